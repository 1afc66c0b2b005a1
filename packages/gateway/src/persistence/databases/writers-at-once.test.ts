import { execFile } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Hash } from '@zhunsheng/domain'
import { chainHashOf } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { rawRows } from '../testing/raw-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

const [writers, each] = [3, 150]
const child = fileURLToPath(new URL('../testing/append-child.ts', import.meta.url))
const writer = (address: DatabaseAddress, name: string) =>
  promisify(execFile)(process.execPath, [
    '--conditions=@zhunsheng/source',
    child,
    JSON.stringify(address),
    name,
    String(each),
  ])

interface Row {
  readonly seq: number
  readonly entry_hash: Hash
  readonly chain_hash: Hash
}

onEachDatabase('writers at once', (database) => {
  // With deferred transactions a third of these fail on SQLite (SQLITE_BUSY): a read lock cannot be raised when two ask.
  it('all get through, each row is linked to the one before, and a reader is never in their way', () =>
    withTempStore(database, async (store, address) => {
      const counted: number[] = []
      const working = Promise.all(Array.from({ length: writers }, (_, i) => writer(address, `W${i}`)))
      const stop = new AbortController()
      const reading = async () => {
        for (; !stop.signal.aborted; await setTimeout(5))
          counted.push((await Effect.runPromise(store.rowCounts(localAdministrator))).entries)
      }
      const [answers] = await Promise.all([working.finally(() => stop.abort()), reading()])
      expect(answers.map(({ stdout }) => stdout)).toEqual(Array.from({ length: writers }, () => String(each)))
      expect(counted).toEqual(counted.toSorted((a, b) => a - b))
      const rows = await rawRows<Row>(address, 'select seq, entry_hash, chain_hash from entry order by seq')
      expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: writers * each }, (_, i) => i + 1))
      let previous: Hash | undefined
      for (const row of rows) {
        previous = chainHashOf(previous, row.entry_hash)
        expect(row.chain_hash).toBe(previous)
      }
      expect((await Effect.runPromise(store.rowCounts(localAdministrator))).audit).toBe(writers * each)
    }))
})
