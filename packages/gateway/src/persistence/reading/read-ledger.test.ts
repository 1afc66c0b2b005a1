import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../../access/actor.ts'
import type { EntryFilter, LedgerRequest } from '../store.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { eventRequest, lechang, newKey, shicun } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

const admin = localAdministrator
const nowhere: Actor = { id: 'n', role: 'administrator', townships: [] }
const elsewhere: Actor = { id: 'e', role: 'administrator', townships: [shicun] }
const run = Effect.runPromise
const keysOf = (entries: readonly { readonly key: string }[]) => entries.map(({ key }) => key)

const task = (key: string) => ({
  idempotencyKey: newKey(),
  kind: 'report-task',
  township: lechang,
  synthetic: true,
  row: { key, values: { occurred: '2023-02-20', reportYear: 2022, number: 1, title: '任务' } },
})

onEachDatabase('ledgerOf', (database) => {
  it('gives what counts of the kinds asked for, in order, as far as the actor reaches', () =>
    withTempStore(database, async (store) => {
      await run(store.append(admin, eventRequest('SJ-2', { closed: '2023-05-10' })))
      await run(store.append(admin, eventRequest('SJ-1')))
      await run(store.append(admin, { ...eventRequest('SC-1', { division: '141021101201' }), township: shicun }))
      await run(store.append(admin, task('RW-1')))
      const both = { township: lechang, kinds: ['report-task', 'event', 'event'] }
      expect(keysOf(await run(store.ledgerOf(admin, both)))).toEqual(['RW-1', 'SJ-1', 'SJ-2'])
      expect(await run(store.ledgerOf(admin, { township: lechang, kinds: [] }))).toEqual([])
      for (const actor of [nowhere, elsewhere]) expect(await run(store.ledgerOf(actor, both))).toEqual([])
      const [event] = await run(store.ledgerOf(admin, { township: lechang, kinds: ['event'] }))
      expect(event).toMatchObject({
        kind: 'event',
        key: 'SJ-1',
        facts: { due: '2023-05-12', valid: true },
        personal: {},
      })
    }))

  it('takes several filters of a kind as alternatives', () =>
    withTempStore(database, async (store) => {
      await run(store.append(admin, eventRequest('SJ-1')))
      await run(store.append(admin, eventRequest('SJ-2', { closed: '2023-05-10' })))
      await run(store.append(admin, eventRequest('SJ-3', { closed: '2023-05-03' })))
      const open = { closed: { isAbsent: true } }
      const closedLater = { closed: { from: '2023-05-05' }, occurred: { to: '2023-05-04' } }
      const given = async (...event: readonly EntryFilter[]) =>
        keysOf(await run(store.ledgerOf(admin, { township: lechang, kinds: ['event'], where: { event } })))
      expect(await given(open, closedLater)).toEqual(['SJ-1', 'SJ-2'])
      expect(await given({ occurred: { to: '2023-04-30' } })).toEqual([])
      expect(await given()).toEqual([])
    }))

  it('gives what had been recorded by an instant, as it stood then', () =>
    withTempStore(database, async (store) => {
      const { id, recorded } = await run(store.append(admin, eventRequest('SJ-1')))
      const request = { township: lechang, kinds: ['event'] }
      // Rows of one millisecond are of one instant.
      while ((await run(store.append(admin, task(newKey())))).recorded <= recorded);
      const change = { idempotencyKey: newKey(), id, expectedVersion: 1, reason: '更正' }
      const values = { ...eventRequest('').row.values, closed: '2023-05-09' }
      await run(store.correct(admin, { ...change, values }))
      const [now] = await run(store.ledgerOf(admin, request))
      const [then] = await run(store.ledgerOf(admin, { ...request, knownAt: recorded }))
      expect([now?.clocks['closed'], then?.clocks['closed'], then?.version]).toEqual(['2023-05-09', undefined, 1])
    }))

  it('dies for a kind that does not exist and for a filter that does not fit', () =>
    withTempStore(database, async (store) => {
      const ask = (kinds: readonly string[], where: NonNullable<LedgerRequest['where']> = {}) =>
        run(store.ledgerOf(admin, { township: lechang, kinds, where }))
      await expect(ask(['nothing'])).rejects.toThrow('no kind nothing')
      await expect(ask(['event'], { event: [{ nothing: { is: 1 } }] })).rejects.toThrow('does not fit')
    }))
})
