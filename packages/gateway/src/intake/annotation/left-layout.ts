import type { IntakeFault } from '../intake-fault.ts'
import type { RowContext } from '../row-context.ts'
import type { Merge, SourceCell, SourceRow } from '../source.ts'

/** A row that was not imported, as it was read, and why. */
export interface BadRow {
  readonly row: SourceRow
  readonly faults: readonly IntakeFault[]
}

/** The rows of a table that were not imported. */
export interface BadRowsTable {
  readonly context: RowContext
  readonly rows: readonly BadRow[]
}

type Cells = readonly (SourceCell | undefined)[]

/** How rows that were left out are written down, so that an import finds them again. */
export interface LeftLayout {
  /** What stands above the first of them, row by row. */
  readonly above: readonly Cells[]
  /** Merged cells among these rows. */
  readonly merges: readonly Merge[]
  /** The columns of the original, in the order in which they are written. */
  readonly columns: readonly number[]
}

const flatLayout = ({ context }: BadRowsTable): LeftLayout => {
  const places = context.table.columns
    .flatMap(({ flatHeader, index }) => (index === undefined ? [] : [{ flatHeader, index }]))
    .toSorted((a, b) => a.index - b.index)
  return {
    above: [places.map(({ flatHeader }) => ({ type: 'text', text: flatHeader }))],
    merges: [],
    columns: places.map(({ index }) => index),
  }
}

/**
 * The header on one line, over the columns that are read. Where a mapping file says how the table is read, everything in
 * the places of the original instead: keys are made of columns that the ledger does not have, and headers are where it says.
 */
export const leftLayout = (table: BadRowsTable): LeftLayout => {
  const { layout } = table.context
  if (layout === undefined) return flatLayout(table)
  const { header, merges, firstRow } = layout
  const before = Math.max(1, firstRow - 1)
  const above: Cells[] = Array.from({ length: before }, () => [])
  // NDJSON has its names in no row.
  for (const { row, cells } of header) above[Math.max(0, row - 1)] = cells
  const widths = [...header, ...table.rows.map(({ row }) => row)].map(({ cells }) => cells.length)
  return {
    above,
    merges: merges.map((merge) => ({ ...merge, toRow: Math.min(merge.toRow, before) })),
    columns: Array.from({ length: widths.reduce((most, width) => Math.max(most, width), 0) }, (_, index) => index),
  }
}
