import { expect, test } from 'vitest'
import type { Phase } from './drill-case.ts'
import { type Round, roundsOf } from './deaths.ts'

const deck: readonly (readonly Phase[])[] = [
  ['staged', 'publishing', 'publishing', 'reading', 'starting'],
  ['staged', 'publishing', 'publishing', 'reading', 'published'],
]
const rounds = (seed: number, database = 'sqlite'): readonly Round[] => {
  const all = roundsOf({ id: 'import', deck }, database, seed)
  return Array.from({ length: 80 }, () => all.next().value).filter((round) => round !== undefined)
}

test('the same seed gives the same kills, another one others, and each database its own', () => {
  expect(rounds(1)).toEqual(rounds(1))
  expect(rounds(2)).not.toEqual(rounds(1))
  expect(rounds(1, 'postgres')).not.toEqual(rounds(1))
})

test('every five kills fall before, between and after the transactions', () => {
  const phases = rounds(7).flatMap(({ deaths }) => deaths.map(({ phase }) => phase))
  for (let i = 0; i + 5 <= phases.length; i += 5)
    expect(phases.slice(i, i + 5).toSorted()).toEqual(deck[(i / 5) % 2]?.toSorted())
})

test('one round in five is of several kills in a row, also in a short drill, and kills are numbered through', () => {
  const all = rounds(3)
  expect(all.slice(0, 5).filter(({ deaths }) => deaths.length > 1)).toHaveLength(1)
  expect(all.filter(({ deaths }) => deaths.length > 1)).toHaveLength(16)
  expect(all.reduce((next, { first, deaths }) => (first === next ? next + deaths.length : Number.NaN), 1)).not.toBeNaN()
})
