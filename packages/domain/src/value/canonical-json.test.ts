import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type CanonicalValue, canonicalJson } from './canonical-json.ts'

const { value: anyValue } = fc.letrec<{ value: CanonicalValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value')),
  ),
}))
const reversed = (value: CanonicalValue): CanonicalValue => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(reversed)
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, reversed(part as CanonicalValue)]),
  )
}

describe('canonical JSON', () => {
  test('is JSON of the same value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
  test('writes every character as JSON.stringify does, halves of surrogate pairs too', () => {
    const characters = Array.from({ length: 2 ** 16 }, (_, code) => String.fromCharCode(code))
    expect(characters.filter((character) => canonicalJson(character) !== JSON.stringify(character))).toEqual([])
  })
  test('is one text, whatever the order of members', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      }),
    )
  })
  test('sorts members by code unit, as the standard does', () => {
    // The example of RFC 8785, section 3.2.3.
    const members = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }
    expect(canonicalJson(members)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
  })
  test('leaves absent members out', () => {
    expect(canonicalJson({ b: undefined, a: [1, null] })).toBe('{"a":[1,null]}')
  })
  test('refuses what is no JSON, wherever it stands', () => {
    for (const value of [undefined, () => 1, Symbol('x'), 1n] as unknown as CanonicalValue[]) {
      expect(() => canonicalJson(value)).toThrow(TypeError)
      expect(() => canonicalJson({ list: [1, value] })).toThrow(TypeError)
    }
  })
  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d, which has no exact text', (number) => {
    expect(() => canonicalJson({ number })).toThrow(TypeError)
  })
})
