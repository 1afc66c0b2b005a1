import type { CivilDate } from '@zhunsheng/domain'

/** The years from which and as of which facts are looked at: clocks count on from a day, and days end with the year 9999. */
export const yearsLookedAt = { first: 1949, last: 2999 } as const

/** Whether a year is one of them. */
export const isYearLookedAt = (year: number): boolean => year >= yearsLookedAt.first && year <= yearsLookedAt.last

/** Whether a day is in one of them. */
export const isDayLookedAt = (day: CivilDate): boolean => isYearLookedAt(Number(day.slice(0, 4)))
