import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import { describe, expect, it } from 'vitest'
import type { DatabaseAddress } from '../config/database-url.ts'
import { type Actor, localAdministrator } from '../access/actor.ts'
import { Forbidden, Store } from '../persistence/index.ts'
import { scopeOf } from '../persistence/databases/scope.ts'
import { type TestDatabase, onEachDatabase, withDatabase } from '../persistence/testing/each-database.ts'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type ImportProgress, type ImportReport, type ImportRequest, faultLine, importFiles } from './index.ts'
import { eventRow, lechang, villageRow, writeCsv } from './testing/ledger-folder.ts'

const township = `${lechang}000`
const run = Effect.runPromise

interface Place {
  readonly folder: string
  readonly address: DatabaseAddress
  readonly store: typeof Store.Service
  readonly import: (files: readonly string[], request?: Partial<ImportRequest>) => Promise<ImportReport>
}
const ledgerIn =
  (database: TestDatabase) =>
  (use: (place: Place) => Promise<void>): Promise<void> =>
    inTempFolder((folder) =>
      database.migrated((address) =>
        withStoreOver(address, (store) =>
          use({
            folder,
            address,
            store,
            import: (files, request) => {
              const given = { actor: localAdministrator, recorded: '2024-01-01T00:00:00.000Z', files, ...request }
              return run(Effect.provide(importFiles(given), Layer.succeed(Store, store)))
            },
          }),
        ),
      ),
    )

/** [file name, row, column, value, code] of each fault. */
const found = (report: ImportReport) =>
  report.faults.map(({ file, row, column, value, problem }) => [
    file.slice(file.lastIndexOf('/') + 1),
    row,
    column,
    value,
    problem.code,
  ])

onEachDatabase('importing', (database) => {
  const inLedger = ledgerIn(database)
  describe('an import', () => {
    it('writes what is new, and importing the same files again adds nothing', () =>
      inLedger(async ({ folder, store, ...place }) => {
        const files = [
          writeCsv(folder, '综治事件.csv', 'event', [eventRow('SJ-1'), eventRow('SJ-2', { summary: '' })]),
          writeCsv(folder, 'village-2023.csv', 'village', [villageRow]),
        ]
        const report = await place.import(files, { year: 2023, township })
        expect(report).toMatchObject({ status: 'imported', rows: 3, added: 3, unchanged: 0, faultCount: 0 })
        expect(report.files.map(({ kind, rows }) => [kind, rows])).toEqual([
          ['event', 2],
          ['village', 1],
        ])
        const [root, counts] = [
          await run(store.factsRoot(localAdministrator, township)),
          await run(store.rowCounts(localAdministrator)),
        ]
        expect(counts).toMatchObject({ entries: 3, personal: 1, persons: 1, audit: 1 })
        const again = await place.import(files, { recorded: '2025-01-01T00:00:00.000Z' })
        expect(again).toMatchObject({ status: 'imported', added: 0, unchanged: 3 })
        expect(await run(store.factsRoot(localAdministrator, township))).toBe(root)
        expect(await run(store.rowCounts(localAdministrator))).toMatchObject({ entries: 3, personal: 1, persons: 1 })
        const { edges } = await run(store.page(localAdministrator, { kind: 'event', first: 1 }))
        expect(edges[0]?.node).toMatchObject({
          key: 'SJ-1',
          township,
          year: 2023,
          recorded: '2023-06-01T01:00:00.000Z',
          clocks: { occurred: '2023-05-01', reported: '2023-05-02' },
          facts: { category: 'dispute', source: 'gridMember', handled: true },
        })
        expect(await run(store.drift(localAdministrator))).toEqual([])
      }))

    it('checks everything and writes nothing when it is dry', () =>
      inLedger(async ({ folder, store, ...place }) => {
        const files = [writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1')])]
        expect(await place.import(files, { dryRun: true })).toMatchObject({ status: 'checked', added: 1 })
        expect((await run(store.rowCounts(localAdministrator))).entries).toBe(0)
      }))

    it('reads a byte order mark, CRLF, quoted cells, blank lines and spare commas', () =>
      inLedger(async ({ folder, ...place }) => {
        const path = writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1', { summary: '甲说"好", 乙说不' })])
        const [header = '', row = ''] = readFileSync(path, 'utf8').split('\n')
        writeFileSync(path, `\u{FEFF}${header},,\r\n${row},,\r\n\r\n,,,,\r\n`)
        expect(await place.import([path])).toMatchObject({ status: 'imported', rows: 1, added: 1 })
      }))

    it('knows the kind by --kind, by the name of the file, or by the header', () =>
      inLedger(async ({ folder, ...place }) => {
        const named = (name: string, key: string) => writeCsv(folder, name, 'event', [eventRow(key)])
        const files = [
          'event-2023.csv',
          '2023年综治事件.csv',
          '综治事件（2023年）.csv',
          'Governance event.csv',
          'x1.csv',
        ].map((name, i) => named(name, `SJ-${i}`))
        const report = await place.import(files)
        expect(report.files.map(({ kind }) => kind)).toEqual(['event', 'event', 'event', 'event', 'event'])
        expect(await place.import([named('village.csv', 'SJ-9')], { kind: '综治事件' })).toMatchObject({ added: 1 })
        writeFileSync(join(folder, 'list.csv'), 'a,b\n1,2\n')
        expect(found(await place.import([join(folder, 'list.csv')]))).toEqual([
          ['list.csv', undefined, undefined, undefined, 'unknownKind'],
        ])
      }))

    it('may bring the published report of a year before the rows of that year, however many transactions it takes', () =>
      inLedger(async ({ folder, store, ...place }) => {
        const report = { key: 'BG-1', occurred: '2024-01-05', reportYear: '2023', submissionDue: '2024-03-01' }
        const registered = { publishedOn: '2024-01-06', publicationDue: '2024-04-01', coversBothLeaders: '是' }
        const said = { township, recorded: '2024-01-07T00:00:00Z' }
        const files = [
          writeCsv(folder, 'report-registration.csv', 'report-registration', [{ ...report, ...registered, ...said }]),
          writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1'), eventRow('SJ-2')]),
        ]
        expect(await place.import(files, { rowsPerTransaction: 1 })).toMatchObject({ status: 'imported', added: 3 })
        // From then on the year is closed.
        expect(await run(store.closings(localAdministrator))).toMatchObject([
          { year: 2023, isClosed: true, by: 'report' },
        ])
        const later = writeCsv(folder, 'event-2.csv', 'event', [eventRow('SJ-3')])
        expect(found(await place.import([later])).map(([, , , , code]) => code)).toContain('yearClosed')
      }))

    it('takes township, time of recording and syntheticness from the request when rows do not say', () =>
      inLedger(async ({ folder, store, ...place }) => {
        const { township: _, recorded: __, ...cells } = eventRow('SJ-1')
        const files = [writeCsv(folder, 'event.csv', 'event', [cells])]
        expect(found(await place.import(files))).toEqual([['event.csv', 1, undefined, undefined, 'noTownship']])
        const blank = writeCsv(folder, 'event-2.csv', 'event', [{ ...cells, township: '' }, eventRow('SJ-2')])
        expect(found(await place.import([blank]))).toEqual([
          ['event-2.csv', 2, '乡镇代码', undefined, 'townshipMissing'],
        ])
        await place.import(files, { township, synthetic: true })
        const { edges } = await run(store.page(localAdministrator, { kind: 'event' }))
        expect(edges[0]?.node).toMatchObject({ township, recorded: '2024-01-01T00:00:00.000Z', synthetic: true })
        // Recorded again later, it is the same row: the file does not say when.
        expect(
          await place.import(files, { township, synthetic: true, recorded: '2024-02-01T00:00:00.000Z' }),
        ).toMatchObject({
          added: 0,
          unchanged: 1,
        })
      }))

    it('says how far it is', () =>
      inLedger(async ({ folder, ...place }) => {
        const rows = Array.from({ length: 1200 }, (_, i) => eventRow(`SJ-${i}`))
        const steps: ImportProgress[] = []
        await place.import([writeCsv(folder, 'event.csv', 'event', rows)], { onProgress: (step) => steps.push(step) })
        expect(steps.map(({ phase, rows: done }) => [phase, done])).toEqual([
          ['reading', 500],
          ['reading', 1000],
          ['publishing', 1200],
        ])
      }))

    it('reads a file named twice once', () =>
      inLedger(async ({ folder, ...place }) => {
        const path = writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1')])
        expect(await place.import([path, path])).toMatchObject({ rows: 1, added: 1, unchanged: 0 })
      }))

    it('is for those who may write, and then where they may', () =>
      inLedger(async ({ folder, store, ...place }) => {
        const files = [writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1')])]
        const reader: Actor = { id: 'r', role: 'reader', townships: 'all' }
        const refused = importFiles({ actor: reader, files, recorded: '2024-01-01T00:00:00.000Z' })
        expect(await run(Effect.flip(Effect.provide(refused, Layer.succeed(Store, store))))).toEqual(
          new Forbidden({ action: 'import' }),
        )
        const elsewhere: Actor = { id: 'e', role: 'clerk', townships: ['141021101000'] }
        expect(found(await place.import(files, { actor: elsewhere }))).toEqual([
          ['event.csv', 2, '乡镇代码', lechang, 'townshipOutOfReach'],
        ])
      }))
  })

  describe('a row that is there already', () => {
    it('is unchanged as it was and as it was corrected, and taken when it says something else', () =>
      inLedger(async ({ folder, store, ...place }) => {
        const write = (cells = {}) => [writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1', cells)])]
        await place.import(write())
        const [entry] = (await run(store.page(localAdministrator, { kind: 'event' }))).edges.map(({ node }) => node)
        await run(
          store.correct(localAdministrator, {
            id: entry!.id,
            expectedVersion: 1,
            idempotencyKey: 'k',
            reason: '核实',
            values: { ...entry!.clocks, ...entry!.facts, valid: false },
          }),
        )
        expect(await place.import(write())).toMatchObject({ status: 'imported', unchanged: 1 })
        expect(await place.import(write({ valid: '否', recorded: '' }))).toMatchObject({
          status: 'imported',
          unchanged: 1,
        })
        expect(found(await place.import(write({ handled: '否' })))).toEqual([
          ['event.csv', 2, '事件编号', 'SJ-1', 'keyTaken'],
        ])
        // What is personal is part of the row, and so is the time of recording where the row says it.
        expect((await place.import(write({ summary: '别的事' }))).faultCount).toBe(1)
        expect((await place.import(write({ summary: '' }))).faultCount).toBe(1)
        expect((await place.import(write({ recorded: '2023-06-02T09:00:00+08:00' }))).faultCount).toBe(1)
      }))

    it('in the same import is unchanged, or a duplicate with its place', () =>
      inLedger(async ({ folder, ...place }) => {
        const files = [
          writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1'), eventRow('SJ-1'), eventRow('SJ-2')]),
          writeCsv(folder, 'event-2.csv', 'event', [eventRow('SJ-2', { valid: '否' })]),
        ]
        expect(await place.import(files.slice(0, 1), { dryRun: true })).toMatchObject({ added: 2, unchanged: 1 })
        const report = await place.import([files[0]!, files[1]!], { kind: 'event' })
        expect(found(report)).toEqual([['event-2.csv', 2, '事件编号', 'SJ-2', 'duplicateKey']])
        expect(report.faults[0]?.problem).toMatchObject({ file: files[0], row: 4 })
      }))

    it('of a person who was erased comes back by no import', () =>
      inLedger(async ({ folder, address, store, ...place }) => {
        const files = [writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1')])]
        await place.import(files)
        const erasing = [
          `delete from personal where person = 'P10'`,
          `update person set salt = null where key = 'P10'`,
        ].map((sql) => ({ sql, parameters: [] }))
        await withDatabase(address, (opened) =>
          opened.write(scopeOf(localAdministrator), (connection) => Effect.forEach(erasing, connection.run)),
        )
        expect(await place.import(files)).toMatchObject({ status: 'imported', added: 0, unchanged: 1 })
        expect((await run(store.rowCounts(localAdministrator))).personal).toBe(0)
      }))
  })

  describe('faults', () => {
    it('of five broken files come in one report, and nothing is written', () =>
      inLedger(async ({ folder, store, ...place }) => {
        await place.import([writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1')])])
        const before = await run(store.rowCounts(localAdministrator))
        const files = [
          join(folder, 'missing.csv'),
          writeCsv(folder, 'event-1.csv', 'event', [
            eventRow('SJ-2', { category: '纠纷', occurred: '2023-02-30', summary: '张三' }),
            eventRow('SJ-3', { township: '141021999', division: '12' }),
            eventRow('SJ-1', { valid: '否' }),
            eventRow('SJ-4', { occurred: '2022-05-01', reported: '2022-05-02' }),
            eventRow('SJ-5', { occurred: '2023-07-01', reported: '2023-07-01' }),
            eventRow('SJ-6'),
          ]),
          writeCsv(folder, 'event-2.csv', 'event', [{ ...eventRow('SJ-6', { valid: '否' }), extra: '1' }]),
          writeCsv(folder, 'village.csv', 'village', [{ key: '141021100201', name: '甲村', township: lechang }]),
          join(folder, 'noise.csv'),
        ]
        writeFileSync(join(folder, 'noise.csv'), Buffer.from([0xff, 0xff, 0x2c, 0x31, 0x0a]))
        const report = await place.import(files, { year: 2023 })
        expect(report).toMatchObject({ status: 'refused', added: 0 })
        expect(found(report)).toEqual([
          ['missing.csv', undefined, undefined, undefined, 'fileMissing'],
          ['event-1.csv', 2, '发生日期', '2023-02-30', 'notDate'],
          ['event-1.csv', 2, '类别', '纠纷', 'notInList'],
          ['event-1.csv', 3, '村（社区）代码', '12', 'notReference'],
          ['event-1.csv', 3, '乡镇代码', '141021999', 'unknownTownship'],
          ['event-1.csv', 4, '事件编号', 'SJ-1', 'keyTaken'],
          ['event-1.csv', 5, '发生日期', '2022-05-01', 'outsideYear'],
          ['event-1.csv', 6, '发生日期', '2023-07-01', 'occurredAfterRecorded'],
          ['event-2.csv', 1, 'extra', undefined, 'unknownHeader'],
          ['event-2.csv', 2, '事件编号', 'SJ-6', 'duplicateKey'],
          ['village.csv', 1, '启用日期', undefined, 'missingHeader'],
          ['village.csv', 1, '类型', undefined, 'missingHeader'],
          ['village.csv', 1, '常住人口（人）', undefined, 'missingHeader'],
          ['noise.csv', undefined, undefined, undefined, 'badEncoding'],
        ])
        expect(report.faultCount).toBe(report.faults.length)
        expect(await run(store.rowCounts(localAdministrator))).toEqual(before)
      }))

    it('are all counted, though only so many are kept', () =>
      inLedger(async ({ folder, ...place }) => {
        const rows = Array.from({ length: 300 }, (_, i) => eventRow(`SJ-${i}`, { category: '无' }))
        const report = await place.import([writeCsv(folder, 'event.csv', 'event', rows)], { mostFaults: 20 })
        expect([report.faultCount, report.faults.length]).toEqual([300, 20])
      }))

    it('show personal values masked', () =>
      inLedger(async ({ folder, ...place }) => {
        const cells = { person: 'P10', occurred: '2023-05-01', passed: '是', name: '张\u{0001}三', township: lechang }
        const files = [writeCsv(folder, 'certificate-exam.csv', 'certificate-exam', [{ key: 'K1', ...cells }])]
        const report = await place.import(files)
        expect(found(report)).toEqual([['certificate-exam.csv', 2, '姓名', '张**', 'notText']])
      }))

    it('of files of another format, empty or torn, and of an empty folder, are said of the file', () =>
      inLedger(async ({ folder, ...place }) => {
        const file = (name: string, text: string) => {
          writeFileSync(join(folder, name), text)
          return join(folder, name)
        }
        mkdirSync(join(folder, 'nothing'))
        const report = await place.import([
          file('event.xlsx', 'PK\u0003\u0004'),
          file('event.ods', 'PK'),
          file('event.csv', ''),
          file('patrol.csv', '巡查编号,巡查日期\nX1,"2023-05-01\nX2,2023'),
          join(folder, 'nothing'),
        ])
        expect(report.faults.map(({ problem }) => problem.code)).toEqual([
          'badWorkbook',
          'otherFormat',
          'emptyFile',
          'missingHeader',
          'missingHeader',
          'missingHeader',
          'noTownship',
          'badCsv',
          'emptyFolder',
        ])
      }))

    it('of a line with too many cells name the line; blanks at its end may be left away', () =>
      inLedger(async ({ folder, ...place }) => {
        const path = writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1'), eventRow('SJ-2')])
        const [header = '', first = '', second = ''] = readFileSync(path, 'utf8').split('\n')
        writeFileSync(path, `${header}\n${first},more\n${second.slice(0, second.lastIndexOf(','))}\n`)
        const report = await place.import([path])
        expect(found(report).map(([, row, , , code]) => [row, code])).toEqual([[2, 'cellCount']])
      }))

    it('name references that lead nowhere, once what they lead to is sound', () =>
      inLedger(async ({ folder, ...place }) => {
        const attendance = (key: string, course: string) => ({
          key,
          occurred: '2023-05-01',
          course,
          audience: '网格员',
          person: 'P10',
          status: '参加',
          minutes: '45',
          scheme: 'classHour45',
          creditHours: '1',
          township: lechang,
        })
        const course = {
          key: 'KC-1',
          occurred: '2023-05-01',
          audience: '网格员',
          title: '业务培训',
          method: '集中授课',
          held: '是',
          minutes: '45',
          scheme: 'classHour45',
          creditHours: '1',
          township: lechang,
        }
        const courses = (cells = {}) =>
          writeCsv(folder, 'training-course.csv', 'training-course', [{ ...course, ...cells }])
        const attended = writeCsv(folder, 'training-attendance.csv', 'training-attendance', [
          attendance('KQ-1', 'KC-1'),
          attendance('KQ-2', 'KC-9'),
        ])
        expect(found(await place.import([attended, courses()]))).toEqual([
          ['training-attendance.csv', 3, '课程编号', 'KC-9', 'unknownReference'],
        ])
        // The course itself is faulty: that is the one fault, not also who refers to it.
        expect(found(await place.import([attended, courses({ minutes: 'x' })])).map(([, , , , code]) => code)).toEqual([
          'notCount',
        ])
        const events = writeCsv(folder, 'event.csv', 'event', [
          eventRow('SJ-1'),
          eventRow('SJ-2', { division: '141021100299' }),
          eventRow('SJ-3', { division: '141021101201' }),
        ])
        // Without a register of villages only the township of a code can be held against it.
        expect(found(await place.import([events]))).toEqual([
          ['event.csv', 4, '村（社区）代码', '141021101201', 'divisionElsewhere'],
        ])
        const foreign = writeCsv(folder, 'village.csv', 'village', [{ ...villageRow, key: '141021101201' }])
        expect(found(await place.import([foreign]))).toEqual([
          ['village.csv', 2, '区划代码', '141021101201', 'divisionElsewhere'],
        ])
        const strange = writeCsv(folder, 'village.csv', 'village', [{ ...villageRow, key: '141021101201' }])
        expect(found(await place.import([strange]))).toEqual([
          ['village.csv', 2, '区划代码', '141021101201', 'divisionElsewhere'],
        ])
        const register = writeCsv(folder, 'village.csv', 'village', [villageRow])
        expect(found(await place.import([register, events]))).toEqual([
          ['event.csv', 3, '村（社区）代码', '141021100299', 'unknownDivision'],
          ['event.csv', 4, '村（社区）代码', '141021101201', 'divisionElsewhere'],
        ])
      }))

    it('are said with place, reason and remedy in both languages', () =>
      inLedger(async ({ folder, ...place }) => {
        const files = [writeCsv(folder, 'event.csv', 'event', [eventRow('SJ-1', { category: '无' })])]
        const [fault] = (await place.import(files)).faults
        expect(faultLine({ ...fault!, file: 'event.csv' }, 'zh-CN')).toBe(
          'event.csv 第2行 “类别”（无） 不在可选范围内。 请填写其中之一：矛盾纠纷、风险隐患、利益群体信访诉求、治安问题线索、疫情防控、其他事项。',
        )
        expect(faultLine({ ...fault!, file: 'event.csv' }, 'en')).toMatch(/^event\.csv, line 2, "类别" \(无\) /u)
      }))
  })
})
