import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Language } from '../../config/language.ts'
import type { IntakeFault } from '../intake-fault.ts'
import { ownSheets } from '../own-sheets.ts'
import type { SourceCell } from '../source.ts'
import { shownText } from '../cell/shown-text.ts'
import { cellAddress } from '../table/cell-address.ts'
import { type GridCell, gridSheet, placeIn, widthOf } from '../workbook/grid-sheet.ts'
import { look } from '../workbook/look.ts'
import { gridCellOf } from '../workbook/source-cell.ts'
import { annotationWords } from './annotation-words.ts'
import { placeOfFault } from './copied-grid.ts'
import { faultNote } from './fault-note.ts'
import { type ListedFault, faultSheet } from './fault-sheet.ts'
import { type BadRow, type BadRowsTable, type LeftLayout, leftLayout } from './left-layout.ts'
import { sheetNames } from './sheet-name.ts'

interface Written {
  readonly sheet: WriteSheet
  readonly listed: readonly ListedFault[]
}

const cellWith = (
  cell: SourceCell | undefined,
  faults: readonly IntakeFault[],
  row: number,
  language: Language,
): GridCell | undefined => {
  const plain = gridCellOf(cell)
  if (faults.length === 0) return plain
  const comment = `${annotationWords[language].wasRow(row)}\n${faultNote(faults, language)}`
  return { ...plain, style: { ...plain?.style, ...look.fault }, comment }
}

const headerRow = (cells: readonly (SourceCell | undefined)[]): readonly (GridCell | undefined)[] =>
  cells.map((cell) => cell && { value: shownText(cell), style: look.header })

const widthsOf = ({ above, columns }: LeftLayout, rows: readonly BadRow[]): readonly number[] => {
  const shown = rows.slice(0, 200).map(({ row }) => columns.map((index) => shownText(row.cells[index])))
  const all = [...above.map((cells) => cells.map(shownText)), ...shown]
  return columns.map((_, at) =>
    widthOf(
      all.map((texts) => texts[at] ?? ''),
      9,
      34,
    ),
  )
}

const tableSheet = (name: string, table: BadRowsTable, language: Language): Written => {
  const layout = leftLayout(table)
  const { above, columns, merges } = layout
  const listed: ListedFault[] = []
  const body = table.rows.map(({ row, faults }, at) => {
    const shownAt = faults.map((fault) => {
      const index = placeOfFault(fault, table.context.table.columns)?.column
      return Math.max(
        0,
        columns.findIndex((each) => each === index),
      )
    })
    faults.forEach((fault, i) => {
      const cell = cellAddress(shownAt[i] ?? 0, above.length + at + 1)
      listed.push({ fault, goTo: placeIn(name, cell), label: `${name}!${cell}` })
    })
    return columns.map((index, column) => {
      const own = faults.filter((_, i) => shownAt[i] === column)
      return cellWith(row.cells[index], own, row.row, language)
    })
  })
  const sheet = gridSheet(name, [...above.map(headerRow), ...body], {
    columns: widthsOf(layout, table.rows).map((width) => ({ width })),
    freezePane: { rows: above.length },
    merges: merges.map(({ fromRow, toRow, fromColumn, toColumn }) => ({
      startRow: fromRow - 1,
      endRow: toRow - 1,
      startCol: fromColumn,
      endCol: toColumn,
    })),
  })
  return { sheet, listed }
}

/**
 * A workbook with the rows that were not imported, to be mended and imported by itself: a sheet for each table under its
 * own header, unmasked (it goes back to whom the data is from), bad cells coloured and commented, and a list of faults.
 * Rows are taken as the import read them: values of merged cells stand in each of them.
 */
export const badRowsWorkbook = (tables: readonly BadRowsTable[], language: Language): Promise<Uint8Array> => {
  const nameFor = sheetNames([ownSheets.faults[language]])
  const written = tables.map((table) => {
    const { sheet, kind } = table.context
    return tableSheet(nameFor(sheet ?? (language === 'en' ? kind.id : kind.zh)), table, language)
  })
  const list = faultSheet({
    notes: annotationWords[language].badRowsNotes,
    listed: written.flatMap(({ listed }) => listed),
    others: new Map(),
    language,
  })
  return writeXlsx({
    sheets: [...written.map(({ sheet }) => sheet), list],
    properties: { creator: '准绳 Zhunsheng' },
  })
}
