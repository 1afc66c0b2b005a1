import { type CivilDate, daysBetween, daysInMonth, isCivilDate } from './civil-date.ts'
import { type Outcome, fail, ok } from './outcome.ts'

/** The kinds of period. */
export const periodKinds = ['month', 'quarter', 'halfYear', 'year', 'rollingMonths', 'term'] as const
/** The kind of a period. */
export type PeriodKind = (typeof periodKinds)[number]

/**
 * A span of civil dates, both ends included. `id` is its text: 2023 · 2023-05 · 2023-Q2 · 2023-H1 · 2022-06..2023-05 ·
 * 2021-07-01..2026-06-30.
 */
export interface Period {
  readonly kind: PeriodKind
  readonly id: string
  readonly from: CivilDate
  readonly to: CivilDate
}

const digits = (n: number, length: number): string => String(n).padStart(length, '0')
const two = (n: number): string => digits(n, 2)
const months = (kind: PeriodKind, id: string, fromMonth: string, toMonth: string): Period => ({
  kind,
  id,
  from: `${fromMonth}-01`,
  to: `${toMonth}-${two(daysInMonth(Number(toMonth.slice(0, 4)), Number(toMonth.slice(5))))}`,
})

const month = '\\d{4}-(?:0[1-9]|1[0-2])'
const shapes: readonly {
  readonly pattern: RegExp
  readonly make: (id: string, part: (i: number) => string) => Period
}[] = [
  { pattern: /^(\d{4})$/u, make: (id, p) => months('year', id, `${p(1)}-01`, `${p(1)}-12`) },
  { pattern: new RegExp(`^(${month})$`, 'u'), make: (id, p) => months('month', id, p(1), p(1)) },
  {
    pattern: /^(\d{4})-Q([1-4])$/u,
    make: (id, p) => months('quarter', id, `${p(1)}-${two(Number(p(2)) * 3 - 2)}`, `${p(1)}-${two(Number(p(2)) * 3)}`),
  },
  {
    pattern: /^(\d{4})-H([12])$/u,
    make: (id, p) =>
      months('halfYear', id, `${p(1)}-${p(2) === '1' ? '01' : '07'}`, `${p(1)}-${p(2) === '1' ? '06' : '12'}`),
  },
  {
    pattern: new RegExp(`^(${month})\\.\\.(${month})$`, 'u'),
    make: (id, p) => months('rollingMonths', id, p(1), p(2)),
  },
  {
    pattern: /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/u,
    make: (id, p) => ({ kind: 'term', id, from: p(1), to: p(2) }),
  },
]

/** Reads a period from its text; an impossible month, a day that is none or an end before its start is refused. */
export const parsePeriod = (id: string): Outcome<Period, 'notPeriod'> => {
  for (const { pattern, make } of shapes) {
    const match = pattern.exec(id)
    if (match === null) continue
    const period = make(id, (i) => match[i] ?? '')
    return isCivilDate(period.from) && isCivilDate(period.to) && period.from <= period.to
      ? ok(period)
      : fail('notPeriod')
  }
  return fail('notPeriod')
}

/** The year (0–9999) as a period. */
export const yearPeriod = (year: number): Period => {
  const id = digits(year, 4)
  return months('year', id, `${id}-01`, `${id}-12`)
}
/** The month (1–12) of a year (0–9999) as a period. */
export const monthPeriod = (year: number, number: number): Period => {
  const id = `${digits(year, 4)}-${two(number)}`
  return months('month', id, id, id)
}
/** The months from January of year 0 to the one of a date. */
export const monthNumber = (date: CivilDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
/** The month of a number; inverse of `monthNumber`. */
export const monthNumbered = (number: number): Period => monthPeriod(Math.floor(number / 12), (number % 12) + 1)

/** Whether a date lies within a period. */
export const within = (period: Period, date: CivilDate): boolean => date >= period.from && date <= period.to
/** The months of a period, in order. */
export const monthsOf = ({ from, to }: Period): readonly Period[] => {
  const [first, last] = [monthNumber(from), monthNumber(to)]
  return Array.from({ length: last - first + 1 }, (_, i) => monthNumbered(first + i))
}
/** The number of days, both ends included. */
export const daysOf = ({ from, to }: Period): number => daysBetween(from, to) + 1
