import type { TimeUnit } from '../../value/time-limit.ts'

/** What units of time are called, as the law writes them. */
export const timeUnits: Readonly<Record<TimeUnit, string>> = {
  calendarDay: '日',
  workingDay: '个工作日',
  month: '个月',
  hour: '小时',
}

/** So much of a unit of time. */
export const timeOf = (count: number, unit: TimeUnit): string => `${count}${timeUnits[unit]}`

/** By how much a time is over: of months in days. */
export const excessOf = (count: number, unit: TimeUnit): string =>
  timeOf(count, unit === 'month' ? 'calendarDay' : unit)
