import { decisionMatter } from '../ledger/decision/decision-matter.ts'
import { decisionOpinion } from '../ledger/decision/decision-opinion.ts'
import { decisionStep } from '../ledger/decision/decision-step.ts'
import { legalityReview } from '../ledger/decision/legality-review.ts'
import { majorDecision } from '../ledger/decision/major-decision.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { clocksOf, named, toldEntry as entry, variantsOf } from './told-entry.ts'

/** The matter that is told of when nothing else is said. */
export const toldMatterKey = 'SX-1'

/** A matter that is set going; technical, risk-bearing and to be heard unless told otherwise. */
export const matter = (occurred: CivilDate, facts: LooseValues = {}, key = toldMatterKey): LooseEntry =>
  entry(
    decisionMatter,
    key,
    { occurred },
    {
      title: '农贸市场改造',
      matterKind: 'project',
      owner: 'deputyMayor',
      isTechnical: true,
      isRiskBearing: true,
      hearingDue: true,
      ...facts,
    },
  )

/** A step of it, documented; the key is that of the step and its day. */
export const step = (
  id: keyof typeof decisionStep.fields.step.values,
  occurred: CivilDate,
  facts: LooseValues = {},
): LooseEntry => {
  const key = `${id} ${named(occurred, facts)}`
  return entry(decisionStep, key, { occurred }, { matter: toldMatterKey, step: id, document: 'W-1', ...facts })
}

/** A review by a component; without `closed` no opinion is given yet. */
export const review = (
  component: keyof typeof legalityReview.fields.component.values,
  occurred: CivilDate,
  closed?: CivilDate,
  facts: LooseValues = {},
): LooseEntry => {
  const opinion = closed === undefined ? {} : { opinion: 'passed' }
  const said = { matter: toldMatterKey, component, reviewer: 'p-0001', ...opinion, ...facts }
  const key = `${component} ${closed} ${named(occurred, facts)}`
  return entry(legalityReview, key, clocksOf(occurred, closed), said)
}

/** What somebody said, in which turn. */
export const opinion = (
  post: keyof typeof decisionOpinion.fields.post.values,
  occurred: CivilDate,
  turn: number,
  facts: LooseValues = {},
): LooseEntry => {
  const said = { matter: toldMatterKey, post, turn, view: 'agree', ...facts }
  return entry(decisionOpinion, `${post} ${turn} ${named(occurred, facts)}`, { occurred }, said)
}

/** The decision that was made. */
export const decision = (occurred: CivilDate, key = 'JC-1'): LooseEntry => {
  const flags = { publicParticipation: 'done', legalityReview: 'passed', collectivelyDecided: true }
  return entry(
    majorDecision,
    key,
    { occurred },
    { title: '农贸市场改造', inCatalogue: true, ...flags, matter: toldMatterKey },
  )
}

/** A matter from its start to its archive, with everything that the regulation may ask for. */
export const wholeMatter = {
  initiated: matter('2023-01-03'),
  drafted: step('drafted', '2023-01-10'),
  commentOpened: step('commentOpened', '2023-01-11', { until: '2023-02-10' }),
  commentClosed: step('commentClosed', '2023-02-10'),
  hearingNoticed: step('hearingNoticed', '2023-02-13'),
  hearingHeld: step('hearingHeld', '2023-02-20'),
  expertArgued: step('expertArgued', '2023-02-21', { expertsSigned: true }),
  riskAssessed: step('riskAssessed', '2023-02-22', { outcome: 'controllable' }),
  // The seventh working day after 23 February is 6 March.
  reviewedByOffice: review('judicialOffice', '2023-02-23', '2023-03-06'),
  reviewedByCounsel: review('legalCounsel', '2023-02-23', '2023-03-06'),
  saidByDeputy: opinion('deputyMayor', '2023-03-10', 1),
  saidByMember: opinion('leadershipMember', '2023-03-10', 2, { view: 'disagree', reason: '资金不足' }),
  saidByMayor: opinion('townMayor', '2023-03-10', 3),
  discussed: step('discussed', '2023-03-10', { outcome: 'adopted' }),
  partyReported: step('partyReported', '2023-03-13'),
  decided: decision('2023-03-14'),
  published: step('published', '2023-03-15'),
  executed: step('executed', '2023-06-30'),
  evaluated: step('evaluated', '2023-07-31'),
  archived: step('archived', '2023-08-01'),
} as const satisfies Readonly<Record<string, LooseEntry>>

/** The same with some entries replaced, or left out where nothing replaces them; others are added. */
export const matterWith = variantsOf(wholeMatter)
