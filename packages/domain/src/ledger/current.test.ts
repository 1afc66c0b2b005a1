import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { currentEntries, isLate } from './current.ts'
import type { LooseEntry } from './entry.ts'

const entry = (key: string, version: number, change?: 'correction' | 'void', day = version): LooseEntry => ({
  id: `${key}/${version}`,
  township: '141021100000',
  kind: 'patrol',
  year: 2023,
  key,
  version,
  recorded: `2023-03-0${day}T00:00:00.000Z`,
  synthetic: true,
  ...(change !== undefined && { change: { type: change, reason: '理由' } }),
  clocks: { occurred: '2023-03-01' },
  facts: {},
  personal: {},
})
const ids = (entries: readonly LooseEntry[]) => entries.map(({ id }) => id).toSorted()
const ledger = [
  entry('a', 1),
  entry('a', 2, 'correction'),
  entry('b', 1),
  entry('b', 2, 'void'),
  entry('c', 1),
  { ...entry('c', 1), id: 'other year', year: 2022 },
  { ...entry('c', 1), id: 'other township', township: '141021101000' },
]

describe('the current entries', () => {
  test('are the latest versions, without the void ones', () => {
    expect(ids(currentEntries(ledger))).toEqual(['a/2', 'c/1', 'other township', 'other year'])
  })
  test('as known at an instant know nothing of later versions', () => {
    expect(ids(currentEntries(ledger, '2023-03-01T12:00:00.000Z'))).toEqual([
      'a/1',
      'b/1',
      'c/1',
      'other township',
      'other year',
    ])
    expect(currentEntries(ledger, '2023-02-28T00:00:00.000Z')).toEqual([])
  })
  test('do not depend on the order of the journal', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ledger, { minLength: ledger.length }), (shuffled) => {
        expect(ids(currentEntries(shuffled))).toEqual(ids(currentEntries(ledger)))
      }),
    )
  })
})

test('an entry is late when it is first recorded more than so many days after it occurred', () => {
  expect(isLate(entry('a', 1, undefined, 8), 7)).toBe(false)
  expect(isLate(entry('a', 1, undefined, 9), 7)).toBe(true)
  expect(isLate(entry('a', 2, 'correction', 9), 7)).toBe(false)
})
