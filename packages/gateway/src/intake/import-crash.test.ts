import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import { describe, expect, it } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/index.ts'
import { openConnection } from '../persistence/sqlite.ts'
import { inTempFolder, withStoreOver } from '../persistence/testing/temp-store.ts'
import { importFiles } from './index.ts'
import { eventRow, lechang, villageRow, writeCsv } from './testing/ledger-folder.ts'

const child = new URL('testing/import-child.ts', import.meta.url).pathname
const township = `${lechang}000`

interface Death {
  /** The step at which the child kills itself. */
  readonly step?: number
  /** Or how long after its beginning it is killed. */
  readonly after?: number
}

/** Runs an import in a process of its own; how it ended. */
const importInChild = (file: string, files: readonly string[], { step, after }: Death = {}): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const { env, execPath } = process
    const started = spawn(execPath, ['--conditions=@zhunsheng/source', child, file, ...files], {
      env: { ...env, ...(step !== undefined && { KILL_AT: String(step) }) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    started.stdout.once('data', () => {
      if (after !== undefined) setTimeout(() => started.kill('SIGKILL'), after)
    })
    started.once('error', reject)
    started.once('close', (_code, signal) => resolve(signal))
  })

const stateOf = (file: string) =>
  withStoreOver(file, async (store) => ({
    root: await Effect.runPromise(store.factsRoot(localAdministrator, township)),
    counts: await Effect.runPromise(store.rowCounts(localAdministrator)),
    drift: await Effect.runPromise(store.drift(localAdministrator)),
  }))

const entriesIn = (file: string): number => {
  if (!existsSync(file)) return 0
  const connection = openConnection(file)
  const row = connection.prepare<{ readonly n: number }>('select count(*) as n from entry').get()
  const whole = connection
    .prepare<{ readonly n: number }>(
      `select count(*) as n from entry e join personal p on p.entry = e.id join person q on q.key = p.person
       join entry_event v on v.id = e.id`,
    )
    .get()
  connection.close()
  // What was published before the end is whole: journal, personal fields, salt and table.
  expect(whole?.n).toBe(Math.max(0, (row?.n ?? 0) - 1))
  return row?.n ?? 0
}

// Reading says its place every 500 rows (six steps), publishing after each 700 (five more).
const deaths: readonly Death[] = [{ step: 2 }, { step: 7 }, { step: 9 }, { after: 0 }, { after: 80 }, { after: 200 }]

describe('an import that is killed', () => {
  it('and repeated is the import that was not', { timeout: 120_000 }, () =>
    inTempFolder(async (folder) => {
      const rows = Array.from({ length: 3000 }, (_, i) => {
        const day = String((i % 28) + 1).padStart(2, '0')
        return eventRow(`SJ-${i}`, {
          occurred: `2023-05-${day}`,
          reported: `2023-05-${day}`,
          reporter: `P${10 + (i % 40)}`,
        })
      })
      const files = [
        writeCsv(folder, 'village.csv', 'village', [villageRow]),
        writeCsv(folder, 'event.csv', 'event', rows),
      ]
      const calm = join(folder, 'calm.db')
      expect(await importInChild(calm, files)).toBe(null)
      const expected = await stateOf(calm)
      expect(expected).toMatchObject({ counts: { entries: 3001, personal: 3000, persons: 40 }, drift: [] })
      const found: number[] = []
      for (const [i, death] of deaths.entries()) {
        const file = join(folder, `killed-${i}.db`)
        const signal = await importInChild(file, files, death)
        if (death.step !== undefined) expect(signal).toBe('SIGKILL')
        found.push(entriesIn(file))
        await withStoreOver(file, async (store) => {
          const report = await Effect.runPromise(
            Effect.provide(
              importFiles({ actor: localAdministrator, files, recorded: '2025-01-01T00:00:00.000Z' }),
              Layer.succeed(Store, store),
            ),
          )
          expect(report).toMatchObject({ status: 'imported', rows: 3001, unchanged: found[i] })
        })
        const state = await stateOf(file)
        expect({ ...state, counts: { ...state.counts, audit: 0 } }).toEqual({
          ...expected,
          counts: { ...expected.counts, audit: 0 },
        })
      }
      // Some died before anything was there, some half-way.
      expect(found).toContain(0)
      expect(found.some((count) => count > 0 && count < 3001)).toBe(true)
    }),
  )
})
