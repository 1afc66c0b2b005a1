import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kindByName } from '@zhunsheng/domain/ledger'
import { columnsOf } from '@zhunsheng/domain'

/** Cells of a row by column name; `township` and `recorded` as well. */
export type Cells = Readonly<Record<string, string>>

/** 乐昌镇, nine digits. */
export const lechang = '141021100'

/** A valid event of 乐昌镇. */
export const eventRow = (key: string, cells: Cells = {}): Cells => ({
  key,
  occurred: '2023-05-01',
  reported: '2023-05-02',
  closed: '',
  category: '矛盾纠纷',
  source: '网格员',
  division: '141021100201',
  reporter: 'P10',
  handled: '是',
  valid: '是',
  due: '2023-05-12',
  summary: '张三与李四的宅基地纠纷',
  township: lechang,
  recorded: '2023-06-01T09:00:00+08:00',
  ...cells,
})

/** The village that events happen in. */
export const villageRow: Cells = {
  key: '141021100201',
  occurred: '2019-01-01',
  name: '甲村',
  type: '行政村',
  residents: '1200',
  township: lechang,
  recorded: '2023-06-01T09:00:00+08:00',
}

const csv = (records: readonly (readonly string[])[]): string =>
  records
    .map(
      (cells) =>
        `${cells.map((cell) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`,
    )
    .join('')

/** Writes a CSV with Chinese headers; the columns are those that the rows have. Answers with its path. */
export const writeCsv = (folder: string, name: string, kindId: string, rows: readonly Cells[]): string => {
  const kind = kindByName(kindId)
  if (kind === undefined) throw new Error(kindId)
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const labels = new Map([
    ...columnsOf(kind).map(({ name: column, field }) => [column, field.zh] as const),
    ...([
      ['township', '乡镇代码'],
      ['recorded', '录入时间'],
      ['synthetic', '合成数据'],
    ] as const),
  ])
  const path = join(folder, name)
  const header = names.map((column) => labels.get(column) ?? column)
  writeFileSync(path, csv([header, ...rows.map((row) => names.map((column) => row[column] ?? ''))]))
  return path
}
