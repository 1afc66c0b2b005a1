import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { merkleRoot } from './merkle.ts'

const hash = (...parts: readonly Uint8Array[]) => sha256(concatBytes(...parts))

// RFC 9162 section 2.1.1, word for word: k is the largest power of two smaller than n.
const treeHead = (leaves: readonly string[]): Uint8Array => {
  if (leaves.length === 0) return hash()
  if (leaves.length === 1) return hash(Uint8Array.of(0), hexToBytes(leaves[0]!))
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return hash(Uint8Array.of(1), treeHead(leaves.slice(0, k)), treeHead(leaves.slice(k)))
}

test.each(Array.from({ length: 34 }, (_, size) => size))('the head over %i leaves is the recursive one', (size) => {
  const leaves = Array.from({ length: size }, (_, i) => bytesToHex(hash(Uint8Array.of(i))))
  expect(merkleRoot(leaves)).toBe(bytesToHex(treeHead(leaves)))
})

test('the head over no leaves is the hash of nothing', () => {
  expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('the leaves of RFC 6962 test data: the heads that certificate logs publish', () => {
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  expect([1, 2, 3, 8].map((size) => merkleRoot(inputs.slice(0, size)))).toEqual([
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ])
})

test('changing, adding or swapping a leaf changes the head', () => {
  const anyHash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(bytesToHex)
  fc.assert(
    fc.property(fc.uniqueArray(anyHash, { minLength: 2, maxLength: 20 }), (leaves) => {
      const [first, second, ...rest] = leaves
      expect(merkleRoot([second!, first!, ...rest])).not.toBe(merkleRoot(leaves))
      expect(merkleRoot(leaves.slice(1))).not.toBe(merkleRoot(leaves))
    }),
  )
})
