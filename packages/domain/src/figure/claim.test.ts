import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Claim, type Stated, addStated, judgeClaim, statedBy } from './claim.ts'
import type { FigureCount } from './figure-value.ts'

const count = (value: number, of?: number): FigureCount => ({
  status: 'present',
  value,
  ...(of !== undefined && { of }),
  entries: [],
})

describe('a claim and a count', () => {
  test('an exact number is that number', () => {
    expect([5, 6, 7].map((n) => judgeClaim({ form: 'exact', value: 6 }, count(n)))).toEqual([
      'disagrees',
      'agrees',
      'disagrees',
    ])
  })
  test('60余 is more than 60 and below 70; 60 itself is not', () => {
    expect([59, 60, 61, 69, 70, 100].map((n) => judgeClaim({ form: 'over', value: 60 }, count(n)))).toEqual([
      'disagrees',
      'disagrees',
      'agrees',
      'agrees',
      'stretched',
      'stretched',
    ])
  })
  test('全部 is every one of at least one', () => {
    const all = { form: 'all' } as const
    expect([count(34, 34), count(33, 34), count(0, 0), count(34)].map((value) => judgeClaim(all, value))).toEqual([
      'agrees',
      'disagrees',
      'disagrees',
      'disagrees',
    ])
  })
  test('a statement without a number is borne out by one', () => {
    expect([0, 1].map((n) => judgeClaim({ form: 'structural' }, count(n)))).toEqual(['disagrees', 'agrees'])
  })
})

describe('what is stated', () => {
  const over = (value: number): Claim => ({ form: 'over', value })
  const exact = (value: number): Claim => ({ form: 'exact', value })
  const sumOf = (...claims: readonly Claim[]): Stated => claims.map((claim) => statedBy(claim) ?? 0).reduce(addStated)

  test('is a number only where the document gives one', () => {
    expect(statedBy(exact(6))).toBe(6)
    expect(statedBy(over(60))).toEqual({ above: 60, below: 70 })
    expect([statedBy({ form: 'all' }), statedBy({ form: 'structural' })]).toEqual([undefined, undefined])
  })
  test('stays an interval, whatever is added to it and in whatever order', () => {
    expect(sumOf(exact(262), over(60))).toEqual({ above: 322, below: 332 })
    expect(sumOf(over(60), exact(262))).toEqual({ above: 322, below: 332 })
    expect(sumOf(over(60), over(150))).toEqual({ above: 211, below: 229 })
    expect(sumOf(exact(6), exact(12))).toBe(18)
  })
  test('adds up to exactly the sums that are possible', () => {
    const anyClaim = fc.tuple(fc.boolean(), fc.nat({ max: 50 })).map(([is, n]) => (is ? exact(n) : over(n)))
    const members = (stated: Stated): readonly number[] =>
      typeof stated === 'number'
        ? [stated]
        : Array.from({ length: stated.below - stated.above - 1 }, (_, i) => stated.above + 1 + i)
    fc.assert(
      fc.property(anyClaim, anyClaim, (a, b) => {
        const sums = members(sumOf(a)).flatMap((x) => members(sumOf(b)).map((y) => x + y))
        expect(members(sumOf(a, b))).toEqual([...new Set(sums)].toSorted((x, y) => x - y))
      }),
    )
  })
})

// 48 credit-hours are kept as 192 quarters: the claim G08 was once held against the quarters.
test('compares in the unit of the document', () => {
  const offered = { status: 'present', value: 192, entries: [] } as const
  expect(judgeClaim({ form: 'exact', value: 48 }, offered, 'quarterHours')).toBe('agrees')
  expect(judgeClaim({ form: 'exact', value: 192 }, offered, 'quarterHours')).toBe('disagrees')
  expect(judgeClaim({ form: 'over', value: 40 }, offered, 'quarterHours')).toBe('agrees')
  expect(judgeClaim({ form: 'over', value: 48 }, offered, 'quarterHours')).toBe('disagrees')
})
