import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import { localAdministrator as admin } from '../../access/actor.ts'
import { attachEvidence } from '../../evidence/attach.ts'
import { Store } from '../../persistence/store.ts'
import { atInstant } from '../../persistence/testing/at-instant.ts'
import { imported, rowOf } from '../../persistence/testing/import-rows.ts'
import { eventRequest, lechang, newKey, shicun } from '../../persistence/testing/sample-rows.ts'

type Kept = typeof Store.Service

const person = 'P-9'
const member = (key: string, who: string) => ({
  idempotencyKey: newKey(),
  kind: 'team-membership',
  township: lechang,
  synthetic: true,
  row: {
    key,
    values: { occurred: '2023-01-01', person: who, unit: 'other', post: 'member', certified: true, name: '王芳' },
  },
})

/**
 * Fills a store with a ledger that has lived through four months: seals, corrections, a void, an import, a closed year,
 * somebody erased, a file of evidence in a folder. 乐昌镇 has eight rows and three seals, 史村镇 one row.
 */
export const liveLedger = async (store: Kept, folder: string): Promise<void> => {
  const at = <A, E>(instant: string, work: Effect.Effect<A, E, Store>): Promise<A> =>
    Effect.runPromise(atInstant(instant)(Effect.provideService(work, Store, store)))
  const { id } = await at('2026-03-05T10:00:00+08:00', store.append(admin, eventRequest('SJ-1')))
  await at('2026-03-06T10:00:00+08:00', store.append(admin, { ...eventRequest('SJ-1'), township: shicun }))
  const { id: wrong } = await at('2026-03-07T10:00:00+08:00', store.append(admin, eventRequest('SJ-2')))
  await at('2026-04-02T10:00:00+08:00', store.append(admin, member('CY-1', person)))
  const values = { ...eventRequest('').row.values, valid: false }
  const change = { expectedVersion: 1, reason: '核实', idempotencyKey: newKey() }
  await at('2026-04-03T10:00:00+08:00', store.correct(admin, { ...change, id, values }))
  const voiding = { ...change, id: wrong, idempotencyKey: newKey() }
  await at('2026-05-04T10:00:00+08:00', store.voidEntry(admin, voiding))
  const row = rowOf('SJ-3', { reporter: 'P11' })
  const writing = { ...row.writing, recorded: '2026-05-05T01:00:00.000Z' }
  await at('2026-05-05T10:00:00+08:00', imported(store, [{ ...row, writing }]))
  await at('2026-05-06T10:00:00+08:00', store.erase(admin, { person, reason: '本人申请' }))
  await at('2026-06-01T10:00:00+08:00', store.append(admin, member('CY-2', person)))
  const scan = join(folder, '扫描件.txt')
  writeFileSync(scan, '签到表（合成）')
  const target = { supports: 'entry', kind: 'event', year: 2023, key: 'SJ-1' } as const
  const request = { folder: join(folder, 'kept'), files: [scan], township: lechang, target, uploader: 'P1' }
  await at('2026-06-02T10:00:00+08:00', attachEvidence(admin, { ...request, today: '2026-06-02' }))
  await at('2026-06-03T10:00:00+08:00', store.close(admin, { township: lechang, year: 2023, reason: '年度结束' }))
}
