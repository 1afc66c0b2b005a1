import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addExact, addIntervals, intervalOf, judgeClaim } from './claim.ts'
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

test('arithmetic on an interval holds exactly the sums that are possible', () => {
  const anyInterval = fc.nat({ max: 50 }).map(intervalOf)
  const members = ({ above, below }: { above: number; below: number }) =>
    Array.from({ length: below - above - 1 }, (_, i) => above + 1 + i)
  fc.assert(
    fc.property(anyInterval, anyInterval, fc.nat({ max: 50 }), (a, b, exact) => {
      expect(members(addExact(a, exact))).toEqual(members(a).map((n) => n + exact))
      const sums = new Set(members(a).flatMap((x) => members(b).map((y) => x + y)))
      expect(new Set(members(addIntervals(a, b)))).toEqual(sums)
    }),
  )
})

// 48 credit-hours are kept as 192 quarters: the claim G08 was once held against the quarters.
test('compares in the unit of the document', () => {
  const offered = { status: 'present', value: 192, entries: [] } as const
  expect(judgeClaim({ form: 'exact', value: 48 }, offered, 'quarterHours')).toBe('agrees')
  expect(judgeClaim({ form: 'exact', value: 192 }, offered, 'quarterHours')).toBe('disagrees')
  expect(judgeClaim({ form: 'over', value: 40 }, offered, 'quarterHours')).toBe('agrees')
  expect(judgeClaim({ form: 'over', value: 48 }, offered, 'quarterHours')).toBe('disagrees')
})
