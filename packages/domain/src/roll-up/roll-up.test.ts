import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FigureValue } from '../figure/figure-value.ts'
import { type Ratio, compare, ratio } from '../value/ratio.ts'
import { figureSignatures } from '../ledger/figure-definitions.ts'
import { type BasisId, bases, compareOn } from './comparison.ts'
import { peerGroupOf } from './peer-group.ts'
import { rollUp } from './roll-up.ts'

const present = (value: number, of?: number): FigureValue => ({
  status: 'present',
  value,
  ...(of !== undefined && { of }),
  entries: [],
})

test('counts are summed, and what is missing or does not concern a township is named', () => {
  const values = new Map<string, FigureValue>([
    ['a', present(262)],
    ['b', present(38)],
    ['c', { status: 'missing' }],
    ['d', { status: 'inapplicable' }],
  ])
  expect(rollUp(values)).toEqual({ value: 300, summed: ['a', 'b'], missing: ['c'], inapplicable: ['d'] })
  expect(rollUp(new Map([['c', { status: 'missing' }]]))).toEqual({ summed: [], missing: ['c'], inapplicable: [] })
})

test('a rate of the county is no average of rates', () => {
  const values = new Map([
    ['a', present(9, 10)],
    ['b', present(10, 90)],
  ])
  // Averaged, these would be 50.6 %.
  expect(rollUp(values)).toMatchObject({ value: 19, of: 100 })
})

test('a rate of the county lies between the least and the greatest of its townships', () => {
  const share = fc
    .tuple(fc.nat({ max: 500 }), fc.integer({ min: 1, max: 500 }))
    .map(([a, b]) => [Math.min(a, b), b] as const)
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 9 }), (shares) => {
      const { value = 0, of = 0 } = rollUp(new Map(shares.map(([met, all], i) => [String(i), present(met, all)])))
      const rates = shares.map(([met, all]) => ratio(met, all)).toSorted(compare)
      const least: Ratio | undefined = rates[0]
      const most: Ratio | undefined = rates.at(-1)
      expect(compare(ratio(value, of), least!)).toBeGreaterThanOrEqual(0)
      expect(compare(ratio(value, of), most!)).toBeLessThanOrEqual(0)
    }),
  )
})

test('rolling up parts and then the parts is rolling up all', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 12 }), fc.nat({ max: 12 }), (counts, at) => {
      const sum = (some: readonly number[]) =>
        rollUp(new Map(some.map((count, i) => [String(i), present(count)]))).value ?? 0
      expect(sum([sum(counts.slice(0, at)), sum(counts.slice(at))])).toBe(sum(counts))
    }),
  )
})

const residents = new Map<BasisId, FigureValue>([['residents', present(20_000)]])
const few = new Map<BasisId, FigureValue>([['residents', present(5000)]])
const more = { good: 'moreIsBetter', measure: 'count' } as const
const denominators = (code: string) => (code === 'large' ? residents : few)

test('a number is shown per 10,000 residents beside the raw one, exactly, and ranked by either', () => {
  const values = new Map([
    ['large', present(30)],
    ['small', present(10)],
  ])
  const raw = compareOn(more, values, denominators)
  expect(raw.map(({ township, per, standing }) => [township, per.residents, standing?.rank])).toEqual([
    ['large', ratio(15), 1],
    ['small', ratio(20), 2],
  ])
  const normalised = compareOn(more, values, denominators, 'residents')
  expect(normalised.map(({ township, standing }) => [township, standing?.rank])).toEqual([
    ['large', 2],
    ['small', 1],
  ])
  // More disputes found: more quarrel, or a better look? Nobody is placed by it.
  expect(compareOn({ good: 'neither', measure: 'count' }, values, denominators).some(({ standing }) => standing)).toBe(
    false,
  )
})

test('hours per resident are hours, and not the quarters that they are kept in', () => {
  const hours = compareOn(
    { good: 'moreIsBetter', measure: 'quarterHours' },
    new Map([['small', present(8)]]),
    denominators,
  )
  expect(hours[0]?.per.residents).toEqual(ratio(4))
})

test('equals share the better place; a rate has no number per head; nothing divides by nothing', () => {
  const values = new Map<string, FigureValue>([
    ['a', present(1, 2)],
    ['b', present(2, 4)],
    ['c', present(0, 0)],
    ['d', present(1, 4)],
  ])
  const none = new Map<BasisId, FigureValue>([['residents', present(0)]])
  const compared = compareOn(more, values, () => none)
  expect(compared.map(({ standing }) => standing)).toEqual([
    { rank: 1, of: 3, tied: 2 },
    { rank: 1, of: 3, tied: 2 },
    undefined,
    { rank: 3, of: 3 },
  ])
  expect(compared.map(({ per }) => per)).toEqual([{}, {}, {}, {}])
  expect(compareOn(more, new Map([['x', present(3)]]), () => none)[0]?.per).toEqual({})
})

test.each([
  ['141021001000', 'subdistrict'],
  ['141021100000', 'town'],
  ['141021104000', 'town'],
  ['141021200000', 'township'],
  ['141021400000', 'other'],
])('%s belongs to the group %s', (code, group) => {
  expect(peerGroupOf(code)).toBe(group)
})

test('each denominator is a figure of townships that is a number', () => {
  for (const { figure } of bases)
    expect(figureSignatures.get(figure)).toMatchObject({ subject: 'township', shape: 'number' })
})
