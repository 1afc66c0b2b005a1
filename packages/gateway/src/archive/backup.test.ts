import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../access/actor.ts'
import type { DatabaseAddress } from '../config/database-url.ts'
import { storedHashes } from '../evidence/content-store.ts'
import { restoreDatabase, schemaOf } from '../persistence/index.ts'
import { type BackupSink, RestoreRefused, type StoreFinding, Store } from '../persistence/store.ts'
import { type TestDatabase, onEachDatabase, onPostgres, sqlite } from '../persistence/testing/each-database.ts'
import { withRaw } from '../persistence/testing/raw-rows.ts'
import { eventRequest, lechang, shicun } from '../persistence/testing/sample-rows.ts'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { withStoreOver, withTempStore } from '../persistence/testing/temp-store.ts'
import { ArchiveFault } from './archive-fault.ts'
import { checkBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { liveLedger } from './testing/lived-ledger.ts'
import { writeBackup } from './write-backup.ts'

type Kept = typeof Store.Service
const run = Effect.runPromise
const at = '2026-07-01T00:00:00.000Z'

const backUp = (store: Kept, path: string, folder?: string) => {
  const work = writeBackup(admin, { path, at, engine: '1', ...(folder !== undefined && { folder }) })
  return run(Effect.provideService(work, Store, store))
}
const restored = async (path: string, address: DatabaseAddress, folder?: string) => {
  const schema = schemaOf(address.type)
  const restore = (request: Parameters<typeof restoreDatabase>[1]) => restoreDatabase(address, request)
  const backup = await checkBackup(path)
  return run(restoreBackup({ backup, schema, restore, ...(folder !== undefined && { folder }) }))
}

// Everything that a database holds, table by table; the audit as it was before the last rows of it.
const contentOf = async (store: Kept) => {
  const tables: Record<string, unknown[]> = {}
  let rows: unknown[] = []
  const sink: BackupSink = {
    begin: () => undefined,
    table: (name) => {
      rows = tables[name] = []
    },
    row: (row) => void rows.push(row),
  }
  await run(store.backup(admin, sink))
  const { audit = [], head = [], ...rest } = tables
  return { ...rest, head: head.filter((row) => !JSON.stringify(row).includes('"audit"')), audit: audit.slice(0, 9) }
}

const findingsOf = async (store: Kept): Promise<readonly StoreFinding[]> => {
  const found: StoreFinding[] = []
  const request = { onFinding: (finding: StoreFinding) => void found.push(finding) }
  await run(store.verifyLedger(admin, request))
  await run(store.verifyAudit(admin, request))
  return found
}

const roundTrip = (from: TestDatabase, to: TestDatabase) =>
  inTempFolder((folder) =>
    withTempStore(from, async (store) => {
      await liveLedger(store, folder)
      const path = join(folder, 'all.zsb')
      const written = await backUp(store, path, join(folder, 'kept'))
      expect(written).toMatchObject({ entries: 9, files: 1, lost: [] })
      expect(statSync(path).mode & 0o777).toBe(0o600)
      const before = await contentOf(store)
      await to.blank(async (address) => {
        const again = join(folder, 'again')
        expect(await restored(path, address, again)).toMatchObject({ entries: 9, townships: 2, seals: 3, files: 1 })
        expect(await storedHashes(again)).toEqual(await storedHashes(join(folder, 'kept')))
        await withStoreOver(address, async (copy) => {
          expect(await contentOf(copy)).toEqual(before)
          expect(await findingsOf(copy)).toEqual([])
          expect(await run(copy.drift(admin))).toEqual([])
          expect(await run(copy.factsRoot(admin, lechang))).toBe(await run(store.factsRoot(admin, lechang)))
          expect(await run(copy.seals(admin))).toEqual(await run(store.seals(admin)))
          // It goes on as if nothing had been.
          await run(copy.append(admin, { ...eventRequest('SJ-9'), township: shicun }))
          expect(await findingsOf(copy)).toEqual([])
        })
      })
    }),
  )

onEachDatabase('a backup', (database) => {
  it('is restored as it was, and verified', () => roundTrip(database, database))

  it('is not restored over rows, and then changes nothing', () =>
    inTempFolder((folder) =>
      withTempStore(database, async (store, address) => {
        await run(store.append(admin, eventRequest('SJ-1')))
        const path = join(folder, 'all.zsb')
        await backUp(store, path)
        const before = await contentOf(store)
        const failure = await restored(path, address).catch((error: unknown) => error)
        expect(failure).toBeInstanceOf(RestoreRefused)
        expect(failure).toMatchObject({ code: 'notEmpty' })
        expect({ ...(await contentOf(store)), audit: [] }).toEqual({ ...before, audit: [] })
      }),
    ))

  it('is not restored when its ledger contradicts itself, and leaves nothing behind', () =>
    inTempFolder((folder) =>
      withTempStore(database, async (store, address) => {
        await run(store.append(admin, eventRequest('SJ-1')))
        await withRaw(address, [`update entry set reason = 'x', year = 2024 where seq = 1`])
        const path = join(folder, 'all.zsb')
        await backUp(store, path)
        await database.blank(async (to) => {
          expect(await restored(path, to).catch((error: unknown) => error)).toMatchObject({
            code: 'doesNotVerify',
            findings: [{ code: 'rowChanged', seq: 1 }],
          })
          if (to.type === 'sqlite') expect(readdirSync(join(to.file, '..'))).toEqual([])
          else await withStoreOver(to, async (empty) => expect((await run(empty.rowCounts(admin))).entries).toBe(0))
        })
      }),
    ))
})

onPostgres('a backup', (postgres) => {
  it('goes from a file to a server', () => roundTrip(sqlite, postgres))
  it('goes from a server to a file', () => roundTrip(postgres, sqlite))
})

const fault = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error)

it('never overwrites, and gives no name to what is not whole', () =>
  inTempFolder((folder) =>
    withTempStore(sqlite, async (store) => {
      const path = join(folder, 'all.zsb')
      writeFileSync(path, 'precious')
      expect(await fault(backUp(store, path))).toMatchObject({ code: 'exists' })
      expect(readFileSync(path, 'utf8')).toBe('precious')
      const other = join(folder, 'other.zsb')
      writeFileSync(`${other}.partial`, '')
      expect(await fault(backUp(store, other))).toMatchObject({ code: 'underWay', path: `${other}.partial` })
      expect(existsSync(other)).toBe(false)
      const broken = { ...store, backup: () => Effect.die(new Error('cut off')) }
      expect(await fault(backUp(broken, join(folder, 'third.zsb')))).toMatchObject({ message: 'cut off' })
      expect(readdirSync(folder).toSorted()).toEqual(['all.zsb', 'other.zsb.partial'])
    }),
  ))

it('is refused when it is damaged, cut off, of a later version, or none', () =>
  inTempFolder((folder) =>
    withTempStore(sqlite, async (store) => {
      await run(store.append(admin, eventRequest('SJ-1')))
      const path = join(folder, 'all.zsb')
      await backUp(store, path)
      const bytes = readFileSync(path)
      const text = gunzipSync(bytes).toString()
      const lines = text.trimEnd().split('\n')
      const cases: readonly (readonly [name: string, content: Buffer, code: string])[] = [
        ['cut', bytes.subarray(0, bytes.length - 40), 'damaged'],
        ['bit', Buffer.from(bytes.map((byte, i) => (i === 200 ? byte ^ 1 : byte))), 'damaged'],
        ['line', gzipSync(text.replace('SJ-1', 'SJ-2')), 'damaged'],
        ['gone', gzipSync(`${lines.toSpliced(3, 1).join('\n')}\n`), 'damaged'],
        ['end', gzipSync(`${lines.slice(0, -1).join('\n')}\n`), 'damaged'],
        ['more', Buffer.concat([bytes, gzipSync('{}\n')]), 'damaged'],
        ['text', Buffer.from('编号,日期\n'), 'damaged'],
        ['other', gzipSync('{"format":"zhunsheng/proof/1"}\n'), 'notBackup'],
        ['newer', gzipSync(text.replace('backup/1', 'backup/2')), 'newerFormat'],
        ['empty', Buffer.alloc(0), 'damaged'],
      ]
      for (const [name, content, code] of cases) {
        writeFileSync(join(folder, name), content)
        const found = await fault(checkBackup(join(folder, name)))
        expect(found, name).toBeInstanceOf(ArchiveFault)
        expect(found, name).toMatchObject({ code })
      }
      expect(await fault(checkBackup(join(folder, 'nowhere')))).toMatchObject({ code: 'missing' })
    }),
  ))

it('is refused where the tables are of another version', () =>
  inTempFolder((folder) =>
    withTempStore(sqlite, async (store) => {
      const path = join(folder, 'all.zsb')
      await backUp(store, path)
      const backup = await checkBackup(path)
      const restore = () => Effect.die(new Error('not reached'))
      for (const [schema, code] of [['2', 'olderSchema'] as const, ['1', 'newerSchema'] as const]) {
        const asked = restoreBackup({ backup: { ...backup, schema: '1.5' }, schema, restore })
        expect(await run(Effect.flip(asked))).toMatchObject({ code })
      }
    }),
  ))

it('takes away again what files it put when the database refuses', () =>
  inTempFolder((folder) =>
    withTempStore(sqlite, async (store, address) => {
      await liveLedger(store, folder)
      const path = join(folder, 'all.zsb')
      await backUp(store, path, join(folder, 'kept'))
      const again = join(folder, 'again')
      mkdirSync(again)
      expect(await fault(restored(path, address, again))).toMatchObject({ code: 'notEmpty' })
      expect(await storedHashes(again)).toEqual([])
    }),
  ))
