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
  countFigure,
  indexLedger,
  parsePeriod,
} from '@zhunsheng/domain'
import { entryKinds, figureDefinitions } from '@zhunsheng/domain/ledger'
import { anyLedger, ledgerPersons, ledgerTownships } from '@zhunsheng/domain/testing'
import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { countGrid, countOne, sightOf } from './count-figures.ts'
import { readPage } from './entry-page.ts'
import { figureList } from './figure-page.ts'
import { writeEntry } from './journal.ts'
import { migrate } from './migrate.ts'
import { scopeOf } from './scope.ts'
import { type Connection, openConnection } from './sqlite.ts'
import { BadRequest } from './store-errors.ts'

// Ledgers as large as asked for: figures over two or three entries find few faults.
fc.configureGlobal({ baseSize: 'medium' })

let folder: string
let connection: Connection
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhunsheng-figures-'))
  const file = join(folder, 'ledger.db')
  await migrate(file)
  connection = openConnection(file)
})
afterAll(() => {
  connection.close()
  rmSync(folder, { recursive: true })
})

/** Runs with these entries in the tables, and takes them out again. */
const holding = (entries: readonly LooseEntry[], check: () => void): void => {
  connection.exec('begin')
  try {
    for (const entry of entries) writeEntry(connection, entry)
    check()
  } finally {
    connection.exec('rollback')
  }
}

const periodOf = (id: string): Period => {
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
// Flags, dates, counts, points, references, optional dates and fields, standing kinds, and one that covers another.
const kinds = kindsOf(
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
    fc.tuple(date, date).map(([from, until]): Dating => ({ by: 'asOf', from, until })),
  )
}

const few = (conditions: fc.Arbitrary<Condition>) => fc.array(conditions, { maxLength: 2 })

const anyAggregate = (kind: EntryKind, entries: readonly LooseEntry[]): fc.Arbitrary<Aggregate> => {
  const field = fc.constantFrom(...readable(kind).map(({ name }) => name))
  const numbers = namesOf(kind, 'count', 'points')
  const met = few(anyCondition(kind, entries))
  const cover = kindsOf('counsel-appointment')[0]!
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
    fc.constant<Aggregate>(numbers[0] === undefined ? { type: 'count' } : { type: 'sum', field: numbers[0] }),
    met.map((conditions): Aggregate => ({ type: 'share', met: conditions })),
    fc.tuple(met, field).map(([conditions, distinct]): Aggregate => ({ type: 'share', met: conditions, distinct })),
  )
}

const anyDefinition = (kind: EntryKind, entries: readonly LooseEntry[]): fc.Arbitrary<FigureDefinition> => {
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
        whenNone: fc.constantFrom(undefined, 'zero' as const, 'missing' as const),
      }),
    })
    .map(({ rest: { below, standing, whenNone }, ...definition }): FigureDefinition => ({
      ...definition,
      ...(below && person !== undefined ? { subject: 'gridMember', subjectField: person } : { subject: 'township' }),
      ...(standing && { standing: true }),
      ...(whenNone !== undefined && { whenNone }),
      ...(attested &&
        definition.aggregate.type !== 'coverage' && { attestedBy: { reason: 'reason', approver: 'approver' } }),
    }))
}

const anySubject: fc.Arbitrary<Subject> = fc.constantFrom(
  ...ledgerTownships.flatMap((township): Subject[] => [
    { kind: 'township', id: township, township },
    ...ledgerPersons.map((id): Subject => ({ kind: 'gridMember', id, township })),
  ]),
)
const anyQuestion = fc.record({
  subject: anySubject,
  period: fc.constantFrom('2023', '2023', '2022', ...periods).map(periodOf),
  asOf: fc.constantFrom(undefined, '2022-12-31', '2023-02-15', '2030-01-01'),
})
const asked = ({ asOf, ...question }: { subject: Subject; period: Period; asOf: string | undefined }) => ({
  ...question,
  ...(asOf !== undefined && { asOf }),
})

/** A ledger of one kind (a covered one with what covers it), so that entries meet, and definitions over it. */
const anyCase = (size: number, most: number) =>
  fc.constantFrom(...kinds).chain((kind) =>
    anyLedger(kind.id === 'village' ? kindsOf('village', 'counsel-appointment') : [kind], size).chain((entries) =>
      fc.record({
        entries: fc.constant(entries),
        definitions: fc.array(anyDefinition(kind, entries), { minLength: 1, maxLength: most }),
        questions: fc.array(anyQuestion, { minLength: 1, maxLength: 6 }),
      }),
    ),
  )

describe('a figure counted by SQL', () => {
  it('is what the domain counts, for any definition over any entries', () => {
    fc.assert(
      fc.property(anyCase(24, 6), ({ entries, definitions, questions }) => {
        const index = indexLedger(entries)
        holding(entries, () => {
          const sight = sightOf(connection, scopeOf(localAdministrator))
          for (const definition of definitions)
            for (const question of questions.map(asked))
              expect(countOne(sight, definition, question)).toEqual(countFigure(definition, index, question))
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is what the domain counts, for every figure of the product', () => {
    fc.assert(
      fc.property(anyLedger(entryKinds, 40), anyQuestion, (entries, question) => {
        const index = indexLedger(entries)
        holding(entries, () => {
          const sight = sightOf(connection, scopeOf(localAdministrator))
          for (const definition of figureDefinitions)
            expect(countOne(sight, definition, asked(question))).toEqual(
              countFigure(definition, index, asked(question)),
            )
        })
      }),
      { numRuns: 40 },
    )
  })

  it('is the same in a grid of subjects and periods, disjoint or not', () => {
    const grids = fc.constantFrom(
      ['2023-01', '2023-02', '2023-03'],
      ['2022', '2023'],
      ['2023', '2023-02', '2022-06..2023-05'],
      ['2023-02', '2022-12'],
    )
    const members = figureDefinitions.filter(({ subject }) => subject === 'gridMember')
    fc.assert(
      fc.property(anyCase(24, 6), grids, fc.constantFrom(...ledgerTownships), (any, ids, township) => {
        const { entries } = any
        const index = indexLedger(entries)
        const below = any.definitions.filter(({ subjectField }) => subjectField !== undefined)
        const definitions = [...members, ...below.map((definition, i) => ({ ...definition, id: `any${i}` }))]
        holding(entries, () => {
          const sight = sightOf(connection, scopeOf(localAdministrator))
          const over = ids.map(periodOf)
          const grid = countGrid(sight, { definitions, township, subjects: ledgerPersons, periods: over })
          for (const period of over)
            for (const id of ledgerPersons) {
              const question = { subject: { kind: 'gridMember' as const, id, township }, period }
              const expected = new Map(definitions.map((of) => [of.id, countFigure(of, index, question)]))
              expect(grid.of(id, period.id)).toEqual(expected)
            }
        })
      }),
      { numRuns: 100 },
    )
  })

  it('counts the entries that its page lists', () => {
    fc.assert(
      fc.property(anyCase(12, 4), ({ entries, definitions, questions }) => {
        const scope = scopeOf(localAdministrator)
        holding(entries, () => {
          for (const definition of definitions.filter(({ aggregate }) => aggregate.type !== 'coverage'))
            for (const question of questions.map(asked)) {
              const value = countOne(sightOf(connection, scope), definition, question)
              const list = figureList({ definition, ...question })
              if (list instanceof BadRequest) throw list
              const page = readPage(connection, scope, list, {})
              if (page instanceof BadRequest) throw page
              const listed = page.edges.map(({ node }) => node.id).toSorted()
              expect(listed).toEqual(value.status === 'present' ? value.entries : [])
            }
        })
      }),
      { numRuns: 100 },
    )
  })

  it('without ids has the same numbers', () => {
    fc.assert(
      fc.property(anyLedger(kinds, 10), anyQuestion, (entries, question) => {
        holding(entries, () => {
          const sight = sightOf(connection, scopeOf(localAdministrator))
          for (const definition of figureDefinitions) {
            const value = countOne(sight, definition, asked(question))
            const bare = countOne(sight, definition, { ...asked(question), entries: false })
            expect(bare).toEqual(value.status === 'present' ? { ...value, entries: [] } : value)
          }
        })
      }),
      { numRuns: 40 },
    )
  })
})

describe('the reach of an actor', () => {
  it('bounds figures, grids and pages alike', () => {
    fc.assert(
      fc.property(anyLedger(kinds, 12), anyQuestion, (entries, question) => {
        const reach = ledgerTownships[1]
        const seen = indexLedger(entries.filter(({ township }) => township === reach))
        holding(entries, () => {
          for (const townships of [[reach], [reach, '141021199000'], []]) {
            const scope = scopeOf({ ...localAdministrator, townships })
            const index = townships.length === 0 ? indexLedger([]) : seen
            for (const definition of figureDefinitions)
              expect(countOne(sightOf(connection, scope), definition, asked(question))).toEqual(
                countFigure(definition, index, asked(question)),
              )
          }
        })
      }),
      { numRuns: 20 },
    )
  })
})
