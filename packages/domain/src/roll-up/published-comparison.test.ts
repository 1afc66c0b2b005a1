import { expect, test } from 'vitest'
import type { FigureValue } from '../figure/figure-value.ts'
import { ratio } from '../value/ratio.ts'
import { type BasisId, compareOn } from './comparison.ts'
import { publishedComparison } from './published-comparison.ts'
import { withholdSmall } from './small-cells.ts'

const present = (value: number, of?: number): FigureValue => ({
  status: 'present',
  value,
  ...(of !== undefined && { of }),
  entries: [],
})
const more = { good: 'moreIsBetter', measure: 'count' } as const
const rowOf = (values: Readonly<Record<string, FigureValue>>) => new Map(Object.entries(values))

const officers = rowOf({ a: present(3), b: present(7), c: present(30) })
const residents = rowOf({ a: present(10_000), b: present(20_000), c: present(40_000) })
const denominatorsOf = (township: string) =>
  new Map<BasisId, FigureValue>([
    ['officers', officers.get(township)!],
    ['residents', residents.get(township)!],
  ])
const denominators = new Map([
  ['officers', withholdSmall(officers).cells],
  ['residents', residents],
] as const)

test('a number per officer is not published where it would tell how few officers there are', () => {
  const patrols = rowOf({ a: present(150), b: present(140), c: present(90) })
  const compared = compareOn(more, patrols, denominatorsOf)
  // 150 patrols, 50 per officer: three officers.
  expect(compared[0]?.per.officers).toEqual(ratio(50))
  const published = publishedComparison(compared, { cells: patrols, denominators })
  expect(published.map(({ per }) => Object.keys(per))).toEqual([
    ['residents'],
    ['residents'],
    ['residents', 'officers'],
  ])
  expect(published.map(({ standing }) => standing?.rank)).toEqual([1, 2, 3])
  const byOfficers = compareOn(more, patrols, denominatorsOf, 'officers')
  const places = publishedComparison(byOfficers, { cells: patrols, denominators }, 'officers')
  expect(places.map(({ standing }) => standing)).toEqual([undefined, undefined, undefined])
})

test('no places are published beside a withheld number: who shares one would be its equal', () => {
  // All of three passed, and all of forty.
  const passed = rowOf({ a: present(3, 3), b: present(20, 30), c: present(40, 40) })
  const compared = compareOn(more, passed, denominatorsOf)
  expect(compared[2]?.standing).toEqual({ rank: 1, of: 3, tied: 2 })
  const { cells } = withholdSmall(passed)
  expect(cells.get('c')).toMatchObject({ status: 'present' })
  const published = publishedComparison(compared, { cells, denominators })
  expect(published.map(({ standing }) => standing)).toEqual([undefined, undefined, undefined])
  expect(publishedComparison(compared, { cells: passed, denominators })).toEqual(compared)
})
