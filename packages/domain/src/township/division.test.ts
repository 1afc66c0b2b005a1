import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { countyOf, liesIn, parseDivisionCode, parseTownshipCode, townshipOf } from './division.ts'
import { quwoCounty } from './quwo-county.ts'

describe('a division code', () => {
  test('has twelve digits; the nine of a township are completed', () => {
    expect(parseDivisionCode('141021100201')).toEqual({ ok: true, value: '141021100201' })
    expect(parseDivisionCode('141021100')).toEqual({ ok: true, value: '141021100000' })
  })
  test.each(['', '14102110', '1410211002', '1410211002010', '14102110020A', '１４１０２１１００', ' 141021100'])(
    '%j is none',
    (text) => {
      expect(parseDivisionCode(text)).toEqual({ ok: false, issues: ['notDivisionCode'] })
    },
  )
  test('of a township ends in three noughts and does not name a county', () => {
    expect(parseTownshipCode('141021100')).toEqual({ ok: true, value: '141021100000' })
    expect(parseTownshipCode('141021100000').ok).toBe(true)
    for (const other of ['141021100201', '141021000000', '141021000', '141000000000'])
      expect(parseTownshipCode(other)).toEqual({ ok: false, issues: ['notTownshipCode'] })
    expect(parseTownshipCode('1410')).toEqual({ ok: false, issues: ['notDivisionCode'] })
  })
  test('says to which township and county a village belongs', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`, 'u'))
    fc.assert(
      fc.property(digits(6), digits(3), digits(3), (county, township, village) => {
        const code = `${county}${township}${village}`
        expect(townshipOf(code)).toBe(`${county}${township}000`)
        expect(countyOf(code)).toBe(`${county}000000`)
        expect(townshipOf(townshipOf(code))).toBe(townshipOf(code))
      }),
    )
  })
  // 141021100000 ends in five noughts: cut off by pairs and triples, it once took 141021101000 for a part of itself.
  test.each([
    ['141021100000', '141021100000', true],
    ['141021100201', '141021100000', true],
    ['141021101000', '141021100000', false],
    ['141021100000', '141021100201', false],
    ['141021100201', '141021000000', true],
    ['141021000000', '141021100000', false],
    ['141029100000', '141020000000', false],
    ['141021100000', '141000000000', true],
    ['141121100000', '141000000000', false],
    ['141121100000', '140000000000', true],
    ['110000000000', '140000000000', false],
  ])('%s lies in %s: %s', (code, division, expected) => {
    expect(liesIn(code, division)).toBe(expected)
  })
})

test('the county and its seven townships belong together', () => {
  const [county, ...townships] = quwoCounty
  expect(townships).toHaveLength(7)
  expect(new Set(quwoCounty.map(({ code }) => code)).size).toBe(8)
  for (const { code, level, parent } of townships) {
    expect(parseTownshipCode(code)).toEqual({ ok: true, value: code })
    expect([level, parent, countyOf(code)]).toEqual(['township', county!.code, county!.code])
  }
})
