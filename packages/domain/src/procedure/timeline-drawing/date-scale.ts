import { type CivilDate, addDays, daysBetween } from '../../value/civil-date.ts'
import { monthNumber, monthNumbered } from '../../value/period.ts'
import { place } from './svg-page.ts'

/** Days laid out from left to right. */
export interface DateScale {
  readonly from: CivilDate
  readonly to: CivilDate
  /** Where a day begins; the one after it begins where it ends. */
  readonly at: (day: CivilDate) => number
}

/** A scale of days, both ends included, between two places. */
export const dateScale = (from: CivilDate, to: CivilDate, left: number, right: number): DateScale => {
  const days = daysBetween(from, to) + 1
  return { from, to, at: (day) => place(left + ((right - left) * daysBetween(from, day)) / days) }
}

/** The first days of months on a scale, so many at most: of long spans those of each second, third, sixth or twelfth month. */
export const monthTicks = ({ from, to }: DateScale, most: number): readonly CivilDate[] => {
  const [first, last] = [monthNumber(addDays(from, 27)), monthNumber(to)]
  const months = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  const step = [1, 2, 3, 6, 12].find((each) => months.length / each <= most) ?? 24
  return months
    .filter((month) => month % step === 0)
    .map((month) => monthNumbered(month).from)
    .filter((day) => day >= from && day <= to)
}
