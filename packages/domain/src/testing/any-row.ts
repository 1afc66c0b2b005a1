import fc from 'fast-check'

import { type SchemeId, conversionSchemes } from '../law/conversion-schemes.ts'
import { largestCount, tidyText } from '../ledger/cell.ts'
import type { CellValue, EntryKind, Field } from '../ledger/entry-kind.ts'
import { type LooseRow, type LooseValues, type RowOf, columnsOf } from '../ledger/entry.ts'
import { idDocuments, isIdDocument } from '../township/id-number.ts'
import { posts } from '../township/post.ts'
import { addDays } from '../value/civil-date.ts'
import { creditHoursOf } from '../value/credit-hours.ts'
import { hashOf } from '../value/hash.ts'
import { anyIdNumber } from './any-id-number.ts'

/** Any civil date from 2015 to 2030. */
export const anyDate: fc.Arbitrary<string> = fc.nat({ max: 5843 }).map((days) => addDays('2015-01-01', days))

/** Any text that a cell can hold: one plain line without outer blanks. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.constantFrom('法治', '乐昌镇 第1号', '甲,"乙"', '０１'))
  .map((text) => text.trim())
  .filter((text) => tidyText.test(text))

const anyPerson = fc.nat({ max: 99 }).map((number) => `P${number + 10}`)

const anyReference = (field: Field & { readonly type: 'ref' }): fc.Arbitrary<string> => {
  if (field.to === 'person') return anyPerson
  if (field.to === 'post') return fc.constantFrom(...Object.keys(posts))
  return field.to === 'division' ? fc.integer({ min: 1, max: 999 }).map((n) => String(141_021_100_000 + n)) : anyText
}

/** Any value of a field. */
export const anyValue = (field: Field): fc.Arbitrary<CellValue> => {
  switch (field.type) {
    case 'text':
      return anyText
    case 'civilDate':
      return anyDate
    case 'count':
      return fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: largestCount }))
    case 'creditHours':
    case 'points':
    case 'money':
      return fc.oneof(fc.nat({ max: 400 }), fc.nat({ max: 999_999_999_999 }))
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.keys(field.values))
    case 'ref':
      return anyReference(field)
  }
}

const isScheme = (value: CellValue | undefined): value is SchemeId =>
  typeof value === 'string' && Object.hasOwn(conversionSchemes, value)
const numberOf = (value: CellValue | undefined): number => (typeof value === 'number' ? value : 0)
const without = (values: LooseValues, name: string): LooseValues =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== name))

const ofPetition = (facts: LooseValues): LooseValues => {
  const named = facts['petitioner'] === undefined ? { ...facts, unreachable: true } : facts
  return facts['petitionKind'] === 'appeal' ? named : without(named, 'route')
}

const inSequence = (values: LooseValues, least: string, most: string): LooseValues => {
  const [first, last] = [numberOf(values[least]), numberOf(values[most])]
  return { ...values, [least]: Math.min(first, last), [most]: Math.max(first, last) }
}

const mendedServices = (kindId: string, facts: LooseValues): LooseValues => {
  switch (kindId) {
    case 'event':
      return without(facts['category'] === 'epidemicControl' ? { ...facts, category: 'other' } : facts, 'selfHandled')
    case 'member-replacement':
      if (facts['cause'] !== 'performance' && facts['cause'] !== 'conduct')
        return without(without(facts, 'trigger'), 'decision')
      return {
        ...(facts['decision'] === undefined
          ? facts
          : { ...without(facts, 'successor'), reason: facts['reason'] ?? '已整改' }),
        trigger: facts['trigger'] ?? 'manual',
      }
    case 'service-item':
      return facts['statutoryDays'] === undefined ? facts : inSequence(facts, 'promisedDays', 'statutoryDays')
    case 'petition':
      return ofPetition(facts)
    case 'leader-case':
      return facts['petition'] === undefined
        ? { ...facts, dispute: facts['dispute'] ?? 'JF-1' }
        : without(facts, 'dispute')
    case 'problem-step':
      return facts['percent'] === undefined ? facts : { ...facts, percent: numberOf(facts['percent']) % 101 }
    default:
      return facts
  }
}

const mendedEnforcement = (kindId: string, facts: LooseValues): LooseValues => {
  if (kindId === 'discretion-benchmark') return inSequence(facts, 'least', 'most')
  if (kindId === 'file-review-sample') return inSequence(facts, 'size', 'population')
  if (kindId === 'penalty-decision') {
    const bare = ['fine', 'confiscated', 'otherPenalty'].reduce(without, { ...facts, isWarning: false })
    return facts['outcome'] === 'penalty' ? { ...facts, isWarning: true } : bare
  }
  if (kindId === 'enforcement-disclosure') return { ...facts, case: facts['case'] ?? 'AJ-1', reportYear: 2023 }
  if (kindId !== 'fault-accountability') return mendedServices(kindId, facts)
  return facts['measure'] === 'exempted'
    ? { ...facts, ground: facts['ground'] ?? 'dutiesDone' }
    : without(facts, 'ground')
}

// What the checks of a kind tie together is made to agree, because a filter would throw nearly every row away.
const mended = (kind: EntryKind, row: LooseValues): LooseValues => {
  const one = row['officer'] !== undefined && row['officer'] === row['secondOfficer']
  const facts = mendedEnforcement(kind.id, one ? without(row, 'secondOfficer') : row)
  if (isScheme(facts['scheme'])) {
    const attended = facts['status'] === undefined || facts['status'] === 'attended'
    const minutes = attended ? numberOf(facts['minutes']) % 1000 : 0
    return { ...facts, minutes, creditHours: creditHoursOf(minutes, conversionSchemes[facts['scheme']].scheme) }
  }
  if (kind.id === 'grid-duty-record')
    return { ...facts, servedDays: Math.min(numberOf(facts['servedDays']), numberOf(facts['requiredDays'])) }
  if (kind.id === 'evidence') {
    const named = { ...facts, sha256: hashOf('zhunsheng/any-file/1', [String(facts['sha256'])]) }
    return facts['supports'] === 'entry' ? { ...named, ofKind: facts['ofKind'] ?? 'event' } : without(named, 'ofKind')
  }
  if (kind.id === 'work-plan-progress') return { ...facts, percent: numberOf(facts['percent']) % 101 }
  if (kind.id === 'decision-opinion') return { ...facts, reason: facts['reason'] ?? '保留意见' }
  if (kind.id !== 'claim') return facts
  const numbered = facts['form'] === 'exact' || facts['form'] === 'over'
  return numbered ? { ...facts, value: numberOf(facts['value']) } : without(facts, 'value')
}

const inOrder = (clocks: LooseValues): LooseValues =>
  Object.fromEntries(
    Object.entries(clocks).map(([name, date]) => [
      name,
      String(date) < String(clocks['occurred']) ? clocks['occurred'] : date,
    ]),
  )

// Type and number of an identity document stand or fall together, and the number is one of its type.
const documented = (kind: EntryKind, personal: LooseValues, numbers: ReadonlyMap<string, string>): LooseValues => {
  if (kind.id !== 'person') return personal
  const number = numbers.get(String(personal['documentType']))
  const { documentType, documentNumber: _, ...rest } = personal
  return number === undefined ? rest : { ...rest, documentType, documentNumber: number }
}
// Of nobody no name is known.
const namingSomebody = ({ id }: EntryKind, personal: LooseValues, facts: LooseValues): LooseValues =>
  id === 'petition' && facts['petitioner'] === undefined ? without(personal, 'petitionerName') : personal

const idDocumentTypes = Object.keys(idDocuments).filter(isIdDocument)
const anyIdNumbers = fc
  .tuple(...idDocumentTypes.map(anyIdNumber))
  .map((numbers) => new Map(numbers.map((number, i) => [idDocumentTypes[i] ?? '', number])))

// What was said in the end and the day on which it was said stand or fall together.
const concluding = new Map([
  ['legality-review', 'opinion'],
  ['case-review', 'opinion'],
  ['case-remedy', 'result'],
  ['service-case', 'result'],
  ['legal-service-case', 'result'],
])
const dated = (kind: EntryKind, clocks: LooseValues, facts: LooseValues): LooseValues => {
  const field = concluding.get(kind.id)
  return field !== undefined && clocks['closed'] === undefined ? without(facts, field) : facts
}

const mendedClocks = (kind: EntryKind, clocks: LooseValues, facts: LooseValues): LooseValues => {
  const field = concluding.get(kind.id)
  return field !== undefined && facts[field] === undefined ? without(clocks, 'closed') : clocks
}

// A grid code begins with the code of its village or community, and no problem is a return of itself.
const keyFor = ({ id }: EntryKind, key: string, facts: LooseValues): string => {
  if (id === 'problem') return facts['returnOf'] === key ? `${key}1` : key
  return id === 'grid' ? `${String(facts['division'])}${String(key.length % 1000).padStart(3, '0')}` : key
}

/** Any row of a kind that its reader accepts, with and without its optional values. */
export function anyRow<K extends EntryKind>(kind: K): fc.Arbitrary<RowOf<K>>
export function anyRow(kind: EntryKind): fc.Arbitrary<LooseRow> {
  const columns = columnsOf(kind)
  const part = (name: 'clocks' | 'facts' | 'personal'): fc.Arbitrary<LooseValues> => {
    const own = columns.filter((column) => column.part === name)
    return fc.record(Object.fromEntries(own.map((column) => [column.name, anyValue(column.field)])), {
      requiredKeys: own.filter((column) => column.field.optional !== true).map((column) => column.name),
      noNullPrototype: true,
    })
  }
  return fc
    .record({
      key: anyValue(kind.key),
      clocks: part('clocks'),
      facts: part('facts'),
      personal: part('personal'),
      numbers: anyIdNumbers,
    })
    .map(({ key, clocks, facts, personal, numbers }) => ({
      key: keyFor(kind, String(key), facts),
      clocks: mendedClocks(kind, inOrder(clocks), facts),
      facts: mended(kind, dated(kind, clocks, facts)),
      personal: documented(kind, namingSomebody(kind, personal, facts), numbers),
    }))
}
