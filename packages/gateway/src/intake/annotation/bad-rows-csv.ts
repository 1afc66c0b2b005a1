import { guardCsvCell } from '../formula-guard.ts'
import { shownText } from '../cell/shown-text.ts'
import type { BadRowsTable } from './bad-rows-workbook.ts'

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const line = (cells: readonly string[]): string => `${cells.map((cell) => quoted(guardCsvCell(cell))).join(',')}\n`

/** The rows of a table that were not imported as CSV: the header of the original and nothing else. Mend it and import it. */
export const badRowsCsv = ({ context, rows }: BadRowsTable): string => {
  const places = context.table.columns
    .flatMap(({ flatHeader, index }) => (index === undefined ? [] : [{ header: flatHeader, index }]))
    .toSorted((a, b) => a.index - b.index)
  const body = rows.map(({ row }) => line(places.map(({ index }) => shownText(row.cells[index]))))
  return [line(places.map(({ header }) => header)), ...body].join('')
}
