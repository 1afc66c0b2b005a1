import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../../access/actor.ts'
import { NotFound } from '../store.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { brokenLinks, imported, rowOf } from '../testing/import-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

const run = Effect.runPromise
const reason = '文件传错'

onEachDatabase('withdrawing an import', (database) => {
  it('voids what it brought, gives back what it corrected, and leaves what was changed since', () =>
    withTempStore(database, async (store, address) => {
      await run(imported(store, [rowOf('SJ-1'), rowOf('SJ-2')]))
      const changed = rowOf('SJ-1', { category: 'hazard', summary: '王五反映的隐患' })
      const manner = { corrections: '类别录错' }
      const rows = [changed, rowOf('SJ-2'), rowOf('SJ-3'), rowOf('SJ-4'), rowOf('SJ-5')]
      await run(imported(store, rows, manner))
      await run(imported(store, [rowOf('SJ-4', { category: 'other' })], manner))
      const [, second] = await run(store.runs(admin))
      expect(second).toMatchObject({ added: 3, corrected: 1, unchanged: 0, published: 4, state: 'done' })
      const request = { run: second?.id ?? 0, reason }
      const expected = { voided: 2, restored: 1, already: 0, leftCount: 1, left: [{ key: 'SJ-4', version: 2 }] }
      expect(await run(store.withdraw(admin, { ...request, dryRun: true }))).toMatchObject(expected)
      expect(await run(store.withdraw(admin, request, { atOnce: 2 }))).toMatchObject(expected)
      const { edges } = await run(store.page(admin, { kind: 'event' }))
      expect(edges.map(({ node }) => [node.key, node.version, node.facts['category']])).toEqual([
        ['SJ-1', 3, 'dispute'],
        ['SJ-2', 1, 'dispute'],
        ['SJ-4', 2, 'other'],
      ])
      const [restored] = edges
      const personal = await run(store.personal(admin, [restored?.node.id ?? '']))
      expect([...personal.values()]).toEqual([{ summary: '张三与李四的宅基地纠纷' }])
      const again = { voided: 0, restored: 0, already: 3, leftCount: 1 }
      expect(await run(store.withdraw(admin, request))).toMatchObject({ ...again, run: { state: 'withdrawn', reason } })
      expect(await run(store.drift(admin))).toEqual([])
      expect(await brokenLinks(address)).toBe(0)
    }))

  it('leaves its keys to an import that says that it corrects, which can be taken back as well', () =>
    withTempStore(database, async (store, address) => {
      const latest = async () => (await run(store.runs(admin)))[0]?.id ?? 0
      const current = async () => (await run(store.page(admin, { kind: 'event' }))).edges.map(({ node }) => node)
      await run(imported(store, [rowOf('SJ-1'), rowOf('SJ-2')]))
      await run(store.withdraw(admin, { run: await latest(), reason }))
      await run(imported(store, [rowOf('SJ-1', { category: 'hazard' }), rowOf('SJ-2')], { corrections: '重新导入' }))
      expect((await current()).map(({ key, version }) => [key, version])).toEqual([
        ['SJ-1', 3],
        ['SJ-2', 3],
      ])
      expect(await run(store.withdraw(admin, { run: await latest(), reason }))).toMatchObject({
        voided: 2,
        restored: 0,
      })
      expect(await current()).toEqual([])
      expect(await run(store.drift(admin))).toEqual([])
      expect(await brokenLinks(address)).toBe(0)
    }))

  it('of a number that no import has finds nothing', () =>
    withTempStore(database, async (store) => {
      const asked = store.withdraw(admin, { run: 7, reason })
      expect(await run(Effect.flip(asked))).toEqual(new NotFound({ what: 'run', id: '7' }))
    }))
})
