import type { Condition } from '../../figure/figure-definition.ts'
import {
  acceptancePeriod,
  committeeTerm,
  confirmationPeriod,
  localLimit,
  reopenedPeriod,
  settlementPeriods,
  visitPeriod,
} from '../dispute-mediation/clocks.ts'
import type { ClockEvent, ClockSpan, DeadlineClock, DutyClock, TiedEnd, WaitingClock } from './duty-clock.ts'

const system = 'disputes'
const ofDispute = { matching: 'dispute', equals: 'key' } as const
const ofStep = { matching: 'dispute', equals: 'dispute' } as const

const step = (...names: readonly [string, ...string[]]): ClockEvent => ({
  entryKind: 'dispute-step',
  where: [{ field: 'step', in: names }],
  at: 'occurred',
})
const registered = (...where: readonly Condition[]): ClockEvent => ({ entryKind: 'dispute', where, at: 'reported' })

const inWriting = step('agreedInWriting')
// A text takes effect once it is signed and sealed.
const inEffect: ClockEvent = {
  ...inWriting,
  where: [...inWriting.where, { field: 'signed', is: true }, { field: 'sealed', is: true }],
}
const agreements: readonly ClockEvent[] = [inEffect, step('agreedOrally')]
const endings = step('failed', 'withdrawn', 'transferred', 'notAccepted')
const isOver = (tie: typeof ofDispute | typeof ofStep): readonly [TiedEnd, ...TiedEnd[]] => [
  { ...endings, ...tie },
  ...agreements.map((each) => ({ ...each, ...tie, undoneBy: step('confirmationRefused') })),
]

// A dispute has no title that anybody may see: it is known by its village, or by its number.
const responsible = { field: 'responsible' } as const
const responsibleOf = { field: 'responsible', entryKind: 'dispute', through: 'dispute' } as const
const partyOf = { field: 'party', entryKind: 'dispute', through: 'dispute' } as const
const village = { field: 'name', entryKind: 'village', through: 'division' } as const
const numbered = { field: 'dispute' } as const

const acceptance: DeadlineClock = {
  id: 'disputes.acceptance',
  label: { zh: '受理纠纷', en: 'Accept a dispute' },
  system,
  bound: 'atMost',
  soon: 1,
  span: { by: 'law', clock: acceptancePeriod },
  start: registered(),
  ends: [{ ...step('accepted', 'notAccepted', 'withdrawn', 'transferred'), ...ofDispute }],
  owner: responsible,
  about: village,
}

const settling = (id: string, span: ClockSpan, soon: number, ...where: readonly Condition[]): DeadlineClock => ({
  id: `disputes.${id}`,
  label: { zh: '化解纠纷', en: 'Settle a dispute' },
  system,
  bound: 'atMost',
  soon,
  span,
  start: registered(...where),
  ends: isOver(ofDispute),
  owner: responsible,
  about: village,
})
const ofColour = (risk: keyof typeof settlementPeriods, soon: number): DeadlineClock =>
  settling(
    `settling-${risk}`,
    { by: 'law', clock: settlementPeriods[risk] },
    soon,
    { field: 'risk', is: risk },
    { field: 'due', isAbsent: true },
  )

const reopened: DeadlineClock = {
  id: 'disputes.settling-reopened',
  label: { zh: '化解重新办理的纠纷', en: 'Settle a dispute that was reopened' },
  system,
  bound: 'atMost',
  soon: 5,
  span: { by: 'law', clock: reopenedPeriod },
  start: step('reopened'),
  ends: isOver(ofStep),
  owner: responsibleOf,
  about: numbered,
}

const confirmation: WaitingClock = {
  id: 'disputes.confirmation',
  label: { zh: '双方当事人可以共同申请司法确认', en: 'Both parties may ask for judicial confirmation' },
  system,
  bound: 'atLeast',
  // Time of the parties, which they may use or not.
  lapses: true,
  span: { by: 'law', clock: confirmationPeriod },
  start: agreements,
  ends: [{ ...step('confirmationRequested'), ...ofStep }],
  owner: partyOf,
  about: numbered,
}

const fulfilment: DeadlineClock = {
  id: 'disputes.fulfilment',
  label: { zh: '履行调解协议', en: 'Fulfil the agreement' },
  system,
  bound: 'atMost',
  soon: 7,
  span: { by: 'entry', field: 'until', citation: localLimit },
  start: agreements,
  ends: [{ ...step('fulfilled', 'transferred', 'reopened', 'confirmationRefused'), ...ofStep }],
  owner: partyOf,
  about: numbered,
}

const returnVisit: DeadlineClock = {
  id: 'disputes.return-visit',
  label: { zh: '回访当事人', en: 'Visit the parties after their agreement' },
  system,
  bound: 'atMost',
  soon: 7,
  span: { by: 'law', clock: visitPeriod },
  start: agreements,
  ends: [{ ...step('returnVisited', 'transferred', 'reopened', 'confirmationRefused'), ...ofStep }],
  owner: responsibleOf,
  about: numbered,
}

const appointment: ClockEvent = {
  entryKind: 'mediator-appointment',
  where: [{ field: 'place', in: ['chair', 'member'] }],
  at: 'occurred',
}
const election: DeadlineClock = {
  id: 'disputes.election',
  label: { zh: '人民调解委员会委员任满改选', en: 'Elect a member of a mediation committee again' },
  system,
  bound: 'atMost',
  soon: 60,
  span: { by: 'law', clock: committeeTerm },
  start: appointment,
  ends: [{ own: 'closed' }, { ...appointment, matching: 'person', equals: 'person', same: 'committee', isLater: true }],
  owner: { post: 'judicialOfficeHead' },
  about: { field: 'name', entryKind: 'mediation-committee', through: 'committee' },
}

/**
 * The clocks of disputes: the law gives the parties of an agreement time for asking a court to confirm it, and members of a
 * committee a term; limits of mediating are local.
 *
 * @see 中华人民共和国人民调解法 第9条, 第33条
 */
export const disputeClocks: readonly DutyClock[] = [
  acceptance,
  settling('settling', { by: 'entry', field: 'due', citation: localLimit }, 3),
  ofColour('green', 1),
  ofColour('yellow', 2),
  ofColour('red', 5),
  reopened,
  confirmation,
  fulfilment,
  returnVisit,
  election,
]
