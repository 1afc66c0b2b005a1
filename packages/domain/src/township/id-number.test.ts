import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyIdNumber } from '../testing/any-id-number.ts'
import { checkIdNumber, idCheckCharacter, idDocuments, isIdDocument, maskIdNumber } from './id-number.ts'

const types = Object.keys(idDocuments).filter(isIdDocument)
const fixture = '141021190001010010'
const characters = [...'0123456789X']

test('the fictitious number of the example is one', () => {
  expect(checkIdNumber('residentIdentityCard', fixture)).toEqual({ ok: true, value: fixture })
})

test('the check character is that of ISO 7064, MOD 11-2, by its table of weights', () => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 17, maxLength: 17 }), (digits) => {
      const sum = digits.reduce((total, digit, i) => total + digit * weights[i]!, 0)
      expect(idCheckCharacter(digits.join(''))).toBe('10X98765432'[sum % 11])
    }),
  )
})

test.each(types)('any number of the type %s passes', (type) => {
  fc.assert(fc.property(anyIdNumber(type), (number) => checkIdNumber(type, number).ok))
})

describe('a number of a resident card', () => {
  const anyNumber = anyIdNumber('residentIdentityCard')

  test('fails when any one character is another', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 17 }), fc.constantFrom(...characters), (number, at, other) => {
        fc.pre(number[at] !== other)
        const changed = `${number.slice(0, at)}${other}${number.slice(at + 1)}`
        expect(checkIdNumber('residentIdentityCard', changed).ok).toBe(false)
      }),
    )
  })

  test('fails when two neighbours change places', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat({ max: 16 }), (number, at) => {
        fc.pre(number[at] !== number[at + 1])
        const swapped = `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`
        expect(checkIdNumber('residentIdentityCard', swapped).ok).toBe(false)
      }),
    )
  })

  const withCheck = (first: string): string => `${first}${idCheckCharacter(first)}`
  test.each([
    ['14102119000101001', 'wrongForm'],
    ['1410211900010100100', 'wrongForm'],
    ['041021190001010010', 'wrongForm'],
    ['14102119000101001x', 'wrongForm'],
    ['１４１０２１１９０００１０１００１０', 'wrongForm'],
    [`${fixture} `, 'wrongForm'],
    [withCheck('14102119000230001'), 'noSuchBirthday'],
    [withCheck('14102119001301001'), 'noSuchBirthday'],
    // 1900 was no leap year.
    [withCheck('14102119000229001'), 'noSuchBirthday'],
    ['141021190001010011', 'wrongCheckCharacter'],
  ])('%j fails: %s', (number, fault) => {
    expect(checkIdNumber('residentIdentityCard', number)).toEqual({ ok: false, issues: [fault] })
  })
})

test.each([
  ['oldIdentityCard', '141021000101001', true],
  ['oldIdentityCard', '141021000231001', false],
  ['oldIdentityCard', fixture, false],
  ['residentIdentityCard', '141021000101001', false],
  ['hongKongMacaoPermit', 'H12345678', true],
  ['hongKongMacaoPermit', 'M1234567800', true],
  ['hongKongMacaoPermit', 'X12345678', false],
  ['taiwanPermit', '12345678', true],
  ['taiwanPermit', '1234567', false],
  ['foreignerResidence', 'ABC110012345678', true],
  ['foreignerResidence', '911100199001010012', true],
  ['foreignerResidence', 'AB1100123456789', false],
  ['passport', 'E12345678', true],
  ['passport', 'E 12345678', false],
] as const)('%s %s: %s', (type, number, expected) => {
  expect(checkIdNumber(type, number).ok).toBe(expected)
})

test('a fault never carries the number', () => {
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.string({ minLength: 4 }), (type, text) => {
      const read = checkIdNumber(type, text)
      fc.pre(!read.ok)
      expect(JSON.stringify(read)).not.toContain(text)
    }),
  )
})

test('masking shows the first and the last character of a long number, nothing of a short one, and how long it is', () => {
  expect(maskIdNumber(fixture)).toBe('1****************0')
  fc.assert(
    fc.property(fc.constantFrom(...types).chain(anyIdNumber), (number) => {
      const masked = maskIdNumber(number)
      expect(masked).toHaveLength(number.length)
      const shown = [...masked].filter((character) => character !== '*')
      expect(shown).toEqual(number.length < 15 ? [] : [number[0], number.at(-1)])
    }),
  )
})
