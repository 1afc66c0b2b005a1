import type { LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../../access/actor.ts'
import type { Store } from '../store.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { eventRequest, lechang, newKey, shicun } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

const admin = localAdministrator
const elsewhere: Actor = { id: 'b', role: 'reader', townships: [shicun] }
const run = Effect.runPromise
const always = { township: lechang, after: '2000-01-01T00:00:00.000Z', upTo: '2999-01-01T00:00:00.000Z', latest: 2 }

const fill = async (store: typeof Store.Service): Promise<readonly LooseEntry[]> => {
  const written: LooseEntry[] = []
  for (const key of ['SJ-1', 'SJ-2', 'SJ-3']) written.push(await run(store.append(admin, eventRequest(key))))
  const [first, second] = written
  if (first === undefined || second === undefined) throw new Error('nothing was written')
  const version = { idempotencyKey: newKey(), reason: '更正', expectedVersion: 1 }
  const { values } = eventRequest('SJ-1', { handled: false }).row
  written.push(await run(store.correct(admin, { ...version, id: first.id, values })))
  written.push(await run(store.voidEntry(admin, { ...version, idempotencyKey: newKey(), id: second.id })))
  await run(store.append(admin, { ...eventRequest('SC-1', { division: '141021101201' }), township: shicun }))
  return written
}

onEachDatabase('what came in', (database) => {
  it('is counted as numbers, by kind and by what was done, and the latest of a kind are given without what is personal', () =>
    withTempStore(database, async (store) => {
      const written = await fill(store)
      const { counts, latest } = await run(store.recordedBetween(admin, always))
      expect(counts).toStrictEqual([
        { kind: 'event', change: 'entered', entries: 3 },
        { kind: 'event', change: 'correction', entries: 1 },
        { kind: 'event', change: 'void', entries: 1 },
      ])
      expect(latest.map(({ key, version }) => [key, version])).toEqual([
        ['SJ-2', 2],
        ['SJ-1', 2],
      ])
      expect(JSON.stringify(latest)).not.toContain('张三')
      expect(await run(store.recordedBetween(elsewhere, always))).toStrictEqual({ counts: [], latest: [] })
      expect(written).toHaveLength(5)
    }))

  it('begins after the first instant and ends with the last', () =>
    withTempStore(database, async (store) => {
      const instants = [...new Set((await fill(store)).map(({ recorded }) => recorded))].toSorted()
      const [first = '', last = ''] = [instants[0], instants.at(-1)]
      const many = async (after: string, upTo: string): Promise<number> => {
        const { counts } = await run(store.recordedBetween(admin, { ...always, after, upTo, latest: 9 }))
        return counts.reduce((sum, { entries }) => sum + entries, 0)
      }
      expect(await many(always.after, last)).toBe(5)
      expect(await many(last, always.upTo)).toBe(0)
      expect((await many(always.after, first)) + (await many(first, last))).toBe(5)
      expect(await many(always.after, first)).toBeGreaterThan(0)
    }))
})
