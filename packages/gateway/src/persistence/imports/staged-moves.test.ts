import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../../access/actor.ts'
import { ImportOvertaken, type ImportManner, type ImportSession, MoveRefused, type Store } from '../store.ts'
import {
  type MatterRow,
  type MatterRowName,
  appendMatter,
  decidedMatter,
  illegalIn,
  matterNewRow,
  matterRequest,
  matterRowNames,
  rowsBefore,
} from '../testing/decided-matter.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { imported, publish, rowOf } from '../testing/import-rows.ts'
import { eventRequest, newKey } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

type Kept = typeof Store.Service
const run = Effect.runPromise
const rowsOf = (names: readonly MatterRowName[]) => names.map((name) => matterNewRow(decidedMatter[name]))
const changed = (name: MatterRowName, values: MatterRow['values']) => {
  const row: MatterRow = decidedMatter[name]
  return matterNewRow({ ...row, values: { ...row.values, ...values } })
}

/** What an import of rows says is illegal: [key of the entry, line, column, value, whether the row makes it]. */
const illegal = (store: Kept, rows: Parameters<ImportSession['add']>[0], manner?: ImportManner) =>
  run(
    Effect.scoped(
      Effect.gen(function* () {
        const session = yield* store.openImport(admin, manner)
        yield* session.add(rows)
        const found = yield* session.illegal()
        return found.map(({ move, line, column, value, isOwn }) => [move.entry.key, line, column, value, isOwn])
      }),
    ),
  )

/** Adds rows, lets somebody else write, and publishes. */
const overtaken = (
  store: Kept,
  rows: Parameters<ImportSession['add']>[0],
  meanwhile: Effect.Effect<unknown, unknown>,
) =>
  run(
    Effect.scoped(
      Effect.gen(function* () {
        const session = yield* store.openImport(admin)
        yield* session.add(rows)
        expect(yield* session.illegal()).toEqual([])
        yield* meanwhile
        return yield* Effect.result(publish(session, 3))
      }),
    ),
  )

/** Does something in the first pause that an effect makes. */
const inFirstPause = <A, E>(effect: Effect.Effect<A, E>, work: Effect.Effect<unknown>): Effect.Effect<A, E> =>
  Effect.flatMap(Clock.clockWith(Effect.succeed), (clock) => {
    let isFirst = true
    const sleep: Clock.Clock['sleep'] = (duration) => {
      if (!isFirst) return clock.sleep(duration)
      isFirst = false
      return Effect.asVoid(Effect.provideService(work, Clock.Clock, clock))
    }
    const pausing: Clock.Clock = {
      sleep,
      currentTimeMillisUnsafe: () => clock.currentTimeMillisUnsafe(),
      currentTimeMillis: clock.currentTimeMillis,
      currentTimeNanosUnsafe: () => clock.currentTimeNanosUnsafe(),
      currentTimeNanos: clock.currentTimeNanos,
      monotonicTimeNanosUnsafe: () => clock.monotonicTimeNanosUnsafe(),
      monotonicTimeNanos: clock.monotonicTimeNanos,
    }
    return Effect.provideService(effect, Clock.Clock, pausing)
  })

onEachDatabase('the moves of an import', (database) => {
  it('are judged together, in whatever order the rows come', () =>
    withTempStore(database, async (store) => {
      expect(await illegal(store, rowsOf(matterRowNames.toReversed()))).toEqual([])
      const without = matterRowNames.filter((name) => name !== 'commentClosed')
      expect(await illegal(store, rowsOf(without.toReversed()))).toEqual([
        ['SC-1', 8, 'matter', 'SX-1', true],
        ['SC-2', 9, 'matter', 'SX-1', true],
        ['CX-6', 13, 'matter', 'SX-1', true],
        ['JC-1', 15, 'matter', 'SX-1', true],
        ['CX-8', 16, 'matter', 'SX-1', true],
        ['CX-9', 17, 'matter', 'SX-1', true],
      ])
      expect((await run(store.rowCounts(admin))).entries).toBe(0)
    }))

  it('are judged with what the ledger holds: a row may make another illegal', () =>
    withTempStore(database, async (store) => {
      await appendMatter(store, rowsBefore('partyReported'))
      expect(await illegal(store, rowsOf(matterRowNames))).toEqual([])
      const reviews = [changed('reviewed', { opinion: 'notPassed' }), matterNewRow(decidedMatter.partyReported)]
      const manner = { corrections: '核实' }
      expect(await illegal(store, reviews, manner)).toEqual([['CX-6', 8, 'matter', 'SX-1', false]])
      const away = [changed('reviewed', { matter: 'SX-9' })]
      expect(await illegal(store, away, manner)).toEqual(
        expect.arrayContaining([
          ['CX-6', 8, 'matter', 'SX-9', false],
          ['SC-1', 8, 'matter', 'SX-9', true],
        ]),
      )
    }))

  it('show at the row from which on they are illegal, and not at others of the case', () =>
    withTempStore(database, async (store) => {
      await appendMatter(store, rowsBefore('partyReported'))
      const [review, counsel] = [decidedMatter.reviewed, decidedMatter.reviewedByCounsel]
      const notPassed = { opinion: 'notPassed' }
      const line = (row: MatterRow) => matterNewRow(row).place.line
      const rows = [
        matterNewRow(decidedMatter.partyReported),
        changed('saidByMember', { reason: '资金仍不足' }),
        changed('reviewed', notPassed),
        changed('reviewedByCounsel', notPassed),
        changed('saidByMayor', { reason: '同意' }),
      ]
      const found = (wrong: MatterRow) => [['CX-6', line(wrong), 'matter', 'SX-1', false]]
      const manner = { corrections: '核实' }
      expect(await illegal(store, rows, manner)).toEqual(found(review))
      const [first, second] = [rows.slice(0, 2), rows.slice(2).toReversed()]
      expect(await illegal(store, [...first, ...second], manner)).toEqual(found(counsel))
      expect(await illegal(store, first, manner)).toEqual([])
    }))

  it('of many cases are each found, and of other kinds nothing is asked', () =>
    withTempStore(database, async (store) => {
      const cases = Array.from({ length: 450 }, (_, i) => {
        const key = `SX-${String(i).padStart(4, '0')}`
        const matter = { ...decidedMatter.initiated, key }
        const step = { ...decidedMatter.drafted, key: `CX-${i}` }
        const rows: readonly MatterRow[] = [matter, { ...step, values: { ...step.values, matter: key } }]
        // Of every hundredth nothing records that it was set going.
        return i % 100 === 0 ? rows.slice(1) : rows
      })
      const found = await illegal(store, cases.flat().map(matterNewRow))
      expect(found.map(([key]) => key).toSorted()).toEqual(['CX-0', 'CX-100', 'CX-200', 'CX-300', 'CX-400'])
      expect(await illegal(store, [rowOf('SJ-1')])).toEqual([])
    }))

  it('are never published unjudged', () =>
    withTempStore(database, async (store) => {
      await expect(run(imported(store, rowsOf(['discussed'])))).rejects.toThrow('not judged')
      expect((await run(store.rowCounts(admin))).entries).toBe(0)
    }))

  it('are judged again when somebody else has written to a township meanwhile', () =>
    withTempStore(database, async (store) => {
      const written = await appendMatter(store, rowsBefore('saidByDeputy'))
      const rows = rowsOf(['saidByDeputy', 'saidByMember', 'saidByMayor', 'discussed'])
      const harmless = await overtaken(store, rows, store.append(admin, eventRequest('SJ-1')))
      expect(harmless).toMatchObject({ _tag: 'Success' })
      const review = written.find(({ key }) => key === 'SC-1')
      const given = { idempotencyKey: newKey(), id: review?.id ?? '', expectedVersion: 1, reason: '误登' }
      // Now the discussion itself stands in the way.
      expect(await run(Effect.flip(store.voidEntry(admin, given)))).toBeInstanceOf(MoveRefused)
    }))

  it('are overtaken by whoever takes away what they rest on', () =>
    withTempStore(database, async (store) => {
      const written = await appendMatter(store, rowsBefore('saidByDeputy'))
      const review = written.find(({ key }) => key === 'SC-1')
      const given = { idempotencyKey: newKey(), id: review?.id ?? '', expectedVersion: 1, reason: '误登' }
      const before = (await run(store.rowCounts(admin))).entries
      const rows = rowsOf(['saidByDeputy', 'saidByMember', 'saidByMayor', 'discussed'])
      const result = await overtaken(store, rows, store.voidEntry(admin, given))
      expect(result).toMatchObject({ _tag: 'Failure', failure: new ImportOvertaken() })
      expect((await run(store.rowCounts(admin))).entries).toBe(before + 1)
      expect(await illegalIn(store)).toEqual([])
    }))

  it('are overtaken between two transactions as well, and the same import says then what is illegal', () =>
    withTempStore(database, async (store) => {
      const rows = rowsOf(matterRowNames)
      const result = await run(
        Effect.scoped(
          Effect.gen(function* () {
            const session = yield* store.openImport(admin)
            yield* session.add(rows)
            expect(yield* session.illegal()).toEqual([])
            const stopped = { ...matterRequest(decidedMatter.archived), row: { key: 'CX-10', values: stoppedValues } }
            // In the pause after the first ten rows somebody stops the matter.
            const published = yield* Effect.result(
              inFirstPause(publish(session, 10), Effect.orDie(store.append(admin, stopped))),
            )
            return published
          }),
        ),
      )
      expect(result).toMatchObject({ _tag: 'Failure', failure: new ImportOvertaken() })
      const again = await illegal(store, rows)
      expect(again.map(([key]) => key)).toContain('CX-7')
    }))
})

const stoppedValues = { occurred: '2023-03-12', matter: 'SX-1', step: 'stopped', document: 'W-10', reason: '不再需要' }

onEachDatabase('taking an import back', (database) => {
  const withdrawn = (store: Kept, dryRun: boolean, no = 0) =>
    Effect.gen(function* () {
      const runs = yield* store.runs(admin)
      return yield* store.withdraw(admin, { run: runs[no]?.id ?? 0, reason: '文件传错', dryRun })
    })
  const importedLegally = (store: Kept, names: readonly MatterRowName[]) =>
    run(
      Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          yield* session.add(rowsOf(names))
          expect(yield* session.illegal()).toEqual([])
          yield* publish(session)
        }),
      ),
    )

  it('is refused while what is left rests on it, dry or not, and allowed in the right order', () =>
    withTempStore(database, async (store) => {
      const split = matterRowNames.indexOf('reviewed')
      await importedLegally(store, matterRowNames.slice(0, split + 2))
      await importedLegally(store, matterRowNames.slice(split + 2))
      for (const dryRun of [true, false]) {
        const error = await run(Effect.flip(withdrawn(store, dryRun, 1)))
        if (!(error instanceof MoveRefused)) throw error
        expect(error.moves.map(({ entry }) => entry.key)).toEqual(
          expect.arrayContaining(['FY-1', 'CX-6', 'JC-1', 'CX-8', 'CX-9']),
        )
      }
      expect(await run(store.runs(admin))).toMatchObject([{ state: 'done' }, { state: 'done' }])
      expect(await run(withdrawn(store, false))).toMatchObject({ voided: matterRowNames.length - split - 2 })
      expect(await run(withdrawn(store, false, 1))).toMatchObject({ voided: split + 2 })
      expect(await illegalIn(store)).toEqual([])
    }))
})
