import * as Effect from 'effect/Effect'
import { expect, it, vi } from 'vitest'
import { localAdministrator as admin } from '../../access/actor.ts'
import type { NewRow } from '../store.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { publish, rowOf } from '../testing/import-rows.ts'
import { lechang, shicun } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'
import { lateList } from './late-rows.ts'

const run = Effect.runPromise
const year = 2023
const recordedNow = (row: NewRow): NewRow => ({
  ...row,
  writing: { ...row.writing, recorded: new Date().toISOString() },
})

onEachDatabase('late rows', (database) => {
  it('are listed by township and year, those that are there since before as well', () =>
    withTempStore(database, async (store) => {
      const imported = (rows: readonly NewRow[]) =>
        run(
          Effect.scoped(
            Effect.gen(function* () {
              const session = yield* store.openImport(admin, { late: true })
              yield* session.add(rows.map(recordedNow))
              yield* publish(session)
              return session.late()
            }),
          ),
        )
      expect(await imported([rowOf('SJ-1')])).toEqual([])
      const { at: closedAt } = await run(store.close(admin, { township: lechang, year, reason: '定稿' }))
      // What says to be recorded in the very millisecond of the closing is not after it.
      await vi.waitUntil(() => Date.now() > Date.parse(closedAt), { interval: 1 })
      const open = rowOf('SJ-1', {}, shicun)
      const place = { township: lechang, year, closedAt }
      const named = [2, 3].map((number) => ({ kind: 'event', key: `SJ-${number}` }))
      const late = [rowOf('SJ-2'), rowOf('SJ-3')]
      expect(await imported([rowOf('SJ-1'), ...late, open])).toEqual([{ ...place, rows: 2, already: 0, named }])
      expect(await imported([rowOf('SJ-1'), ...late])).toEqual([{ ...place, rows: 0, already: 2, named: [] }])
      const [, second] = await run(store.runs(admin))
      const request = { run: second?.id ?? 0, reason: '传错' }
      expect(await run(store.withdraw(admin, { ...request, dryRun: true }))).toMatchObject({ late: [], leftCount: 2 })
      const taken = await run(store.withdraw(admin, { ...request, late: true }))
      expect(taken).toMatchObject({ voided: 3, leftCount: 0, late: [{ ...place, rows: 2, already: 0, named }] })
      const again = await run(store.withdraw(admin, { ...request, late: true }))
      expect(again.late).toEqual([{ ...place, rows: 0, already: 2, named: [] }])
    }))
})

it('names the first of many', () => {
  const list = lateList(new Map([['1/2023', '2024-01-01T00:00:00.000Z']]))
  for (let n = 0; n < 30; n += 1) list.add({ township: '1', year: 2023, kind: 'event', key: `SJ-${n}` })
  list.add({ township: '1', year: 2024, kind: 'event', key: 'SJ-1' })
  expect(list.list()).toMatchObject([{ rows: 30, named: { length: 20 } }])
})
