import type { LooseEntry } from '@zhunsheng/domain'
import { entryKinds, newEntry } from '@zhunsheng/domain/ledger'
import { anyLedger } from '@zhunsheng/domain/testing'
import * as Effect from 'effect/Effect'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { type NewRow, Store } from '../persistence/store.ts'
import { onEachDatabase } from '../persistence/testing/each-database.ts'
import { publish } from '../persistence/testing/import-rows.ts'
import { appendCase, caseBefore, caseNewRows } from '../persistence/testing/punished-case.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { bookById } from './shipped-books.ts'
import { type Moves, movedBy, wouldMove } from './what-moves.ts'

const admin = localAdministrator
const kindsById = new Map<string, NewRow['kind']>(entryKinds.map((kind) => [kind.id, kind]))

const rowOf = ({ kind: id, key, clocks, facts, personal, township, recorded, synthetic }: LooseEntry): NewRow => {
  const kind = kindsById.get(id)
  if (kind === undefined) throw new Error(`no kind ${id}`)
  const row = { key, clocks: { ...clocks, occurred: String(clocks['occurred']) }, facts, personal }
  return { kind, row, writing: { township, recorded, synthetic }, saysRecorded: true, place: { file: 0, line: 2 } }
}

// Through the import's own session; answers whether it was taken.
const written = Effect.fnUntraced(function* (entry: LooseEntry) {
  const store = yield* Store
  return yield* Effect.scoped(
    Effect.gen(function* () {
      const session = yield* store.openImport(admin)
      const [added] = yield* session.add([rowOf(entry)])
      const isTaken = added?.standing === 'new' && (yield* session.illegal()).length === 0
      if (isTaken) yield* publish(session)
      return isTaken
    }),
  )
})

const isNothing = ({ figures, points, came, went, score }: Moves): boolean =>
  figures.length + points.length + came.length + went.length === 0 && score === undefined

// What an alert rests on is not what it says.
const said = ({ figures, points, score, came, went, notJudged }: Moves) => ({
  figures: figures.map(({ definition, subject, period, before, now }) => ({
    figure: definition.id,
    subject: subject.id,
    period: period.id,
    values: [before, now].map((value) => (value.status === 'present' ? [value.value, value.of] : value.status)),
  })),
  points: points.map(({ before, now }) => [before.path, before.points, before.status, now.points, now.status]),
  total: score && [score.before.earned, score.before.status, score.now.earned, score.now.status],
  came: came.map(({ finding }) => finding),
  went: went.map(({ finding }) => finding),
  notJudged,
})

onEachDatabase('what an entry would move', (database) => {
  const size = database.name === 'sqlite' ? 60 : 25
  // One ledger that grows entry by entry: shrinking would begin anew each time.
  const over = (use: (entries: readonly LooseEntry[]) => Promise<void>) =>
    fc.assert(fc.asyncProperty(anyLedger(entryKinds, { minLength: size, maxLength: size }), use), {
      numRuns: 1,
      endOnFailure: true,
    })
  it('is what it moves, of every kind', () =>
    over((entries) =>
      withTempStore(database, async (store) => {
        let [moved, tried] = [0, 0]
        const one = Effect.fnUntraced(function* (entry: LooseEntry) {
          const book = yield* bookById('township-year')
          const request = { entry: { ...entry, personal: {} }, year: entry.year, on: `${entry.year}-12-31`, book }
          const would = yield* wouldMove(admin, request)
          const { result, moves } = yield* movedBy(admin, request, written(entry))
          if (!result) return
          tried += 1
          if (!isNothing(moves)) moved += 1
          expect(said(would)).toEqual(said(moves))
        })
        for (const entry of entries) await Effect.runPromise(Effect.provideService(one(entry), Store, store))
        // Otherwise nothing was compared.
        expect(tried).toBeGreaterThan(size / 2)
        expect(moved).toBeGreaterThan(size / 10)
      }),
    ))

  it('is also what follows from an entry of its case', () =>
    withTempStore(database, async (store) => {
      await appendCase(store, caseBefore('served'))
      const [{ kind, row, writing }] = caseNewRows(['served']) as [NewRow]
      const made = newEntry(kind, row, writing)
      if (!made.ok) throw new Error(row.key)
      const entry = { ...made.value, personal: {} }
      const work = Effect.gen(function* () {
        const request = { entry, year: 2023, on: '2023-12-31', book: yield* bookById('township-year') }
        const would = yield* wouldMove(admin, request)
        const { moves } = yield* movedBy(admin, request, written(entry))
        return { would: said(would), moves: said(moves) }
      })
      const { would, moves } = await Effect.runPromise(Effect.provideService(work, Store, store))
      expect(would).toEqual(moves)
      expect(moves.figures).toContainEqual(
        expect.objectContaining({
          figure: 'case.served-in-time',
          subject: 'AJ-1',
          values: [expect.anything(), [1, 1]],
        }),
      )
    }))
})
