import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, civilDateOf, dayNumber, daysBetween, isCivilDate, parseInstant } from './civil-date.ts'

const anyDate = fc.integer({ min: -25_567, max: 47_481 }).map((days) => addDays('1970-01-01', days))

describe('a civil date', () => {
  test.each(['2023-01-01', '2024-02-29', '2000-02-29', '2023-12-31', '1999-04-30'])('%s is one', (text) => {
    expect(isCivilDate(text)).toBe(true)
  })
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-00-10',
    '2023-13-01',
    '2023-1-1',
    '2023/01/01',
    '20230101',
    '２０２３-01-01',
    '',
  ])('%j is none, and is not rolled over', (text) => {
    expect(isCivilDate(text)).toBe(false)
  })
  test('moves by days and back, and text order is time order', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const moved = addDays(date, days)
        expect(isCivilDate(moved)).toBe(true)
        expect(daysBetween(date, moved)).toBe(days)
        expect(Math.sign(dayNumber(moved) - dayNumber(date))).toBe(moved < date ? -1 : moved > date ? 1 : 0)
      }),
    )
  })
})

describe('an instant', () => {
  test.each([
    ['2023-12-31T16:00:00Z', '2023-12-31T16:00:00.000Z'],
    ['2023-12-31T16:00:00.5Z', '2023-12-31T16:00:00.500Z'],
    ['2024-01-01T00:00:00+08:00', '2023-12-31T16:00:00.000Z'],
    ['2023-12-31T16:00:00.000Z', '2023-12-31T16:00:00.000Z'],
  ])('%s has one text', (text, instant) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: instant })
  })
  test.each([
    '2023-12-31',
    '2023-12-31T16:00:00',
    '2023-02-30T00:00:00Z',
    '2023-12-31T24:00:00Z',
    '2023-12-31 16:00:00Z',
    '2023-12-31T16:00Z',
  ])('%s is none', (text) => {
    expect(parseInstant(text)).toEqual({ ok: false, issues: ['notInstant'] })
  })
  test('falls on its day in Beijing', () => {
    expect(civilDateOf('2023-12-31T15:59:59.999Z')).toBe('2023-12-31')
    expect(civilDateOf('2023-12-31T16:00:00.000Z')).toBe('2024-01-01')
  })
  test('keeps its order as text, whatever offset it was written with', () => {
    const anyWritten = fc.tuple(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
      fc.constantFrom('Z', '+08:00', '-03:30'),
    )
    fc.assert(
      fc.property(anyWritten, anyWritten, ([a, zoneA], [b, zoneB]) => {
        const written = (date: Date, zone: string) => {
          const read = parseInstant(date.toISOString().replace('Z', zone))
          return read.ok ? read.value : ''
        }
        const offset = (zone: string) => (zone === 'Z' ? 0 : zone === '+08:00' ? -480 : 210) * 60_000
        const earlier = a.getTime() + offset(zoneA) < b.getTime() + offset(zoneB)
        expect(written(a, zoneA) < written(b, zoneB)).toBe(earlier)
      }),
    )
  })
})
