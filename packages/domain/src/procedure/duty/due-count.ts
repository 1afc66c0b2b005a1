import { type LegalClock, type NoLengthInForce, limitFrom } from '../../law/legal-clock.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { addDays, daysBetween, isCivilDate } from '../../value/civil-date.ts'
import { type Outcome, fail, ok } from '../../value/outcome.ts'
import { type Suspension, type TimeIssue, standingAt } from '../../value/time-limit.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import type { Citation } from '../../law/citation.ts'
import type { CountedClock, DueState } from './due-item.ts'
import type { DutyClock, YearlyDay } from './duty-clock.ts'

/** The last millisecond of a day in Beijing. */
const endOf = (day: CivilDate): string => `${day}T15:59:59.999Z`

/** Counts a clock of the law at the end of a day. */
export const countByLaw = (
  clock: LegalClock,
  start: string,
  suspensions: readonly Suspension[],
  on: CivilDate,
  calendar: WorkingCalendar,
): Outcome<CountedClock, TimeIssue | NoLengthInForce> => {
  const made = limitFrom(clock, start, suspensions)
  if (!made.ok) return made
  const { limit, source } = made.value
  const standing = standingAt(calendar, limit, endOf(on))
  if (!standing.ok) return standing
  const still = suspensions.find(({ from, to }) => from <= on && (to === undefined || on <= to))
  return ok({
    start,
    ...standing.value,
    unit: limit.unit,
    length: limit.length,
    ...(still !== undefined && { suspendedSince: still.from }),
    citation: source.citation,
    source,
  })
}

/** Counts calendar days up to a stated last day, inclusive. */
export const countToDay = (
  start: string,
  last: string,
  on: CivilDate,
  citation: Citation,
): Outcome<CountedClock, TimeIssue> => {
  const wrong = [start, last].find((day) => !isCivilDate(day))
  if (wrong !== undefined) return fail({ code: 'notDay', text: wrong })
  return ok({
    start,
    deadline: { status: 'day', on: last },
    unit: 'calendarDay',
    length: daysBetween(start, last),
    elapsed: daysBetween(start, on),
    left: Math.max(0, daysBetween(on, last)),
    overdue: Math.max(0, daysBetween(last, on)),
    citation,
  })
}

/** The last day on which something of a year is in time. */
export const lastDayOf = ({ month, day, isIncluded }: YearlyDay, reportYear: number): CivilDate => {
  const named = `${reportYear + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isIncluded ? named : addDays(named, -1)
}

// Not by the units that it is over: after a Friday there are days on which none of them is worked.
const isOver = ({ deadline }: CountedClock, on: CivilDate): boolean =>
  deadline.status === 'day' ? deadline.on < on : deadline.status === 'instant' && deadline.at <= endOf(on)

/** How a clock stands at the end of a day; `grace` is in days. */
export const stateOf = (clock: DutyClock, counted: CountedClock, on: CivilDate, grace: number): DueState => {
  const { left, overdue } = counted
  if (clock.bound === 'atLeast') return left === 0 ? 'given' : 'running'
  if (isOver(counted, on)) return grace > 0 && overdue <= grace ? 'grace' : 'overdue'
  return left !== undefined && left <= clock.soon ? 'soon' : 'running'
}
