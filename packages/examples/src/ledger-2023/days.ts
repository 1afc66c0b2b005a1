import { type CivilDate, addDays, dayNumber, daysInMonth } from '@zhunsheng/domain'
import { type Random, weightedIndex } from './random.ts'

/** The year of the ledger. */
export const year = 2023
const two = (n: number): string => String(n).padStart(2, '0')

/** A day of 2023. */
export const on = (month: number, day: number): CivilDate => `${year}-${two(month)}-${two(day)}`
/** Every month number. */
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
/** The last day of a month of 2023. */
export const lastOf = (month: number): CivilDate => on(month, daysInMonth(year, month))
/** Every day of 2023. */
export const allDays: readonly CivilDate[] = Array.from({ length: 365 }, (_, i) => addDays(on(1, 1), i))

// Public holidays of 2023 as [first, last]: they only thin out the invented rows, no rule reads them.
const holidays = [
  [on(1, 1), on(1, 2)],
  [on(1, 21), on(1, 27)],
  [on(4, 5), on(4, 5)],
  [on(4, 29), on(5, 3)],
  [on(6, 22), on(6, 24)],
  [on(9, 29), on(10, 6)],
] as const

const isHoliday = (date: CivilDate): boolean => holidays.some(([first, last]) => date >= first && date <= last)
// 1970-01-01 was a Thursday.
const isWeekend = (date: CivilDate): boolean => (dayNumber(date) + 3) % 7 >= 5
const isWorkday = (date: CivilDate): boolean => !isHoliday(date) && !isWeekend(date)

/** The nearest working day on or before a date. */
export const workdayBefore = (date: CivilDate): CivilDate => (isWorkday(date) ? date : workdayBefore(addDays(date, -1)))
/** The working day on or after a day of 2023. */
export const workday = (month: number, day: number): CivilDate => {
  let date = on(month, day)
  while (!isWorkday(date)) date = addDays(date, 1)
  return date
}

/** Prepares the choice of a day of 2023: by weight of its month, with fewer on weekends and fewer still on holidays. */
export const dayChooser = (monthWeights: readonly number[]): ((random: Random) => CivilDate) => {
  const choose = weightedIndex(
    allDays.map((date) => {
      const month = monthWeights[Number(date.slice(5, 7)) - 1] ?? 0
      return month * (isHoliday(date) ? 25 : isWeekend(date) ? 45 : 100)
    }),
  )
  return (random) => allDays[choose(random)] ?? on(1, 1)
}

/** A moment in Beijing time; before eight in the morning the UTC date is still the day before. */
export const instantAt = (date: CivilDate, hour: number, minute: number, second: number): string =>
  `${date}T${two(hour)}:${two(minute)}:${two(second)}+08:00`
/** A moment of an office day. */
export const officeHours = (date: CivilDate, random: Random): string =>
  instantAt(date, random.between(8, 17), random.below(60), random.below(60))
/** A moment of a long day outdoors. */
export const longDay = (date: CivilDate, random: Random): string =>
  instantAt(date, random.between(6, 22), random.below(60), random.below(60))
