import { rowReader, kindByName } from '@zhunsheng/domain/ledger'
import type { EntryKind } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import * as Fiber from 'effect/Fiber'
import { describe, expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../access/actor.ts'
import { Forbidden, ImportOvertaken, type ImportSession, type NewRow } from './store.ts'
import { eventRequest, lechang, shicun } from './testing/sample-rows.ts'
import { withTempStore } from './testing/temp-store.ts'

const run = Effect.runPromise
const admin = localAdministrator
const event: EntryKind = kindByName('event')!

const rowOf = (key: string, cells: Readonly<Record<string, string>> = {}, township = lechang): NewRow => {
  const read = rowReader<EntryKind>(event)({
    key,
    occurred: '2023-05-01',
    reported: '2023-05-02',
    category: 'dispute',
    source: 'gridMember',
    division: '141021100201',
    reporter: 'P10',
    handled: '是',
    valid: '是',
    due: '2023-05-12',
    summary: '张三与李四的宅基地纠纷',
    ...cells,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const writing = { township, recorded: '2023-06-01T00:00:00.000Z', synthetic: true }
  return { kind: event, row: read.value, writing, saysRecorded: false }
}
const at = { file: 0, line: 2 }
const nothing = { added: 0, unchanged: 0, files: [] }
const publish = (session: ImportSession, most?: number) => session.publish(nothing, () => undefined, most)

describe('an import under way', () => {
  it('is not in the ledger, and when it is given up leaves nothing', () =>
    withTempStore(async (store) => {
      const left = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          expect(session.add(rowOf('SJ-1'), at)).toEqual({ standing: 'new' })
          expect(session.size).toBe(1)
          expect(session.dangling()).toEqual([])
          return yield* store.rowCounts(admin)
        }),
      )
      expect(await run(left)).toMatchObject({ entries: 0, personal: 0, persons: 0, audit: 0 })
      const next = Effect.scoped(Effect.map(store.openImport(admin), (session) => session.size))
      expect(await run(next)).toBe(0)
    }))

  it('is refused when somebody else wrote one of its rows meanwhile, and goes through when tried again', () =>
    withTempStore(async (store) => {
      const race = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          session.add(rowOf('SJ-1'), at)
          session.add(rowOf('SJ-2'), at)
          yield* store.append(admin, eventRequest('SJ-2'))
          return yield* Effect.flip(publish(session))
        }),
      )
      expect(await run(race)).toEqual(new ImportOvertaken())
      expect((await run(store.rowCounts(admin))).entries).toBe(1)
      const again = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          expect(session.add(rowOf('SJ-1'), at).standing).toBe('new')
          expect(session.add(rowOf('SJ-2'), at).standing).toBe('unchanged')
          yield* publish(session)
        }),
      )
      await run(again)
      expect((await run(store.rowCounts(admin))).entries).toBe(2)
    }))

  it('is refused when somebody else gave one of its persons a salt meanwhile', () =>
    withTempStore(async (store) => {
      const race = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          session.add(rowOf('SJ-1'), at)
          session.dangling() // Stages the row, and with it the salt of P10.
          yield* store.append(admin, eventRequest('SJ-9'))
          return yield* Effect.flip(publish(session))
        }),
      )
      expect(await run(race)).toEqual(new ImportOvertaken())
    }))

  it('lets another wait until it is closed', () =>
    withTempStore(async (store) => {
      const order: string[] = []
      const one = (name: string) =>
        Effect.scoped(
          Effect.gen(function* () {
            const session = yield* store.openImport(admin)
            order.push(`${name} open`)
            session.add(rowOf(name), at)
            yield* Effect.sleep('20 millis')
            yield* publish(session)
            order.push(`${name} done`)
          }),
        )
      const both = Effect.gen(function* () {
        const first = yield* Effect.forkChild(one('A'))
        const second = yield* Effect.forkChild(one('B'))
        yield* Fiber.join(first)
        yield* Fiber.join(second)
      })
      await run(both)
      expect(order).toEqual(['A open', 'A done', 'B open', 'B done'])
      expect((await run(store.rowCounts(admin))).entries).toBe(2)
    }))

  it('in several transactions numbers the rows of each township without a gap', () =>
    withTempStore(async (store) => {
      await run(store.append(admin, eventRequest('SJ-0')))
      const work = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          for (let i = 0; i < 25; i += 1) {
            const there = i % 3 === 0
            const division = there ? '141021101201' : '141021100201'
            session.add(rowOf(`X-${i}`, { division }, there ? shicun : lechang), at)
          }
          yield* publish(session, 4)
        }),
      )
      await run(work)
      expect(await run(store.revisions(admin))).toEqual(
        new Map([
          [lechang, 17],
          [shicun, 9],
        ]),
      )
      expect((await run(store.rowCounts(admin))).entries).toBe(26)
      expect(await run(store.drift(admin))).toEqual([])
    }))

  it('is for those who may write', () =>
    withTempStore(async (store) => {
      const reader: Actor = { id: 'r', role: 'reader', townships: 'all' }
      expect(await run(Effect.flip(Effect.scoped(store.openImport(reader))))).toEqual(
        new Forbidden({ action: 'import' }),
      )
    }))
})
