import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newEntry } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../access/actor.ts'
import { writeExport } from '../archive/write-export.ts'
import { writeEntries } from '../archive/testing/write-entries.ts'
import { Store } from '../persistence/store.ts'
import {
  type MatterRow,
  type MatterRowName,
  appendMatter,
  decidedMatter,
  illegalIn,
  matterCells,
  matterNewRow,
  matterRowNames,
  rowsBefore,
} from '../persistence/testing/decided-matter.ts'
import { onEachDatabase, withDatabase } from '../persistence/testing/each-database.ts'
import { appendCase, caseBefore } from '../persistence/testing/punished-case.ts'
import { newKey } from '../persistence/testing/sample-rows.ts'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { type GoodImport, type ImportReport, type ImportRequest, importGood, importLedger, faultLine } from './index.ts'
import { eventRow, lechang, villageRow, writeCsv } from './testing/ledger-folder.ts'

type Kept = typeof Store.Service
type Place = Readonly<Record<string, string>>
const run = Effect.runPromise
const recorded = '2024-01-01T00:00:00.000Z'
const given = (files: readonly string[], request: Partial<ImportRequest>): ImportRequest => ({
  actor: admin,
  recorded,
  files,
  synthetic: true,
  ...request,
})
const importInto = (
  store: Kept,
  files: readonly string[],
  request: Partial<ImportRequest> = {},
): Promise<ImportReport> => run(Effect.provideService(importLedger(given(files, request)), Store, store))
const importGoodInto = (store: Kept, files: readonly string[]): Promise<GoodImport> =>
  run(Effect.provideService(importGood(given(files, {})), Store, store))

/** A file for each kind among rows; `changed` puts cells over those of a row. */
const writeMatter = (folder: string, rows: readonly MatterRow[], changed: Readonly<Record<string, Place>> = {}) =>
  [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, its]) => {
    const cells = its.map((row) => ({ ...matterCells(row), township: lechang, ...changed[row.key] }))
    return writeCsv(folder, `${kind}.csv`, kind, cells)
  })
const rowsOf = (names: readonly MatterRowName[]): readonly MatterRow[] => names.map((name) => decidedMatter[name])
const without = (...names: readonly MatterRowName[]) => rowsOf(matterRowNames.filter((name) => !names.includes(name)))

/** [file name, row, column, value, code] of each fault. */
const found = ({ faults }: ImportReport) =>
  faults.map(({ file, row, column, value, problem }) => [
    file.slice(file.lastIndexOf('/') + 1),
    row,
    column,
    value,
    problem.code,
  ])
const keysIn = ({ faults }: ImportReport): readonly string[] =>
  faults.flatMap(({ problem }) => ('move' in problem ? [problem.move.entry.key] : []))
const entriesOf = async (store: Kept): Promise<number> => (await run(store.rowCounts(admin))).entries

onEachDatabase('importing the files of a case', (database) => {
  const inLedger = (use: (folder: string, store: Kept) => Promise<void>) =>
    inTempFolder((folder) => withTempStore(database, (store) => use(folder, store)))

  it('judges the rows of all files together, and writes them', () =>
    inLedger(async (folder, store) => {
      const files = writeMatter(folder, rowsOf(matterRowNames))
      expect(files).toHaveLength(5)
      expect(found(await importInto(store, files.toReversed(), { dryRun: true }))).toEqual([])
      expect(await importInto(store, files.toReversed())).toMatchObject({ status: 'imported', added: 16 })
      expect(await illegalIn(store)).toEqual([])
      expect(await importInto(store, files)).toMatchObject({ status: 'imported', added: 0, unchanged: 16 })
    }))

  it('refuses all when a step is missing: every illegal move at its row, with the other faults', () =>
    inLedger(async (folder, store) => {
      const files = [
        ...writeMatter(folder, without('reviewed', 'reviewedByCounsel')),
        writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1', { due: '很快' })]),
      ]
      for (const dryRun of [true, false]) {
        const report = await importInto(store, files, { dryRun })
        expect(report.status).toBe('refused')
        expect(found(report)).toEqual([
          ['decision-step.csv', 7, '决策事项编号', 'SX-1', 'illegalMove'],
          ['decision-step.csv', 9, '决策事项编号', 'SX-1', 'illegalMove'],
          ['decision-step.csv', 10, '决策事项编号', 'SX-1', 'illegalMove'],
          ['major-decision.csv', 2, '决策事项编号', 'SX-1', 'illegalMove'],
          ['event.csv', 2, '办结时限', '很快', 'notDate'],
        ])
        const [first] = report.faults
        expect(first && faultLine(first, 'zh-CN')).toMatch(
          /集体讨论.*《重大行政决策程序暂行条例》第25条第2款〔参照〕.*可以：.*一并判断/u,
        )
        expect(first && faultLine(first, 'en')).toMatch(/Collective discussion.*by reference.*What could be done/u)
      }
      expect(await entriesOf(store)).toBe(0)
    }))

  it('names the entry of the ledger that a row makes illegal', () =>
    inLedger(async (folder, store) => {
      await appendMatter(store, rowsBefore('partyReported'))
      const files = writeMatter(folder, [decidedMatter.reviewed], { 'SC-1': { opinion: '不合法' } })
      const report = await importInto(store, files, { corrections: '核实' })
      expect(found(report)).toEqual([['legality-review.csv', 2, '决策事项编号', 'SX-1', 'illegalMove']])
      expect(report.faults[0]?.problem).toMatchObject({ isOwn: false, move: { entry: { key: 'CX-6' } } })
    }))

  it('leaves a case in doubt unjudged while one of its rows has another fault', () =>
    inLedger(async (folder, store) => {
      const other = rowsOf(matterRowNames).map(({ kind, key, values }) => ({
        kind,
        key: `${key}2`,
        values: kind === 'decision-matter' ? values : { ...values, matter: 'SX-12' },
      }))
      const rows = [...rowsOf(matterRowNames), ...other.filter(({ key }) => key !== 'SC-12' && key !== 'SC-22')]
      const read = (changed: Readonly<Record<string, Place>>) =>
        importInto(store, writeMatter(folder, rows, changed)).then((report) => [
          report.faults.map(({ problem }) => problem.code).filter((code) => code !== 'illegalMove'),
          keysIn(report),
        ])
      const illegal = ['CX-62', 'CX-82', 'CX-92', 'JC-12']
      expect(await read({})).toEqual([[], illegal])
      expect(await read({ 'SC-1': { closed: '不久' } })).toEqual([['notDate'], illegal])
      // It may belong to any case, or to one that nobody has set going.
      expect(await read({ 'SC-1': { closed: '不久', matter: '' } })).toEqual([['notDate', 'missing'], []])
      // Said once of what leads nowhere; of the case that lacks it, what it lacks.
      expect(await read({ 'SC-1': { matter: 'SX-3' }, 'SC-2': { matter: 'SX-3' } })).toEqual([
        ['unknownReference', 'unknownReference'],
        ['CX-6', 'CX-8', 'CX-9', 'CX-62', 'CX-82', 'CX-92', 'JC-1', 'JC-12'],
      ])
      writeFileSync(join(folder, 'broken.xlsx'), 'no workbook')
      const report = await importInto(store, [folder])
      expect([report.status, keysIn(report)]).toEqual(['refused', []])
    }))

  it('keeps the legal rows when it keeps the good ones', () =>
    inLedger(async (folder, store) => {
      const rows = without('commentClosed')
      const { report, left } = await importGoodInto(store, writeMatter(folder, rows))
      expect(report).toMatchObject({
        status: 'imported',
        added: rows.length - left.flatMap((each) => each.rows).length,
      })
      expect(await illegalIn(store)).toEqual([])
      expect(report.added).toBeGreaterThan(0)
    }))

  it('asks nothing of a kind without a procedure', () =>
    inLedger(async (folder, store) => {
      const files = [
        writeCsv(folder, 'village.csv', 'village', [villageRow]),
        writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1')]),
      ]
      expect(await importInto(store, files)).toMatchObject({ status: 'imported', added: 2 })
    }))

  it('refuses exactly what is illegal, of any rows in any files, and what it keeps is legal', () =>
    fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...matterRowNames], { minLength: 6 }),
        fc.shuffledSubarray([...matterRowNames]),
        (names, there) =>
          inLedger(async (folder, store) => {
            // What a ledger holds is a stretch by the law; the files bring any rows besides.
            const before = matterRowNames.slice(0, there.length % 9)
            await appendMatter(store, before)
            const rows = rowsOf(names.filter((name) => !before.includes(name)))
            fc.pre(rows.length > 0)
            const files = writeMatter(folder, rows)
            const checked = await importInto(store, files, { dryRun: true })
            const { report } = await importGoodInto(store, files)
            const isLegal = checked.status === 'checked'
            expect(report.status === 'imported' && report.added === rows.length).toBe(isLegal)
            expect(await illegalIn(store)).toEqual([])
            expect(await entriesOf(store)).toBe(before.length + (report.status === 'imported' ? report.added : 0))
          }),
      ),
      // A PostgreSQL database for each run takes longer than what is tried in it: there few are tried.
      { numRuns: database.name === 'sqlite' ? 10 : 4 },
    ))
})

onEachDatabase('importing a journal', (database) => {
  const exported = (folder: string, store: Kept) =>
    run(
      Effect.provideService(writeExport(admin, { folder, at: '2026-07-01T00:00:00.000Z', engine: '1' }), Store, store),
    )

  it('refuses moves that are illegal at the end of it, line by line; what is there is what it is', () =>
    inTempFolder((folder) =>
      withTempStore(database, async (store, address) => {
        // As a ledger is that was written before anybody judged it.
        const entries = without('reviewed').map((row) => {
          const { kind, row: read, writing } = matterNewRow(row)
          const made = newEntry(kind, read, writing)
          if (!made.ok) throw new Error(row.key)
          return made.value
        })
        await withDatabase(address, (opened) => writeEntries(opened, entries))
        expect((await illegalIn(store)).map(({ entry }) => entry.key)).toContain('CX-6')
        expect(await run(store.drift(admin))).toEqual([])
        await run(store.rebuild(admin))
        await exported(join(folder, 'out'), store)
        const file = join(folder, 'out', 'entries.ndjson')
        await withTempStore(database, async (copy) => {
          const report = await importInto(copy, [file])
          expect(report.status).toBe('refused')
          const lines = readFileSync(file, 'utf8').split('\n')
          for (const { row, problem } of report.faults) {
            expect(problem.code).toBe('illegalMove')
            if ('move' in problem)
              expect(JSON.parse(lines[(row ?? 0) - 1] ?? '')).toMatchObject({ key: problem.move.entry.key })
          }
          expect(keysIn(report)).toContain('CX-6')
          expect(await entriesOf(copy)).toBe(0)
        })
        // Whoever writes to it is not refused for what is there, and may mend it.
        await appendMatter(store, ['reviewed'])
        expect(await illegalIn(store)).toEqual([])
        await exported(join(folder, 'mended'), store)
        await withTempStore(database, async (copy) => {
          const mended = join(folder, 'mended', 'entries.ndjson')
          expect(await importInto(copy, [mended])).toMatchObject({ status: 'imported', faults: [] })
        })
      }),
    ))

  it('takes a history in which a certificate was taken back after its holder had acted, as it was taken where it was written', () =>
    inTempFolder((folder) =>
      withTempStore(database, async (store) => {
        const written = await appendCase(store, caseBefore('served'))
        const certificate = written.find(({ key }) => key === 'ZJ-1')
        const gone = { idempotencyKey: newKey(), id: certificate?.id ?? '', expectedVersion: 1, reason: '误登' }
        await run(store.voidEntry(admin, gone))
        expect((await illegalIn(store)).map(({ entry }) => entry.key)).toContain('AB-1')
        await exported(join(folder, 'out'), store)
        await withTempStore(database, async (copy) => {
          const report = await importInto(copy, [join(folder, 'out', 'entries.ndjson')])
          expect(report).toMatchObject({ status: 'imported', faults: [] })
          expect(await illegalIn(copy)).toEqual(await illegalIn(store))
        })
      }),
    ))
})
