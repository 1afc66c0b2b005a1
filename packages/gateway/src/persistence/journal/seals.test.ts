import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import type { Store } from '../store.ts'
import { atInstant } from '../testing/at-instant.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { eventRequest, lechang, newKey, shicun } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

type Kept = typeof Store.Service
const admin = localAdministrator
const run = Effect.runPromise
const [may, june] = ['2026-05-31T23:59:59.999+08:00', '2026-06-01T00:00:00.000+08:00'] as const
const append = (store: Kept, key: string, ...instants: readonly [string, ...string[]]) =>
  atInstant(...instants)(store.append(admin, eventRequest(key)))

onEachDatabase('seals', (database) => {
  it('close a month at the first write of a later one, by Beijing time, each township for itself', () =>
    withTempStore(database, async (store) => {
      await run(append(store, 'SJ-1', may))
      await run(append(store, 'SJ-2', may))
      await run(atInstant(may)(store.append(admin, { ...eventRequest('SJ-1'), township: shicun })))
      expect(await run(store.seals(admin, lechang))).toMatchObject([{ seals: [], open: { number: 1, from: 1, to: 2 } }])
      await run(append(store, 'SJ-3', june))
      const [sealed, other] = await run(store.seals(admin))
      expect(sealed).toMatchObject({
        head: { township: lechang, seq: 3 },
        seals: [{ number: 1, month: '2026-05', from: 1, to: 2, through: '2026-05-31T15:59:59.999Z' }],
        open: { number: 2, from: 3, to: 3, previous: sealed?.seals[0]?.hash },
      })
      expect(other).toMatchObject({ head: { township: shicun }, seals: [] })
      // A month without a row has no seal.
      await run(append(store, 'SJ-4', '2026-09-10T10:00:00+08:00'))
      expect((await run(store.seals(admin, lechang)))[0]?.seals.map(({ month }) => month)).toEqual([
        '2026-05',
        '2026-06',
      ])
    }))

  it('refuse rows that say they were recorded in a month that is sealed, when the clock is wrong', () =>
    withTempStore(database, async (store) => {
      await run(append(store, 'SJ-1', may))
      await run(append(store, 'SJ-2', june))
      expect(await run(Effect.flip(append(store, 'SJ-3', may)))).toMatchObject({
        refusals: [{ code: 'recordedInSealedMonth', through: '2026-05-31T15:59:59.999Z' }],
      })
    }))

  it('let who only waited for the month to be sealed look at the clock again', () =>
    withTempStore(database, async (store) => {
      const { id } = await run(append(store, 'SJ-1', may))
      await run(append(store, 'SJ-2', june))
      expect((await run(append(store, 'SJ-3', may, june))).recorded).toBe('2026-05-31T16:00:00.000Z')
      const values = { ...eventRequest('').row.values, valid: false }
      const change = { id, expectedVersion: 1, reason: '核实', values, idempotencyKey: newKey() }
      await run(atInstant('2026-06-03T00:00:00Z')(store.correct(admin, change)))
      const again = { ...change, expectedVersion: 2, idempotencyKey: newKey(), values: { ...values, handled: false } }
      const later = atInstant('2026-06-02T23:59:59Z', '2026-06-03T00:00:01Z')
      expect((await run(later(store.correct(admin, again)))).version).toBe(3)
    }))
})
