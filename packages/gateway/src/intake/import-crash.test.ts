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

/** Runs an import or a withdrawal in a process of its own, which may kill itself at a step; how it ended. */
const inChild = (address: DatabaseAddress, what: readonly string[], step?: number): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const { env, execPath } = process
    const started = spawn(execPath, ['--conditions=@zhunsheng/source', child, JSON.stringify(address), ...what], {
      env: { ...env, ...(step !== undefined && { KILL_AT: String(step) }) },
      stdio: ['ignore', 'ignore', 'inherit'],
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

const reports = 1500
const rows = reports + 1
const ledgerIn = (folder: string): readonly string[] => {
  const lines = Array.from({ length: reports }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0')
    return eventRow(`SJ-${i}`, {
      occurred: `2023-05-${day}`,
      reported: `2023-05-${day}`,
      reporter: `P${10 + (i % 40)}`,
    })
  })
  return [writeCsv(folder, 'village.csv', 'village', [villageRow]), writeCsv(folder, 'event.csv', 'event', lines)]
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
const killed = async (database: TestDatabase, files: readonly string[], step: number, expected: unknown) =>
  database.migrated(async (address) => {
    expect(await inChild(address, ['import', ...files], step)).toBe('SIGKILL')
    const between = await stateOf(address)
    const { entries, personal } = between.counts
    // What was published before the end is whole: journal, personal fields, tables and the row of the run.
    expect(between).toMatchObject({ drift: [], broken: 0, runs: entries === 0 ? [] : [{ published: entries }] })
    expect(personal).toBe(Math.max(0, entries - 1))
    expect(await again(address, files)).toMatchObject({ status: 'imported', rows, unchanged: entries })
    expect(await stateOf(address)).toEqual(expected)
    return entries
  })

// Reading says its place every 500 rows (three steps), publishing after each transaction: the first writes 350 rows, each at
// most twice as many as the one before. A clock would kill at another place each time: that is what the drill is for.
const deaths = { sqlite: [2, 3, 4, 5], postgres: [2, 5] } as const

onEachDatabase('an import that is killed', (database) => {
  it('and repeated is the import that was not', () =>
    inTempFolder(async (folder) => {
      const files = ledgerIn(folder)
      const expected = await database.migrated(async (address) => {
        expect(await inChild(address, ['import', ...files])).toBe(null)
        return stateOf(address)
      })
      expect(expected).toMatchObject({
        counts: { entries: rows, personal: reports, persons: 40 },
        drift: [],
        broken: 0,
        runs: [{ state: 'done', published: rows }],
      })
      const found: number[] = []
      for (const step of deaths[database.name]) found.push(await killed(database, files, step, expected))
      // Some died before anything was there, some half-way.
      expect(found).toContain(0)
      expect(found.some((count) => count > 0 && count < rows)).toBe(true)
    }))

  it('while it is taken back is taken back by the same command', () =>
    inTempFolder((folder) =>
      database.migrated(async (address) => {
        expect(await again(address, ledgerIn(folder))).toMatchObject({ status: 'imported', run: 1 })
        expect(await inChild(address, ['withdraw', '1'], 2)).toBe('SIGKILL')
        const between = await stateOf(address)
        expect(between).toMatchObject({ drift: [], broken: 0, runs: [{ state: 'withdrawing' }] })
        const events = ({ counts }: typeof between) => counts.byKind.find(({ kind }) => kind === 'event')?.entries ?? 0
        expect(events(between)).toBeGreaterThan(0)
        expect(events(between)).toBeLessThan(reports)
        const withdrawal = await withStoreOver(address, (store) =>
          run(store.withdraw(admin, { run: 1, reason: '文件传错' })),
        )
        expect(withdrawal.voided + withdrawal.already).toBe(rows)
        const after = await stateOf(address)
        expect(after).toMatchObject({ drift: [], broken: 0, runs: [{ state: 'withdrawn' }] })
        expect([events(after), after.counts.entries]).toEqual([0, 2 * rows])
      }),
    ))
})
