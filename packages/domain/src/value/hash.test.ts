import fc from 'fast-check'
import { expect, test } from 'vitest'

import { hashByHand } from '../testing/hash-by-hand.ts'
import { hashOf, portableDigest, tagged } from './hash.ts'

test('the digest is SHA-256', () => {
  expect(hashOf('', [], (bytes) => portableDigest(bytes.subarray(4)))).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})

test('each part is preceded by its length in bytes', () => {
  expect([...tagged('é', ['ab', ''])]).toEqual([0, 0, 0, 2, 0xc3, 0xa9, 0, 0, 0, 2, 97, 98, 0, 0, 0, 0])
})

test('a part is written in UTF-8, however long it is and whatever was hashed before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 2000 }), { maxLength: 5 }), (parts) => {
      expect(hashOf('标签', parts)).toBe(hashByHand('标签', ...parts))
    }),
  )
})

test('no two lists of parts share a hash, however they are cut', () => {
  const parts = fc.array(fc.constantFrom('', 'a', 'b', 'ab', 'ba'), { maxLength: 4 })
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(hashOf('t', a) === hashOf('t', b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      expect(hashOf('t', a)).not.toBe(hashOf('u', a))
    }),
  )
})
