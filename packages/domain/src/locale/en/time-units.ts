import type { TimeUnit } from '../../value/time-limit.ts'

const units: Readonly<Record<TimeUnit, string>> = {
  calendarDay: 'day',
  workingDay: 'working day',
  month: 'month',
  hour: 'hour',
}

/** So much of a unit of time. */
export const timeOf = (count: number, unit: TimeUnit): string => `${count} ${units[unit]}${count === 1 ? '' : 's'}`

/** By how much a time is over: of months in days. */
export const excessOf = (count: number, unit: TimeUnit): string =>
  timeOf(count, unit === 'month' ? 'calendarDay' : unit)
