import { copyFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import type { LooseEntry } from '@zhunsheng/domain'
import { callBuilt, memoryLine } from './built-command.ts'
import { insertBare, open, tablesIn } from './importing.ts'
import { longestLock } from './longest-lock.ts'
import { compareTold, costOfRun } from './measure.ts'
import { type Line, duration, times } from './report.ts'

const header =
  '事件编号,发生日期,上报日期,办结日期,类别,上报主体,村（社区）代码,上报人代号,已处置,有效,办结时限,事件摘要,乡镇代码,录入时间,合成数据'

/** Writes a ledger of governance events of one township, each with a personal field; persons have five events each. */
const writeEvents = (folder: string, rows: number): string => {
  const path = join(folder, `event-${rows}.csv`)
  const row = (i: number): string => {
    const day = String((i % 28) + 1).padStart(2, '0')
    const person = `P${10 + (i % Math.ceil(rows / 5))}`
    return `SJ-${i},2023-05-${day},2023-05-${day},,矛盾纠纷,网格员,141021100201,${person},是,是,2023-06-12,张三与李四的宅基地纠纷第${i}号,141021100,2023-06-01T09:00:00+08:00,是`
  }
  writeFileSync(path, `${header}\n`)
  for (let from = 0; from < rows; from += 10_000) {
    const count = Math.min(10_000, rows - from)
    writeFileSync(path, `${Array.from({ length: count }, (_, i) => row(from + i)).join('\n')}\n`, { flag: 'a' })
  }
  return path
}

interface Stored {
  readonly payload: string
  readonly fields: string | null
}

const entriesIn = (file: string): readonly LooseEntry[] => {
  const database = open(file)
  const rows = database
    .prepare<[], Omit<LooseEntry, 'synthetic' | 'personal'> & Stored>(
      'select e.*, p.fields from entry e left join personal p on p.entry = e.id order by e.township, e.seq',
    )
    .all()
  database.close()
  return rows.map(({ payload, fields, ...row }) => {
    const { id, kind, township, year, key, version, recorded } = row
    const envelope = { id, kind, township, year, key, version, recorded, synthetic: true }
    return { ...envelope, ...JSON.parse(payload), personal: fields === null ? {} : JSON.parse(fields) }
  })
}

const memoryOf = async (folder: string, rows: number): Promise<Line> => {
  const file = writeEvents(folder, rows)
  const database = join(folder, `memory-${rows}.sqlite`)
  const { peak } = await callBuilt('import', file, '--database', database)
  const size = Math.round(statSync(file).size / 1e6)
  for (const each of [file, database, `${database}-wal`, `${database}-shm`]) rmSync(each, { force: true })
  return memoryLine(`importing ${rows} rows (${size} MB)`, peak, 300)
}

const lockOf = async (folder: string, file: string): Promise<Line> => {
  const database = join(folder, 'locked.sqlite')
  copyFileSync(join(folder, 'empty-many.sqlite'), database)
  const longest = await longestLock(database, 'import', file, '--database', database)
  for (const each of [database, `${database}-wal`, `${database}-shm`]) rmSync(each, { force: true })
  return {
    what: 'the longest that nobody else could begin to write meanwhile',
    result: duration(longest * 1000),
    aim: '≤ 2 s',
    met: longest <= 2000,
  }
}

/** Where 200,000 imported rows lie afterwards. */
export const manyImportedIn = (folder: string): string => join(folder, 'many.sqlite')

const rows = 200_000

const speedOf = async (folder: string, file: string): Promise<Line> => {
  const empty = join(folder, 'empty-many.sqlite')
  await callBuilt('init', '--database', empty)
  const fresh = (name: string): string => {
    const path = join(folder, name)
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
    copyFileSync(empty, path)
    return path
  }
  const clockOf = async (path: string, name: string): Promise<number> =>
    (await callBuilt('import', path, '--database', fresh(name))).clock
  const single = writeEvents(folder, 1)
  // A process has to begin and to load before its first row: that is no part of the speed of rows.
  const ours = async () => (await clockOf(file, 'many.sqlite')) - (await clockOf(single, 'single.sqlite'))
  await ours()
  const many = manyImportedIn(folder)
  const imported = open(many)
  const tables = tablesIn(imported)
  imported.close()
  const entries = entriesIn(many)
  const bare = async () => (await costOfRun(() => insertBare(fresh('many-bare.sqlite'), entries, tables))).clock
  const clock = await compareTold(ours, bare, 7)
  return {
    what: `import ${rows} rows from CSV, beyond what one row takes: read, check, stage, publish`,
    result: `${duration(clock.ours)}; bare inserts ${duration(clock.theirs)}`,
    ratio: times(1 / clock.ratio),
    aim: '≥ 0.7×',
    met: 1 / clock.ratio >= 0.7,
  }
}

/** The built command importing 200,000 rows against bare inserts of what they come to; and how memory grows with the file, with BENCH_LARGE=1 up to 2,000,000 rows. */
export const importingManyLines = async (folder: string): Promise<readonly Line[]> => {
  const file = writeEvents(folder, rows)
  const lines = [await speedOf(folder, file), await lockOf(folder, file)]
  for (const size of [20_000, rows, ...(process.env['BENCH_LARGE'] === '1' ? [2_000_000] : [])])
    lines.push(await memoryOf(folder, size))
  return lines
}
