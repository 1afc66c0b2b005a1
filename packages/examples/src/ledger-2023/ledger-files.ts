import { type Column, type EntryKind, type RowOf, columnsOf } from '@zhunsheng/domain'
import { entryKinds, envelopeColumns, headerOf, writeRow } from '@zhunsheng/domain/ledger'
import type { Ledger } from './ledger.ts'
import { township } from './places.ts'

/** One ledger file: the rows of one entry kind as a county's clerk would send them. */
export interface LedgerFile {
  /** `<kind>.csv`. */
  readonly name: string
  readonly rows: number
  readonly text: string
}

// WPS and Excel take a CSV without this mark for GBK.
const byteOrderMark = '\u{FEFF}'
const cellOf = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

// People write 矛盾纠纷, not its code; the import takes either.
const shownAs = ({ field }: Column, written: string): string =>
  field.type === 'enum' ? (field.values[written]?.zh ?? written) : written

const fileOf = (
  kind: EntryKind,
  rows: readonly (RowOf<EntryKind> & { readonly recorded: string })[],
  at: string,
): LedgerFile => {
  const columns = columnsOf(kind)
  const lines = rows.map((row) => {
    const written = writeRow(kind, row)
    return lineOf([...columns.map((column) => shownAs(column, written[column.name] ?? '')), at, row.recorded, '是'])
  })
  const header = lineOf([...columns, ...envelopeColumns].map((column) => headerOf(column)))
  return { name: `${kind.id}.csv`, rows: rows.length, text: byteOrderMark + header + lines.join('') }
}

/**
 * A ledger, of 乐昌镇 unless another township is given, as CSV files, one for each kind, in the order of declaration; every row
 * says that it is synthetic.
 */
export const ledgerFiles = (ledger: Partial<Ledger>, at = township): readonly LedgerFile[] =>
  entryKinds.map((kind) => fileOf(kind, ledger[kind.id] ?? [], at))
