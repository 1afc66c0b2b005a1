import { type EntryKind, columnsOf } from '@zhunsheng/domain'
import { type NamedColumn, columnByHeader, headerOf } from '@zhunsheng/domain/ledger'
import type { IntakeFault } from './intake-fault.ts'

/** A column of a file: where it stands, how it is headed, and what it is. */
export interface FileColumn {
  readonly index: number
  readonly header: string
  readonly column: NamedColumn
}

/** The header of a file: its columns, and the names of required ones that it lacks. */
export interface Header {
  readonly columns: readonly FileColumn[]
  readonly width: number
  readonly lacking: ReadonlySet<string>
  readonly faults: readonly Omit<IntakeFault, 'file'>[]
}

const withoutBlankEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)

/** Reads a header: every column known, none twice, none of the required ones missing. */
export const readHeader = (kind: EntryKind, cells: readonly string[]): Header => {
  const find = columnByHeader(kind)
  const faults: Omit<IntakeFault, 'file'>[] = []
  const columns = new Map<string, FileColumn>()
  const headers = withoutBlankEnd(cells)
  headers.forEach((cell, index) => {
    const header = cell.trim()
    const column = find(header)
    const at = { row: 1, column: header === '' ? String(index + 1) : header }
    if (column === undefined) faults.push({ ...at, problem: { code: 'unknownHeader' } })
    else if (columns.has(column.name)) faults.push({ ...at, problem: { code: 'doubleHeader' } })
    else columns.set(column.name, { index, header, column })
  })
  const required = columnsOf(kind).filter(({ field }) => field.optional !== true)
  const lacking = required.filter(({ name }) => !columns.has(name))
  for (const column of lacking) faults.push({ row: 1, column: headerOf(column), problem: { code: 'missingHeader' } })
  return {
    columns: [...columns.values()],
    width: headers.length,
    lacking: new Set(lacking.map(({ name }) => name)),
    faults,
  }
}
