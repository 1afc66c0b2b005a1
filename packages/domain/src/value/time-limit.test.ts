import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { chinaCalendar } from './china-calendar.ts'
import { addDays } from './civil-date.ts'
import { type Suspension, type TimeLimit, addMonths, deadline, standingAt } from './time-limit.ts'

const limit = (start: string, length: number, unit: TimeLimit['unit'], more: Partial<TimeLimit> = {}): TimeLimit => ({
  start,
  length,
  unit,
  rollOver: 'none',
  ...more,
})
const until = (each: TimeLimit) => deadline(chinaCalendar, each)
const day = (on: string) => ({ ok: true, value: { status: 'day', on } })
const noonOf = (date: string) => `${date}T12:00:00+08:00`

describe('the last day, by hand', () => {
  test.each([
    ['30 calendar days, the day of the event not counted', limit('2023-05-20', 30, 'calendarDay'), '2023-06-19'],
    ['7 working days over a worked Sunday and the holidays of May', limit('2023-04-21', 7, 'workingDay'), '2023-05-04'],
    ['15 days that end on a holiday', limit('2023-09-20', 15, 'calendarDay'), '2023-10-05'],
    [
      'the same where the next working day is the last, a worked Saturday',
      limit('2023-09-20', 15, 'calendarDay', { rollOver: 'nextWorkingDay' }),
      '2023-10-07',
    ],
    ['a month from a day that the next one does not have', limit('2023-01-31', 1, 'month'), '2023-02-28'],
    ['three months over the end of a year', limit('2023-11-30', 3, 'month'), '2024-02-29'],
    [
      '10 working days that stood still for a week',
      limit('2023-06-01', 10, 'workingDay', { suspensions: [{ from: '2023-06-05', to: '2023-06-09' }] }),
      '2023-06-25',
    ],
    [
      'a month that stood still for ten days',
      limit('2023-06-01', 1, 'month', { suspensions: [{ from: '2023-06-10', to: '2023-06-19' }] }),
      '2023-07-11',
    ],
    [
      'a month that stood still again while it was made up for',
      limit('2023-06-01', 1, 'month', {
        suspensions: [
          { from: '2023-06-10', to: '2023-06-19' },
          { from: '2023-07-05', to: '2023-07-06' },
        ],
      }),
      '2023-07-13',
    ],
  ])('%s', (_, each, on) => {
    expect(until(each)).toEqual(day(on))
  })
  test('is never one on which the limit stands still, where it rolls over', () => {
    const rolls = (to?: string) =>
      until(
        limit('2023-06-01', 9, 'calendarDay', {
          rollOver: 'nextWorkingDay',
          suspensions: [{ from: '2023-06-12', ...(to !== undefined && { to }) }],
        }),
      )
    expect(rolls('2023-06-14')).toEqual(day('2023-06-15'))
    expect(rolls()).toEqual({ ok: true, value: { status: 'suspended', since: '2023-06-12' } })
  })
  test('of what stands still there is none', () => {
    const still = { status: 'suspended', since: '2023-06-05' }
    for (const unit of ['calendarDay', 'workingDay', 'month'] as const)
      expect(until(limit('2023-06-01', 10, unit, { suspensions: [{ from: '2023-06-05' }] }))).toEqual({
        ok: true,
        value: still,
      })
  })
  test('of hours there is an instant', () => {
    expect(until(limit('2023-06-30T23:00:00+08:00', 24, 'hour'))).toEqual({
      ok: true,
      value: { status: 'instant', at: '2023-07-01T15:00:00.000Z' },
    })
  })
})

test.each([
  [limit('2023-02-30', 1, 'calendarDay'), { code: 'notDay', text: '2023-02-30' }],
  [limit('2023-02-01', 0, 'workingDay'), { code: 'notWholeUnits', length: 0 }],
  [limit('2023-02-01', 10_001, 'calendarDay'), { code: 'notWholeUnits', length: 10_001 }],
  [limit('2023-02-01', 1.5, 'month'), { code: 'notWholeUnits', length: 1.5 }],
  [limit('9999-12-20', 1, 'month'), { code: 'tooFar', date: '9999-12-20', latest: '2999-12-31' }],
  [
    limit('2023-06-01', 10, 'month', { suspensions: [{ from: '2023-06-05', to: '9999-12-31' }] }),
    { code: 'tooFar', date: '9999-12-31', latest: '2999-12-31' },
  ],
  [
    limit('2026-12-01', 26, 'calendarDay', {
      rollOver: 'nextWorkingDay',
      suspensions: [{ from: '2026-12-20', to: '2026-12-31' }],
    }),
    { code: 'outsideCalendar', date: '2027-01-08', from: '2020-01-01', to: '2026-12-31' },
  ],
  [
    limit('2023-02-01', 5, 'calendarDay', {
      suspensions: [
        { from: '2023-02-02', to: '2023-02-03' },
        { from: '2023-02-03', to: '2023-02-04' },
      ],
    }),
    { code: 'suspensionsOutOfOrder', from: '2023-02-03' },
  ],
  [
    limit('2023-02-01', 5, 'month', { suspensions: [{ from: '2023-02-03', to: '2023-02-02' }] }),
    { code: 'suspensionsOutOfOrder', from: '2023-02-03' },
  ],
  [limit('2023-02-01', 24, 'hour'), { code: 'noInstant', text: '2023-02-01' }],
  [limit('2023-02-01T09:00:00Z', 24, 'hour', { suspensions: [{ from: '2023-02-01' }] }), { code: 'hoursNotSuspended' }],
  [
    limit('2026-12-30', 7, 'workingDay'),
    { code: 'outsideCalendar', date: '2027-01-01', from: '2020-01-01', to: '2026-12-31' },
  ],
])('%j is refused', (each, issue) => {
  expect(until(each)).toEqual({ ok: false, issues: [issue] })
})

describe('how a limit stands', () => {
  const week = limit('2023-04-21', 7, 'workingDay')
  test.each([
    ['2023-03-01', 0, 7, 0],
    ['2023-04-21', 0, 7, 0],
    ['2023-04-23', 1, 6, 0],
    ['2023-05-03', 6, 1, 0],
    ['2023-05-04', 7, 0, 0],
    ['2023-05-07', 9, 0, 2],
  ])('on %s', (date, elapsed, left, overdue) => {
    const standing = standingAt(chinaCalendar, week, noonOf(date))
    expect(standing).toEqual({ ok: true, value: { deadline: day('2023-05-04').value, elapsed, left, overdue } })
  })
  test('goes by the day in Beijing', () => {
    expect(standingAt(chinaCalendar, week, '2023-05-03T16:00:00Z')).toMatchObject({ value: { left: 0 } })
    expect(standingAt(chinaCalendar, week, '2023-05-03T15:59:59Z')).toMatchObject({ value: { left: 1 } })
  })
  test('of months is told in months, what is left and overdue of them in days', () => {
    const months = limit('2023-01-31', 2, 'month', { suspensions: [{ from: '2023-03-01', to: '2023-03-10' }] })
    const at = (date: string) => standingAt(chinaCalendar, months, noonOf(date))
    expect(at('2023-02-27')).toMatchObject({ value: { elapsed: 0, left: 32, overdue: 0 } })
    expect(at('2023-02-28')).toMatchObject({ value: { elapsed: 1, left: 31 } })
    expect(at('2023-04-10')).toMatchObject({
      value: { deadline: { on: '2023-04-10' }, elapsed: 2, left: 0, overdue: 0 },
    })
    expect(at('2023-04-15')).toMatchObject({ value: { overdue: 5 } })
  })
  test('without a last day is told in what is over', () => {
    const still = limit('2023-06-01', 10, 'workingDay', { suspensions: [{ from: '2023-06-06' }] })
    const expected = { deadline: { status: 'suspended', since: '2023-06-06' }, elapsed: 2, overdue: 0 }
    expect(standingAt(chinaCalendar, still, noonOf('2023-06-20'))).toEqual({ ok: true, value: expected })
  })
  test('is overdue by the days after the last one, whatever stood still later', () => {
    const later = limit('2023-06-01', 5, 'calendarDay', { suspensions: [{ from: '2023-06-10', to: '2023-06-12' }] })
    expect(standingAt(chinaCalendar, later, noonOf('2023-06-16'))).toMatchObject({ value: { overdue: 10 } })
  })
  test('at what is no instant is an issue', () => {
    const issues = [{ code: 'noInstant', text: '2023-05-03' }]
    expect(standingAt(chinaCalendar, week, '2023-05-03')).toEqual({ ok: false, issues })
  })
  test('of hours is told in hours begun', () => {
    const hours = limit('2023-06-30T09:00:00+08:00', 2, 'hour')
    const at = (time: string) => standingAt(chinaCalendar, hours, `2023-06-30T${time}:00+08:00`)
    expect(at('07:00')).toMatchObject({ value: { elapsed: 0, left: 2, overdue: 0 } })
    expect(at('10:30')).toMatchObject({ value: { elapsed: 1, left: 1, overdue: 0 } })
    expect(at('11:00')).toMatchObject({ value: { elapsed: 2, left: 0, overdue: 0 } })
    expect(at('11:01')).toMatchObject({ value: { elapsed: 2, left: 0, overdue: 1 } })
  })
})

const anyDay = fc.integer({ min: 0, max: 1600 }).map((n) => addDays('2021-01-01', n))
const anySuspensions = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 20 })), { maxLength: 3 })
  .map((gaps) => (start: string): readonly Suspension[] => {
    let at = start
    return gaps.map(([gap, days]) => {
      const from = addDays(at, gap)
      at = addDays(from, days)
      return { from, to: at }
    })
  })
const anyLimit = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 60 }), fc.constantFrom('calendarDay', 'workingDay'), anySuspensions)
  .map(([start, length, unit, of]) => limit(start, length, unit, { suspensions: of(start) }))

test('on its last day a limit is over to the unit, the day before it is not, and then it is overdue', () => {
  fc.assert(
    fc.property(anyLimit, (each) => {
      const end = until(each)
      if (!end.ok || end.value.status !== 'day') throw new Error('no last day')
      const at = (date: string) => {
        const standing = standingAt(chinaCalendar, each, noonOf(date))
        if (!standing.ok) throw new Error(standing.issues[0].code)
        return standing.value
      }
      expect(at(end.value.on)).toMatchObject({ elapsed: each.length, left: 0, overdue: 0 })
      expect(at(addDays(end.value.on, -1))).toMatchObject({ left: 1, overdue: 0 })
      expect(at(addDays(end.value.on, 14)).overdue).toBeGreaterThan(0)
    }),
  )
})

test('a longer limit never ends earlier, and one that stood still never earlier than one that did not', () => {
  fc.assert(
    fc.property(anyLimit, (each) => {
      const on = (its: TimeLimit) => {
        const end = until(its)
        if (!end.ok || end.value.status !== 'day') throw new Error('no last day')
        return end.value.on
      }
      expect(on({ ...each, length: each.length + 1 }) > on(each)).toBe(true)
      expect(on({ ...each, suspensions: [] }) <= on(each)).toBe(true)
    }),
  )
})

test('months later is the same day, or the last of a month that has none', () => {
  expect(addMonths('2023-10-31', 4)).toBe('2024-02-29')
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (date, months) => {
      const later = addMonths(date, months)
      expect(later.slice(8) <= date.slice(8)).toBe(true)
      expect(later > date).toBe(true)
      expect(addMonths(later, -months).slice(0, 7)).toBe(date.slice(0, 7))
    }),
  )
})
