import { isCivilDate } from '../value/civil-date.ts'
import { type Outcome, fail, ok } from '../value/outcome.ts'

/** The identity documents that a person may be registered with. */
export const idDocuments = {
  residentIdentityCard: { zh: '居民身份证', en: 'Resident identity card' },
  oldIdentityCard: { zh: '第一代居民身份证（15位）', en: 'First-generation identity card (15 digits)' },
  hongKongMacaoPermit: {
    zh: '港澳居民来往内地通行证',
    en: 'Mainland travel permit for Hong Kong and Macao residents',
  },
  taiwanPermit: { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
  foreignerResidence: { zh: '外国人永久居留身份证', en: 'Foreign permanent resident identity card' },
  passport: { zh: '护照', en: 'Passport' },
} as const
/** The type of an identity document. */
export type IdDocument = keyof typeof idDocuments
/** Whether the text names a type of identity document. */
export const isIdDocument = (text: string): text is IdDocument => Object.hasOwn(idDocuments, text)

/** Why a number cannot be that of its document. It never carries the number. */
export type IdNumberFault = 'wrongForm' | 'noSuchBirthday' | 'wrongCheckCharacter'

const checkCharacters = '10X98765432'

/**
 * The check character of the first 17 digits of a resident identity number.
 *
 * @see GB 11643-1999; ISO 7064, MOD 11-2
 */
export const idCheckCharacter = (digits: string): string => {
  // The weight of a place is 2 to the power of its distance from the end, modulo 11: doubled from place to place.
  let sum = 0
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11
  return checkCharacters.charAt(sum)
}

const dateIn = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`

const readResident = (number: string): IdNumberFault | undefined => {
  if (!/^[1-9]\d{16}[\dX]$/u.test(number)) return 'wrongForm'
  if (!isCivilDate(dateIn(number.slice(6, 14)))) return 'noSuchBirthday'
  return idCheckCharacter(number.slice(0, 17)) === number.charAt(17) ? undefined : 'wrongCheckCharacter'
}

// 6 digits of the place, the birthday without its century, 3 digits of a sequence; no check digit.
const readOld = (number: string): IdNumberFault | undefined => {
  if (!/^[1-9]\d{14}$/u.test(number)) return 'wrongForm'
  return isCivilDate(dateIn(`19${number.slice(6, 12)}`)) ? undefined : 'noSuchBirthday'
}

const shaped =
  (form: RegExp) =>
  (number: string): IdNumberFault | undefined =>
    form.test(number) ? undefined : 'wrongForm'

// The standards of the last four were not read: forms that are known to be in use, rather too wide than too narrow.
const readers: Readonly<Record<IdDocument, (number: string) => IdNumberFault | undefined>> = {
  residentIdentityCard: readResident,
  oldIdentityCard: readOld,
  hongKongMacaoPermit: shaped(/^[HM]\d{8}(?:\d{2})?$/u),
  taiwanPermit: shaped(/^(?:\d{8}|\d{10}[A-Z]?)$/u),
  foreignerResidence: shaped(/^(?:[A-Z]{3}\d{12}|9\d{16}[\dX])$/u),
  passport: shaped(/^[A-Z0-9]{5,20}$/u),
}

/**
 * Reads the number of an identity document, in capitals and without blanks: 18 digits by GB 11643 (a day of birth that
 * exists, the check character), 15 digits of the first generation (a day of birth that exists). The forms of travel
 * permits, residence permits and passports are lenient and unverified: they keep out what cannot be such a number at all.
 *
 * @see GB 11643-1999
 */
export const checkIdNumber = (type: IdDocument, number: string): Outcome<string, IdNumberFault> => {
  const fault = readers[type](number)
  return fault === undefined ? ok(number) : fail(fault)
}

/**
 * 110101199003071234 → 1****************4: place, birthday and sex are all in the digits, so almost nothing stays; of fewer
 * than 15 characters nothing at all.
 *
 * @see 中华人民共和国个人信息保护法 第51条
 */
export const maskIdNumber = (number: string): string =>
  number.length < 15
    ? '*'.repeat(Math.max(1, number.length))
    : `${number.slice(0, 1)}${'*'.repeat(number.length - 2)}${number.slice(-1)}`
