import { type Division, type EntryKind, columnsOf } from '@zhunsheng/domain'
import type { Actor } from '../access/actor.ts'
import type { Place } from './intake-fault.ts'
import type { Merge, SourceRow } from './source.ts'
import { cellAddress } from './table/cell-address.ts'
import type { TableColumn, TableColumns } from './table/table-columns.ts'

/** What every row of an import is held against. */
export interface ImportContext {
  readonly actor: Actor
  /** The 12-digit code that rows belong to when they do not say so, and may not contradict. */
  readonly township?: string
  readonly year?: number
  /** The instant at which rows are recorded that do not say so. */
  readonly recorded: string
  /** Whether rows are invented that do not say so. */
  readonly synthetic: boolean
  readonly divisions: readonly Division[]
}

/** How a table lies in its file: a mapping file that says where a header is finds it again only there. */
export interface TableLayout {
  /** The rows of the header as they stand. */
  readonly header: readonly SourceRow[]
  /** Merged cells that the header has a part in. */
  readonly merges: readonly Merge[]
  /** The number of the first row that can hold data. */
  readonly firstRow: number
}

/** The same for the rows of one table. */
export interface RowContext extends ImportContext {
  readonly kind: EntryKind
  readonly table: TableColumns
  /** The name of the sheet, for a workbook. */
  readonly sheet?: string
  /** Given when a mapping file says how the table is read. */
  readonly layout?: TableLayout
  readonly byName: ReadonlyMap<string, TableColumn>
  readonly townships: ReadonlySet<string>
  /** The names of the columns that hold codes of divisions below the township. */
  readonly divisionColumns: readonly string[]
}

/** What the rows of a table are held against. */
export const rowContext = (
  context: ImportContext,
  kind: EntryKind,
  table: TableColumns,
  sheet: string | undefined,
  layout: TableLayout | undefined,
): RowContext => ({
  ...context,
  kind,
  table,
  ...(sheet !== undefined && { sheet }),
  ...(layout !== undefined && { layout }),
  byName: new Map(table.columns.map((column) => [column.column.name, column])),
  townships: new Set(context.divisions.filter(({ level }) => level === 'township').map(({ code }) => code)),
  divisionColumns: columnsOf(kind)
    .filter(({ part, field }) => part !== 'personal' && field.type === 'ref' && field.to === 'division')
    .map(({ name }) => name),
})

/** Where something stands in a table: the sheet and the cell's address, or the line of a text file. */
export const placeIn = (
  sheet: string | undefined,
  row: number,
  column: string | undefined,
  index: number | undefined,
): Omit<Place, 'file'> => ({
  ...(sheet !== undefined && { sheet }),
  row,
  ...(sheet !== undefined && index !== undefined && { cell: cellAddress(index, row) }),
  ...(column !== undefined && { column }),
})
