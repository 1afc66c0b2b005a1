import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import { expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../../access/actor.ts'
import { Forbidden } from '../store.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { rawRows, withRaw } from '../testing/raw-rows.ts'
import { eventRequest, lechang, shicun } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

const admin = localAdministrator
const run = Effect.runPromise
const summary = { summary: '张三与李四的宅基地纠纷' }

onEachDatabase('revealing personal fields', (database) => {
  it('says in the audit who saw those of which entries, a row for each township, and not what they are', () =>
    withTempStore(database, async (store, address) => {
      const one = await run(store.append(admin, eventRequest('SJ-1')))
      const two = await run(store.append(admin, { ...eventRequest('SJ-1'), township: shicun }))
      expect(await run(store.personal(admin, [one.id]))).toEqual(new Map([[one.id, summary]]))
      const shown = await run(store.reveal(admin, [one.id, two.id, 'f'.repeat(64)]))
      expect(shown).toEqual(new Map([one, two].map(({ id }) => [id, summary])))
      const rows = await rawRows(
        address,
        `select actor, township, detail from audit where action = 'reveal' order by id`,
      )
      expect(rows).toEqual(
        [one, two].map(({ township, id }) => {
          return { actor: 'local', township, detail: JSON.stringify({ entries: 1, ids: id.slice(0, 16) }) }
        }),
      )
      await run(store.reveal(admin, ['f'.repeat(64)]))
      expect(await rawRows(address, `select 1 from audit where action = 'reveal'`)).toHaveLength(2)
    }))

  it('shows nothing that the audit cannot say, and nothing to who may not see it', () =>
    withTempStore(database, async (store, address) => {
      const { id } = await run(store.append(admin, eventRequest('SJ-1')))
      const clerk: Actor = { id: 'clerk', role: 'clerk', townships: [lechang] }
      expect(await run(Effect.flip(store.reveal(clerk, [id])))).toEqual(new Forbidden({ action: 'seePersonal' }))
      await withRaw(address, ['alter table audit rename to gone'])
      expect(Exit.hasDies(await Effect.runPromiseExit(store.reveal(admin, [id])))).toBe(true)
    }))
})
