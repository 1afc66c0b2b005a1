import { spawn } from 'node:child_process'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import { expect, it } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import type { DatabaseAddress } from '../config/database-url.ts'
import { Store } from '../persistence/index.ts'
import { type TestDatabase, onEachDatabase } from '../persistence/testing/each-database.ts'
import { brokenLinks } from '../persistence/testing/import-rows.ts'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { importFiles } from './index.ts'
import { eventRow, lechang, villageRow, writeCsv } from './testing/ledger-folder.ts'

const child = new URL('testing/import-child.ts', import.meta.url).pathname
const township = `${lechang}000`
const admin = localAdministrator
const run = Effect.runPromise

interface Death {
  /** The step at which the child kills itself. */
  readonly step?: number
  /** Or how long after its beginning it is killed. */
  readonly after?: number
}

/** Runs an import or a withdrawal in a process of its own; how it ended. */
const inChild = (
  address: DatabaseAddress,
  what: readonly string[],
  { step, after }: Death = {},
): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const { env, execPath } = process
    const started = spawn(execPath, ['--conditions=@zhunsheng/source', child, JSON.stringify(address), ...what], {
      env: { ...env, ...(step !== undefined && { KILL_AT: String(step) }) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    started.stdout.once('data', () => {
      if (after !== undefined) setTimeout(() => started.kill('SIGKILL'), after)
    })
    started.once('error', reject)
    started.once('close', (_code, signal) => resolve(signal))
  })

/** What is in a database, apart from when it was reported. */
const stateOf = async (address: DatabaseAddress) => {
  const state = await withStoreOver(address, async (store) => ({
    root: await run(store.factsRoot(admin, township)),
    counts: { ...(await run(store.rowCounts(admin))), audit: 0 },
    drift: await run(store.drift(admin)),
    runs: (await run(store.runs(admin))).map(({ state, published }) => ({ state, published })),
  }))
  return { ...state, broken: await brokenLinks(address) }
}

const ledgerIn = (folder: string): readonly string[] => {
  const rows = Array.from({ length: 3000 }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0')
    return eventRow(`SJ-${i}`, {
      occurred: `2023-05-${day}`,
      reported: `2023-05-${day}`,
      reporter: `P${10 + (i % 40)}`,
    })
  })
  return [writeCsv(folder, 'village.csv', 'village', [villageRow]), writeCsv(folder, 'event.csv', 'event', rows)]
}

const again = (address: DatabaseAddress, files: readonly string[]) =>
  withStoreOver(address, (store) =>
    run(
      Effect.provide(
        importFiles({ actor: admin, files, recorded: '2025-01-01T00:00:00.000Z' }),
        Layer.succeed(Store, store),
      ),
    ),
  )

/** Kills an import and repeats it; how much of it was there in between. */
const killed = async (database: TestDatabase, files: readonly string[], death: Death, expected: unknown) =>
  database.migrated(async (address) => {
    const signal = await inChild(address, ['import', ...files], death)
    if (death.step !== undefined) expect(signal).toBe('SIGKILL')
    const between = await stateOf(address)
    const { entries, personal } = between.counts
    // What was published before the end is whole: journal, personal fields, tables and the row of the run.
    expect(between).toMatchObject({ drift: [], broken: 0, runs: entries === 0 ? [] : [{ published: entries }] })
    expect(personal).toBe(Math.max(0, entries - 1))
    expect(await again(address, files)).toMatchObject({ status: 'imported', rows: 3001, unchanged: entries })
    expect(await stateOf(address)).toEqual(expected)
    return entries
  })

// Reading says its place every 500 rows (six steps), publishing after each transaction: the first writes 700 rows, each at
// most twice as many as the one before.
const deaths: readonly Death[] = [{ step: 2 }, { step: 6 }, { step: 7 }, { step: 8 }, { after: 100 }, { after: 300 }]

onEachDatabase('an import that is killed', (database) => {
  it('and repeated is the import that was not', { timeout: 240_000 }, () =>
    inTempFolder(async (folder) => {
      const files = ledgerIn(folder)
      const expected = await database.migrated(async (address) => {
        expect(await inChild(address, ['import', ...files])).toBe(null)
        return stateOf(address)
      })
      expect(expected).toMatchObject({
        counts: { entries: 3001, personal: 3000, persons: 40 },
        drift: [],
        broken: 0,
        runs: [{ state: 'done', published: 3001 }],
      })
      const found: number[] = []
      for (const death of deaths) found.push(await killed(database, files, death, expected))
      // Some died before anything was there, some half-way.
      expect(found).toContain(0)
      expect(found.some((count) => count > 0 && count < 3001)).toBe(true)
    }),
  )

  it('while it is taken back is taken back by the same command', { timeout: 120_000 }, () =>
    inTempFolder((folder) =>
      database.migrated(async (address) => {
        expect(await again(address, ledgerIn(folder))).toMatchObject({ status: 'imported', run: 1 })
        expect(await inChild(address, ['withdraw', '1'], { step: 2 })).toBe('SIGKILL')
        const between = await stateOf(address)
        expect(between).toMatchObject({ drift: [], broken: 0, runs: [{ state: 'withdrawing' }] })
        const events = ({ counts }: typeof between) => counts.byKind.find(({ kind }) => kind === 'event')?.entries ?? 0
        expect(events(between)).toBeGreaterThan(0)
        expect(events(between)).toBeLessThan(3000)
        const withdrawal = await withStoreOver(address, (store) =>
          run(store.withdraw(admin, { run: 1, reason: '文件传错' })),
        )
        expect(withdrawal.voided + withdrawal.already).toBe(3001)
        const after = await stateOf(address)
        expect(after).toMatchObject({ drift: [], broken: 0, runs: [{ state: 'withdrawn' }] })
        expect([events(after), after.counts.entries]).toEqual([0, 6002])
      }),
    ),
  )
})
