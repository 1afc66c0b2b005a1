import {
  type EntryKind,
  type FigureValue,
  type LooseEntry,
  type Subject,
  countFigure,
  indexLedger,
} from '@zhunsheng/domain'
import { currentEntries, entryKinds, figureDefinitions, isDerivedFigure, newEntry } from '@zhunsheng/domain/ledger'
import { derivations, withDerived } from '@zhunsheng/domain/procedure'
import { anyLedger, ledgerCases, ledgerPersons, ledgerTownships } from '@zhunsheng/domain/testing'
import * as Effect from 'effect/Effect'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import { ledgerKindsOf } from '../../derived-kinds.ts'
import { scopeOf } from '../databases/scope.ts'
import { periodOf } from '../testing/any-definition.ts'
import { anyHistoryOf, anyKnownAt } from '../testing/any-history.ts'
import { onEachDatabase, withDatabase } from '../testing/each-database.ts'
import { holding } from '../testing/holding-versions.ts'
import { caseNewRows, caseRowNames } from '../testing/punished-case.ts'
import { countGrid, countOne } from './count-figures.ts'
import { sightOf } from './sight.ts'
import { countDerived, derivedPage } from './figure-page.ts'

const everywhere = scopeOf(localAdministrator)
const derived = figureDefinitions.filter(isDerivedFigure)
const kindsBehindDerived = derived.flatMap(ledgerKindsOf)
const sources = entryKinds.filter(({ id }) => kindsBehindDerived.includes(id))
const subjectsOf = (township: string): readonly Subject[] => [
  { kind: 'township', id: township, township },
  ...ledgerCases.map((id): Subject => ({ kind: 'enforcementCase', id, township })),
  ...ledgerPersons.map((id): Subject => ({ kind: 'enforcementOfficer', id, township })),
]
const idsOf = (value: FigureValue): readonly string[] => (value.status === 'present' ? value.entries : [])

// Of any rows hardly one makes a case: some of one that was punished stand among them.
const toldRows: readonly LooseEntry[] = caseNewRows(caseRowNames).map(({ kind, row, writing }) => {
  const made = newEntry<EntryKind>(kind, row, writing)
  if (!made.ok) throw new Error(row.key)
  return made.value
})
// Names that are made at random hardly ever meet: what is copied unless it is named would always be copied.
const naming = (entries: readonly LooseEntry[]): readonly LooseEntry[] => {
  const keysOf = (wanted: string): readonly string[] =>
    entries.flatMap(({ kind, key }) => (kind === wanted ? [key] : []))
  const names = derivations.flatMap(({ copied }) => (copied === undefined ? [] : [copied]))
  return entries.map((entry, i) => {
    const copied = names.find(({ unless }) => unless.entryKind === entry.kind)
    const keys = copied === undefined ? [] : keysOf(copied.of)
    const key = keys[i % keys.length]
    return copied === undefined || key === undefined
      ? entry
      : { ...entry, facts: { ...entry.facts, [copied.unless.field]: key } }
  })
}
const copiedKinds = new Set(derivations.flatMap(({ copied, sources: own }) => (copied === undefined ? [] : own)))
const ofCopied = entryKinds.filter(({ id }) => copiedKinds.has(id))

const anyHistory = fc
  .tuple(
    fc
      .tuple(
        anyLedger(sources, { minLength: 20, maxLength: 60 }),
        anyLedger(ofCopied, { minLength: 10, maxLength: 30 }),
      )
      .map(([any, more]) => naming([...new Map([...any, ...more].map((entry) => [entry.id, entry])).values()]))
      .chain(anyHistoryOf),
    fc.subarray([...toldRows], { minLength: 6 }),
  )
  .map(([any, told]) => [...any.filter(({ id }) => told.every((other) => other.id !== id)), ...told])

const anyCases = fc.record({
  history: anyHistory,
  township: fc.constantFrom(ledgerTownships[0], ...ledgerTownships),
  period: fc.constantFrom('2022', '2023', '2023-03').map(periodOf),
  asOf: fc.constantFrom(undefined, '2023-03-20', '2030-01-01'),
  knownAt: anyKnownAt,
})

onEachDatabase('a figure over what follows from entries', ({ name, migrated }) => {
  it('is what the domain counts, one by one, in a grid, and as the entries of its pages', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.promise(async () => {
          let counted = 0
          const check = fc.asyncProperty(anyCases, ({ history, township, period, asOf, knownAt }) => {
            const index = withDerived(indexLedger(currentEntries(history, knownAt)))
            const at = { period, ...(asOf !== undefined && { asOf }) }
            return holding(database, history, (connection) =>
              Effect.gen(function* () {
                const sight = sightOf(connection, everywhere, knownAt)
                for (const subject of subjectsOf(township)) {
                  const own = derived.filter((definition) => definition.subject === subject.kind)
                  const request = { definitions: own, township, subjects: [subject.id], periods: [period], ...at }
                  const grid = yield* countGrid(sightOf(connection, everywhere, knownAt), request)
                  for (const definition of own) {
                    const expected = countFigure(definition, index, { subject, ...at })
                    counted += idsOf(expected).length
                    expect(yield* countOne(sight, definition, { subject, ...at })).toEqual(expected)
                    expect(grid.of(subject.id, period.id).get(definition.id)).toEqual(expected)
                    const asked = { definition, subject, ...at, ...(knownAt !== undefined && { knownAt }) }
                    const [first, all] = [
                      yield* derivedPage(sight, { ...asked, first: 2 }),
                      yield* derivedPage(sight, { ...asked, first: 1000 }),
                    ]
                    const rest = yield* derivedPage(sight, {
                      ...asked,
                      first: 1000,
                      ...(first.endCursor !== undefined && { after: first.endCursor }),
                    })
                    const paged = first.endCursor === undefined ? [] : [...first.edges, ...rest.edges]
                    expect(paged).toEqual(all.edges)
                    expect(all.edges.map(({ node }) => node.id).toSorted()).toEqual(idsOf(expected))
                    expect(yield* countDerived(sight, asked)).toBe(all.edges.length)
                  }
                }
              }),
            ).then(() => undefined)
          })
          // The whole case at any rate: what is made at random may have nothing that could be told.
          const whole = { history: [...toldRows], township: ledgerTownships[0], period: periodOf('2023') }
          await fc.assert(check, {
            numRuns: name === 'sqlite' ? 12 : 3,
            examples: [[{ ...whole, asOf: undefined, knownAt: undefined }]],
          })
          expect(derived.length).toBeGreaterThan(10)
          expect(counted).toBeGreaterThan(20)
        }),
      ),
    ))

  it('is nothing to whom the township is out of reach', () =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.promise(() =>
          fc.assert(
            fc.asyncProperty(anyCases, ({ history, township, period }) =>
              holding(database, history, (connection) =>
                Effect.gen(function* () {
                  const actor = {
                    ...localAdministrator,
                    townships: ledgerTownships.filter((code) => code !== township),
                  }
                  const sight = sightOf(connection, scopeOf(actor))
                  const subject: Subject = { kind: 'township', id: township, township }
                  const nothing = withDerived(indexLedger([]))
                  for (const definition of derived)
                    expect(yield* countOne(sight, definition, { subject, period })).toEqual(
                      countFigure(definition, nothing, { subject, period }),
                    )
                }),
              ).then(() => undefined),
            ),
            { numRuns: 2 },
          ),
        ),
      ),
    ))
})
