import fc from 'fast-check'
import { expect, test } from 'vitest'

import { hashOf } from '../value/hash.ts'
import { merkleRoot } from '../value/merkle.ts'
import { factsRootOf } from './facts-root.ts'

const leaf = (name: string) => ({ id: hashOf('id', [name]), factsHash: hashOf('facts', [name]) })

test('the root does not depend on the order of writing', () => {
  const names = fc.uniqueArray(fc.string(), { maxLength: 20 })
  fc.assert(
    fc.property(
      names.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
      ),
      ([list, shuffled]) => {
        expect(factsRootOf(shuffled.map(leaf))).toBe(factsRootOf(list.map(leaf)))
      },
    ),
  )
})

test('it is the tree head over the facts hashes in order of id, and one other fact changes it', () => {
  const leaves = ['a', 'b', 'c'].map(leaf)
  const inOrder = leaves.toSorted((x, y) => (x.id < y.id ? -1 : 1))
  expect(factsRootOf(leaves)).toBe(merkleRoot(inOrder.map((x) => x.factsHash)))
  expect(factsRootOf([...leaves.slice(1), { ...leaf('a'), factsHash: leaf('x').factsHash }])).not.toBe(
    factsRootOf(leaves),
  )
})
