import { guardCsvCell } from '../formula-guard.ts'
import { shownText } from '../cell/shown-text.ts'
import { type BadRowsTable, leftLayout } from './left-layout.ts'

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const line = (cells: readonly string[]): string => `${cells.map((cell) => quoted(guardCsvCell(cell))).join(',')}\n`

/** Whether CSV can hold a table: a header that is joined by merged cells is none without them. */
export const fitsCsv = (table: BadRowsTable): boolean => leftLayout(table).merges.length === 0

/** The rows of a table that were not imported as CSV: the header of the original and nothing else. Mend it and import it. */
export const badRowsCsv = (table: BadRowsTable): string => {
  const { above, columns } = leftLayout(table)
  // A row of CSV is counted by its lines: one of the header takes one.
  const header = above.map((cells) =>
    cells.length === 0 ? '\n' : line(cells.map((cell) => shownText(cell).replaceAll(/\s+/gu, ' '))),
  )
  const body = table.rows.map(({ row }) => line(columns.map((index) => shownText(row.cells[index]))))
  return [...header, ...body].join('')
}
