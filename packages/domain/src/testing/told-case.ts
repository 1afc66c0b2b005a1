import { caseMeasure } from '../ledger/enforcement/case/case-measure.ts'
import { casePayment } from '../ledger/enforcement/case/case-payment.ts'
import { caseRemedy } from '../ledger/enforcement/case/case-remedy.ts'
import { caseReview } from '../ledger/enforcement/case/case-review.ts'
import { caseStep } from '../ledger/enforcement/case/case-step.ts'
import { caseSuspension } from '../ledger/enforcement/case/case-suspension.ts'
import { enforcementCase } from '../ledger/enforcement/case/enforcement-case.ts'
import { penaltyDecision } from '../ledger/enforcement/case/penalty-decision.ts'
import { enforcementDisclosure } from '../ledger/enforcement/work/enforcement-disclosure.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { clocksOf, named, toldEntry as entry, variantsOf } from './told-entry.ts'

/** The case that is told of when nothing else is said. */
export const toldCaseKey = 'AJ-1'

/** A case of an organisation in the field of town appearance, unless told otherwise. */
export const opened = (occurred: CivilDate, facts: LooseValues = {}, key = toldCaseKey): LooseEntry =>
  entry(
    enforcementCase,
    key,
    { occurred },
    {
      title: '占道经营',
      source: 'patrol',
      field: 'townAppearance',
      party: 'P90',
      partyKind: 'organisation',
      isGrave: false,
      ...facts,
    },
  )

/** A step of it, documented and recorded; the key is that of the step and its day. */
export const caseStepOf = (
  step: keyof typeof caseStep.fields.step.values,
  occurred: CivilDate,
  facts: LooseValues = {},
  recorded?: string,
): LooseEntry => {
  const said = { case: toldCaseKey, step, document: 'W-1', record: 'text', ...facts }
  return entry(caseStep, `${step} ${named(occurred, facts)}`, { occurred }, said, recorded)
}

/** Two officers who are qualified, of those in `toldBackground`. */
export const byTwo = { officer: 'P1', secondOfficer: 'P2' } as const

/** Things that are kept, with approval and by two officers. */
export const measureOf = (
  measure: keyof typeof caseMeasure.fields.measure.values,
  occurred: CivilDate,
  facts: LooseValues = {},
): LooseEntry =>
  entry(
    caseMeasure,
    `${measure} ${named(occurred, facts)}`,
    { occurred },
    { case: toldCaseKey, measure, ...byTwo, approver: 'townMayor', document: 'W-2', ...facts },
  )

/** Days that are left out of the time for deciding. */
export const suspension = (occurred: CivilDate, closed?: CivilDate, ground = 'appraisal'): LooseEntry =>
  entry(caseSuspension, `ZZ ${occurred}`, clocksOf(occurred, closed), {
    case: toldCaseKey,
    ground,
    basis: '部门规章',
  })

/** A legal review; without `closed` no opinion is given yet. */
export const caseReviewOf = (occurred: CivilDate, closed?: CivilDate, facts: LooseValues = {}): LooseEntry => {
  const opinion = closed === undefined ? {} : { opinion: 'passed', document: 'W-3' }
  const said = { case: toldCaseKey, ground: 'afterHearing', reviewer: 'P8', isFirstTime: false, isQualified: false }
  return entry(caseReview, `SH ${closed} ${named(occurred, facts)}`, clocksOf(occurred, closed), {
    ...said,
    ...opinion,
    ...facts,
  })
}

/** The decision: an ordinary penalty of 3,000 yuan unless told otherwise. */
export const penalty = (occurred: CivilDate, facts: LooseValues = {}): LooseEntry =>
  entry(
    penaltyDecision,
    `CF ${named(occurred, facts)}`,
    { occurred },
    {
      case: toldCaseKey,
      procedure: 'ordinary',
      outcome: 'penalty',
      power: 'Q1',
      ...byTwo,
      isWarning: false,
      fine: 300_000,
      isMajor: false,
      isOfPublicInterest: false,
      benchmark: 'B1',
      document: 'W-4',
      ...facts,
    },
  )

/** Money that the party paid. */
export const payment = (occurred: CivilDate, amount: number, facts: LooseValues = {}): LooseEntry =>
  entry(
    casePayment,
    `JK ${amount} ${named(occurred, facts)}`,
    { occurred },
    { case: toldCaseKey, payment: 'fine', amount, isOnTheSpot: false, ...facts },
  )

/** A remedy that the party sought; with `closed` it ended, by default in favour of the authority. */
export const remedy = (occurred: CivilDate, closed?: CivilDate, facts: LooseValues = {}): LooseEntry => {
  const result = closed === undefined ? {} : { result: 'upheld' }
  return entry(caseRemedy, `FY ${closed} ${named(occurred, facts)}`, clocksOf(occurred, closed), {
    case: toldCaseKey,
    remedy: 'reconsideration',
    ...result,
    ...facts,
  })
}

/** The decision made public. */
export const disclosure = (occurred: CivilDate, facts: LooseValues = {}): LooseEntry =>
  entry(
    enforcementDisclosure,
    `GS ${named(occurred, facts)}`,
    { occurred },
    { stage: 'penalty', case: toldCaseKey, content: '处罚决定', ...facts },
  )

/** A case from its clue to its archive, with everything that the law may ask for. */
export const wholeCase = {
  caseOpened: opened('2023-02-06', { actEndedOn: '2023-02-05' }),
  investigated: caseStepOf('investigated', '2023-02-07', { ...byTwo, certificatesShown: true }),
  filed: caseStepOf('filed', '2023-02-08', { power: 'Q1' }),
  preserved: measureOf('preservation', '2023-02-08'),
  seized: measureOf('seizure', '2023-02-09'),
  seizureProlonged: measureOf('extendedSeizure', '2023-02-10', { reason: '案情复杂' }),
  suspended: suspension('2023-02-13', '2023-02-15'),
  investigationEnded: caseStepOf('investigationEnded', '2023-03-01'),
  transferReported: caseStepOf('transferReported', '2023-03-01', byTwo),
  transferRefused: caseStepOf('transferRefused', '2023-03-02', { reason: '未达到追诉标准' }),
  // The fifth working day after 2 March is the 9th.
  noticed: caseStepOf('noticed', '2023-03-02', { intendedFine: 300_000, hearingDue: true, until: '2023-03-07' }),
  statementHeard: caseStepOf('statementHeard', '2023-03-06'),
  hearingRequested: caseStepOf('hearingRequested', '2023-03-09'),
  // The seventh working day after 10 March is the 21st.
  hearingNoticed: caseStepOf('hearingNoticed', '2023-03-10', { until: '2023-03-21' }),
  hearingHeld: caseStepOf('hearingHeld', '2023-03-21', { officer: 'P9' }),
  legallyReviewed: caseReviewOf('2023-03-22', '2023-03-24'),
  discussed: caseStepOf('discussed', '2023-03-27'),
  decided: penalty('2023-03-28', { isMajor: true }),
  served: caseStepOf('served', '2023-03-29'),
  disclosed: disclosure('2023-03-30'),
  deferralApproved: caseStepOf('deferralApproved', '2023-04-03', { until: '2023-04-20' }),
  paid: payment('2023-04-10', 100_000),
  remedySought: remedy('2023-04-12', '2023-06-30'),
  demanded: caseStepOf('demanded', '2023-10-09'),
  // Six months after 29 March are over on 29 September, 10 working days after 9 October on the 23rd.
  courtApplied: caseStepOf('courtApplied', '2023-10-24'),
  courtEnforced: caseStepOf('courtEnforced', '2023-11-20'),
  closed: caseStepOf('closed', '2023-11-21'),
  archived: caseStepOf('archived', '2023-11-22'),
} as const satisfies Readonly<Record<string, LooseEntry>>

/** The same with some entries replaced, or left out where nothing replaces them; others are added. */
export const caseWith = variantsOf(wholeCase)
