import { countFigure, indexLedger } from '@zhunsheng/domain'
import { currentEntries, entryKinds, figureDefinitions } from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import { anyLedger, ledgerPersons, ledgerTownships } from '@zhunsheng/domain/testing'
import * as Effect from 'effect/Effect'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import type { Database } from '../databases/connection.ts'
import { countGrid, countOne } from './count-figures.ts'
import { sightOf } from './sight.ts'
import { readPage } from '../reading/entry-page.ts'
import { figureList } from './figure-page.ts'
import { scopeOf } from '../databases/scope.ts'
import { BadRequest } from '../store-errors.ts'
import { anyQuestion, asked, kinds, periodOf } from '../testing/any-definition.ts'
import { anyCase, anyHistoryOf, anyKnownAt } from '../testing/any-history.ts'
import { onEachDatabase, withDatabase } from '../testing/each-database.ts'
import { holding } from '../testing/holding-versions.ts'

// Ledgers as large as asked for: figures over two or three entries find few faults.
fc.configureGlobal({ baseSize: 'medium' })
afterAll(() => fc.resetConfigureGlobal())

const everywhere = scopeOf(localAdministrator)

onEachDatabase('a figure counted by SQL', ({ name, migrated }) => {
  // A database over a network answers more slowly: there the ways through the builder are met, not every ledger again.
  const runs = (most: number) => ({ numRuns: name === 'sqlite' ? most : Math.ceil(most / 6) })
  const overAny = <T>(most: number, any: fc.Arbitrary<T>, check: (database: Database, given: T) => Promise<unknown>) =>
    migrated((address) =>
      withDatabase(address, (database) =>
        Effect.promise(() =>
          fc.assert(
            fc.asyncProperty(any, (given) => check(database, given).then(() => undefined)),
            runs(most),
          ),
        ),
      ),
    )

  it('is what the domain counts, for any definition over any history, as known at any instant', () =>
    overAny(300, anyCase(24, 6), (database, { history, definitions, questions, knownAt }) => {
      const index = indexLedger(currentEntries(history, knownAt))
      return holding(database, history, (connection) =>
        Effect.gen(function* () {
          const sight = sightOf(connection, everywhere, knownAt)
          for (const definition of definitions)
            for (const question of questions.map(asked))
              expect(yield* countOne(sight, definition, question)).toEqual(countFigure(definition, index, question))
        }),
      )
    }))

  it('is what the domain counts, for every figure of the product', () => {
    const any = fc.record({
      history: anyLedger(entryKinds, 40).chain(anyHistoryOf),
      question: anyQuestion.map(asked),
      knownAt: anyKnownAt,
    })
    return overAny(40, any, (database, { history, question, knownAt }) => {
      const index = withDerived(indexLedger(currentEntries(history, knownAt)))
      return holding(database, history, (connection) =>
        Effect.gen(function* () {
          const sight = sightOf(connection, everywhere, knownAt)
          for (const definition of figureDefinitions)
            expect(yield* countOne(sight, definition, question)).toEqual(countFigure(definition, index, question))
        }),
      )
    })
  })

  it('is the same in a grid of subjects and periods, disjoint or not', () => {
    const grids = fc.constantFrom(
      ['2023-01', '2023-02', '2023-03'],
      ['2022', '2023'],
      ['2023', '2023-02', '2022-06..2023-05'],
      ['2023-02', '2022-12'],
    )
    const members = figureDefinitions.filter(({ subject }) => subject === 'gridMember')
    const standpoints = fc.constantFrom({}, {}, { asOf: '2023-02-15' })
    const any = fc.tuple(anyCase(24, 6), grids, fc.constantFrom(...ledgerTownships), standpoints)
    return overAny(100, any, (database, [{ history, knownAt, ...given }, ids, township, standpoint]) => {
      const index = withDerived(indexLedger(currentEntries(history, knownAt)))
      const below = given.definitions.filter(({ subjectField }) => subjectField !== undefined)
      const definitions = [...members, ...below.map((definition, i) => ({ ...definition, id: `any${i}` }))]
      const periods = ids.map(periodOf)
      const request = { definitions, township, subjects: ledgerPersons, periods, ...standpoint }
      return holding(database, history, (connection) =>
        Effect.gen(function* () {
          const grid = yield* countGrid(sightOf(connection, everywhere, knownAt), request)
          for (const period of periods)
            for (const id of ledgerPersons) {
              const question = { subject: { kind: 'gridMember' as const, id, township }, period, ...standpoint }
              const expected = new Map(definitions.map((of) => [of.id, countFigure(of, index, question)]))
              expect(grid.of(id, period.id)).toEqual(expected)
            }
        }),
      )
    })
  })

  it('counts the entries that its page lists', () =>
    overAny(100, anyCase(12, 4), (database, { history, definitions, questions, knownAt }) =>
      holding(database, history, (connection) =>
        Effect.gen(function* () {
          const sight = sightOf(connection, everywhere, knownAt)
          for (const definition of definitions.filter(({ aggregate }) => aggregate.type !== 'coverage'))
            for (const question of questions.map(asked)) {
              const value = yield* countOne(sight, definition, question)
              const list = figureList({ definition, ...question, ...(knownAt !== undefined && { knownAt }) })
              if (list instanceof BadRequest) throw list
              const page = yield* readPage(connection, everywhere, list, {})
              const listed = page.edges.map(({ node }) => node.id).toSorted()
              expect(listed).toEqual(value.status === 'present' ? value.entries : [])
            }
        }),
      ),
    ))

  it('without ids has the same numbers', () =>
    overAny(40, fc.tuple(anyLedger(kinds, 10), anyQuestion.map(asked)), (database, [entries, question]) =>
      holding(database, entries, (connection) =>
        Effect.gen(function* () {
          const sight = sightOf(connection, everywhere)
          for (const definition of figureDefinitions) {
            const value = yield* countOne(sight, definition, question)
            const bare = yield* countOne(sight, definition, { ...question, entries: false })
            expect(bare).toEqual(value.status === 'present' ? { ...value, entries: [] } : value)
          }
        }),
      ),
    ))

  it('stays within the reach of an actor', () => {
    const reach = ledgerTownships[1]
    const any = fc.record({
      history: anyLedger(kinds, 12).chain(anyHistoryOf),
      question: anyQuestion.map(asked),
      knownAt: anyKnownAt,
    })
    return overAny(20, any, (database, { history, question, knownAt }) => {
      const within = history.filter(({ township }) => township === reach)
      const seen = withDerived(indexLedger(currentEntries(within, knownAt)))
      return holding(database, history, (connection) =>
        Effect.gen(function* () {
          for (const townships of [[reach], [reach, '141021199000'], []]) {
            const sight = sightOf(connection, scopeOf({ ...localAdministrator, townships }), knownAt)
            const index = townships.length === 0 ? withDerived(indexLedger([])) : seen
            for (const definition of figureDefinitions)
              expect(yield* countOne(sight, definition, question)).toEqual(countFigure(definition, index, question))
          }
        }),
      )
    })
  })
})
