import * as Effect from 'effect/Effect'
import * as Fiber from 'effect/Fiber'
import { expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../../access/actor.ts'
import { Forbidden, ImportOvertaken } from '../store.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { brokenLinks, imported, made, publish, rowOf } from '../testing/import-rows.ts'
import { eventRequest, lechang, shicun } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

const run = Effect.runPromise
const admin = localAdministrator
onEachDatabase('an import under way', (database) => {
  it('is not in the ledger, and when it is given up leaves nothing', () =>
    withTempStore(database, async (store) => {
      const left = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          expect(yield* session.add([rowOf('SJ-1')])).toEqual([{ standing: 'new' }])
          expect(session.kept()).toEqual({ added: 1, corrected: 0 })
          expect(yield* session.dangling()).toEqual([])
          return yield* store.rowCounts(admin)
        }),
      )
      expect(await run(left)).toMatchObject({ entries: 0, personal: 0, persons: 0, audit: 0 })
      const next = Effect.scoped(Effect.map(store.openImport(admin), (session) => session.kept()))
      expect(await run(next)).toEqual({ added: 0, corrected: 0 })
    }))

  it('knows a row it has already, in the same batch and in a later one', () =>
    withTempStore(database, async (store) => {
      const work = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          const other = rowOf('SJ-1', { category: 'hazard' })
          const first = yield* session.add([rowOf('SJ-1'), rowOf('SJ-1'), other, rowOf('SJ-2')])
          const again = yield* session.add([other, rowOf('SJ-2'), rowOf('SJ-2', {}, shicun)])
          return [first, again]
        }),
      )
      const double = { standing: 'double', place: { file: 0, line: 3 } }
      expect(await run(work)).toEqual([
        [{ standing: 'new' }, { standing: 'unchanged' }, double, { standing: 'new' }],
        [double, { standing: 'unchanged' }, { standing: 'new' }],
      ])
    }))

  it('tells every row that names what its own township does not have, in the order of the rows', () =>
    withTempStore(database, async (store) => {
      const twice = (key: string, of: string, township?: string) => rowOf(key, { duplicateOf: of }, township)
      const rows = [
        twice('SJ-1', 'SJ-9'),
        twice('SJ-3', 'SJ-1'),
        rowOf('SJ-9', {}, shicun),
        twice('SJ-5', 'SJ-9', shicun),
        twice('SJ-4', 'SJ-3', shicun),
        twice('SJ-2', 'SJ-9'),
        twice('SJ-7', 'SJ-8'),
      ]
      const work = Effect.scoped(
        Effect.gen(function* () {
          yield* store.append(admin, eventRequest('SJ-8'))
          const session = yield* store.openImport(admin)
          yield* session.add(rows)
          return yield* session.dangling()
        }),
      )
      const lost = (line: number, value: string) => ({
        file: 0,
        line,
        value,
        column: 'duplicateOf',
        to: 'entry',
        target: 'event',
      })
      expect(await run(work)).toEqual([lost(3, 'SJ-9'), lost(6, 'SJ-3'), lost(4, 'SJ-9')])
    }))

  it('is refused when somebody else wrote one of its rows meanwhile, and goes through when tried again', () =>
    withTempStore(database, async (store) => {
      const race = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          yield* session.add([rowOf('SJ-1'), rowOf('SJ-2')])
          yield* store.append(admin, eventRequest('SJ-2'))
          return yield* Effect.flip(publish(session))
        }),
      )
      expect(await run(race)).toEqual(new ImportOvertaken())
      expect((await run(store.rowCounts(admin))).entries).toBe(1)
      expect(await run(imported(store, [rowOf('SJ-1'), rowOf('SJ-2')]))).toEqual(['new', 'unchanged'])
      expect((await run(store.rowCounts(admin))).entries).toBe(2)
    }))

  it('is refused when somebody else gave one of its persons a salt meanwhile', () =>
    withTempStore(database, async (store) => {
      const race = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          yield* session.add([rowOf('SJ-1')])
          yield* store.append(admin, eventRequest('SJ-9'))
          return yield* Effect.flip(publish(session))
        }),
      )
      expect(await run(race)).toEqual(new ImportOvertaken())
    }))

  it('links its rows behind those that somebody else wrote meanwhile', () =>
    withTempStore(database, async (store, address) => {
      const race = Effect.scoped(
        Effect.gen(function* () {
          const session = yield* store.openImport(admin)
          yield* session.add([rowOf('SJ-1', { reporter: 'P11' }), rowOf('SJ-2', { reporter: 'P11' }, shicun)])
          yield* session.add([3, 4, 5].map((n) => rowOf(`SJ-${n}`, { reporter: 'P11' })))
          yield* store.append(admin, eventRequest('SJ-8'))
          yield* store.append(admin, eventRequest('SJ-9'))
          return yield* publish(session, 2)
        }),
      )
      await run(race)
      expect(await run(store.revisions(admin))).toEqual(
        new Map([
          [lechang, 6],
          [shicun, 1],
        ]),
      )
      expect(await brokenLinks(address)).toBe(0)
      expect(await run(store.drift(admin))).toEqual([])
    }))

  it('lets another wait until it is closed', () =>
    withTempStore(database, async (store) => {
      const order: string[] = []
      const one = (name: string) =>
        Effect.scoped(
          Effect.gen(function* () {
            const session = yield* store.openImport(admin)
            order.push(`${name} open`)
            yield* session.add([rowOf(name)])
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
    withTempStore(database, async (store) => {
      await run(store.append(admin, eventRequest('SJ-0')))
      const rows = Array.from({ length: 25 }, (_, i) => {
        const there = i % 3 === 0
        return rowOf(`X-${i}`, { division: there ? '141021101201' : '141021100201' }, there ? shicun : lechang)
      })
      await run(imported(store, rows, {}, 4))
      expect(await run(store.revisions(admin))).toEqual(
        new Map([
          [lechang, 17],
          [shicun, 9],
        ]),
      )
      expect((await run(store.rowCounts(admin))).entries).toBe(26)
      expect(await run(store.drift(admin))).toEqual([])
      expect(await run(store.runs(admin))).toMatchObject([
        { state: 'done', added: 25, corrected: 0, published: 25, files: made.files },
      ])
    }))

  it('says how a row differs from the ledger, and on request makes it a correction', () =>
    withTempStore(database, async (store, address) => {
      await run(imported(store, [rowOf('SJ-1'), rowOf('SJ-2')]))
      const changed = rowOf('SJ-1', { category: 'hazard', summary: '王五的申请' })
      const asked = Effect.scoped(
        Effect.flatMap(store.openImport(admin), (session) => session.add([changed, rowOf('SJ-2')])),
      )
      expect(await run(asked)).toEqual([
        {
          standing: 'different',
          version: 1,
          differences: [
            { column: 'category', stored: 'dispute', given: 'hazard' },
            { column: 'summary', stored: '张三与李四的宅基地纠纷', given: '王五的申请' },
          ],
        },
        { standing: 'unchanged' },
      ])
      const manner = { corrections: '类别录错' }
      expect(await run(imported(store, [changed, rowOf('SJ-2')], manner))).toEqual(['correction', 'unchanged'])
      expect(await run(imported(store, [changed, rowOf('SJ-2')], manner))).toEqual(['unchanged', 'unchanged'])
      expect(await run(imported(store, [rowOf('SJ-1')], manner))).toEqual(['unchanged'])
      const { edges } = await run(store.page(admin, { kind: 'event' }))
      expect(edges.map(({ node }) => [node.key, node.version, node.facts['category']])).toEqual([
        ['SJ-1', 2, 'hazard'],
        ['SJ-2', 1, 'dispute'],
      ])
      expect(await run(store.drift(admin))).toEqual([])
      expect(await brokenLinks(address)).toBe(0)
    }))

  it('takes a row that was voided for one that is there, and another under its key for none', () =>
    withTempStore(database, async (store) => {
      const { id } = await run(store.append(admin, eventRequest('SJ-1')))
      const reason = '重复登记'
      await run(store.voidEntry(admin, { id, expectedVersion: 1, reason, idempotencyKey: 'void' }))
      const manner = { corrections: '更正' }
      const other = rowOf('SJ-1', { category: 'hazard' })
      expect(await run(imported(store, [other], manner))).toEqual(['keyVoided'])
    }))

  it('is for those who may write', () =>
    withTempStore(database, async (store) => {
      const reader: Actor = { id: 'r', role: 'reader', townships: 'all' }
      expect(await run(Effect.flip(Effect.scoped(store.openImport(reader))))).toEqual(
        new Forbidden({ action: 'import' }),
      )
    }))
})
