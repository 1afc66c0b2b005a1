import fc from 'fast-check'
import type { caseStep } from '../ledger/enforcement/case/case-step.ts'
import type { LooseValues } from '../ledger/entry.ts'
import { type Made, later, mostly, often } from './any-made.ts'
import {
  byTwo,
  caseReviewOf,
  caseStepOf,
  disclosure,
  measureOf,
  payment,
  penalty,
  remedy,
  suspension,
} from './told-case.ts'

const none: LooseValues = {}

const told = (id: keyof typeof caseStep.fields.step.values, facts: fc.Arbitrary<LooseValues> = fc.constant(none)) =>
  fc.tuple(facts, often<LooseValues>(none, { document: undefined }, { record: undefined })).map(
    ([own, shown]): Made =>
      (day) =>
        caseStepOf(id, day, { ...own, ...shown }),
  )
// With a day that lies so many days after its own; none is stated where that is undefined.
const toldUntil = (
  id: keyof typeof caseStep.fields.step.values,
  facts: fc.Arbitrary<LooseValues>,
  days: fc.Arbitrary<number | undefined>,
) =>
  fc.tuple(facts, days).map(
    ([own, span]): Made =>
      (day) =>
        caseStepOf(id, day, span === undefined ? own : { ...own, until: later(day, span) }),
  )
const reasoned = mostly<LooseValues>({ reason: '已查明' }, none)
const measured = (measure: Parameters<typeof measureOf>[0], facts: fc.Arbitrary<LooseValues>) =>
  fc.tuple(facts, often<LooseValues>(none, { document: undefined })).map(
    ([own, shown]): Made =>
      (day) =>
        measureOf(measure, day, { ...own, ...shown }),
  )
const approvedByTwo = [{ secondOfficer: undefined }, { secondOfficer: 'P3' }, { approver: undefined }] as const

const noticeFacts = (hearingDue: boolean) =>
  fc
    .tuple(
      often<LooseValues>({ intendedFine: 300_000 }, { intendedFine: 250_000 }, { intendedFine: 600_000 }, none),
      often(hearingDue, !hearingDue),
      often<LooseValues>(none, { reason: '查明新的事实' }),
    )
    .map(([fine, isDue, reason]): LooseValues => ({ ...fine, hearingDue: isDue, ...reason }))

const decidedAs = (usual: LooseValues, ...others: readonly LooseValues[]) =>
  fc
    .tuple(
      fc.constant(usual),
      mostly<LooseValues>(none, ...others),
      often<LooseValues>(none, { secondOfficer: undefined }, { officer: 'P3' }, { power: 'Q0' }, { power: 'Q2' }),
      often<LooseValues>(none, { document: undefined }, { reason: '主动消除危害后果' }),
    )
    .map(
      (parts): Made =>
        (day) =>
          penalty(day, Object.assign({}, ...parts)),
    )
const ordinary = [
  { isMajor: true },
  { otherPenalty: 'licenceRevoked' },
  { otherPenalty: 'licenceSuspended' },
  { fine: 50_000 },
  { fine: 300_001 },
  { fine: 700_000 },
  { fine: undefined, isWarning: true },
  { confiscated: 1000 },
  { benchmark: undefined },
  { benchmark: 'B9' },
] as const

const reviewed = fc
  .tuple(
    often<LooseValues>(none, { opinion: 'notPassed' }, { isFirstTime: true }, { document: undefined }),
    mostly<number | undefined>(2, 0, 5, undefined),
  )
  .map(
    ([facts, took]): Made =>
      (day) =>
        took === undefined ? caseReviewOf(day) : caseReviewOf(later(day, -took), day, facts),
  )
const paid = fc
  .tuple(
    mostly(300_000, 150_000, 5000),
    often<LooseValues>(
      none,
      { payment: 'lateFine' },
      { payment: 'confiscation', isOnTheSpot: true },
      { isOnTheSpot: true },
      { isOnTheSpot: true, ground: 'atMost100' },
      { isOnTheSpot: true, ground: 'hardLater' },
      { isOnTheSpot: true, ground: 'remote' },
    ),
  )
  .map(
    ([amount, facts]): Made =>
      (day) =>
        payment(day, amount, facts),
  )
const sought = fc
  .tuple(
    mostly<number | undefined>(60, 200, undefined),
    mostly('upheld', 'revoked', 'changed', 'invalid', 'withdrawn'),
    mostly('reconsideration', 'litigation'),
  )
  .map(
    ([days, result, by]): Made =>
      (day) =>
        days === undefined
          ? remedy(day, undefined, { remedy: by })
          : remedy(day, later(day, days), { result, remedy: by }),
  )

/** How each move of a case may be told, by its name. */
export const caseMoves = {
  investigated: told(
    'investigated',
    often<LooseValues>(
      { ...byTwo, certificatesShown: true },
      byTwo,
      { officer: 'P1', certificatesShown: true },
      { officer: 'P1', secondOfficer: 'P3', certificatesShown: true },
    ),
  ),
  preserved: measured('preservation', often<LooseValues>(none, ...approvedByTwo)),
  seized: measured('seizure', often<LooseValues>(none, ...approvedByTwo)),
  prolonged: measured('extendedSeizure', often<LooseValues>({ reason: '案情复杂' }, none, ...approvedByTwo)),
  filed: told('filed', often<LooseValues>({ power: 'Q1' }, { power: 'Q0' }, { power: 'Q2' }, { power: 'Q9' }, none)),
  notFiled: told('notFiled', reasoned),
  suspended: mostly('appraisal', 'hearing').map(
    (ground): Made =>
      (day) =>
        suspension(day, undefined, ground),
  ),
  investigationEnded: told('investigationEnded'),
  transferReported: told('transferReported', often<LooseValues>(byTwo, { officer: 'P1' })),
  transferApproved: told('transferApproved'),
  transferRefused: told('transferRefused', reasoned),
  transferred: told('transferred'),
  policeFiled: told('policeFiled'),
  policeDeclined: told('policeDeclined'),
  noticed: toldUntil('noticed', noticeFacts(false), often<number | undefined>(5, undefined)),
  noticedOfHearing: toldUntil('noticed', noticeFacts(true), often<number | undefined>(5, undefined)),
  noticedAgain: told(
    'noticed',
    mostly<LooseValues>(
      { intendedFine: 300_000 },
      { intendedFine: 400_000 },
      { intendedFine: 400_000, reason: '新的事实' },
    ),
  ),
  statementHeard: told('statementHeard'),
  statementWaived: told('statementWaived'),
  hearingRequested: told('hearingRequested'),
  hearingForgone: told('hearingForgone'),
  hearingNoticed: toldUntil('hearingNoticed', fc.constant(none), often<number | undefined>(13, 8, undefined)),
  hearingHeld: told('hearingHeld', often<LooseValues>({ officer: 'P9' }, { officer: 'P1' }, none)),
  reviewed,
  discussed: told('discussed'),
  decided: decidedAs(none, ...ordinary),
  decidedNot: decidedAs({ outcome: 'minor', fine: undefined, benchmark: undefined }),
  decidedOnTheSpot: decidedAs(
    { procedure: 'onTheSpot', fine: 5000, benchmark: undefined },
    { fine: 20_001 },
    { fine: 15_000 },
    { fine: undefined, isWarning: true },
    { confiscated: 100 },
    { otherPenalty: 'licenceSuspended' },
  ),
  served: told('served'),
  deferralApproved: toldUntil('deferralApproved', fc.constant(none), mostly<number | undefined>(20, 250, undefined)),
  paid,
  sought,
  disclosed: mostly<LooseValues>(none, { stage: 'otherResult' }, { stage: 'during' }).map(
    (facts): Made =>
      (day) =>
        disclosure(day, facts),
  ),
  demanded: told('demanded'),
  fulfilled: told('fulfilled'),
  courtApplied: told('courtApplied'),
  courtEnforced: told('courtEnforced'),
  dropped: told('dropped', reasoned),
  closed: told('closed'),
  archived: told('archived'),
} as const
/** The name of a move. */
export type CaseMoveName = keyof typeof caseMoves
