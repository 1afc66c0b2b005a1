import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { formatExact, formatFixed, parseDecimal } from './decimal.ts'
import { ratio } from './ratio.ts'

const read = (text: string) => {
  const value = parseDecimal(text)
  if (!value.ok) throw new Error(text)
  return value.value
}

describe('a decimal text', () => {
  test('is read exactly', () => {
    expect(read('0.285')).toEqual(ratio(57, 200))
    expect(read('-88.4167')).toEqual(ratio(-884_167, 10_000))
    expect(read('007')).toEqual(ratio(7))
  })
  test.each(['', '.5', '5.', '1e3', '1,000', '+1', '--1', '１', ' 1', '1.0000000000000001', 'NaN'])(
    '%j is none',
    (text) => {
      expect(parseDecimal(text)).toEqual({ ok: false, issues: ['notDecimal'] })
    },
  )
  test('is written again as itself, without needless noughts', () => {
    const anyDecimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.nat({ max: 15 }))
      .map(([scaled, digits]) => ratio(scaled, 10n ** BigInt(digits)))
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const text = formatExact(value)
        expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$/u)
        expect(read(text)).toEqual(value)
      }),
    )
  })
})

test('what has no decimal text is written as a fraction, never rounded', () => {
  expect(formatExact(ratio(2, 3))).toBe('2/3')
  expect(formatExact(ratio(-1, 7))).toBe('-1/7')
})

describe('a fixed number of digits', () => {
  test.each([
    [ratio(2653, 30), 2, '88.43'],
    [ratio(-1, 8), 2, '-0.13'],
    [ratio(1, 200), 2, '0.01'],
    [ratio(-1, 1000), 2, '0.00'],
    [ratio(199, 2), 0, '100'],
    [ratio(5), 3, '5.000'],
  ])('%o with %i digits is %s', (value, digits, text) => {
    expect(formatFixed(value, digits)).toBe(text)
  })
  test('rounds by the name given', () => {
    expect(['halfUp', 'down', 'up'].map((mode) => formatFixed(ratio(88_411, 1000), 2, mode as 'up'))).toEqual([
      '88.41',
      '88.41',
      '88.42',
    ])
  })
})
