import { type CivilDate, addDays, dayNumber, isCivilDate } from './civil-date.ts'
import { type Outcome, fail, ok } from './outcome.ts'
import { yearPeriod } from './period.ts'

/** How a year departs from the week of five working days, as it was announced. */
export interface ArrangedYear {
  readonly year: number
  /** The ids of the instruments that announced it, a later one where it was changed. */
  readonly notices: readonly [string, ...string[]]
  /** Days off, both ends included; Saturdays and Sundays among them make no difference. */
  readonly off: readonly (readonly [from: CivilDate, to: CivilDate])[]
  /** Saturdays and Sundays that are worked (调休). */
  readonly worked: readonly CivilDate[]
}

type Years = readonly [ArrangedYear, ...ArrangedYear[]]

/** A calendar knows nothing of a day. `from` and `to` are the first and the last day it knows. */
export interface OutsideCalendar {
  readonly code: 'outsideCalendar'
  readonly date: CivilDate
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Why a calendar does not answer. */
export type CalendarIssue = OutsideCalendar | { readonly code: 'notDay'; readonly text: string }

/** Which days are worked, for years in a row. What reaches beyond them is an issue, never a guess. */
export interface WorkingCalendar {
  readonly id: string
  readonly years: Years
  /** The first and the last day it knows. */
  readonly from: CivilDate
  readonly to: CivilDate
  readonly isWorkingDay: (date: CivilDate) => Outcome<boolean, CalendarIssue>
  /** The n-th working day after a day (n ≥ 1), or before it (n ≤ -1); the day itself for 0. Throws RangeError for a fraction. */
  readonly addWorkingDays: (date: CivilDate, days: number) => Outcome<CivilDate, CalendarIssue>
  /** The working days after one day, up to another and including it; negative when that comes before. */
  readonly workingDaysBetween: (after: CivilDate, to: CivilDate) => Outcome<number, CalendarIssue>
  /** The day itself when it is worked, else the first that is after it. */
  readonly workingDayFrom: (date: CivilDate) => Outcome<CivilDate, CalendarIssue>
}

// 1970-01-01 was a Thursday; 0 is Monday.
const weekday = (day: number): number => (day + 3) % 7
const saturday = 5

const isIn = (spans: ArrangedYear['off'], date: CivilDate): boolean =>
  spans.some(([from, to]) => from <= date && date <= to)

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4))

const mistakesIn = (years: Years): readonly string[] =>
  years.flatMap(({ year, off, worked }, i) => {
    const gap = i > 0 && year !== (years[i - 1]?.year ?? 0) + 1 ? [String(year)] : []
    // A holiday may begin in the year before.
    const spans = off.filter(([from, to]) => !isCivilDate(from) || !isCivilDate(to) || from > to || yearOf(to) !== year)
    const days = worked.filter(
      (day) => !isCivilDate(day) || yearOf(day) !== year || weekday(dayNumber(day)) < saturday || isIn(off, day),
    )
    return [...gap, ...spans.map((span) => span.join('..')), ...days]
  })

// The working days in order, and how many there are up to each day.
const workingDaysOf = (years: Years, from: CivilDate, to: CivilDate) => {
  const worked = new Set(years.flatMap((year) => year.worked))
  const off = years.flatMap((year) => year.off)
  const days: CivilDate[] = []
  const upTo: number[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (worked.has(date) || (weekday(dayNumber(date)) < saturday && !isIn(off, date))) days.push(date)
    upTo.push(days.length)
  }
  return { days, upTo }
}

/**
 * Makes a calendar of years in a row. Throws RangeError for a gap, for days that are none or lie in another year, for a
 * weekday called a worked weekend, and for a day that is off and worked.
 */
export const workingCalendar = (id: string, years: Years): WorkingCalendar => {
  const mistakes = mistakesIn(years)
  if (mistakes.length > 0) throw new RangeError(`calendar ${id}: ${mistakes.join(', ')}`)
  const { from } = yearPeriod(years[0].year)
  const { to } = yearPeriod(years[0].year + years.length - 1)
  const first = dayNumber(from)
  const { days, upTo } = workingDaysOf(years, from, to)
  const outside = (date: CivilDate) =>
    fail(
      isCivilDate(date)
        ? ({ code: 'outsideCalendar', date, from, to } as const)
        : ({ code: 'notDay', text: date } as const),
    )
  const countTo = (date: CivilDate): number | undefined =>
    isCivilDate(date) ? upTo[dayNumber(date) - first] : undefined
  const isWorked = (date: CivilDate): boolean => days[(countTo(date) ?? 0) - 1] === date
  const addWorkingDays = (date: CivilDate, count: number) => {
    if (!Number.isInteger(count)) throw new RangeError(`not a whole number of days: ${count}`)
    const before = countTo(date)
    if (before === undefined) return outside(date)
    if (count === 0) return ok(date)
    const place = count > 0 ? before + count - 1 : before + count - (isWorked(date) ? 1 : 0)
    const found = days[place]
    return found === undefined ? outside(count > 0 ? addDays(to, 1) : addDays(from, -1)) : ok(found)
  }
  return {
    id,
    years,
    from,
    to,
    isWorkingDay: (date) => (countTo(date) === undefined ? outside(date) : ok(isWorked(date))),
    addWorkingDays,
    workingDaysBetween: (after, until) => {
      const [start, end] = [countTo(after), countTo(until)]
      if (start === undefined) return outside(after)
      return end === undefined ? outside(until) : ok(end - start)
    },
    workingDayFrom: (date) => (countTo(date) !== undefined && isWorked(date) ? ok(date) : addWorkingDays(date, 1)),
  }
}
