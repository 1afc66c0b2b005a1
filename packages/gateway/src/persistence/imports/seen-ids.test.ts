import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { seenIds } from './seen-ids.ts'

const idOf = (i: number): string => hash('sha256', String(i), 'hex')

test('an id that was added is never taken for a new one', () => {
  const seen = seenIds()
  const ids = Array.from({ length: 10_000 }, (_, i) => idOf(i))
  expect(ids.filter((id) => seen.add(id))).toEqual([])
  expect(ids.filter((id) => !seen.add(id))).toEqual([])
})

test('a new id is hardly ever taken for one that was added', () => {
  const seen = seenIds()
  for (let i = 0; i < 200_000; i += 1) seen.add(idOf(i))
  const taken = Array.from({ length: 10_000 }, (_, i) => idOf(200_000 + i)).filter((id) => seen.add(id))
  expect(taken).toEqual([])
})
