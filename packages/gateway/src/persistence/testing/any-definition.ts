import {
  type Aggregate,
  type Condition,
  type Dating,
  type EntryKind,
  type FigureDefinition,
  type LooseEntry,
  type Period,
  type Subject,
  columnsOf,
  parsePeriod,
} from '@zhunsheng/domain'
import { entryKinds } from '@zhunsheng/domain/ledger'
import { ledgerPersons, ledgerTownships, ledgerVillages } from '@zhunsheng/domain/testing'
import fc from 'fast-check'

/** The period of an id. */
export const periodOf = (id: string): Period => {
  const read = parsePeriod(id)
  if (!read.ok) throw new Error(id)
  return read.value
}
const periods = [
  '2022',
  '2023',
  '2023-02',
  '2023-03',
  '2023-Q1',
  '2023-H2',
  '2022-06..2023-05',
  '2023-01-15..2023-02-15',
]
const kindsOf = (...ids: string[]): readonly EntryKind[] => entryKinds.filter(({ id }) => ids.includes(id))
/** Flags, dates, counts, points, references, optional dates and fields, standing kinds, and one that covers another. */
export const kinds = kindsOf(
  'event',
  'grid-assignment',
  'discretionary-adjustment',
  'village',
  'counsel-appointment',
  'commendation',
)

const readable = (kind: EntryKind) => columnsOf(kind).filter(({ part }) => part !== 'personal')
const namesOf = (kind: EntryKind, ...types: string[]): readonly string[] =>
  readable(kind)
    .filter(({ field }) => types.includes(field.type))
    .map(({ name }) => name)
const valuesIn = (entries: readonly LooseEntry[], name: string) =>
  entries.flatMap((entry) => entry.facts[name] ?? entry.clocks[name] ?? (name === 'key' ? entry.key : []))

const anyCondition = (kind: EntryKind, entries: readonly LooseEntry[]): fc.Arbitrary<Condition> => {
  const dates = namesOf(kind, 'civilDate')
  const numbers = namesOf(kind, 'count', 'points')
  return fc.constantFrom(...readable(kind), ...columnsOf(kind)).chain(({ name }): fc.Arbitrary<Condition> => {
    const values = valuesIn(entries, name)
    const some = fc.constantFrom(...(values.length === 0 ? ['other'] : [...values, 'other']))
    return fc.oneof(
      some.map((is): Condition => ({ field: name, is })),
      fc.tuple(some, some).map(([a, b]): Condition => ({ field: name, in: [a, b] })),
      fc.boolean().map((isAbsent): Condition => ({ field: name, isAbsent })),
      fc.nat({ max: 3 }).map((atLeast): Condition => ({ field: numbers[0] ?? name, atLeast })),
      fc
        .tuple(fc.constantFrom(...dates), fc.constantFrom(...dates))
        .map(([field, atMostField]): Condition => ({ field, atMostField })),
    )
  })
}

const anyDating = (kind: EntryKind): fc.Arbitrary<Dating> => {
  const date = fc.constantFrom(...namesOf(kind, 'civilDate'))
  return fc.oneof(
    date.map((clock): Dating => ({ by: 'within', clock })),
    fc
      .tuple(date, fc.record({ until: date, lapses: date }, { requiredKeys: [] }))
      .map(([from, ends]): Dating => ({ by: 'asOf', from, ...ends })),
  )
}

const few = (conditions: fc.Arbitrary<Condition>) => fc.array(conditions, { maxLength: 2 })

const anyAggregate = (kind: EntryKind, entries: readonly LooseEntry[]): fc.Arbitrary<Aggregate> => {
  const field = fc.constantFrom(...readable(kind).map(({ name }) => name))
  const numbers = namesOf(kind, 'count', 'points')
  const met = few(anyCondition(kind, entries))
  const cover = kindsOf('counsel-appointment')[0] ?? kind
  const coverage = fc
    .tuple(few(anyCondition(cover, entries)), anyDating(cover), fc.boolean())
    .map(([where, dating, standing]): Aggregate => ({
      type: 'coverage',
      by: { entryKind: cover.id, field: 'division', where, dating, ...(standing && { standing: true }) },
    }))
  return fc.oneof(
    { weight: kind.id === 'village' ? 12 : 1, arbitrary: coverage },
    fc.constant<Aggregate>({ type: 'count' }),
    field.map((name): Aggregate => ({ type: 'countDistinct', field: name })),
    fc
      .constantFrom(...namesOf(kind, 'civilDate'))
      .map((name): Aggregate => ({ type: 'countDistinct', field: name, per: 'month' })),
    fc.constant<Aggregate>(numbers[0] === undefined ? { type: 'count' } : { type: 'sum', field: numbers[0] }),
    met.map((conditions): Aggregate => ({ type: 'share', met: conditions })),
    fc.tuple(met, field).map(([conditions, distinct]): Aggregate => ({ type: 'share', met: conditions, distinct })),
  )
}

const anyNaming = (entries: readonly LooseEntry[]): fc.Arbitrary<FigureDefinition['appliesTo']> => {
  const [assignment] = kindsOf('grid-assignment')
  if (assignment === undefined) throw new Error('no grid assignments')
  return fc
    .tuple(few(anyCondition(assignment, entries)), anyDating(assignment), fc.boolean())
    .map(([where, dating, standing]) => ({
      entryKind: assignment.id,
      field: 'member',
      where,
      dating,
      ...(standing && { standing: true }),
    }))
}

/** Any definition over a kind, whose values are often those of some entries. */
export const anyDefinition = (kind: EntryKind, entries: readonly LooseEntry[]): fc.Arbitrary<FigureDefinition> => {
  const person = readable(kind).find(({ field }) => field.type === 'ref' && field.to === 'person')?.name
  const attested = kind.id === 'discretionary-adjustment'
  return fc
    .record({
      id: fc.constant('any'),
      label: fc.constant({ zh: '任意', en: 'any' }),
      unit: fc.constant({ zh: '个', en: 'of them' }),
      entryKind: fc.constant(kind.id),
      where: few(anyCondition(kind, entries)),
      dating: anyDating(kind),
      aggregate: anyAggregate(kind, entries),
      measure: fc.constant('count' as const),
      good: fc.constant('neither' as const),
      rest: fc.record({
        below: fc.boolean(),
        standing: fc.boolean(),
        appliesTo: fc.option(anyNaming(entries), { nil: undefined, freq: 1 }),
        whenNone: fc.constantFrom(undefined, 'zero' as const, 'missing' as const),
      }),
    })
    .map(({ rest: { below, standing, appliesTo, whenNone }, ...definition }): FigureDefinition => ({
      ...definition,
      ...(below && person !== undefined ? { subject: 'gridMember', subjectField: person } : { subject: 'township' }),
      ...(standing && { standing: true }),
      ...(appliesTo !== undefined && { appliesTo }),
      ...(whenNone !== undefined && { whenNone }),
      ...(attested &&
        definition.aggregate.type !== 'coverage' && { attestedBy: { reason: 'reason', approver: 'approver' } }),
    }))
}

const anySubject: fc.Arbitrary<Subject> = fc.constantFrom(
  ...ledgerTownships.flatMap((township): Subject[] => [
    { kind: 'township', id: township, township },
    ...ledgerPersons.map((id): Subject => ({ kind: 'gridMember', id, township })),
    ...ledgerPersons.map((id): Subject => ({ kind: 'civilServant', id, township })),
    ...ledgerVillages.map((id): Subject => ({ kind: 'village', id, township })),
  ]),
)
/** Any question for a figure. */
export const anyQuestion = fc.record({
  subject: anySubject,
  period: fc.constantFrom('2023', '2023', '2022', ...periods).map(periodOf),
  asOf: fc.constantFrom(undefined, '2022-12-31', '2023-02-15', '2030-01-01'),
})
/** A question as it is put: without what is absent. */
export const asked = ({ asOf, ...question }: { subject: Subject; period: Period; asOf: string | undefined }) => ({
  ...question,
  ...(asOf !== undefined && { asOf }),
})
