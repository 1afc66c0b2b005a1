import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { anyLedger } from '@zhunsheng/domain/testing'
import * as Effect from 'effect/Effect'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { type Actor, localAdministrator as admin } from '../access/actor.ts'
import { type ImportReport, importLedger } from '../intake/index.ts'
import { type StoreFinding, Store } from '../persistence/store.ts'
import { anyHistoryOf } from '../persistence/testing/any-history.ts'
import {
  type TestDatabase,
  onEachDatabase,
  onPostgres,
  sqlite,
  withDatabase,
} from '../persistence/testing/each-database.ts'
import { rawRows, withRaw } from '../persistence/testing/raw-rows.ts'
import { eventRequest, lechang, newKey, shicun } from '../persistence/testing/sample-rows.ts'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { kindOf } from '../persistence/tables/tables.ts'
import { writeEntries } from './testing/write-entries.ts'
import { liveLedger } from './testing/lived-ledger.ts'
import { type ExportFilesRequest, writeExport } from './write-export.ts'

type Kept = typeof Store.Service
const run = Effect.runPromise
const at = '2026-07-01T00:00:00.000Z'

const exportTo = (store: Kept, folder: string, given: Partial<ExportFilesRequest> = {}, actor: Actor = admin) =>
  run(Effect.provideService(writeExport(actor, { folder, at, engine: '1', ...given }), Store, store))
const importInto = (store: Kept, file: string, given: object = {}): Promise<ImportReport> =>
  run(Effect.provideService(importLedger({ actor: admin, files: [file], recorded: at, ...given }), Store, store))

const codesOf = ({ faults }: ImportReport): readonly string[] =>
  faults.map(({ row, problem }) =>
    problem.code === 'brokenJournal' ? `${row ?? ''} ${problem.finding.code}` : `${row ?? ''} ${problem.code}`,
  )
const findingsOf = async (store: Kept): Promise<readonly StoreFinding[]> => {
  const found: StoreFinding[] = []
  await run(store.verifyLedger(admin, { onFinding: (finding) => void found.push(finding) }))
  return found
}
const rootsOf = (store: Kept) => Promise.all([lechang, shicun].map((township) => run(store.factsRoot(admin, township))))
const journal = 'entries.ndjson'

const roundTrip = (from: TestDatabase, to: TestDatabase, unmasked: boolean) =>
  inTempFolder((folder) =>
    withTempStore(from, async (store, address) => {
      await liveLedger(store, folder)
      const out = join(folder, 'out')
      const exported = await exportTo(store, out, { unmasked })
      expect(exported).toMatchObject({ versions: 9, entries: 6 })
      const text = readFileSync(join(out, journal), 'utf8')
      expect(text.includes('王芳')).toBe(unmasked)
      await withTempStore(to, async (copy, there) => {
        expect(await importInto(copy, join(out, journal))).toMatchObject({ status: 'imported', added: 9, faults: [] })
        expect(await rootsOf(copy)).toEqual(await rootsOf(store))
        expect(await run(copy.seals(admin))).toEqual(await run(store.seals(admin)))
        expect(await findingsOf(copy)).toEqual([])
        expect(await run(copy.drift(admin))).toEqual([])
        const sql = 'select entry, fields from personal order by entry'
        expect(await rawRows(there, sql)).toEqual(unmasked ? await rawRows(address, sql) : [])
        expect(await importInto(copy, join(out, journal))).toMatchObject({ added: 0, unchanged: 9, faults: [] })
        // A month later both go on, and what is new goes over.
        await run(store.append(admin, { ...eventRequest('SJ-10'), township: shicun }))
        const next = join(folder, 'next')
        await exportTo(store, next, { unmasked })
        expect(await importInto(copy, join(next, journal))).toMatchObject({ added: 1, unchanged: 9, faults: [] })
        expect(await run(copy.seals(admin))).toEqual(await run(store.seals(admin)))
        expect(await findingsOf(copy)).toEqual([])
      })
    }),
  )

onEachDatabase('an export', (database) => {
  it('gives an empty ledger the same facts root, chain and seals without personal fields', () =>
    roundTrip(database, database, false))
  it('gives it the personal fields as well, when the audit says so', () => roundTrip(database, database, true))

  it('of a part has the same facts root for that part', () =>
    inTempFolder((folder) =>
      withTempStore(database, async (store) => {
        await liveLedger(store, folder)
        const knownAt = '2026-04-30T00:00:00.000Z'
        await exportTo(store, join(folder, 'then'), { knownAt, township: lechang })
        await withTempStore(database, async (copy) => {
          expect(await importInto(copy, join(folder, 'then', journal))).toMatchObject({ added: 4, faults: [] })
          const root = await run(store.factsRoot(admin, lechang, undefined, knownAt))
          expect(await run(copy.factsRoot(admin, lechang))).toBe(root)
          expect(await findingsOf(copy)).toEqual([])
        })
      }),
    ))

  it('does not go over rows that are not its own', () =>
    inTempFolder((folder) =>
      withTempStore(database, async (store) => {
        await liveLedger(store, folder)
        await exportTo(store, join(folder, 'out'))
        await withTempStore(database, async (copy) => {
          await run(copy.append(admin, eventRequest('SJ-1', { handled: false })))
          const report = await importInto(copy, join(folder, 'out', journal))
          expect(report.status).toBe('refused')
          expect(new Set(report.faults.map(({ problem }) => problem.code))).toEqual(
            new Set(['journalDiffers', 'journalTaken']),
          )
          expect((await run(copy.rowCounts(admin))).entries).toBe(1)
        })
      }),
    ))

  it('finishes what was cut off', () =>
    inTempFolder((folder) =>
      withTempStore(database, async (store) => {
        await liveLedger(store, folder)
        await exportTo(store, join(folder, 'out'), { unmasked: true })
        await withTempStore(database, async (copy) => {
          const file = join(folder, 'out', journal)
          const cut = {
            onProgress: ({ phase, rows }: { phase: string; rows: number }) => {
              if (phase === 'publishing' && rows === 2) throw new Error('cut off')
            },
          }
          await importInto(copy, file, { ...cut, rowsPerTransaction: 2 }).catch(() => undefined)
          expect((await run(copy.rowCounts(admin))).entries).toBe(2)
          expect(await importInto(copy, file)).toMatchObject({ added: 7, unchanged: 2, faults: [] })
          expect(await run(copy.seals(admin))).toEqual(await run(store.seals(admin)))
          expect(await findingsOf(copy)).toEqual([])
          expect((await run(copy.runs(admin))).map(({ state, published }) => [state, published])).toEqual([['done', 9]])
        })
      }),
    ))

  it('brings rows of a year that is closed here as late entries, and lists them', () =>
    inTempFolder((folder) =>
      withTempStore(database, async (store) => {
        await run(store.append(admin, eventRequest('SJ-1')))
        await exportTo(store, join(folder, 'out'))
        await withTempStore(database, async (copy) => {
          await importInto(copy, join(folder, 'out', journal))
          const closing = { township: lechang, year: 2023, reason: '定稿' }
          const { at: closedAt } = await run(copy.close(admin, closing))
          // Two ledgers, two writers: what the other records in the very millisecond of the closing is not after it.
          await vi.waitUntil(() => Date.now() > Date.parse(closedAt), { interval: 1 })
          await run(store.append(admin, eventRequest('SJ-2')))
          const file = join(folder, 'next', journal)
          await exportTo(store, join(folder, 'next'))
          const refused = await importInto(copy, file)
          expect([codesOf(refused), refused.late]).toEqual([['3 yearClosed'], []])
          const late = { township: lechang, year: 2023, closedAt, rows: 1, already: 0 }
          const named = [{ kind: 'event', key: 'SJ-2' }]
          const brought = await importInto(copy, file, { late: true })
          expect(brought).toMatchObject({ added: 1, unchanged: 1, late: [{ ...late, named }] })
          const again = await importInto(copy, file, { late: true })
          expect(again).toMatchObject({ added: 0, unchanged: 2, late: [{ rows: 0, already: 1, named: [] }] })
        })
      }),
    ))

  it('keeps who was erased here erased', () =>
    inTempFolder((folder) =>
      withTempStore(database, async (store) => {
        await liveLedger(store, folder)
        await exportTo(store, join(folder, 'out'), { unmasked: true })
        await withTempStore(database, async (copy, address) => {
          await withRaw(address, [`insert into person (key, erased) values ('P-9', '2026-06-20T00:00:00.000Z')`])
          expect(await importInto(copy, join(folder, 'out', journal))).toMatchObject({ status: 'imported', added: 9 })
          expect(await rawRows(address, `select entry from personal where person = 'P-9'`)).toEqual([])
          expect(await findingsOf(copy)).toEqual([])
        })
      }),
    ))

  it('gives the same facts root for any ledger', () =>
    fc.assert(
      fc.asyncProperty(
        anyLedger(
          [kindOf('event'), kindOf('village')].flatMap((kind) => kind ?? []),
          12,
        ).chain(anyHistoryOf),
        (history) =>
          inTempFolder((folder) =>
            withTempStore(database, async (store, address) => {
              fc.pre(history.length > 0)
              await withDatabase(address, (opened) => writeEntries(opened, history))
              await exportTo(store, join(folder, 'out'), { only: 'versions' })
              await withTempStore(database, async (copy) => {
                const report = await importInto(copy, join(folder, 'out', journal))
                expect(codesOf(report)).toEqual([])
                const townships = [...new Set(history.map(({ township }) => township))]
                for (const township of townships)
                  expect(await run(copy.factsRoot(admin, township))).toBe(await run(store.factsRoot(admin, township)))
                expect(await findingsOf(copy)).toEqual([])
              })
            }),
          ),
      ),
      { numRuns: database.name === 'sqlite' ? 8 : 3 },
    ))
})

onPostgres('an export', (postgres) => {
  it('goes from a file to a server', () => roundTrip(sqlite, postgres, true))
  it('goes from a server to a file', () => roundTrip(postgres, sqlite, false))
})

const changed = (text: string, line: number, change: (said: Record<string, unknown>) => unknown): string =>
  text
    .split('\n')
    .map((each, i) => (i === line - 1 ? JSON.stringify(change(JSON.parse(each))) : each))
    .join('\n')

it('is refused where it was changed, with every line that was', () =>
  inTempFolder((folder) =>
    withTempStore(sqlite, async (store) => {
      await liveLedger(store, folder)
      await exportTo(store, join(folder, 'out'), { unmasked: true })
      const text = readFileSync(join(folder, 'out', journal), 'utf8')
      // The first line, three seals, eight rows of 乐昌镇, one of 史村镇.
      const lines = text.trimEnd().split('\n')
      expect(lines).toHaveLength(13)
      const facts = (said: Record<string, unknown>) => ({ ...said, facts: { ...Object(said['facts']), valid: false } })
      const cases: readonly (readonly [string, readonly string[]])[] = [
        [
          changed(changed(text, 5, facts), 9, (said) => ({ ...said, synthetic: false })),
          ['5 rowChanged', '9 rowChanged'],
        ],
        [changed(text, 5, (said) => ({ ...said, personal: { summary: '别的' } })), ['5 personalChanged']],
        [changed(text, 5, (said) => ({ ...said, commitment: '0'.repeat(64) })), ['5 chainBroken', '5 personalChanged']],
        [changed(text, 6, (said) => ({ ...said, chain: '0'.repeat(64) })), ['6 chainBroken']],
        [lines.toSpliced(6, 1).join('\n'), ['7 rowMissing']],
        [lines.slice(0, -1).join('\n'), [' rowMissing']],
        [[...lines.slice(0, 5), lines[6], lines[5], ...lines.slice(7)].join('\n'), ['6 rowMissing', '7 journalOrder']],
        [changed(text, 2, (said) => ({ ...said, month: '2026-02' })), [' sealBroken']],
        [lines.toSpliced(1, 1).join('\n'), ['journalCut']],
        [changed(text, 7, (said) => ({ ...said, more: 1 })), ['7 badJournalLine']],
        [text.replace(lines[7] ?? '', '{'), ['8 badJournalLine']],
        [text.replace('export/1', 'export/2'), ['1 newerJournal']],
      ]
      for (const [content, codes] of cases) {
        const file = join(folder, 'changed.ndjson')
        writeFileSync(file, content)
        await withTempStore(sqlite, async (copy) => {
          const report = await importInto(copy, file)
          const found = codesOf(report)
          for (const code of codes)
            expect(
              found.map((each) => each.trim()),
              codes.join(),
            ).toContain(code.trim())
          expect(report).toMatchObject({ status: 'refused', added: 0 })
          expect((await run(copy.rowCounts(admin))).entries).toBe(0)
        })
      }
    }),
  ))

it('comes alone and as it is', () =>
  inTempFolder((folder) =>
    withTempStore(sqlite, async (store) => {
      await run(store.append(admin, eventRequest('SJ-1')))
      await exportTo(store, join(folder, 'out'))
      expect(codesOf(await importInto(store, join(folder, 'out')))).toContain(' journalAlone')
      const file = join(folder, 'out', journal)
      expect(codesOf(await importInto(store, file, { township: lechang }))).toEqual([' journalOptions'])
      expect(await importInto(store, file, { dryRun: true })).toMatchObject({ status: 'checked', unchanged: 1 })
    }),
  ))

it('is not unmasked where the audit cannot say so, nor for who may not see it', () =>
  inTempFolder((folder) =>
    withTempStore(sqlite, async (store, address) => {
      await run(store.append(admin, eventRequest('SJ-1')))
      const clerk: Actor = { id: 'clerk', role: 'clerk', townships: 'all' }
      const refused = exportTo(store, join(folder, 'out'), { unmasked: true }, clerk)
      expect(await refused.catch((error: unknown) => error)).toMatchObject({ _tag: 'Forbidden', action: 'export' })
      await withRaw(address, [`update head set seq = 0, chain = null where log = 'audit'`])
      await expect(exportTo(store, join(folder, 'out'), { unmasked: true })).rejects.toThrow(/UNIQUE/u)
      expect(readdirSync(folder)).toEqual([])
      expect(await exportTo(store, join(folder, 'out'))).toMatchObject({ versions: 1 })
    }),
  ))

it('as CSV has what stands, guarded, and imports as it is', () =>
  inTempFolder((folder) =>
    withTempStore(sqlite, async (store) => {
      const formula = eventRequest('SJ-1', { summary: '=1+1,"甲"' })
      const { id } = await run(store.append(admin, formula))
      const change = { id, expectedVersion: 1, reason: '核实', values: { ...formula.row.values, handled: false } }
      await run(store.correct(admin, { ...change, idempotencyKey: newKey() }))
      await exportTo(store, join(folder, 'out'), { unmasked: true, only: 'entries' })
      expect(readdirSync(join(folder, 'out'))).toEqual(['event.csv'])
      const text = readFileSync(join(folder, 'out', 'event.csv'), 'utf8')
      expect(text.startsWith('\u{FEFF}事件编号,')).toBe(true)
      expect(text).toContain(`"'=1+1,""甲"""`)
      expect(await importInto(store, join(folder, 'out', 'event.csv'))).toMatchObject({ added: 0, unchanged: 1 })
      const masked = await exportTo(store, join(folder, 'masked'), { only: 'entries' })
      expect(masked.masked).toEqual({ event: ['事件摘要'] })
      expect(readFileSync(join(folder, 'masked', 'event.csv'), 'utf8')).not.toContain('1+1')
      await withTempStore(sqlite, async (copy) => {
        expect(await importInto(copy, join(folder, 'masked', 'event.csv'))).toMatchObject({
          status: 'imported',
          added: 1,
        })
      })
    }),
  ))
