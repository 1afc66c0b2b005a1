import { type LegalClock, type NoLengthInForce, limitFrom } from '../../law/legal-clock.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { type Outcome, ok } from '../../value/outcome.ts'
import { type Suspension, type TimeIssue, deadline } from '../../value/time-limit.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import { countByLaw, countToDay, lastDayOf, stateOf } from './due-count.ts'
import type { CountedClock, DueIssue, DueItem, DueMatter } from './due-item.ts'
import { pausesOf } from './due-matters.ts'
import { type DueView, type StartedMatter, dayAt, tiedRows } from './due-rows.ts'
import { aboutKeyOf, aboutOf, ownerOf } from './due-words.ts'
import type { ClockSpan, DutyClock, YearlyDay } from './duty-clock.ts'

const dayFor = (clock: DutyClock, year: number): YearlyDay | undefined =>
  clock.span.by === 'year' ? clock.span.days.findLast(({ firstYear }) => firstYear <= year) : undefined

type CountIssue = TimeIssue | NoLengthInForce
type Counted = Outcome<CountedClock, CountIssue>

// From when it runs: the event, or the last day of what has to run out first. Undefined while that stands still.
const beginning = (
  after: LegalClock | undefined,
  start: string,
  pauses: readonly Suspension[],
  calendar: WorkingCalendar,
): Outcome<CivilDate | undefined, CountIssue> => {
  if (after === undefined) return ok(start)
  const made = limitFrom(after, start, pauses)
  if (!made.ok) return made
  const until = deadline(calendar, made.value.limit)
  if (!until.ok) return until
  return ok(until.value.status === 'day' ? until.value.on : undefined)
}

const laterOf = (day: CivilDate, other: CivilDate | undefined): CivilDate =>
  other !== undefined && other > day ? other : day

// The last day up to which entries of the matter put its clock off, if any do.
const putOffBy = (view: DueView, span: ClockSpan): ((matter: StartedMatter) => CivilDate | undefined) => {
  const notBefore = span.by === 'law' ? span.notBefore : undefined
  if (notBefore === undefined) return () => undefined
  const { shelf, rowsFor } = tiedRows(view, notBefore)
  return (matter) =>
    rowsFor(matter)
      .flatMap((row) => dayAt(shelf, notBefore.at, row) ?? [])
      .toSorted()
      .at(-1)
}

// Undefined where no clock runs: the entry states no last day, or what has to run out first has not.
const counting = (view: DueView, clock: DutyClock, calendar: WorkingCalendar) => {
  const { span } = clock
  const pauses = pausesOf(view, clock)
  const putOff = putOffBy(view, span)
  return (matter: StartedMatter): Counted | undefined => {
    const { start } = matter
    if (span.by === 'law') {
      const still = pauses(matter)
      const after = ('entry' in matter ? matter.after : undefined) ?? span.after
      const from = beginning(after, start, still, calendar)
      if (!from.ok) return from
      if (from.value === undefined) return undefined
      const begun = laterOf(from.value, putOff(matter))
      if ((after !== undefined || begun !== from.value) && begun > view.on) return undefined
      return countByLaw(span.clock, begun, still, view.on, calendar)
    }
    if ('reportYear' in matter) {
      const day = dayFor(clock, matter.reportYear)
      return day && countToDay(start, lastDayOf(day, matter.reportYear), view.on, day.citation)
    }
    const last = span.by === 'entry' ? matter.valueOf(span.field) : undefined
    if (last === undefined || span.by !== 'entry') return undefined
    return countToDay(start, String(last), view.on, span.citation)
  }
}

const matterOf = (matter: StartedMatter): DueMatter => {
  if ('reportYear' in matter) return { reportYear: matter.reportYear }
  const { id, kind, key, year } = matter.entry
  return { entry: { id, kind, key, year } }
}

const itemOf = (view: DueView, clock: DutyClock, matter: StartedMatter, numbers: CountedClock): DueItem => {
  const grace = 'reportYear' in matter ? (dayFor(clock, matter.reportYear)?.grace ?? 0) : 0
  const [about, owner] = [aboutOf(view, clock, matter), ownerOf(view, clock, matter)]
  const aboutKey = aboutKeyOf(clock, matter)
  return {
    clock,
    matter: matterOf(matter),
    ...numbers,
    overdue: clock.bound === 'atLeast' ? 0 : numbers.overdue,
    state: stateOf(clock, numbers, view.on, grace),
    ...(about !== undefined && { about }),
    ...(aboutKey !== undefined && { aboutKey }),
    ...(owner !== undefined && { owner }),
  }
}

/**
 * How matters of a clock stand at the end of the day of a view; undefined where no clock runs yet. What cannot be counted is an
 * issue.
 */
export const standingOf = (
  view: DueView,
  clock: DutyClock,
  calendar: WorkingCalendar,
): ((matter: StartedMatter) => Outcome<DueItem, DueIssue> | undefined) => {
  const count = counting(view, clock, calendar)
  return (matter) => {
    const counted = count(matter)
    if (counted === undefined) return undefined
    if (counted.ok) return ok(itemOf(view, clock, matter, counted.value))
    const [first, ...rest] = counted.issues
    const issueOf = (issue: CountIssue): DueIssue => ({ clock, matter: matterOf(matter), issue })
    return { ok: false, issues: [issueOf(first), ...rest.map(issueOf)] }
  }
}
