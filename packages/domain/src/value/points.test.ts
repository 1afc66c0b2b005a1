import fc from 'fast-check'
import { expect, test } from 'vitest'

import { formatYuan, roundFen } from './money.ts'
import { formatPoints, parsePoints, pointsToRatio, roundPoints } from './points.ts'
import { parseDecimal } from './decimal.ts'
import { multiply, ratio } from './ratio.ts'

test('points are read to the hundredth and never rounded on the way', () => {
  expect(parsePoints('88.42')).toEqual({ ok: true, value: 8842 })
  expect(parsePoints('15')).toEqual({ ok: true, value: 1500 })
  expect(parsePoints('-0.25')).toEqual({ ok: true, value: -25 })
  expect(parsePoints('88.425')).toEqual({ ok: false, issues: ['tooManyDigits'] })
  expect(parsePoints('八')).toEqual({ ok: false, issues: ['notDecimal'] })
})

test('points are written with two digits and read again', () => {
  expect([8842, 1500, 5, 0, -25].map(formatPoints)).toEqual(['88.42', '15.00', '0.05', '0.00', '-0.25'])
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (points) => {
      expect(parsePoints(formatPoints(points))).toEqual({ ok: true, value: points })
      expect(roundPoints(pointsToRatio(points), 'down')).toBe(points)
    }),
  )
})

test.each([
  // Each of these lies the other way round as a binary fraction.
  ['0.285', 29],
  ['88.4167', 8842],
  ['94.995', 9500],
  ['1.005', 101],
])('%s points round half up to %i hundredths', (text, points) => {
  const read = parseDecimal(text)
  expect(read.ok && roundPoints(read.value, 'halfUp')).toBe(points)
})

test('money is rounded once to the fen, and written in yuan', () => {
  expect(roundFen(multiply(ratio(20_000), ratio(285, 1000)), 'halfUp')).toBe(5700)
  expect(roundFen(ratio(1, 2), 'halfUp')).toBe(1)
  expect([48_000, 5, 0, -3000].map(formatYuan)).toEqual(['480.00', '0.05', '0.00', '-30.00'])
})
