import type { LooseEntry, LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../../access/actor.ts'
import { ImportOvertaken, type ImportManner, type NewRow, type Store, type WriteError, MoveRefused } from '../store.ts'
import { illegalIn, type MatterRow, matterRequest } from '../testing/decided-matter.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { publish } from '../testing/import-rows.ts'
import {
  appendCase,
  caseBefore,
  caseNewRows,
  caseRowNames,
  caseWithout,
  newRowOf,
  punishedCase,
} from '../testing/punished-case.ts'
import { newKey } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

type Kept = typeof Store.Service
const run = Effect.runPromise

/** What a write is refused for: [key of the entry, gates, people]. */
const refused = async (work: Effect.Effect<LooseEntry, WriteError>) => {
  const error = await run(Effect.flip(work))
  if (!(error instanceof MoveRefused)) throw error
  return error.moves.map(({ entry, gates }) => [entry.key, ...gates.map(({ gate, keys }) => [gate, ...(keys ?? [])])])
}
const changed = ({ kind, key, values }: MatterRow, more: LooseValues): MatterRow => ({
  kind,
  key,
  values: { ...values, ...more },
})
const change = (entries: readonly LooseEntry[], key: string) => {
  const entry = entries.find((each) => each.key === key)
  return { idempotencyKey: newKey(), id: entry?.id ?? '', expectedVersion: entry?.version ?? 1, reason: '核实' }
}

/** What an import of rows is refused for: [key of the entry, line, gates]. Nothing of it: it is published. */
const broughtIn = (store: Kept, rows: readonly NewRow[], manner?: ImportManner) =>
  run(
    Effect.scoped(
      Effect.gen(function* () {
        const session = yield* store.openImport(admin, manner)
        yield* session.add(rows)
        const found = yield* session.illegal()
        if (found.length === 0) yield* publish(session, 3)
        return found.map(({ move, line }) => [move.entry.key, line, ...move.gates.map(({ gate }) => gate)])
      }),
    ),
  )

onEachDatabase('what stands beside a case', (database) => {
  it('lets a step of certified officers by a power in force through, and no other', () =>
    withTempStore(database, async (store) => {
      await appendCase(store, caseBefore('investigated'))
      const other = changed(punishedCase.investigated, { secondOfficer: 'P33' })
      expect(await refused(store.append(admin, matterRequest(other)))).toEqual([['AB-1', ['bothEntitled', 'P33']]])
      const late = changed(punishedCase.investigated, { occurred: '2026-08-01' })
      expect(await refused(store.append(admin, matterRequest(late)))).toEqual([
        ['AB-1', ['bothEntitled', 'P31', 'P32']],
      ])
      const nothing = changed(punishedCase.filed, { power: 'SQ-9' })
      expect(await refused(store.append(admin, matterRequest(nothing)))).toEqual([['AB-2', ['powerInForce']]])
      await appendCase(store, caseRowNames.slice(caseRowNames.indexOf('investigated')))
      expect(await illegalIn(store)).toEqual([])
    }))

  it('is asked for when a correction names another officer', () =>
    withTempStore(database, async (store) => {
      const written = await appendCase(store)
      const values = { ...punishedCase.decided.values, officer: 'P33' }
      const correction = { ...change(written, 'CF-1'), values }
      expect((await refused(store.correct(admin, correction)))[0]).toEqual(['CF-1', ['bothEntitled', 'P33']])
    }))

  it('is no matter of a disclosure that names no case', () =>
    withTempStore(database, async (store) => {
      const values = { occurred: '2023-05-01', stage: 'before', content: '权责清单' }
      await run(store.append(admin, matterRequest({ kind: 'enforcement-disclosure', key: 'GS-1', values })))
    }))

  it('may be taken back whatever rests on it, and a case that went wrong so is not refused for it', () =>
    withTempStore(database, async (store) => {
      const written = await appendCase(store, caseBefore('served'))
      await run(store.voidEntry(admin, change(written, 'ZJ-2')))
      expect((await illegalIn(store)).map(({ entry }) => entry.key)).toContain('AB-1')
      // What depends on nothing that was lost goes on; who is without a certificate does not.
      const closing = changed(punishedCase.opened, { source: 'complaint' })
      await run(store.correct(admin, { ...change(written, 'AJ-1'), values: closing.values }))
      const again = changed({ ...punishedCase.investigated, key: 'AB-9' }, { occurred: '2023-03-03' })
      expect((await refused(store.append(admin, matterRequest(again))))[0]).toEqual(['AB-9', ['bothEntitled', 'P32']])
    }))

  it('comes with the same import as the case, in whatever order, or is missed at the row that needs it', () =>
    withTempStore(database, async (store) => {
      const without = caseWithout('secondCertificate')
      const found = await broughtIn(store, caseNewRows(without))
      expect(found.map(([key, line, gate]) => [key, line, gate])).toContainEqual(['AB-1', 5, 'bothEntitled'])
      expect((await run(store.rowCounts(admin))).entries).toBe(0)
      expect(await broughtIn(store, caseNewRows(caseRowNames.toReversed()))).toEqual([])
      expect(await illegalIn(store)).toEqual([])
    }))

  it('is seen as an import corrects it', () =>
    withTempStore(database, async (store) => {
      await appendCase(store, caseBefore('investigated'))
      const expired = newRowOf(changed(punishedCase.secondCertificate, { expires: '2023-01-31' }), 2)
      const step = newRowOf(punishedCase.investigated, 3)
      const manner = { corrections: '核实' }
      expect(await broughtIn(store, [expired, step], manner)).toEqual([['AB-1', 3, 'bothEntitled']])
      // The step first, and what takes it the ground after it: as two imports would be taken.
      expect(await broughtIn(store, [step, expired], manner)).toEqual([])
    }))

  it('is taken back with the import that brought it: alerts find what it touches', () =>
    withTempStore(database, async (store) => {
      const beside = caseBefore('opened')
      expect(await broughtIn(store, caseNewRows(beside))).toEqual([])
      expect(await broughtIn(store, caseNewRows(caseWithout(...beside)))).toEqual([])
      const [second, first] = await run(store.runs(admin))
      const request = { reason: '文件传错', dryRun: false }
      const earlier = Math.min(first?.id ?? 0, second?.id ?? 0)
      expect(await run(store.withdraw(admin, { ...request, run: earlier }))).toMatchObject({ voided: 3 })
      expect((await illegalIn(store)).length).toBeGreaterThan(0)
      // The case can be taken back all the same.
      const later = Math.max(first?.id ?? 0, second?.id ?? 0)
      expect(await run(store.withdraw(admin, { ...request, run: later }))).toMatchObject({ voided: 8 })
      expect(await illegalIn(store)).toEqual([])
    }))

  it('that somebody takes back meanwhile overtakes an import', () =>
    withTempStore(database, async (store) => {
      const written = await appendCase(store, caseBefore('investigated'))
      const result = await run(
        Effect.scoped(
          Effect.gen(function* () {
            const session = yield* store.openImport(admin)
            yield* session.add(caseNewRows(['investigated']))
            expect(yield* session.illegal()).toEqual([])
            yield* store.voidEntry(admin, change(written, 'ZJ-1'))
            return yield* Effect.result(publish(session))
          }),
        ),
      )
      expect(result).toMatchObject({ _tag: 'Failure', failure: new ImportOvertaken() })
    }))

  it('is the same for two who write at once: the step is refused, or was there first', () =>
    withTempStore(database, async (store) => {
      const written = await appendCase(store, caseBefore('investigated'))
      const [step, gone] = await Promise.all(
        [
          store.append(admin, matterRequest(punishedCase.investigated)),
          store.voidEntry(admin, change(written, 'ZJ-1')),
        ].map((each) => run(Effect.exit(each))),
      )
      expect(gone && Exit.isSuccess(gone)).toBe(true)
      if (step && Exit.isFailure(step)) expect(await illegalIn(store)).toEqual([])
      else expect((await illegalIn(store)).map(({ entry }) => entry.key)).toEqual(['AB-1'])
    }))
})
