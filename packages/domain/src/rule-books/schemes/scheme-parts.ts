import type { Citation } from '../../law/citation.ts'
import type { LeafSource, MechanismSource, OwnFigureSource } from '../../rule-book/source.ts'

/** The letters by which the schemes found in practice are called. */
export type SchemeLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'

/** What a line of a scheme rests on; `missingValues` are those of its numbers that the text does not state. */
export const quoted = (letter: SchemeLetter, ...missingValues: readonly string[]): Citation => ({
  instrument: `grid-scheme-${letter}`,
  bindingForce: 'local',
  verification: 'unverified',
  ...(missingValues.length > 0 && { missingValues }),
})

/** What a line rests on that the text does not have at all. */
export const filledIn = (letter: SchemeLetter): Citation => ({
  instrument: `grid-scheme-${letter}`,
  bindingForce: 'local',
  verification: 'illustrative',
  missingInSource: true,
})

/** What all of them share: where they are tried, not where they come from. */
export const tried = { jurisdiction: '141021000000', effectiveFrom: '2023-01-01' } as const

/** One indicator of a scheme. */
export const item = (
  path: string,
  zh: string,
  en: string,
  points: LeafSource['points'],
  mechanism: MechanismSource,
  citation: Citation,
): LeafSource => ({ path, title: { zh, en }, points, mechanism, citation })

/** A figure that no ledger holds: a count that is given by hand, the more the better unless the rest says otherwise. */
export const byHand = (
  id: string,
  zh: string,
  en: string,
  rest: Partial<OwnFigureSource> & Pick<OwnFigureSource, 'unit'>,
): OwnFigureSource => ({
  id,
  label: { zh, en },
  shape: 'number',
  measure: 'count',
  good: 'moreIsBetter',
  ...rest,
})

/** A score that somebody gives, with a reason and an approver. */
export const attestedScore = (id: string, zh: string, en: string): OwnFigureSource =>
  byHand(id, zh, en, { unit: { zh: '分', en: 'points' }, measure: 'points', attested: true })

/** A case's score given by hand. */
export const scored = (value: number | string) => ({ value, reason: '当月考核', approver: 'governanceCentreHead' })
