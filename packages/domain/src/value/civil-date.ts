import { type Outcome, fail, ok } from './outcome.ts'

/** A day of the calendar in Beijing time, `YYYY-MM-DD`; text order is time order. */
export type CivilDate = string

/** An instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`: one text for one instant, and text order is time order. */
export type Instant = string

const dayMilliseconds = 86_400_000
const beijingOffset = 8 * 3_600_000

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
const monthsOf30Days = new Set([4, 6, 9, 11])
/** The number of days of a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : monthsOf30Days.has(month) ? 30 : 31

const hyphen = 45
// The number of two digits; NaN when they are none.
const digitsAt = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

/** Whether the text is a day of the calendar written YYYY-MM-DD; 2023-02-30 is none. */
export const isCivilDate = (text: string): text is CivilDate => {
  // Without a pattern: it is asked of every day that is read, and costs a tenth.
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2)
  const month = digitsAt(text, 5)
  const day = digitsAt(text, 8)
  if (Number.isNaN(year)) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The whole days from 1970-01-01. */
export const dayNumber = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`) / dayMilliseconds
/** The date n days later (earlier when n is negative). */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date((dayNumber(date) + days) * dayMilliseconds).toISOString().slice(0, 10)
/** The whole days from a to b. */
export const daysBetween = (a: CivilDate, b: CivilDate): number => dayNumber(b) - dayNumber(a)

const instantShape =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/u

const written = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/u

// Rows in a row were mostly recorded at the same instant.
const rememberingLast = <A>(of: (text: string) => A): ((text: string) => A) => {
  let last: { readonly text: string; readonly value: A } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, value: of(text) }
    return last.value
  }
}

/** Reads an instant written with `Z` or an offset, with or without fractions of a second: 2024-01-01T00:00:00+08:00. */
export const parseInstant: (text: string) => Outcome<Instant, 'notInstant'> = rememberingLast((text) => {
  if (!instantShape.test(text) || !isCivilDate(text.slice(0, 10))) return fail('notInstant')
  // Most come from here and are in their one form already.
  return ok(written.test(text) ? text : new Date(Date.parse(text)).toISOString())
})

const inBeijing = rememberingLast((instant) => new Date(Date.parse(instant) + beijingOffset).toISOString())
/** The civil date of an instant in Beijing time (UTC+8): 2023-12-31T16:00:00Z → 2024-01-01. */
export const civilDateOf = (instant: Instant): CivilDate => inBeijing(instant).slice(0, 10)
/** The time of day of an instant in Beijing, HH:mm:ss. */
export const timeOfDay = (instant: Instant): string => inBeijing(instant).slice(11, 19)
