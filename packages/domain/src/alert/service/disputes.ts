import { event } from '../../ledger/grid/centre/event.ts'
import { leaderCase } from '../../ledger/service/petition/leader-case.ts'
import { convention } from '../../procedure/convention.ts'
import { mediationLaw } from '../../procedure/dispute-mediation/mediation-law.ts'
import { disputeClocks } from '../../procedure/duty/duty-clocks-of-disputes.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { lateAlerts } from '../late-duties.ts'
import { ownArrangement } from '../own-arrangement.ts'
import { unlawfulSteps } from '../unlawful-steps.ts'
import { disputeAgreementAlerts } from './dispute-agreements.ts'
import type { DisputeFinding } from './dispute-finding.ts'
import { disputesAsOn, readsOfDisputes } from './disputes-as-on.ts'

type Found<C extends DisputeFinding['code']> = Extract<DisputeFinding, { readonly code: C }>

// For how many days these alerts wait: conventions of the product, said in each sentence.
const waits = { leader: 3, sides: 3, event: 3 } as const

const isOver = (since: CivilDate, days: number, { on }: AlertView): boolean => daysBetween(since, on) > days
const isOfYear = (day: CivilDate, { on }: AlertView): boolean => day.slice(0, 4) === on.slice(0, 4)

const withoutLeader = (view: AlertView): readonly Found<'redDisputeWithoutLeader'>[] => {
  const charged = new Set(entriesOf(view, leaderCase, 'upTo').map(({ facts }) => facts.dispute))
  return disputesAsOn(view).flatMap(({ entry, state }) => {
    const { reported } = entry.clocks
    const isOpen = entry.facts.risk === 'red' && state.result === undefined
    if (!isOpen || charged.has(entry.key) || !isOver(reported, waits.leader, view)) return []
    const found = { code: 'redDisputeWithoutLeader', dispute: entry.key, registered: reported } as const
    return [{ ...found, days: waits.leader, entries: idsOf([entry]) }]
  })
}

const ofOneSide = (view: AlertView): readonly Found<'disputeOfOneSide'>[] =>
  disputesAsOn(view).flatMap(({ entry, parties }) => {
    const { reported } = entry.clocks
    const hasOther = parties.some(({ facts }) => facts.side !== 'third' && facts.person !== entry.facts.party)
    if (hasOther || !isOfYear(reported, view) || !isOver(reported, waits.sides, view)) return []
    const found = { code: 'disputeOfOneSide', dispute: entry.key, registered: reported } as const
    return [{ ...found, days: waits.sides, entries: idsOf([entry]) }]
  })

const eventsWithout = (view: AlertView): readonly Found<'eventWithoutDispute'>[] => {
  const known = new Set(disputesAsOn(view).map(({ entry }) => entry.facts.event))
  return entriesOf(view, event, 'inYear').flatMap((entry) => {
    const { category, valid, handled, duplicateOf } = entry.facts
    const isDispute = category === 'dispute' && valid && handled && duplicateOf === undefined
    if (!isDispute || known.has(entry.key) || !isOver(entry.clocks.reported, waits.event, view)) return []
    const found = { code: 'eventWithoutDispute', event: entry.key, reported: entry.clocks.reported } as const
    return [{ ...found, days: waits.event, entries: idsOf([entry]) }]
  })
}

const withoutEvent = (view: AlertView): readonly Found<'disputeWithoutEvent'>[] => {
  const events = new Map(entriesOf(view, event, 'upTo').map((each) => [each.key, each]))
  return disputesAsOn(view).flatMap(({ entry }) => {
    const { source, event: named } = entry.facts
    if (!isOfYear(entry.clocks.reported, view) || (named === undefined && source !== 'gridMember')) return []
    const told = named === undefined ? undefined : events.get(named)
    const why = named === undefined ? 'unnamed' : told === undefined ? 'unknown' : 'otherCategory'
    if (told?.facts.category === 'dispute') return []
    const found = {
      code: 'disputeWithoutEvent',
      dispute: entry.key,
      why,
      ...(named !== undefined && { event: named }),
    } as const
    return [{ ...found, entries: idsOf(told === undefined ? [entry] : [entry, told]) }]
  })
}

const isParty = (view: AlertView): readonly Found<'mediatorIsParty'>[] =>
  disputesAsOn(view).flatMap(({ entry, steps, parties }) => {
    const persons = new Set([entry.facts.party, ...parties.map(({ facts }) => facts.person)])
    const mediating = steps.filter(({ facts }) => facts.mediator !== undefined && persons.has(facts.mediator))
    return [...Map.groupBy(mediating, ({ facts }) => facts.mediator ?? '')]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([person, own]) => ({
        code: 'mediatorIsParty',
        dispute: entry.key,
        person,
        entries: idsOf([entry, ...own, ...parties.filter(({ facts }) => facts.person === person)]),
      }))
  })

const shared = { system: 'disputes', reads: readsOfDisputes } as const

const lateNames = {
  'disputes.acceptance': {
    id: 'dispute-acceptance-late',
    label: { zh: '纠纷受理逾期', en: 'A dispute accepted late, or not yet' },
  },
  'disputes.settling': { id: 'dispute-late', label: { zh: '纠纷化解逾期', en: 'A dispute settled late, or not yet' } },
  'disputes.settling-green': {
    id: 'green-dispute-late',
    label: { zh: '绿色纠纷化解逾期', en: 'A green dispute settled late, or not yet' },
  },
  'disputes.settling-yellow': {
    id: 'yellow-dispute-late',
    label: { zh: '黄色纠纷化解逾期', en: 'A yellow dispute settled late, or not yet' },
  },
  'disputes.settling-red': {
    id: 'red-dispute-late',
    label: { zh: '红色纠纷化解逾期', en: 'A red dispute settled late, or not yet' },
  },
  'disputes.settling-reopened': {
    id: 'reopened-dispute-late',
    label: { zh: '重新办理的纠纷化解逾期', en: 'A reopened dispute settled late, or not yet' },
  },
  'disputes.return-visit': {
    id: 'return-visit-late',
    label: { zh: '回访逾期', en: 'Parties visited late, or not yet' },
  },
} as const

/** The alerts of the ledger of disputes. */
export const disputeAlerts: readonly Alert[] = [
  {
    id: 'unlawful-dispute-step',
    label: { zh: '纠纷调解步骤不合法', en: 'A step of a dispute that the law does not allow' },
    system: 'disputes',
    citation: mediationLaw(17),
    ...unlawfulSteps('disputes'),
  },
  ...lateAlerts(disputeClocks, lateNames),
  {
    id: 'red-dispute-without-leader',
    label: { zh: '红色纠纷没有领导包案', en: 'A red dispute without a leader in charge' },
    ...shared,
    reads: [...readsOfDisputes, leaderCase.id],
    citation: ownArrangement,
    look: withoutLeader,
  },
  {
    id: 'event-without-dispute',
    label: { zh: '平台纠纷事件未入台账', en: 'A dispute of the platform that is not in the ledger of disputes' },
    ...shared,
    reads: [...readsOfDisputes, event.id],
    citation: convention,
    look: eventsWithout,
  },
  {
    id: 'dispute-without-event',
    label: { zh: '台账纠纷与平台事件不符', en: 'A dispute that does not fit the events of the platform' },
    ...shared,
    reads: [...readsOfDisputes, event.id],
    citation: convention,
    look: withoutEvent,
  },
  {
    id: 'dispute-of-one-side',
    label: { zh: '纠纷缺少另一方当事人', en: 'A dispute of one side only' },
    ...shared,
    citation: convention,
    look: ofOneSide,
  },
  ...disputeAgreementAlerts,
  {
    id: 'mediator-is-party',
    label: { zh: '调解员是当事人', en: 'A mediator who is a party' },
    ...shared,
    citation: convention,
    look: isParty,
  },
]
