import type { EntryKind } from '@zhunsheng/domain'
import { kindByName, rowReader } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../../access/actor.ts'
import {
  ImportOvertaken,
  type ImportManner,
  type ImportSession,
  MoveRefused,
  type NewRow,
  type Store,
} from '../store.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { imported, publish, rowOf } from '../testing/import-rows.ts'
import { eventRequest, lechang, newKey } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

type Kept = typeof Store.Service
const run = Effect.runPromise
const stepKind: EntryKind | undefined = kindByName('event-step')

/** A step of an event on its way into an import, as line 100. */
const stepOf = (key: string, event: string, step: string, cells: Readonly<Record<string, string>> = {}): NewRow => {
  if (stepKind === undefined) throw new Error('no steps')
  const read = rowReader<EntryKind>(stepKind)({ key, occurred: '2023-05-03', event, step, ...cells })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const writing = { township: lechang, recorded: '2023-07-01T00:00:00.000Z', synthetic: true }
  return { kind: stepKind, row: read.value, writing, saysRecorded: false, place: { file: 1, line: 100 } }
}
const solved = { selfHandled: '是', closed: '2023-05-02' }

const illegal = (store: Kept, rows: Parameters<ImportSession['add']>[0], manner?: ImportManner) =>
  run(
    Effect.scoped(
      Effect.gen(function* () {
        const session = yield* store.openImport(admin, manner)
        yield* session.add(rows)
        const found = yield* session.illegal()
        return found.map(({ move, isOwn }) => [move.entry.key, move.case, move.gates.map(({ gate }) => gate), isOwn])
      }),
    ),
  )
const published = (store: Kept, rows: Parameters<ImportSession['add']>[0]) =>
  run(
    Effect.scoped(
      Effect.gen(function* () {
        const session = yield* store.openImport(admin)
        yield* session.add(rows)
        expect(yield* session.illegal()).toEqual([])
        return yield* publish(session)
      }),
    ),
  )
const appendStep = (store: Kept, key: string, event: string, step: string) =>
  store.append(admin, {
    idempotencyKey: newKey(),
    kind: 'event-step',
    township: lechang,
    synthetic: true,
    row: { key, values: { occurred: '2023-05-03', event, step } },
  })

onEachDatabase('events and their steps in an import', (database) => {
  it('are judged where there are steps, whichever came first', () =>
    withTempStore(database, async (store) => {
      const rows = [
        rowOf('SJ-1'),
        rowOf('SJ-2', solved),
        rowOf('SJ-3'),
        stepOf('LZ-1', 'SJ-1', 'accepted'),
        stepOf('LZ-2', 'SJ-2', 'accepted'),
        stepOf('LZ-3', 'SJ-3', 'triaged'),
      ]
      const wrong = [
        ['LZ-2', 'SJ-2', ['stillOpen'], true],
        ['LZ-3', 'SJ-3', ['acceptedFirst'], true],
      ]
      expect(await illegal(store, rows)).toEqual(wrong)
      expect(await illegal(store, rows.toReversed())).toEqual(wrong)
      await run(imported(store, rows.slice(0, 3)))
      expect(await illegal(store, rows.slice(3))).toEqual(wrong)
    }))

  it('are found by their key in whatever year they occurred', () =>
    withTempStore(database, async (store) => {
      await run(imported(store, [rowOf('SJ-1', { occurred: '2022-12-30' }), rowOf('SJ-2')]))
      expect(await illegal(store, [stepOf('LZ-1', 'SJ-1', 'accepted'), stepOf('LZ-2', 'SJ-2', 'accepted')])).toEqual([])
    }))

  it('are judged when an event is corrected, by the steps that there are already', () =>
    withTempStore(database, async (store) => {
      await published(store, [rowOf('SJ-1'), rowOf('SJ-2'), stepOf('LZ-1', 'SJ-1', 'accepted')])
      const corrected = [rowOf('SJ-1', solved), rowOf('SJ-2', solved)]
      expect(await illegal(store, corrected, { corrections: '核实' })).toEqual([['LZ-1', 'SJ-1', ['stillOpen'], false]])
    }))

  it('are judged again when somebody took a first step meanwhile', () =>
    withTempStore(database, async (store) => {
      const overtaken = (meanwhile: Effect.Effect<unknown, unknown>) =>
        run(
          Effect.scoped(
            Effect.gen(function* () {
              const session = yield* store.openImport(admin, { corrections: '核实' })
              yield* session.add([rowOf('SJ-1', solved)])
              expect(yield* session.illegal()).toEqual([])
              yield* meanwhile
              return yield* Effect.result(publish(session, 3))
            }),
          ),
        )
      await run(imported(store, [rowOf('SJ-1'), rowOf('SJ-2')]))
      const failed = await overtaken(appendStep(store, 'LZ-1', 'SJ-1', 'accepted'))
      expect(failed).toMatchObject({ _tag: 'Failure' })
      expect(failed._tag === 'Failure' && failed.failure).toBeInstanceOf(ImportOvertaken)
    }))

  it('are refused one by one as well', () =>
    withTempStore(database, async (store) => {
      await run(store.append(admin, eventRequest('SJ-1')))
      await run(appendStep(store, 'LZ-1', 'SJ-1', 'accepted'))
      expect(await run(Effect.flip(appendStep(store, 'LZ-2', 'SJ-1', 'accepted')))).toBeInstanceOf(MoveRefused)
      expect(await run(Effect.flip(appendStep(store, 'LZ-3', 'SJ-1', 'closed')))).toBeInstanceOf(MoveRefused)
    }))
})
