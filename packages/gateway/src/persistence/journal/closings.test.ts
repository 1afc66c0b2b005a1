import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../../access/actor.ts'
import { ClosingUnchanged, EntryRefused, Forbidden, YearClosed } from '../store.ts'
import { atInstant } from '../testing/at-instant.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { imported, rowOf } from '../testing/import-rows.ts'
import { withRaw } from '../testing/raw-rows.ts'
import { eventRequest, lechang, newKey, shicun } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

const admin = localAdministrator
const run = Effect.runPromise
const failure = <A, E>(effect: Effect.Effect<A, E>): Promise<E> => run(Effect.flip(effect))
const year = 2023
const place = { township: lechang, year, reason: '年报已定稿' }
const report = (key: string, values = {}) => ({
  ...eventRequest(''),
  kind: 'report-registration',
  row: {
    key,
    values: {
      occurred: '2024-01-20',
      reportYear: 2023,
      submissionDue: '2024-03-01',
      publicationDue: '2024-04-01',
      coversBothLeaders: true,
      ...values,
    },
  },
})

onEachDatabase('closing a year', (database) => {
  it('takes rows of it as late entries only, until it is opened again', () =>
    withTempStore(database, async (store) => {
      const { id } = await run(store.append(admin, eventRequest('SJ-1')))
      const closing = await run(store.close(admin, place))
      expect(closing).toMatchObject({ township: lechang, year, isClosed: true, by: 'close' })
      expect(await run(store.closings(admin))).toEqual([closing])
      const closed = new YearClosed({ township: lechang, year, closedAt: closing.at })
      const change = { id, expectedVersion: 1, reason: '重复' }
      expect(await failure(store.append(admin, eventRequest('SJ-2')))).toEqual(closed)
      expect(await failure(store.voidEntry(admin, { ...change, idempotencyKey: newKey() }))).toEqual(closed)
      expect(await run(store.append(admin, { ...eventRequest('SJ-2'), late: true }))).toMatchObject({ key: 'SJ-2' })
      await run(store.voidEntry(admin, { ...change, idempotencyKey: newKey(), late: true }))
      // Other years and townships are none of its business.
      await run(store.append(admin, eventRequest('SJ-1', { occurred: '2022-05-01', reported: '2022-05-02' })))
      await run(store.append(admin, { ...eventRequest('SJ-1'), township: shicun }))
      await run(store.reopen(admin, { ...place, reason: '漏报' }))
      await run(store.append(admin, eventRequest('SJ-3')))
      expect(await run(store.closings(admin))).toMatchObject([{ isClosed: false, by: 'reopen' }])
    }))

  it('refuses a late entry that would have been there before the closing', () =>
    withTempStore(database, async (store) => {
      const { at } = await run(store.close(admin, place))
      const before = atInstant(new Date(Date.parse(at) - 1).toISOString())
      const late = { ...eventRequest('SJ-1'), late: true }
      expect(await failure(before(store.append(admin, late)))).toBeInstanceOf(YearClosed)
    }))

  it('fixes what the whole township knew: no import takes a row of any year that says it was there before', () =>
    withTempStore(database, async (store, address) => {
      await run(store.append(admin, eventRequest('SJ-1')))
      const early = rowOf('SJ-2', { occurred: '2022-05-01', reported: '2022-05-02' })
      expect(await run(store.fixedThrough(admin, lechang))).toBeUndefined()
      expect(await run(imported(store, [early]))).toEqual(['new'])
      const { at } = await run(store.close(admin, place))
      await run(store.reopen(admin, { ...place, reason: '漏报' }))
      expect(await run(store.fixedThrough(admin, lechang))).toBe(at)
      const again = rowOf('SJ-3', { occurred: '2022-05-01', reported: '2022-05-02' })
      expect(await run(imported(store, [again]))).toEqual(['sealed'])
      await run(store.append(admin, eventRequest('SJ-4')))
      expect(await run(store.verifyLedger(admin, { onFinding: () => undefined }))).toMatchObject({ findings: 0 })
      await withRaw(address, [`update head set through = null where log = '${lechang}'`])
      expect(await run(store.verifyLedger(admin, { onFinding: () => undefined }))).toMatchObject({ findings: 1 })
    }))

  it('happens by itself when the report on the year is public, and is not undone by a correction of that', () =>
    withTempStore(database, async (store) => {
      const first = await run(store.append(admin, report('BG-1')))
      await run(store.append(admin, eventRequest('SJ-1')))
      const values = report('', { publishedOn: '2024-03-20' }).row.values
      const change = { id: first.id, expectedVersion: 1, reason: '已公开', values }
      const published = await run(store.correct(admin, { ...change, idempotencyKey: newKey() }))
      const closed = new YearClosed({ township: lechang, year, closedAt: published.recorded })
      expect(await failure(store.append(admin, eventRequest('SJ-2')))).toEqual(closed)
      expect(await run(store.closings(admin))).toMatchObject([{ isClosed: true, by: 'report', year }])
      await run(store.reopen(admin, place))
      const again = { ...change, expectedVersion: 2, values: { ...values, url: 'https://example.invalid/2' } }
      await run(store.correct(admin, { ...again, idempotencyKey: newKey() }))
      await run(store.append(admin, eventRequest('SJ-2')))
    }))

  it('is for administrators of the township, with a reason, and says when nothing changes', () =>
    withTempStore(database, async (store) => {
      const others: readonly Actor[] = [
        { id: 'clerk', role: 'clerk', townships: 'all' },
        { id: 'elsewhere', role: 'administrator', townships: [shicun] },
      ]
      for (const actor of others)
        expect(await failure(store.close(actor, place))).toEqual(new Forbidden({ action: 'close', township: lechang }))
      const unreasoned = await failure(store.close(admin, { ...place, reason: ' ' }))
      expect(unreasoned).toEqual(new EntryRefused({ refusals: [{ code: 'reasonMissing' }] }))
      const same = { township: lechang, year }
      expect(await failure(store.reopen(admin, place))).toEqual(new ClosingUnchanged({ ...same, isClosed: false }))
      await run(store.close(admin, place))
      expect(await failure(store.close(admin, place))).toEqual(new ClosingUnchanged({ ...same, isClosed: true }))
      expect(await run(store.closings({ ...admin, townships: [shicun] }))).toEqual([])
    }))
})
