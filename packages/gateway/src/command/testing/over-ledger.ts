import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Store } from '../../persistence/store.ts'
import { writeEmptyLedger } from '../../persistence/testing/each-database.ts'
import { withStoreOver } from '../../persistence/testing/temp-store.ts'
import { type Called, call } from './call.ts'

/** A ledger of the tests of a file, and the command over it. */
export interface OverLedger {
  readonly folder: string
  readonly file: string
  /** Calls the command at an instant, by default that of the ledger. */
  readonly ask: (words: string, now?: string) => Promise<Called>
}

/** The command over a ledger of its own: filled before the tests of a file, and gone after them. */
export const overLedger = (
  fill: (store: typeof Store.Service) => Promise<void> = () => Promise.resolve(),
  at?: string,
): OverLedger => {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
  const file = join(folder, 'ledger.db')
  beforeAll(async () => {
    await writeEmptyLedger(file)
    await withStoreOver({ type: 'sqlite', file }, fill)
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const ask: OverLedger['ask'] = (words, now = at) =>
    call(words, { environment: { DATABASE_URL: `sqlite:${file}` }, ...(now !== undefined && { now: () => now }) })
  return { folder, file, ask }
}
