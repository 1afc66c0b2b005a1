import { type Column, type EntryKind, type LooseEntry, columnsOf } from '@zhunsheng/domain'
import { envelopeColumns, headerOf, writeCell } from '@zhunsheng/domain/ledger'
import { guardCsvCell } from '../intake/formula-guard.ts'

// WPS and Excel take a CSV without this mark for GBK.
const byteOrderMark = '\u{FEFF}'

const cellOf = (text: string): string => {
  const guarded = guardCsvCell(text)
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

// People read 矛盾纠纷, not its code; the import takes either.
const shown = ({ name, part, field }: Column, entry: LooseEntry): string => {
  const value = part === 'key' ? entry.key : entry[part][name]
  if (value === undefined) return ''
  const written = writeCell(field, value)
  return field.type === 'enum' ? (field.values[written]?.zh ?? written) : written
}

/** Rows of cells as the text of a CSV file that a spreadsheet program opens. */
export const csvText = (rows: readonly (readonly string[])[]): string => byteOrderMark + rows.map(lineOf).join('')

/** The rows of a kind as CSV, as the import reads them and spreadsheet programs show them. */
export interface CsvTable {
  /** The byte order mark and the headers. */
  readonly header: string
  readonly line: (entry: LooseEntry) => string
  /** The headers of columns that were left out, because they are personal. */
  readonly masked: readonly string[]
}

/** Begins the table of a kind. Masked, it has no personal columns at all. */
export const csvTable = (kind: EntryKind, masked: boolean): CsvTable => {
  const isLeftOut = ({ part }: Column): boolean => masked && part === 'personal'
  const columns = columnsOf(kind).filter((column) => !isLeftOut(column))
  return {
    header: byteOrderMark + lineOf([...columns, ...envelopeColumns].map((column) => headerOf(column))),
    line: (entry) => {
      const cells = columns.map((column) => shown(column, entry))
      return lineOf([...cells, entry.township, entry.recorded, entry.synthetic ? '是' : '否'])
    },
    masked: columnsOf(kind)
      .filter(isLeftOut)
      .map((column) => headerOf(column)),
  }
}
