import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  type Ratio,
  add,
  atLeast,
  atMost,
  compare,
  divide,
  multiply,
  negate,
  one,
  ratio,
  subtract,
  zero,
} from './ratio.ts'

const anyRatio: fc.Arbitrary<Ratio> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([num, den]) => ratio(num, den))

describe('a ratio', () => {
  test('is in lowest terms with a positive denominator', () => {
    expect(ratio(6, -4)).toEqual({ num: -3n, den: 2n })
    expect(ratio(0, 7)).toEqual(zero)
    expect(ratio(7)).toEqual({ num: 7n, den: 1n })
  })
  test('with denominator zero is a mistake of the caller', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError)
    expect(() => divide(one, zero)).toThrow(RangeError)
  })
  test('one tenth added ten times is one: no binary fraction in between', () => {
    const tenth = ratio(1, 10)
    expect(Array.from({ length: 10 }, () => tenth).reduce(add)).toEqual(one)
  })
})

test('the arithmetic is exact: laws that floats break', () => {
  fc.assert(
    fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
      expect(subtract(add(a, b), b)).toEqual(a)
      expect(add(a, negate(a))).toEqual(zero)
      if (b.num !== 0n) expect(multiply(divide(a, b), b)).toEqual(a)
    }),
  )
})

test('comparing is the order of the numbers, and bounds hold', () => {
  fc.assert(
    fc.property(anyRatio, anyRatio, (a, b) => {
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
      expect(compare(a, b) === 0).toBe(a.num === b.num && a.den === b.den)
      expect(compare(atMost(a, b), b)).toBeLessThanOrEqual(0)
      expect(compare(atLeast(a, b), b)).toBeGreaterThanOrEqual(0)
      expect([a, b]).toContainEqual(atMost(a, b))
    }),
  )
})
