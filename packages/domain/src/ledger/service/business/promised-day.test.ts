import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../value/civil-date.ts'
import { chinaCalendar } from '../../../value/china-calendar.ts'
import { promisedDay } from './promised-day.ts'

const last = (accepted: string, days: number) => {
  const found = promisedDay(accepted, days, chinaCalendar)
  if (!found.ok) throw new Error(JSON.stringify(found.issues))
  return found.value
}

describe('the promised day', () => {
  test.each([
    // The day of acceptance is not counted; what takes no day is done on it.
    ['2023-03-06', 0, '2023-03-06'],
    ['2023-03-06', 1, '2023-03-07'],
    ['2023-03-06', 5, '2023-03-13'],
    // Over the holiday of October: 29 September to 6 October are off, 7 and 8 October are worked.
    ['2023-09-27', 3, '2023-10-08'],
    // A Saturday that is worked counts.
    ['2023-05-04', 2, '2023-05-06'],
    // Accepted online on a Sunday.
    ['2023-03-12', 1, '2023-03-13'],
  ])('of %s and %i working days is %s', (accepted, days, due) => {
    expect(last(accepted, days)).toBe(due)
  })

  test('is a working day with exactly so many working days up to it', () => {
    const day = fc.nat({ max: 365 * 5 }).map((days) => addDays('2020-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (accepted, days) => {
        const due = last(accepted, days)
        // Counted one by one, and not by the calendar's own sums.
        let counted = 0
        for (let at = addDays(accepted, 1); at <= due; at = addDays(at, 1)) {
          const worked = chinaCalendar.isWorkingDay(at)
          if (worked.ok && worked.value) counted += 1
        }
        expect(counted).toBe(days)
        expect(chinaCalendar.isWorkingDay(due)).toMatchObject({ value: true })
      }),
    )
  })

  test('beyond the calendar is an issue, and no guess', () => {
    expect(promisedDay('2026-12-31', 1, chinaCalendar).ok).toBe(false)
  })
})
