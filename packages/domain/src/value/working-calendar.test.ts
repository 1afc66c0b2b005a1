import { isWorkday } from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { chinaCalendar } from './china-calendar.ts'
import { addDays, dayNumber } from './civil-date.ts'
import { workingCalendar } from './working-calendar.ts'

const { from, to, isWorkingDay, addWorkingDays, workingDaysBetween, workingDayFrom } = chinaCalendar
const days = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, i) => addDays(from, i))
const anyDay = fc.constantFrom(...days)
const worked = days.filter((day) => isWorkday(day))

describe('the calendar of China', () => {
  test('is day by day that of a package which others keep', () => {
    const isWorked = (day: string) => {
      const read = isWorkingDay(day)
      return read.ok && read.value
    }
    expect(days.filter(isWorked)).toEqual(worked)
    expect([from, to]).toEqual(['2020-01-01', '2026-12-31'])
  })
  test('knows a worked Sunday, a holiday on a weekday and the days around them', () => {
    expect(
      ['2023-04-22', '2023-04-23', '2023-04-28', '2023-05-01', '2023-05-03', '2023-05-04', '2023-05-06'].map((day) =>
        isWorkingDay(day),
      ),
    ).toEqual([false, true, true, false, false, true, true].map((value) => ({ ok: true, value })))
  })
  test('counts and adds what a walk from day to day does', () => {
    const count = (after: string, until: string) => worked.filter((day) => day > after && day <= until).length
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [first, last] = a <= b ? [a, b] : [b, a]
        expect(workingDaysBetween(first, last)).toEqual({ ok: true, value: count(first, last) })
        expect(workingDaysBetween(last, first)).toEqual({ ok: true, value: -count(first, last) || 0 })
      }),
    )
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, n) => {
        const added = addWorkingDays(day, n)
        const later = worked.filter((each) => each > day)
        const earlier = worked.filter((each) => each < day)
        expect(added.ok ? added.value : undefined).toBe(n === 0 ? day : n > 0 ? later[n - 1] : earlier.at(n))
      }),
    )
  })
  test('gives a day that is worked, or the next one', () => {
    expect(workingDayFrom('2023-04-29')).toEqual({ ok: true, value: '2023-05-04' })
    expect(workingDayFrom('2023-05-06')).toEqual({ ok: true, value: '2023-05-06' })
  })
  test.each(['2019-12-31', '2027-01-01'])('says that it knows nothing of %s', (date) => {
    const issue = { ok: false, issues: [{ code: 'outsideCalendar', date, from, to }] }
    expect(isWorkingDay(date)).toEqual(issue)
    expect(addWorkingDays(date, 1)).toEqual(issue)
    expect(workingDaysBetween(date, '2023-01-01')).toEqual(issue)
    expect(workingDaysBetween('2023-01-01', date)).toEqual(issue)
    expect(workingDayFrom(date)).toEqual(issue)
  })
  test.each(['2023-02-30', 'today'])('says that %s is no day', (text) => {
    const issue = { ok: false, issues: [{ code: 'notDay', text }] }
    expect(isWorkingDay(text)).toEqual(issue)
    expect(addWorkingDays(text, 0)).toEqual(issue)
    expect(workingDaysBetween('2023-01-01', text)).toEqual(issue)
    expect(workingDayFrom(text)).toEqual(issue)
    expect(() => addWorkingDays('2023-01-01', 1.5)).toThrow(RangeError)
  })
  test('says so as well when counting leads out of it', () => {
    expect(addWorkingDays('2026-12-31', 1)).toMatchObject({ ok: false, issues: [{ date: '2027-01-01' }] })
    expect(addWorkingDays('2020-01-01', -1)).toMatchObject({ ok: false, issues: [{ date: '2019-12-31' }] })
  })
})

test('a county states a year before a release does', () => {
  const longer = workingCalendar('county', [
    ...chinaCalendar.years,
    { year: 2027, notices: ['county-notice'], off: [['2027-01-01', '2027-01-03']], worked: [] },
  ])
  expect(longer.addWorkingDays('2026-12-31', 1)).toEqual({ ok: true, value: '2027-01-04' })
})

test('a calendar with a gap, a day that is none or a worked weekday is refused', () => {
  const year = (number: number, worked: readonly string[] = []) => ({
    year: number,
    notices: ['notice'] as const,
    off: [],
    worked,
  })
  expect(() => workingCalendar('gap', [year(2020), year(2022)])).toThrow('calendar gap: 2022')
  expect(() => workingCalendar('none', [year(2023, ['2023-02-30'])])).toThrow('2023-02-30')
  const off = (from: string, to: string) => [{ ...year(2023), off: [[from, to]] as const }] as const
  expect(() => workingCalendar('turned', off('2023-05-03', '2023-05-01'))).toThrow('2023-05-03..2023-05-01')
  expect(() => workingCalendar('other', off('2022-10-01', '2022-10-07'))).toThrow('2022-10-01..2022-10-07')
  expect(() => workingCalendar('both', [{ ...off('2023-04-29', '2023-05-03')[0], worked: ['2023-04-30'] }])).toThrow(
    '2023-04-30',
  )
  expect(() => workingCalendar('weekday', [year(2023, ['2023-02-01'])])).toThrow('2023-02-01')
})
