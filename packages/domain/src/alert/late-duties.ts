import type { Citation } from '../law/citation.ts'
import { entryKinds } from '../ledger/entry-kinds.ts'
import { standingOf } from '../procedure/duty/due-counting.ts'
import type { DueItem } from '../procedure/duty/due-item.ts'
import { type FollowedMatter, startedMatters } from '../procedure/duty/due-matters.ts'
import type { StartedMatter } from '../procedure/duty/due-rows.ts'
import { type DeadlineClock, type DutyClock, kindsBeside, startsOf } from '../procedure/duty/duty-clock.ts'
import { chinaCalendar } from '../value/china-calendar.ts'
import { type CivilDate, civilDateOf } from '../value/civil-date.ts'
import type { Alert, AlertView } from './alert.ts'
import type { LateDutyFinding } from './late-duty-finding.ts'

const lastDayOf = ({ deadline }: DueItem): CivilDate | undefined =>
  deadline.status === 'day' ? deadline.on : deadline.status === 'instant' ? civilDateOf(deadline.at) : undefined

const overdueOn = (view: AlertView, clock: DeadlineClock, { matter }: FollowedMatter): DueItem | undefined => {
  const counted = standingOf(view, clock, chinaCalendar)(matter)
  return counted?.ok === true && counted.value.state === 'overdue' ? counted.value : undefined
}

const matterOf = (matter: StartedMatter): LateDutyFinding['matter'] => {
  if ('reportYear' in matter) return { reportYear: matter.reportYear }
  const { kind, key } = matter.entry
  const { zh, en } = entryKinds.find(({ id }) => id === kind) ?? { zh: kind, en: kind }
  return { kind: { zh, en }, key }
}

const findingOf = (view: AlertView, { matter, ended }: FollowedMatter, item: DueItem): readonly LateDutyFinding[] => {
  const last = lastDayOf(item)
  if (last === undefined) return []
  const { clock, about, owner, length, unit, overdue: late } = item
  const label = owner !== undefined && 'label' in owner ? owner.label : undefined
  const start = civilDateOf(item.start)
  const named = 'entry' in matter ? matter.entry.facts['case'] : undefined
  return [
    {
      code: 'dutyLate',
      clock: clock.id,
      duty: clock.label,
      matter: matterOf(matter),
      ...(typeof named === 'string' && { case: named }),
      ...(about !== undefined && { about }),
      ...(label !== undefined && { owner: label }),
      start,
      last,
      length,
      unit,
      ...(ended !== undefined && { done: ended }),
      on: view.on,
      late,
      entries: 'entry' in matter ? [matter.entry.id] : [],
    },
  ]
}

/** A duty of a clock that was done late in the year of the view, or is overdue on its day. */
export const lateDuties = (view: AlertView, clock: DeadlineClock): readonly LateDutyFinding[] => {
  const stands = standingOf(view, clock, chinaCalendar)
  return startedMatters(view, clock).flatMap(({ ended: end, ...started }) => {
    // An end that is still to come is none yet.
    const ended = end !== undefined && end <= view.on ? end : undefined
    const followed = { ...started, ...(ended !== undefined && { ended }) }
    const { matter } = followed
    // What was late in an earlier year was found then; what is not done is missing still.
    if (ended !== undefined && ended.slice(0, 4) !== view.on.slice(0, 4)) return []
    const counted = stands(matter)
    // What cannot be counted is said in the list of what is due.
    if (counted?.ok !== true) return []
    const last = lastDayOf(counted.value)
    if (last === undefined || (ended ?? view.on) <= last) return []
    const item = overdueOn({ ...view, on: ended ?? view.on }, clock, followed)
    return item === undefined ? [] : findingOf(view, followed, item)
  })
}

const citationOf = ({ span }: DeadlineClock): Citation => {
  switch (span.by) {
    case 'law': {
      // Of several values of the law the last one: each finding is counted by the one that was in force.
      const [first, ...later] = span.clock.length.values
      return (later.at(-1) ?? first).citation
    }
    case 'entry':
      return span.citation
    case 'year':
      return (span.days.at(-1) ?? span.days[0]).citation
  }
}

const readsOf = (clock: DeadlineClock): readonly string[] => [
  ...new Set([...startsOf(clock).map(({ entryKind }) => entryKind), ...kindsBeside(clock)]),
]

type Named = Pick<Alert, 'id' | 'label'>

/** The alerts of clocks, by the id of the clock: what each asks for, done late or not at all. Their basis is that of the clock. */
export const lateAlerts = (clocks: readonly DutyClock[], named: Readonly<Record<string, Named>>): readonly Alert[] =>
  clocks.flatMap((clock): readonly Alert[] => {
    const own = named[clock.id]
    // A time to be given is never late.
    if (own === undefined || clock.bound === 'atLeast') return []
    const { system } = clock
    const look = (view: AlertView): readonly LateDutyFinding[] => lateDuties(view, clock)
    return [{ ...own, system, citation: citationOf(clock), reads: readsOf(clock), look }]
  })
