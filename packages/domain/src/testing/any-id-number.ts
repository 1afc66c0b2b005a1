import fc from 'fast-check'
import { type IdDocument, idCheckCharacter } from '../township/id-number.ts'
import { addDays } from '../value/civil-date.ts'

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.nat({ max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))
const letters = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ'), { minLength: length, maxLength: length })
    .map((list) => list.join(''))
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((list) => list.join(''))

const place = joined(fc.integer({ min: 1, max: 9 }).map(String), digits(5))
const birthday = fc.nat({ max: 36_523 }).map((days) => addDays('1900-01-01', days).replaceAll('-', ''))
const withCheck = (first: string): string => `${first}${idCheckCharacter(first)}`

const numbers: Readonly<Record<IdDocument, fc.Arbitrary<string>>> = {
  residentIdentityCard: joined(place, birthday, digits(3)).map(withCheck),
  oldIdentityCard: joined(
    place,
    birthday.map((day) => day.slice(2)),
    digits(3),
  ),
  hongKongMacaoPermit: joined(fc.constantFrom('H', 'M'), fc.oneof(digits(8), digits(10))),
  taiwanPermit: fc.oneof(digits(8), digits(10), joined(digits(10), letters(1))),
  foreignerResidence: fc.oneof(joined(letters(3), digits(12)), joined(fc.constant('9'), digits(17))),
  passport: joined(letters(1), digits(8)),
}

/** Any number that an identity document of a type may bear; those of the resident card have their check character. */
export const anyIdNumber = (type: IdDocument): fc.Arbitrary<string> => numbers[type]
