import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { compare, negate, ratio, subtract } from './ratio.ts'
import { roundToInteger } from './rounding.ts'

describe('rounding', () => {
  test.each([
    ['halfUp', [ratio(1, 2), ratio(3, 2), ratio(-1, 2), ratio(49, 100), ratio(-5, 4)], [1n, 2n, -1n, 0n, -1n]],
    ['down', [ratio(199, 100), ratio(-199, 100), ratio(3)], [1n, -1n, 3n]],
    ['up', [ratio(101, 100), ratio(-101, 100), ratio(3)], [2n, -2n, 3n]],
  ] as const)('%s', (rounding, values, rounded) => {
    expect(values.map((value) => roundToInteger(value, rounding))).toEqual(rounded)
  })

  test('is symmetric about zero, and never a whole unit away', () => {
    const anyRatio = fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 1000n }))
    fc.assert(
      fc.property(anyRatio, fc.constantFrom('halfUp', 'down', 'up'), ([num, den], rounding) => {
        const value = ratio(num, den)
        const rounded = roundToInteger(value, rounding)
        expect(roundToInteger(negate(value), rounding)).toBe(-rounded)
        const error = subtract(ratio(rounded), value)
        const size = error.num < 0n ? negate(error) : error
        expect(compare(size, ratio(1, rounding === 'halfUp' ? 2 : 1))).toBeLessThanOrEqual(
          rounding === 'halfUp' ? 0 : -1,
        )
      }),
    )
  })
})
