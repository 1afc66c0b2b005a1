import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDecimal } from '../value/decimal.ts'
import { compare, ratio, subtract } from '../value/ratio.ts'
import { exactText, hundredthsText, percentText, pointsText, yuanText } from './numerals.ts'

describe('an exact number', () => {
  test.each([
    [ratio(275, 12), '22.9166…'],
    [ratio(2, 3), '0.6666…'],
    [ratio(1, 30_000), '0.0000…'],
    [ratio(285, 1000), '0.285'],
    [ratio(-275, 12), '−22.9166…'],
    [ratio(27), '27'],
  ])('%o is %s', (value, text) => expect(exactText(value)).toBe(text))

  test('shows only digits that are certain: cut off, never rounded', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 100_000 }), (num, den) => {
        const value = ratio(num, den)
        const text = exactText(value)
        const shown = parseDecimal(text.replace('…', ''))
        if (!shown.ok) throw new Error(text)
        const rest = subtract(value, shown.value)
        expect(compare(rest, ratio(0))).toBeGreaterThanOrEqual(0)
        expect(compare(rest, ratio(1, 10_000))).toBeLessThan(0)
        expect(rest.num === 0n).toBe(!text.endsWith('…'))
      }),
    )
  })
})

test('points have two decimals where they suffice', () => {
  expect([ratio(18), ratio(27, 2), ratio(275, 12), ratio(31_536, 1000)].map(pointsText)).toEqual([
    '18.00',
    '13.50',
    '22.9166…',
    '31.536',
  ])
  expect([8842, 0, -250].map(hundredthsText)).toEqual(['88.42', '0.00', '−2.50'])
})

test('a quotient is a percentage, and the sign stands before the money', () => {
  expect([ratio(1), ratio(11, 12), ratio(95, 100)].map(percentText)).toEqual(['100%', '91.6666…%', '95%'])
  expect([ratio(48_000), ratio(-16_000), ratio(100, 3)].map(yuanText)).toEqual(['¥480.00', '−¥160.00', '¥0.3333…'])
})
