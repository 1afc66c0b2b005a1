import { type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Language } from '../../config/language.ts'
import type { IntakeFault } from '../intake-fault.ts'
import { ownSheets } from '../own-sheets.ts'
import type { RowContext } from '../row-context.ts'
import type { SourceCell, SourceRow } from '../source.ts'
import { shownText } from '../cell/shown-text.ts'
import { cellAddress } from '../table/cell-address.ts'
import { type GridCell, gridSheet, placeIn, widthOf } from '../workbook/grid-sheet.ts'
import { look } from '../workbook/look.ts'
import { gridCellOf } from '../workbook/source-cell.ts'
import { annotationWords } from './annotation-words.ts'
import { placeOfFault } from './copied-grid.ts'
import { faultNote } from './fault-note.ts'
import { type ListedFault, faultSheet } from './fault-sheet.ts'
import { sheetNames } from './sheet-name.ts'

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

interface Place {
  readonly header: string
  readonly index: number
}

const placesOf = ({ context }: BadRowsTable): readonly Place[] =>
  context.table.columns
    .flatMap(({ flatHeader, index }): readonly Place[] => (index === undefined ? [] : [{ header: flatHeader, index }]))
    .toSorted((a, b) => a.index - b.index)

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

const tableSheet = (name: string, table: BadRowsTable, language: Language): Written => {
  const places = placesOf(table)
  const { columns } = table.context.table
  const listed: ListedFault[] = []
  const body = table.rows.map(({ row, faults }, at) => {
    const shownAt = faults.map((fault) => {
      const index = placeOfFault(fault, columns)?.column
      return Math.max(
        0,
        places.findIndex((place) => place.index === index),
      )
    })
    faults.forEach((fault, i) => {
      const cell = cellAddress(shownAt[i] ?? 0, at + 2)
      listed.push({ fault, goTo: placeIn(name, cell), label: `${name}!${cell}` })
    })
    return places.map(({ index }, column) => {
      const own = faults.filter((_, i) => shownAt[i] === column)
      return cellWith(row.cells[index], own, row.row, language)
    })
  })
  const header = places.map((place): GridCell => ({ value: place.header, style: look.header }))
  const widths = places.map(({ header: title, index }) =>
    widthOf([title, ...table.rows.slice(0, 200).map(({ row }) => shownText(row.cells[index]))], 9, 34),
  )
  const sheet = gridSheet(name, [header, ...body], {
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: 1 },
  })
  return { sheet, listed }
}

/**
 * A workbook with the rows that were not imported, to be mended and imported by itself: a sheet for each table under its
 * own header, unmasked (it goes back to whom the data is from), bad cells coloured and commented, and a list of faults.
 * Rows are taken as the import read them: values of merged cells stand in each of them, and the header is on one line.
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
