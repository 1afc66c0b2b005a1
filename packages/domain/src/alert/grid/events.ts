import { limitFrom } from '../../law/legal-clock.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { eventStep } from '../../ledger/grid/centre/event-step.ts'
import { event } from '../../ledger/grid/centre/event.ts'
import { convention } from '../../procedure/convention.ts'
import { eventClocks } from '../../procedure/duty/duty-clocks-of-events.ts'
import { handlingLimits } from '../../procedure/governance-event/event-limits.ts'
import { type EventDays, outcomeOfEvent } from '../../procedure/governance-event/event-outcome.ts'
import { type CivilDate, addDays, daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { lateAlerts } from '../late-duties.ts'
import { ownArrangement } from '../own-arrangement.ts'
import { unlawfulSteps } from '../unlawful-steps.ts'
import type { EventFinding } from './event-finding.ts'

type Found<C extends EventFinding['code']> = Extract<EventFinding, { readonly code: C }>
type Event = EntryOf<typeof event>
type Step = EntryOf<typeof eventStep>

/** The events that were reported by the day of a view. */
export const eventsReported = (view: AlertView): readonly Event[] =>
  entriesOf(view, event, 'upTo').filter(({ clocks }) => clocks.reported <= view.on)
/** The steps of each event up to the day of a view, by the key of the event. */
export const stepsByEvent = (view: AlertView): ReadonlyMap<string, readonly Step[]> =>
  Map.groupBy(entriesOf(view, eventStep, 'upTo'), ({ facts }) => facts.event)

const closedBy = ({ clocks }: Event, on: CivilDate): CivilDate | undefined =>
  clocks.closed !== undefined && clocks.closed <= on ? clocks.closed : undefined

// Until when an event was to be closed in the end, and when it was: read as figures of closing in time read it.
const outcomeOn = (entry: Event, steps: readonly Step[] = [], on: CivilDate): EventDays | undefined =>
  outcomeOfEvent(
    { due: entry.facts.due, closed: closedBy(entry, on) },
    steps.map(({ key, clocks, facts: { step, until } }) => ({ step, key, on: clocks.occurred, until })),
  )

const left = new Set(['rejected', 'merged', 'transferred'])
// Whether it went elsewhere, and was not taken back.
const hasLeft = (steps: readonly Step[] = []): boolean => {
  const last = steps.findLast(({ facts: { step } }) => step === 'reopened' || left.has(step))
  return last !== undefined && last.facts.step !== 'reopened'
}

const late = (view: AlertView): readonly Found<'eventsLate'>[] => {
  const { on } = view
  const steps = stepsByEvent(view)
  const overdue = eventsReported(view).flatMap((entry) => {
    const own = steps.get(entry.key)
    if (!entry.facts.valid || entry.facts.duplicateOf !== undefined || hasLeft(own)) return []
    const outcome = outcomeOn(entry, own, on)
    if (outcome === undefined) return []
    const { due, closed } = outcome
    // What was late in an earlier year was found then; what is not closed is missing still.
    if (closed !== undefined && closed.slice(0, 4) !== on.slice(0, 4)) return []
    const days = daysBetween(due, closed ?? on)
    return days > 0 ? [{ entry, days, isOpen: closed === undefined }] : []
  })
  return [...Map.groupBy(overdue, ({ entry }) => entry.facts.category)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([category, all]): readonly Found<'eventsLate'>[] => {
      const [worst] = all.toSorted((a, b) => b.days - a.days || (a.entry.key < b.entry.key ? -1 : 1))
      if (worst === undefined) return []
      const open = all.filter(({ isOpen }) => isOpen).length
      // Of hundreds the latest: a figure lists the others.
      const entries = idsOf([worst.entry])
      const of = { worst: worst.entry.key, days: worst.days, on }
      return [{ code: 'eventsLate', category, closed: all.length - open, open, ...of, entries }]
    })
}

const asking = new Set(['delayRequested', 'delayApproved', 'delayRefused'])

const unanswered = (view: AlertView): readonly Found<'delayUnanswered'>[] => {
  const steps = stepsByEvent(view)
  return eventsReported(view).flatMap((entry) => {
    const own = steps.get(entry.key) ?? []
    const last = own.findLast(({ facts: { step } }) => asking.has(step))
    const outcome = outcomeOn(entry, own, view.on)
    if (last?.facts.step !== 'delayRequested' || outcome === undefined) return []
    const { due, closed } = outcome
    if (due >= view.on || closed !== undefined) return []
    const asked = last.clocks.occurred
    return [{ code: 'delayUnanswered', event: entry.key, asked, due, entries: idsOf([entry, last]) }]
  })
}

const beyondLimit = (view: AlertView): readonly Found<'eventDueBeyondLimit'>[] => {
  const steps = stepsByEvent(view)
  return eventsReported(view).flatMap((entry) => {
    const { source, due } = entry.facts
    const { reported } = entry.clocks
    const limit = limitFrom(handlingLimits[source], reported)
    if (!limit.ok) return []
    const days = limit.value.limit.length
    const last = addDays(reported, days)
    const isDelayed = steps.get(entry.key)?.some(({ facts: { step } }) => step === 'delayApproved') === true
    if (due <= last || isDelayed) return []
    return [{ code: 'eventDueBeyondLimit', event: entry.key, source, due, last, limit: days, entries: idsOf([entry]) }]
  })
}

// When the steps say that an event was closed; undefined where they say that it is open.
const closedInSteps = (steps: readonly Step[]): Step | undefined => {
  const last = steps.findLast(({ facts: { step } }) => step === 'closed' || step === 'reopened')
  return last?.facts.step === 'closed' ? last : undefined
}

const closedDiffers = (view: AlertView): readonly Found<'eventClosedDiffers'>[] => {
  const steps = stepsByEvent(view)
  return eventsReported(view).flatMap((entry): readonly Found<'eventClosedDiffers'>[] => {
    const { key, clocks, facts } = entry
    const own = steps.get(key) ?? []
    const row = closedBy(entry, view.on)
    const step = closedInSteps(own)
    const told = step?.clocks.occurred
    const found = (why: Found<'eventClosedDiffers'>['why']): readonly Found<'eventClosedDiffers'>[] => {
      const days = { ...(row !== undefined && { row }), ...(told !== undefined && { steps: told }) }
      const entries = idsOf([entry, ...(step === undefined ? [] : [step])])
      return [{ code: 'eventClosedDiffers', event: key, why, ...days, entries }]
    }
    if (facts.selfHandled === true && !own.some(({ facts: { step: made } }) => made === 'reopened'))
      return row !== undefined && row !== clocks.reported ? found('notAtOnce') : []
    if (own.length === 0 || row === told) return []
    // What was rejected, merged or transferred is closed by that.
    if (told === undefined) return own.some(({ facts: { step: made } }) => left.has(made)) ? [] : found('rowOnly')
    return found(row === undefined ? 'stepsOnly' : 'otherDay')
  })
}

const reopenedAgain = (view: AlertView): readonly Found<'eventReopenedAgain'>[] =>
  [...stepsByEvent(view)].flatMap(([key, steps]) => {
    const reopened = steps.filter(({ facts: { step } }) => step === 'reopened')
    if (reopened.length < 2) return []
    return [{ code: 'eventReopenedAgain', event: key, times: reopened.length, entries: idsOf(reopened) }]
  })

const decided: ReadonlySet<string> = new Set(['accepted', 'rejected', 'merged'])
// Of an event that is closed without a step nobody can say when it was accepted: it was not written down.
const ofAccepted = (alert: Alert): Alert => ({
  ...alert,
  look: (view) => {
    const steps = stepsByEvent(view)
    const isTold = (key: string): boolean => steps.get(key)?.some(({ facts: { step } }) => decided.has(step)) === true
    return alert
      .look(view)
      .filter(
        (found) =>
          found.code !== 'dutyLate' || found.done === undefined || !('key' in found.matter) || isTold(found.matter.key),
      )
  },
})

const shared = { system: 'governance', reads: [event.id, eventStep.id] } as const

/** The alerts of the governance centre: steps out of order, lateness, delays, and rows that differ from their steps. */
export const eventAlerts: readonly Alert[] = [
  {
    id: 'unlawful-event-step',
    label: { zh: '不合流程的事件办理步骤', en: 'A step of an event that its way does not allow' },
    system: 'governance',
    citation: convention,
    ...unlawfulSteps('governance'),
  },
  ...lateAlerts(eventClocks, {
    'governance.acceptance': {
      id: 'event-accepted-late',
      label: { zh: '事件逾期未受理', en: 'An event accepted late, or not yet' },
    },
  }).map(ofAccepted),
  ...lateAlerts(eventClocks, {
    'governance.event-delayed': {
      id: 'delayed-event-late',
      label: { zh: '批准延期的事件逾期未办结', en: 'An event that was late after its delay' },
    },
    'governance.event-reopened': {
      id: 'reopened-event-late',
      label: { zh: '重新办理的事件逾期未办结', en: 'A reopened event that was closed late, or not yet' },
    },
    'governance.verification': {
      id: 'event-verified-late',
      label: { zh: '处理反馈逾期未核查', en: 'Feedback verified late, or not yet' },
    },
  }),
  {
    id: 'events-late',
    label: { zh: '事件逾期办结或者逾期未办结', en: 'Events closed late, or overdue' },
    ...shared,
    citation: ownArrangement,
    look: late,
  },
  {
    id: 'delay-unanswered',
    label: { zh: '延期申请到期未答复', en: 'A delay that was asked for and not answered in time' },
    ...shared,
    citation: convention,
    look: unanswered,
  },
  {
    id: 'event-due-beyond-limit',
    label: { zh: '办结时限超过该来源的办理时限', en: 'An event given more time than its source has' },
    ...shared,
    citation: ownArrangement,
    look: beyondLimit,
  },
  {
    id: 'event-closed-differs',
    label: { zh: '事件办结日期与流转记录不一致', en: 'An event closed otherwise than its steps say' },
    ...shared,
    citation: convention,
    look: closedDiffers,
  },
  {
    id: 'event-reopened-again',
    label: { zh: '同一事件多次重新办理', en: 'An event reopened more than once' },
    system: 'governance',
    reads: [eventStep.id],
    citation: convention,
    look: reopenedAgain,
  },
]
