import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FigureValue } from '../figure/figure-value.ts'
import { type PublicRow, withholdSmall } from './small-cells.ts'

const present = (value: number, of?: number): FigureValue => ({
  status: 'present',
  value,
  ...(of !== undefined && { of }),
  entries: [],
})
const rowOf = (counts: readonly number[]) => new Map(counts.map((count, i) => [String(i), present(count)]))
const shown = ({ cells, isSumShown }: PublicRow): readonly unknown[] => [
  ...[...cells.values()].map((cell) => (cell.status === 'present' ? cell.value : cell.status)),
  isSumShown,
]

test.each([
  [
    [0, 7, 30],
    [0, 7, 30, true],
  ],
  // One that is small could be found by subtraction: the next one goes with it.
  [
    [3, 7, 30],
    ['withheld', 'withheld', 30, true],
  ],
  // Two of four that add up to eight would be known as such.
  [
    [4, 4, 30, 9],
    ['withheld', 'withheld', 30, 'withheld', true],
  ],
  // With one of two equals alone, whoever knows the rule could tell which of the cells is the small one.
  [
    [7, 7, 4, 0],
    ['withheld', 'withheld', 'withheld', 0, true],
  ],
  // Nothing to hide behind.
  [
    [3, 0, 2],
    ['withheld', 0, 'withheld', false],
  ],
  [
    [3, 0, 0],
    ['withheld', 0, 0, false],
  ],
  [
    [0, 0],
    [0, 0, true],
  ],
])('%j is published as %j', (counts, published) => {
  expect(shown(withholdSmall(rowOf(counts)))).toEqual(published)
})

test('of a share, the few who are left out are as visible as the few who are in it', () => {
  const shares = new Map([
    ['a', present(33, 34)],
    ['b', present(20, 20)],
    ['c', present(60, 70)],
  ])
  expect(shown(withholdSmall(shares))).toEqual(['withheld', 'withheld', 'withheld', true])
  expect(shown(withholdSmall(new Map([...shares].slice(0, 2))))).toEqual(['withheld', 20, false])
})

test('what is missing or does not concern a township says so', () => {
  const row = new Map<string, FigureValue>([
    ['a', { status: 'missing' }],
    ['b', { status: 'inapplicable' }],
    ['c', present(12)],
  ])
  expect(withholdSmall(row).cells).toEqual(row)
})

// Everything that fits what was published, for somebody who knows how it was withheld.
const consistent = (published: readonly unknown[], sum: number): readonly (readonly number[])[] => {
  const open = published.slice(0, -1)
  const isSumShown = published.at(-1) === true
  const most = 12
  const fill = (rest: readonly unknown[]): readonly (readonly number[])[] => {
    const [first, ...others] = rest
    if (rest.length === 0) return [[]]
    const values = typeof first === 'number' ? [first] : Array.from({ length: most + 1 }, (_, i) => i)
    return fill(others).flatMap((tail) => values.map((value) => [value, ...tail]))
  }
  return fill(open).filter(
    (counts) =>
      (!isSumShown || counts.reduce((a, b) => a + b, 0) === sum) &&
      JSON.stringify(shown(withholdSmall(rowOf(counts)))) === JSON.stringify(published),
  )
}

test('no small count can be worked out from what was published', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 4 }), (counts) => {
      const published = shown(withholdSmall(rowOf(counts)))
      const possible = consistent(
        published,
        counts.reduce((a, b) => a + b, 0),
      )
      for (const [i, count] of counts.entries())
        if (count > 0 && count < 5) expect(new Set(possible.map((each) => each[i])).size).toBeGreaterThan(1)
    }),
    { numRuns: 60 },
  )
})
