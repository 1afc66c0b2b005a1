import { portableDigest } from '@zhunsheng/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeDigest } from './node-digest.ts'

test('the digest of the platform is the portable one, as bytes and as digits', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      const expected = portableDigest(bytes)
      expect(nodeDigest(bytes)).toEqual(expected)
      expect(nodeDigest.hex?.(bytes)).toBe(Buffer.from(expected).toString('hex'))
    }),
  )
})
