import * as Effect from 'effect/Effect'
import { describe, expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../access/actor.ts'
import {
  BadRequest,
  EntryRefused,
  Forbidden,
  IdempotencyConflict,
  KeyTaken,
  NotFound,
  VersionConflict,
} from './store.ts'
import { eventRequest, lechang, newKey, shicun } from './testing/sample-rows.ts'
import { onEachDatabase } from './testing/each-database.ts'
import { withRaw } from './testing/raw-rows.ts'
import { withTempStore } from './testing/temp-store.ts'

const admin = localAdministrator
const elsewhere: Actor = { id: 'b', role: 'clerk', townships: [shicun] }
const reader: Actor = { id: 'c', role: 'reader', townships: 'all' }
const run = Effect.runPromise
const failure = <A, E>(effect: Effect.Effect<A, E>): Promise<E> => run(Effect.flip(effect))

onEachDatabase('writes', (database) => {
  describe('appending', () => {
    it('writes journal, personal fields, table and audit, and hides what is personal', () =>
      withTempStore(database, async (store) => {
        const entry = await run(store.append(admin, eventRequest('SJ-1')))
        expect(entry).toMatchObject({
          kind: 'event',
          key: 'SJ-1',
          year: 2023,
          version: 1,
          synthetic: true,
          personal: {},
        })
        expect(entry.facts).toMatchObject({ category: 'dispute', handled: true })
        expect(await run(store.entry(admin, entry.id))).toEqual(entry)
        expect(await run(store.rowCounts(admin))).toMatchObject({ entries: 1, personal: 1, persons: 1, audit: 1 })
        expect((await run(store.personal(admin, [entry.id]))).get(entry.id)).toEqual({
          summary: '张三与李四的宅基地纠纷',
        })
        const { edges } = await run(store.page(admin, { kind: 'event' }))
        expect(edges.map(({ node }) => node)).toEqual([entry])
        expect(await run(store.drift(admin))).toEqual([])
      }))

    it('answers the same request with the same entry, and another under its key with a conflict', () =>
      withTempStore(database, async (store) => {
        const request = eventRequest('SJ-1')
        const entry = await run(store.append(admin, request))
        expect(await run(store.append(admin, request))).toEqual(entry)
        expect((await run(store.rowCounts(admin))).entries).toBe(1)
        expect((await run(store.rowCounts(admin))).audit).toBe(1)
        const other = { ...eventRequest('SJ-2'), idempotencyKey: request.idempotencyKey }
        expect(await failure(store.append(admin, other))).toEqual(
          new IdempotencyConflict({ key: request.idempotencyKey }),
        )
        // Another actor's keys are another's.
        const clerk: Actor = { id: 'clerk', role: 'clerk', townships: 'all' }
        expect((await run(store.append(clerk, other))).key).toBe('SJ-2')
      }))

    it('refuses a row with every fault at once, and writes nothing', () =>
      withTempStore(database, async (store) => {
        const request = eventRequest('SJ-1', { category: 'nonsense', reporter: '张三', due: '2023-13-01', extra: 1 })
        const error = await failure(store.append(admin, request))
        expect(error).toBeInstanceOf(EntryRefused)
        const codes = error instanceof EntryRefused ? error.refusals.map(({ code }) => code) : []
        expect(codes.toSorted()).toEqual(['notDate', 'notInList', 'notReference', 'unknownColumn'])
        expect(await run(store.rowCounts(admin))).toMatchObject({ entries: 0, personal: 0, persons: 0, audit: 0 })
      }))

    it('refuses an amount that no cell could hold as a fault, not a defect', () =>
      withTempStore(database, async (store) => {
        const request = { ...eventRequest('T'), kind: 'village' }
        const values = { occurred: '2020-01-01', name: '甲村', type: 'village', residents: 1.5 }
        const error = await failure(store.append(admin, { ...request, row: { key: '141021100201', values } }))
        expect(error).toEqual(new EntryRefused({ refusals: [{ path: ['residents'], code: 'notCount' }] }))
      }))

    it('refuses a key that is taken, a future date, an unknown kind, a bad township, a bad key', () =>
      withTempStore(database, async (store) => {
        const first = await run(store.append(admin, eventRequest('SJ-1')))
        expect(await failure(store.append(admin, eventRequest('SJ-1')))).toEqual(
          new KeyTaken({ key: 'SJ-1', id: first.id }),
        )
        const future = await failure(
          store.append(admin, eventRequest('SJ-2', { occurred: '2999-01-01', reported: '2999-01-01' })),
        )
        expect(future).toMatchObject({ refusals: [{ code: 'occurredAfterRecorded' }] })
        expect(await failure(store.append(admin, { ...eventRequest('SJ-3'), kind: 'petitionn' }))).toEqual(
          new BadRequest({ code: 'unknownKind', value: 'petitionn' }),
        )
        expect(await failure(store.append(admin, { ...eventRequest('SJ-4'), township: '1410' }))).toMatchObject({
          refusals: [{ path: ['township'] }],
        })
        expect(await failure(store.append(admin, { ...eventRequest('SJ-5'), idempotencyKey: '' }))).toEqual(
          new BadRequest({ code: 'badIdempotencyKey', value: '' }),
        )
      }))

    it('is for those who may write, where they may', () =>
      withTempStore(database, async (store) => {
        const forbidden = new Forbidden({ action: 'append', township: lechang })
        expect(await failure(store.append(elsewhere, eventRequest('SJ-1')))).toEqual(forbidden)
        expect(await failure(store.append(reader, eventRequest('SJ-1')))).toEqual(forbidden)
        const { id } = await run(store.append(elsewhere, { ...eventRequest('SJ-1'), township: shicun }))
        const values = { ...eventRequest('').row.values, valid: false }
        const change = { id, expectedVersion: 1, idempotencyKey: newKey(), reason: '核实', values }
        expect(await run(store.correct(elsewhere, change))).toMatchObject({ version: 2, township: shicun })
        expect(await run(store.drift(admin))).toEqual([])
      }))
  })

  describe('correcting', () => {
    const correction = (id: string, expectedVersion = 1) => ({
      id,
      expectedVersion,
      idempotencyKey: newKey(),
      reason: '误填类别',
      values: { ...eventRequest('').row.values, category: 'hazard' },
    })

    it('adds a version, keeps the old one, and moves what counts', () =>
      withTempStore(database, async (store) => {
        const first = await run(store.append(admin, eventRequest('SJ-1')))
        const second = await run(store.correct(admin, correction(first.id)))
        expect(second).toMatchObject({ version: 2, change: { type: 'correction', reason: '误填类别' } })
        expect(await run(store.versions(admin, second.id))).toEqual([first, second])
        const { edges } = await run(store.page(admin, { kind: 'event' }))
        expect(edges.map(({ node }) => node)).toEqual([second])
        expect(await run(store.drift(admin))).toEqual([])
      }))

    it('keeps personal columns that it does not name', () =>
      withTempStore(database, async (store) => {
        const first = await run(store.append(admin, eventRequest('SJ-1')))
        const values = Object.fromEntries(
          Object.entries(correction(first.id).values).filter(([name]) => name !== 'summary'),
        )
        const second = await run(store.correct(admin, { ...correction(first.id), values }))
        expect((await run(store.personal(admin, [second.id]))).get(second.id)).toEqual({
          summary: '张三与李四的宅基地纠纷',
        })
      }))

    it('refuses a version that is no longer the current one, and says which is', () =>
      withTempStore(database, async (store) => {
        const first = await run(store.append(admin, eventRequest('SJ-1')))
        const second = await run(store.correct(admin, correction(first.id)))
        expect(await failure(store.correct(admin, correction(first.id)))).toEqual(
          new VersionConflict({ id: second.id, expected: 1, current: 2 }),
        )
      }))

    it('is done once for one key, also when the entry has moved on', () =>
      withTempStore(database, async (store) => {
        const first = await run(store.append(admin, eventRequest('SJ-1')))
        const request = correction(first.id)
        const second = await run(store.correct(admin, request))
        expect(await run(store.correct(admin, request))).toEqual(second)
        expect(await run(store.versions(admin, first.id))).toHaveLength(2)
        const other = await failure(store.correct(admin, { ...request, reason: '另一理由' }))
        expect(other).toBeInstanceOf(IdempotencyConflict)
      }))

    it('refuses another year, no change, no reason', () =>
      withTempStore(database, async (store) => {
        const first = await run(store.append(admin, eventRequest('SJ-1')))
        const same = { ...correction(first.id), values: eventRequest('').row.values }
        expect(await failure(store.correct(admin, same))).toMatchObject({ refusals: [{ code: 'nothingChanged' }] })
        const moved = { ...correction(first.id), values: { ...same.values, occurred: '2022-05-01' }, reason: ' ' }
        expect(await failure(store.correct(admin, moved))).toMatchObject({
          refusals: [{ code: 'reasonMissing' }, { code: 'yearFixed' }],
        })
      }))

    it('finds nothing outside the reach of the actor', () =>
      withTempStore(database, async (store) => {
        const first = await run(store.append(admin, eventRequest('SJ-1')))
        const missing = new NotFound({ what: 'entry', id: first.id })
        expect(await failure(store.correct(elsewhere, correction(first.id)))).toEqual(missing)
        expect(await failure(store.correct(reader, correction(first.id)))).toBeInstanceOf(Forbidden)
      }))
  })

  describe('voiding', () => {
    it('takes an entry out of every count and keeps its versions', () =>
      withTempStore(database, async (store) => {
        const first = await run(store.append(admin, eventRequest('SJ-1')))
        const request = { id: first.id, expectedVersion: 1, idempotencyKey: newKey(), reason: '重复登记' }
        const voided = await run(store.voidEntry(admin, request))
        expect(voided).toMatchObject({ version: 2, change: { type: 'void', reason: '重复登记' } })
        expect(await run(store.voidEntry(admin, request))).toEqual(voided)
        expect(await run(store.countEntries(admin, { kind: 'event' }))).toBe(0)
        expect(await run(store.versions(admin, first.id))).toEqual([first, voided])
        expect(await run(store.drift(admin))).toEqual([])
        const again = { ...request, expectedVersion: 2, idempotencyKey: newKey() }
        expect(await failure(store.voidEntry(admin, again))).toMatchObject({ refusals: [{ code: 'alreadyVoid' }] })
        // The key is spent: a new matter takes a new one.
        expect(await failure(store.append(admin, eventRequest('SJ-1')))).toBeInstanceOf(KeyTaken)
      }))
  })

  describe('rebuilding', () => {
    it('makes the same tables out of the journal, and drift is seen before', () =>
      withTempStore(database, async (store, address) => {
        const first = await run(store.append(admin, eventRequest('SJ-1')))
        await run(store.append(admin, eventRequest('SJ-2')))
        const gone = await run(store.append(admin, eventRequest('SJ-3')))
        const values = { ...eventRequest('').row.values, valid: false }
        await run(
          store.correct(admin, { id: first.id, expectedVersion: 1, idempotencyKey: newKey(), reason: '核实', values }),
        )
        await run(store.voidEntry(admin, { id: gone.id, expectedVersion: 1, idempotencyKey: newKey(), reason: '重复' }))
        const before = await run(store.page(admin, { kind: 'event' }))
        await withRaw(address, [
          `update entry_event set category = 'other' where key = 'SJ-1'`,
          `delete from entry_event where key = 'SJ-2'`,
          `update past_event set superseded = recorded where key = 'SJ-1'`,
          `delete from past_event where key = 'SJ-3'`,
        ])
        expect(await run(store.drift(admin))).toEqual([{ kind: 'event', missing: 4, surplus: 2 }])
        const counts = await run(store.rebuild(admin))
        expect(counts.find(({ kind }) => kind === 'event')?.entries).toBe(2)
        expect(await run(store.drift(admin))).toEqual([])
        expect(await run(store.page(admin, { kind: 'event' }))).toEqual(before)
      }))

    it('is for those who reach everything; an unknown kind is a bad request', () =>
      withTempStore(database, async (store) => {
        expect(await failure(store.rebuild(elsewhere))).toBeInstanceOf(Forbidden)
        expect(await failure(store.drift(reader))).toBeInstanceOf(Forbidden)
        expect(await failure(store.rebuild(admin, 'x'))).toEqual(new BadRequest({ code: 'unknownKind', value: 'x' }))
      }))
  })
})
