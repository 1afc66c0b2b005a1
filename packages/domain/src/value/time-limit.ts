import {
  type CivilDate,
  type Instant,
  addDays,
  civilDateOf,
  dayNumber,
  isCivilDate,
  parseInstant,
} from './civil-date.ts'
import { type Outcome, fail, ok } from './outcome.ts'
import { monthNumber, monthNumbered } from './period.ts'
import type { CalendarIssue, WorkingCalendar } from './working-calendar.ts'

/** What a time limit is counted in. */
export const timeUnits = ['calendarDay', 'workingDay', 'month', 'hour'] as const
/** A unit of time limits. */
export type TimeUnit = (typeof timeUnits)[number]

/** What follows when the last day is not worked: it is the next one that is, or nothing follows. Each instrument says it. */
export const rollOvers = ['nextWorkingDay', 'none'] as const
/** What follows when the last day is not worked. */
export type RollOver = (typeof rollOvers)[number]

/** A span in which a time limit stands still, both ends included; without an end it does so still. */
export interface Suspension {
  readonly from: CivilDate
  readonly to?: CivilDate
}

/**
 * A time limit that runs. `start` is the day of the event, which is not counted; of hours it is the instant from which they
 * run.
 */
export interface TimeLimit {
  readonly unit: TimeUnit
  /** A whole number of units, 1 to 10,000. */
  readonly length: number
  readonly rollOver: RollOver
  readonly start: CivilDate | Instant
  /** In the order of time, none of them touching. Hours cannot be suspended, and never roll over. */
  readonly suspensions?: readonly Suspension[]
}

/** Until when: the last day, the last instant, or nothing as long as it stands still. */
export type Deadline =
  | { readonly status: 'day'; readonly on: CivilDate }
  | { readonly status: 'instant'; readonly at: Instant }
  | { readonly status: 'suspended'; readonly since: CivilDate }

/** Why a time limit cannot be counted. */
export type TimeIssue =
  | CalendarIssue
  | { readonly code: 'noInstant'; readonly text: string }
  | { readonly code: 'notWholeUnits'; readonly length: number }
  | { readonly code: 'hoursNotSuspended' }
  | { readonly code: 'tooFar'; readonly date: string; readonly latest: CivilDate }
  | { readonly code: 'suspensionsOutOfOrder'; readonly from: CivilDate }

type Days = Exclude<TimeUnit, 'hour'>
const hour = 3_600_000
const longest = 10_000
// Beyond it every sum would leave the years of four digits; whoever means that nothing ends leaves the end out.
const latest = '2999-12-31'

/** The day so many months later; the last day of the month where it has no such day. */
export const addMonths = (date: CivilDate, months: number): CivilDate => {
  const { from, to } = monthNumbered(monthNumber(date) + months)
  const same = `${from.slice(0, 8)}${date.slice(8)}`
  return same < to ? same : to
}

const tooFar = (dates: readonly string[]): TimeIssue | undefined => {
  const date = dates.find((each) => each.slice(0, latest.length) > latest)
  return date === undefined ? undefined : { code: 'tooFar', date, latest }
}

const issueOf = ({ unit, length, start, suspensions = [] }: TimeLimit): TimeIssue | undefined => {
  if (!Number.isSafeInteger(length) || length < 1 || length > longest) return { code: 'notWholeUnits', length }
  if (unit === 'hour') {
    if (suspensions.length > 0) return { code: 'hoursNotSuspended' }
    return parseInstant(start).ok ? tooFar([start]) : { code: 'noInstant', text: start }
  }
  const days = [start, ...suspensions.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))]
  const wrong = days.find((day) => !isCivilDate(day))
  if (wrong !== undefined) return { code: 'notDay', text: wrong }
  const unordered = suspensions.find(({ from, to }, i) => {
    const before = suspensions[i - 1]
    return (to !== undefined && to < from) || (before !== undefined && (before.to === undefined || before.to >= from))
  })
  return unordered === undefined ? tooFar(days) : { code: 'suspensionsOutOfOrder', from: unordered.from }
}

const suspensionAt = ({ suspensions = [] }: TimeLimit, day: CivilDate): Suspension | undefined =>
  suspensions.find(({ from, to }) => from <= day && (to === undefined || day <= to))

// How many of the days after one, up to another, the limit stood still.
const stoodStill = ({ suspensions = [] }: TimeLimit, after: CivilDate, until: CivilDate): number =>
  suspensions.reduce((sum, { from, to = until }) => {
    const [first, last] = [from > after ? from : addDays(after, 1), to < until ? to : until]
    return first > last ? sum : sum + dayNumber(last) - dayNumber(first) + 1
  }, 0)

// The day on which so many of its units are over, before anything rolls over.
const lastDay = (calendar: WorkingCalendar, limit: TimeLimit, unit: Days): Outcome<Deadline, CalendarIssue> => {
  if (unit === 'month') return monthly(limit)
  let left = limit.length
  for (let day = addDays(limit.start, 1); ; day = addDays(day, 1)) {
    const still = suspensionAt(limit, day)
    if (still !== undefined) {
      if (still.to === undefined) return ok({ status: 'suspended', since: still.from })
      day = still.to
      continue
    }
    if (unit === 'workingDay') {
      const worked = calendar.isWorkingDay(day)
      if (!worked.ok) return worked
      if (!worked.value) continue
    }
    left -= 1
    if (left === 0) return ok({ status: 'day', on: day })
  }
}

// What stood still is made up for by days after the last one.
const monthly = (limit: TimeLimit): Outcome<Deadline, CalendarIssue> => {
  const bare = addMonths(limit.start, limit.length)
  for (let day = bare; ;) {
    const still = suspensionAt(limit, day)
    if (still !== undefined && still.to === undefined) return ok({ status: 'suspended', since: still.from })
    const longer = addDays(bare, stoodStill(limit, limit.start, day))
    if (longer === day) return ok({ status: 'day', on: day })
    day = longer
  }
}

/** Until when a time limit runs. The day of the event is not counted; hours run from their instant. */
export const deadline = (calendar: WorkingCalendar, limit: TimeLimit): Outcome<Deadline, TimeIssue> => {
  const issue = issueOf(limit)
  if (issue !== undefined) return fail(issue)
  const { unit, rollOver, start, length } = limit
  if (unit === 'hour') return ok({ status: 'instant', at: new Date(Date.parse(start) + length * hour).toISOString() })
  const last = lastDay(calendar, limit, unit)
  if (!last.ok || last.value.status !== 'day' || rollOver === 'none') return last
  // A last day that is not worked, or on which the limit stands still, is the next one that is neither.
  return lastDay(calendar, { ...limit, start: addDays(last.value.on, -1), length: 1 }, 'workingDay')
}

/** How a time limit stands at an instant, in whole units as it counts them. */
export interface Standing {
  readonly deadline: Deadline
  /** Units that are over since the event, without those in which it stood still. */
  readonly elapsed: number
  /** Units after today up to the last day, of months calendar days; hours as begun. Absent when there is no last day. */
  readonly left?: number
  /** Units by which it has run out, of months calendar days; hours as begun. Working days need a calendar that knows them. */
  readonly overdue: number
}

const monthsOver = (limit: TimeLimit, on: CivilDate): number => {
  const counted = addDays(on, -stoodStill(limit, limit.start, on))
  let months = 0
  while (addMonths(limit.start, months + 1) <= counted) months += 1
  return months
}

const countedBetween = (
  calendar: WorkingCalendar,
  limit: TimeLimit,
  after: CivilDate,
  until: CivilDate,
): Outcome<number, CalendarIssue> => {
  if (until <= after) return ok(0)
  if (limit.unit !== 'workingDay') return ok(dayNumber(until) - dayNumber(after) - stoodStill(limit, after, until))
  let counted = 0
  for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) {
    const worked = calendar.isWorkingDay(day)
    if (!worked.ok) return worked
    if (worked.value && suspensionAt(limit, day) === undefined) counted += 1
  }
  return ok(counted)
}

const hoursAt = (limit: TimeLimit, until: Deadline, at: Instant): Standing => {
  const end = until.status === 'instant' ? Date.parse(until.at) : 0
  const [since, over] = [Date.parse(at) - Date.parse(limit.start), Date.parse(at) - end]
  return {
    deadline: until,
    elapsed: Math.max(0, Math.floor(since / hour)),
    left: Math.min(limit.length, Math.max(0, Math.ceil(-over / hour))),
    overdue: Math.max(0, Math.ceil(over / hour)),
  }
}

/** How a time limit stands at an instant; days are those of Beijing. */
export const standingAt = (calendar: WorkingCalendar, limit: TimeLimit, at: Instant): Outcome<Standing, TimeIssue> => {
  const until = deadline(calendar, limit)
  if (!until.ok) return until
  const wrong = parseInstant(at).ok ? tooFar([at]) : ({ code: 'noInstant', text: at } as const)
  if (wrong !== undefined) return fail(wrong)
  if (limit.unit === 'hour') return ok(hoursAt(limit, until.value, at))
  const on = civilDateOf(at)
  const passed = limit.unit === 'month' ? ok(monthsOver(limit, on)) : countedBetween(calendar, limit, limit.start, on)
  if (!passed.ok) return passed
  if (until.value.status !== 'day') return ok({ deadline: until.value, elapsed: passed.value, overdue: 0 })
  const [left, overdue] = [
    countedBetween(calendar, limit, on > limit.start ? on : limit.start, until.value.on),
    countedBetween(calendar, { ...limit, suspensions: [] }, until.value.on, on),
  ]
  if (!left.ok) return left
  if (!overdue.ok) return overdue
  return ok({ deadline: until.value, elapsed: passed.value, left: left.value, overdue: overdue.value })
}
