import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { type CellFault, type CellReader, cellReader, writeCell } from './cell.ts'
import type { CellValue, CheckCode, EntryKind, RowCheck } from './entry-kind.ts'
import { type Column, type LooseRow, type Part, type RowOf, columnsOf } from './entry.ts'
import { checksOf, failedChecks } from './row-checks.ts'

/** A row as text: column name → cell. An absent or blank cell means that there is no value. */
export type RawRow = Readonly<Record<string, string>>

/** A fault of a row, at the column where it shows. */
export interface RowIssue {
  readonly path: readonly [column: string]
  readonly code: CellFault | 'unknownColumn' | CheckCode
}

interface ColumnReader extends Column {
  readonly read: CellReader
}
type Cells = Record<string, CellValue>

const readCells = (columns: readonly ColumnReader[], raw: RawRow, issues: RowIssue[]) => {
  const parts: Readonly<Record<Part, Cells>> = { key: {}, clocks: {}, facts: {}, personal: {} }
  for (const { name, part, field, read } of columns) {
    const cell = raw[name]?.trim() ?? ''
    if (cell === '') {
      if (field.optional !== true) issues.push({ path: [name], code: 'missing' })
      continue
    }
    const value = read(cell)
    if (value.ok) parts[part][name] = value.value
    else issues.push({ path: [name], code: value.issues[0] })
  }
  return parts
}

const checkRow = (checks: readonly RowCheck[], row: LooseRow, issues: RowIssue[]): void => {
  const isReadable = (column: string): boolean => !issues.some(({ path }) => path[0] === column)
  const readable = issues.length === 0 ? checks : checks.filter(({ columns }) => columns.every(isReadable))
  for (const { columns, code } of failedChecks(readable, row)) issues.push({ path: [columns[0]], code })
}

const readWith = (kind: EntryKind): ((raw: RawRow) => Outcome<LooseRow, RowIssue>) => {
  const columns = columnsOf(kind).map((column) => ({ ...column, read: cellReader(column.field) }))
  const known = new Set(columns.map((column) => column.name))
  const checks = checksOf(kind)
  return (raw) => {
    const issues: RowIssue[] = []
    for (const name of Object.keys(raw)) if (!known.has(name)) issues.push({ path: [name], code: 'unknownColumn' })
    const { key, ...parts } = readCells(columns, raw, issues)
    const row = { key: String(key['key']), ...parts }
    if (checks.length > 0) checkRow(checks, row, issues)
    return outcomeOf(issues, () => row)
  }
}

/**
 * Makes the reader of a kind's rows; it finds every fault at once. An absent optional value is absent from the row,
 * never `undefined`. The overload is the one place where the loose walk gets its exact type; tests over all kinds hold
 * it.
 */
export function rowReader<K extends EntryKind>(kind: K): (raw: RawRow) => Outcome<RowOf<K>, RowIssue>
export function rowReader(kind: EntryKind): (raw: RawRow) => Outcome<LooseRow, RowIssue> {
  return readWith(kind)
}

/** The inverse of a row reader: every present value as text, by column name in workbook order. */
export function writeRow<K extends EntryKind>(kind: K, row: RowOf<K>): RawRow
export function writeRow(kind: EntryKind, row: LooseRow): RawRow {
  return Object.fromEntries(
    columnsOf(kind).flatMap(({ name, part, field }) => {
      const value = part === 'key' ? row.key : row[part][name]
      return value === undefined ? [] : [[name, writeCell(field, value)] as const]
    }),
  )
}
