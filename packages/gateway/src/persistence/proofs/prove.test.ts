import { parsePeriod, yearPeriod } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { type OpenSeal, verifyProof } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import { NotFound, type ProveRequest, type Store } from '../store.ts'
import { atInstant } from '../testing/at-instant.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { eventRequest, lechang, newKey, shicun } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

type Kept = typeof Store.Service
const admin = localAdministrator
const run = Effect.runPromise
const subject = { kind: 'township', id: lechang, township: lechang } as const
const events = figureDefinitions.find(({ id }) => id === 'grid.disputes')
const request = (more: Partial<ProveRequest> = {}): ProveRequest => {
  if (events === undefined) throw new Error('no such figure')
  return { definition: events, subject, period: yearPeriod(2023), engine: '0.0.0', ...more }
}
const append = (store: Kept, day: string, key: string) =>
  run(atInstant(`${day}T10:00:00+08:00`)(store.append(admin, eventRequest(key, { source: 'village' }))))
const proofOf = (store: Kept, more: Partial<ProveRequest> = {}) => run(store.prove(admin, request(more)))
// As it would come out of a file.
const verified = (proof: unknown, held: readonly string[] = []) => {
  const file: unknown = JSON.parse(JSON.stringify(proof))
  const result = verifyProof(file, { held })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value.statements.map(({ code }) => code)
}

onEachDatabase('proving a figure', (database) => {
  it('proves the rows and the value, and with what was kept also the journal', () =>
    withTempStore(database, async (store) => {
      await append(store, '2026-05-05', 'SJ-1')
      await append(store, '2026-05-06', 'SJ-2')
      await append(store, '2026-06-06', 'SJ-3')
      const proof = await proofOf(store)
      expect(proof).toMatchObject({ value: { status: 'present', value: 3 }, whole: false })
      expect(proof.entries).toHaveLength(3)
      expect(JSON.stringify(proof)).not.toContain('张三')
      expect(verified(proof)).toEqual(['provesRows', 'provesValue', 'leavesOthers', 'leavesOpen', 'leavesUnheld'])
      const [journal] = await run(store.seals(admin))
      const kept = [journal?.seals[0]?.hash ?? '', journal?.open?.hash ?? '']
      expect(verified(proof, kept)).toContain('provesHeld')
      expect(verified(proof, kept)).not.toContain('leavesUnheld')
      expect(verified(await proofOf(store, { whole: true }), kept)).toContain('provesWhole')
    }))

  it('proves that a journal went on from an open seal that was given out before', () =>
    withTempStore(database, async (store) => {
      await append(store, '2026-05-05', 'SJ-1')
      const [before] = await run(store.seals(admin, lechang))
      const earlier: readonly OpenSeal[] = before?.open === undefined ? [] : [before.open]
      await append(store, '2026-05-06', 'SJ-2')
      await append(store, '2026-06-06', 'SJ-3')
      const hash = earlier[0]?.hash ?? ''
      expect(verified(await proofOf(store, { earlier }), [hash])).toContain('provesHeld')
    }))

  it('proves what was known at an instant, corrected and voided since, of persons erased since', () =>
    withTempStore(database, async (store) => {
      const first = await append(store, '2026-05-05', 'SJ-1')
      await append(store, '2026-05-06', 'SJ-2')
      const knownAt = '2026-05-31T15:59:59.000Z'
      const values = { ...eventRequest('', { source: 'village' }).row.values, category: 'hazard' }
      const change = { id: first.id, expectedVersion: 1, idempotencyKey: newKey(), reason: '误填类别' }
      await run(atInstant('2026-06-02T10:00:00+08:00')(store.correct(admin, { ...change, values })))
      await run(store.erase(admin, { person: 'P10', reason: '本人申请' }))
      const [then, now] = [await proofOf(store, { knownAt }), await proofOf(store)]
      expect([then.value, now.value]).toMatchObject([{ value: 2 }, { value: 1 }])
      expect(verified(then)).toContain('provesView')
      verified(now)
      verified(await proofOf(store, { whole: true, knownAt }))
    }))

  it('proves a count of nothing by an entry that shows that the ledger is kept', () =>
    withTempStore(database, async (store) => {
      await append(store, '2026-05-05', 'SJ-1')
      const may = parsePeriod('2023-07')
      if (!may.ok) throw new Error('no month')
      const proof = await proofOf(store, { period: may.value })
      expect(proof).toMatchObject({ value: { status: 'present', value: 0 }, entries: [{ entry: { key: 'SJ-1' } }] })
      verified(proof)
      expect(
        await run(Effect.flip(store.prove(admin, request({ subject: { ...subject, township: shicun } })))),
      ).toEqual(new NotFound({ what: 'township', id: shicun }))
    }))
})
