import type { Citation } from '../law/citation.ts'

/** An article of the law on penalties; its text was read. */
export const penaltyLaw = (article: number, paragraph?: number): Citation => ({
  instrument: 'administrative-penalty-law-2021',
  article,
  ...(paragraph !== undefined && { paragraph }),
  bindingForce: 'binding',
  modality: 'must',
  verification: 'verified',
})

/** How the published report describes the township's own arrangement: no text of law fixes it. */
export const ownArrangement: Citation = {
  instrument: 'lechang-assessment-draft',
  bindingForce: 'local',
  verification: 'illustrative',
}

/** That ledgers agree with each other, and the days after which the product asks: no rule of law. */
export const convention: Citation = {
  instrument: 'zhunsheng-ledger-conventions',
  bindingForce: 'local',
  verification: 'illustrative',
}
