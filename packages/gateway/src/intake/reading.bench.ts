// Reads a workbook of 50,000 rows in turns with the reader library alone: npm run bench -w @zhunsheng/gateway
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { type CellValue, readXlsx, streamXlsxRows, writeXlsx } from 'hucre/xlsx'
import { localAdministrator as actor } from '../access/actor.ts'
import { faultList } from './fault-list.ts'
import { contextOf } from './import-files.ts'
import { noticeList } from './notice-list.ts'
import { readFile } from './read-file.ts'
import { openSource } from './source/open-source.ts'

const rows = 50_000
const header =
  '事件编号,发生日期,上报日期,办结日期,类别,上报主体,村（社区）代码,上报人代号,已处置,有效,办结时限,事件摘要'.split(',')
// Days are cells of dates, as spreadsheet programs write them; texts repeat as they do in a ledger, keys and summaries do not.
const day = (i: number): Date => new Date(Date.UTC(2023, 0, 1 + i))
const row = (i: number): CellValue[] => {
  const [category, reporter] = [i % 3 === 0 ? '矛盾纠纷' : '风险隐患', i % 4 === 0 ? '网格员' : '村（社区）']
  const date = i % 300
  const days = [day(date), day(date), i % 9 === 0 ? null : day(date + 3)]
  const valid = i % 11 === 0 ? '否' : '是'
  const summary = `合成的事件摘要第${i}号`
  return [`SJ-${i}`, ...days, category, reporter, '141021100201', `P${i % 90}`, '是', valid, day(date + 9), summary]
}

const unread = { onBytes: () => undefined, signal: new AbortController().signal }

// The reading side of an import: header, cells, every check of a row, and nothing kept.
const checked = async (file: string): Promise<number> => {
  const faults = faultList([file], 1000)
  let passed = 0
  const context = contextOf({ actor, files: [file], township: '141021100000', recorded: '2024-01-01T00:00:00.000Z' })
  const keep = async (read: readonly unknown[]): Promise<void> => {
    passed += read.length
  }
  await readFile({ ...unread, context, faults, notices: noticeList(1000), keep, onRow: () => undefined }, file, 0)
  if (faults.count() > 0) throw new Error(JSON.stringify(faults.kept()[0]))
  return passed
}
const source = async (file: string): Promise<number> => {
  let count = -1
  const { sheets } = await openSource(file, unread)
  for await (const sheet of sheets) for await (const _ of sheet.rows) count += 1
  return count
}
const streamed = async (file: string): Promise<number> => {
  let count = -1
  for await (const _ of streamXlsxRows(readFileSync(file))) count += 1
  return count
}
const whole = async (file: string): Promise<number> =>
  ((await readXlsx(readFileSync(file))).sheets[0]?.rows.length ?? 0) - 1

type Reader = (file: string) => Promise<number>
const costOf = async (read: Reader, file: string): Promise<number> => {
  const before = process.cpuUsage()
  const count = await read(file)
  const { user, system } = process.cpuUsage(before)
  if (count !== rows) throw new Error(`${read.name} gave ${count} rows`)
  return user + system
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

// In turns: the machine may be slow or busy, both sides are. The quotient is the median of those of neighbours.
const compare = async (what: string, file: string, [ours, theirs]: readonly [Reader, Reader], aim?: number) => {
  const pairs: (readonly [number, number])[] = []
  for (let i = 0; i < 6; i++) pairs.push([await costOf(ours, file), await costOf(theirs, file)])
  const [one, other] = [0, 1].map(
    (side) => `${(median(pairs.slice(1).map((pair) => pair[side] ?? 0)) / 1000).toFixed(0)} ms`,
  )
  const ratio = median(pairs.slice(1).map(([a, b]) => b / a))
  const verdict = aim === undefined ? '' : `   ≥ ${aim}× ${ratio >= aim ? 'met' : 'NOT met'}`
  console.log(`${what.padEnd(70)} ${`${one}; the library ${other}`.padEnd(34)} ${ratio.toFixed(2)}×${verdict}`)
}

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-reading-'))
try {
  const file = join(folder, '综治事件.xlsx')
  const sheet = { name: '综治事件', rows: [header, ...Array.from({ length: rows }, (_, i) => row(i))] }
  writeFileSync(file, await writeXlsx({ sheets: [sheet] }))
  await compare(`read and check ${rows} rows of a workbook; hucre, streaming`, file, [checked, streamed], 0.6)
  await compare('the same; hucre, whole', file, [checked, whole])
  await compare('read its cells only; hucre, streaming', file, [source, streamed])
} finally {
  rmSync(folder, { recursive: true, force: true })
}
