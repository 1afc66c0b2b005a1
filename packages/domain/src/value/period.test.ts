import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays } from './civil-date.ts'
import { daysOf, monthPeriod, monthsOf, parsePeriod, within, yearPeriod } from './period.ts'

describe('a period', () => {
  test.each([
    ['2023', 'year', '2023-01-01', '2023-12-31', 365],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', 29],
    ['2023-Q2', 'quarter', '2023-04-01', '2023-06-30', 91],
    ['2023-Q4', 'quarter', '2023-10-01', '2023-12-31', 92],
    ['2023-H1', 'halfYear', '2023-01-01', '2023-06-30', 181],
    ['2023-H2', 'halfYear', '2023-07-01', '2023-12-31', 184],
    ['2022-06..2023-05', 'rollingMonths', '2022-06-01', '2023-05-31', 365],
    ['2021-07-01..2026-06-30', 'term', '2021-07-01', '2026-06-30', 1826],
  ])('%s is a %s', (id, kind, from, to, days) => {
    const read = parsePeriod(id)
    expect(read).toEqual({ ok: true, value: { kind, id, from, to } })
    expect(read.ok && daysOf(read.value)).toBe(days)
  })
  test.each([
    '',
    '23',
    '2023-13',
    '2023-00',
    '2023-Q5',
    '2023-H3',
    '2023-5',
    '2023-06..2023-05',
    '2023-02-30..2023-03-01',
    '2024-01-02..2024-01-01',
    '2023年',
  ])('%j is none', (id) => {
    expect(parsePeriod(id)).toEqual({ ok: false, issues: ['notPeriod'] })
  })
  test('made from numbers is the one read from its text', () => {
    expect(parsePeriod('2023')).toEqual({ ok: true, value: yearPeriod(2023) })
    expect(parsePeriod('2023-09')).toEqual({ ok: true, value: monthPeriod(2023, 9) })
  })
})

test('the months of a period follow each other without a gap and fill it', () => {
  const anyMonth = fc.tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  fc.assert(
    fc.property(anyMonth, anyMonth, (a, b) => {
      const [first, last] = [monthPeriod(...a), monthPeriod(...b)].toSorted((x, y) => (x.from < y.from ? -1 : 1))
      const read = parsePeriod(`${first!.id}..${last!.id}`)
      if (!read.ok) throw new Error('no period')
      const months = monthsOf(read.value)
      expect(months[0]?.from).toBe(read.value.from)
      expect(months.at(-1)?.to).toBe(read.value.to)
      for (const [i, month] of months.entries()) if (i > 0) expect(month.from).toBe(addDays(months[i - 1]!.to, 1))
      expect(months.reduce((days, month) => days + daysOf(month), 0)).toBe(daysOf(read.value))
    }),
    { numRuns: 50 },
  )
})

// Walking from day to day past 9999-12-31 once ended in a RangeError, and the year 999 in a period without days.
test('the first and the last years have twelve months, too', () => {
  for (const year of [0, 999, 9999]) {
    const months = monthsOf(yearPeriod(year))
    expect(months).toHaveLength(12)
    expect([months[0]?.from, months.at(-1)?.to]).toEqual([yearPeriod(year).from, yearPeriod(year).to])
    expect(parsePeriod(yearPeriod(year).id)).toEqual({ ok: true, value: yearPeriod(year) })
  }
})

test('both ends belong to a period', () => {
  const may = monthPeriod(2023, 5)
  expect(['2023-04-30', '2023-05-01', '2023-05-31', '2023-06-01'].map((date) => within(may, date))).toEqual([
    false,
    true,
    true,
    false,
  ])
})
