import { describe, expect, test } from 'vitest'

import { chinaCalendar } from '../value/china-calendar.ts'
import { isCivilDate } from '../value/civil-date.ts'
import { indexInstruments } from './citation.ts'
import { type Instrument, inForce } from './instrument.ts'
import { instruments } from './instruments.ts'

describe.each([...instruments.values()])('$id', (instrument) => {
  test('has real dates, in order', () => {
    const { promulgatedOn, effectiveFrom, effectiveTo } = instrument
    const dates = [promulgatedOn, effectiveFrom, effectiveTo].filter((date) => date !== undefined)
    expect(dates.every(isCivilDate)).toBe(true)
    expect(dates.toSorted()).toEqual(dates)
  })
  test('is titled in both languages, and its number is written as documents write it', () => {
    expect(instrument.title.zh).not.toBe('')
    expect(instrument.title.en).not.toBe('')
    if (instrument.documentNumber !== undefined)
      expect(instrument.documentNumber).toMatch(/〔\d{4}〕\d+号$|令第\d+号$/u)
  })
})

test('every year of the calendar is arranged by instruments that are known', () => {
  expect(chinaCalendar.years.flatMap(({ notices }) => notices).filter((notice) => !instruments.has(notice))).toEqual([])
})

test('two instruments of one id are a mistake in shipped data', () => {
  const [first] = instruments.values()
  expect(() => indexInstruments([first!, first!])).toThrow(/share an id/u)
})

test('an instrument is in force throughout a span, both ends included; unknown dates do not exclude', () => {
  const undated: Instrument = { id: 'x', title: { zh: '甲', en: 'X' }, kind: 'workPlan', verification: 'illustrative' }
  const dated: Instrument = { ...undated, effectiveFrom: '2023-08-09', effectiveTo: '2025-12-31' }
  expect(inForce(undated, '2023-01-01', '2023-12-31')).toBe(true)
  expect(inForce(dated, '2023-08-09', '2025-12-31')).toBe(true)
  expect(inForce(dated, '2023-08-08', '2023-12-31')).toBe(false)
  expect(inForce(dated, '2025-01-01', '2026-01-01')).toBe(false)
})
