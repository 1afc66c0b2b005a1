import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../value/civil-date.ts'
import type { Suspension } from '../../value/time-limit.ts'
import { lateFine } from './late-fine.ts'

// 1,000 yuan, served on 1 March 2023, due on the 16th.
const fine = 100_000
const due = '2023-03-16'

describe('a fine that is paid late', () => {
  it('costs 3% a day after the one on which it was due', () => {
    expect(lateFine({ fine, due, paid: '2023-03-15' })).toBeUndefined()
    expect(lateFine({ fine, due, paid: '2023-03-16' })).toBeUndefined()
    expect(lateFine({ fine, due, paid: '2023-03-17' })).toMatchObject({ daysLate: 1, amount: 3000, isCapped: false })
    // 15 days in March, 5 in April.
    expect(lateFine({ fine, due, paid: '2023-04-05' })).toMatchObject({ daysLate: 20, daysLeftOut: 0, amount: 60_000 })
    expect(lateFine({ fine, due, on: '2023-04-05' })).toMatchObject({ amount: 60_000 })
  })

  it('never costs more than the fine: 33 days come to 99%, 34 to 102%', () => {
    expect(lateFine({ fine, due, on: '2023-04-18' })).toMatchObject({ daysLate: 33, amount: 99_000, isCapped: false })
    expect(lateFine({ fine, due, on: '2023-04-19' })).toMatchObject({
      daysLate: 34,
      uncapped: 102_000,
      amount: 100_000,
      isCapped: true,
    })
  })

  it('costs nothing for days of reconsideration or litigation, each counted once', () => {
    // From 20 March to 9 April: 21 of the 31 days up to 16 April.
    const withoutDays: readonly Suspension[] = [
      { from: '2023-04-01', to: '2023-04-09' },
      { from: '2023-03-20', to: '2023-04-05' },
    ]
    expect(lateFine({ fine, due, on: '2023-04-16', withoutDays })).toMatchObject({
      daysLate: 31,
      daysLeftOut: 21,
      amount: 30_000,
    })
    // Sought before the fine was due, and not over yet.
    const still = [{ from: '2023-03-10' }]
    expect(lateFine({ fine, due, on: '2023-04-16', withoutDays: still })).toMatchObject({ daysLeftOut: 31, amount: 0 })
    // Over before, or sought afterwards.
    const beside = [{ from: '2023-03-02', to: '2023-03-16' }, { from: '2023-04-17' }]
    expect(lateFine({ fine, due, on: '2023-04-16', withoutDays: beside })).toMatchObject({ daysLeftOut: 0 })
  })

  it('is rounded once, half up to a fen', () => {
    // 50 fen: 1.5 a day. Rounded day by day three days would come to 6.
    expect(lateFine({ fine: 50, due, paid: '2023-03-17' })?.amount).toBe(2)
    expect(lateFine({ fine: 50, due, paid: '2023-03-19' })?.amount).toBe(5)
    expect(lateFine({ fine: 49, due, paid: '2023-03-17' })?.amount).toBe(1)
  })

  it('names its article, and costs nothing where no rate was in force', () => {
    expect(lateFine({ fine, due, on: '2023-04-16' })?.source).toMatchObject({
      effectiveFrom: '2021-07-15',
      citation: { instrument: 'administrative-penalty-law-2021', article: 72, paragraph: 1, item: 1 },
    })
    expect(lateFine({ fine, due: '2021-07-14', on: '2021-09-01' })).toBeUndefined()
  })
})

it('grows with the days, never beyond the fine, and leaves out each day of any spans once', () => {
  const day = fc.integer({ min: -20, max: 120 })
  const span = fc.tuple(day, fc.integer({ min: 0, max: 40 }))
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 7 }),
      fc.integer({ min: 1, max: 90 }),
      fc.array(span),
      (of, late, spans) => {
        const withoutDays = spans.map(([from, length]) => ({
          from: addDays(due, from),
          to: addDays(due, from + length),
        }))
        const counted = lateFine({ fine: of, due, on: addDays(due, late), withoutDays })
        const left = Array.from({ length: late }, (_, i) => i + 1).filter((n) =>
          spans.some(([from, length]) => from <= n && n <= from + length),
        )
        const days = late - left.length
        expect(counted).toMatchObject({ daysLate: late, daysLeftOut: left.length })
        // Half a fen upwards, in whole numbers.
        expect(counted?.uncapped).toBe(Math.floor((of * 3 * days + 50) / 100))
        expect(counted?.amount).toBe(Math.min(of, Math.floor((of * 3 * days + 50) / 100)))
      },
    ),
  )
})
