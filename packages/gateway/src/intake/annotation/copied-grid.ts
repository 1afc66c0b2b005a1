import { type CellStyle, type WriteSheet, parseCellRef } from 'hucre/xlsx'
import { maskNumbersIn } from '../../access/mask.ts'
import type { Language } from '../../config/language.ts'
import { isBlank, shownText } from '../cell/shown-text.ts'
import type { IntakeFault } from '../intake-fault.ts'
import type { SourceRow } from '../source.ts'
import type { TableColumn } from '../table/table-columns.ts'
import { type GridCell, gridSheet, widthOf } from '../workbook/grid-sheet.ts'
import { look } from '../workbook/look.ts'
import { gridCellOf } from '../workbook/source-cell.ts'
import { annotationWords } from './annotation-words.ts'
import { faultNote } from './fault-note.ts'
import { cellOutside, maskedCell } from './masked-cell.ts'
import type { SheetLook } from './original-look.ts'
import type { CopiedSheet } from './read-copied.ts'

/** Where a fault is shown: a row of the sheet, 1 for the first, and a column, 0 for the first. */
export interface FaultPlace {
  readonly row: number
  readonly column: number
}

/** Where a fault of a table is shown: at its cell; else in its column; else at the beginning of its row. */
export const placeOfFault = (
  { cell, row, column }: IntakeFault,
  columns: readonly TableColumn[],
): FaultPlace | undefined => {
  if (cell !== undefined) {
    const at = parseCellRef(cell)
    return { row: at.row + 1, column: at.col }
  }
  if (row === undefined) return undefined
  const indexes = columns.flatMap(({ index }) => index ?? [])
  const index = columns.find(({ header }) => header === column)?.index
  return { row, column: index ?? indexes.reduce((least, each) => Math.min(least, each), indexes[0] ?? 0) }
}

type Notes = ReadonlyMap<number, ReadonlyMap<number, readonly IntakeFault[]>>

/** Faults by row and column. */
export const faultsByPlace = (faults: readonly IntakeFault[], columns: readonly TableColumn[]): Notes => {
  const notes = new Map<number, Map<number, IntakeFault[]>>()
  for (const fault of faults) {
    const place = placeOfFault(fault, columns)
    if (place === undefined) continue
    const row = notes.get(place.row) ?? new Map<number, IntakeFault[]>()
    notes.set(place.row, row)
    row.set(place.column, [...(row.get(place.column) ?? []), fault])
  }
  return notes
}

interface Copying {
  readonly copied: CopiedSheet
  readonly notes: Notes
  readonly original: SheetLook | undefined
  readonly language: Language
}

const plainCell = (
  { copied }: Copying,
  row: SourceRow,
  index: number,
  faults: readonly IntakeFault[],
): GridCell | undefined => {
  const { rows, columns } = copied.context.table
  const cell = row.cells[index]
  if (row.row >= rows.from && row.row <= rows.to) {
    if (isBlank(cell)) return undefined
    const shown = shownText(cell)
    return maskNumbersIn(shown) === shown ? { ...gridCellOf(cell), style: look.header } : cellOutside(cell)
  }
  if (!copied.data.has(row.row)) return cellOutside(cell)
  return maskedCell(cell, columns.find((column) => column.index === index)?.column, faults)
}

const styled = (cell: GridCell | undefined, original: CellStyle | undefined): GridCell | undefined =>
  original === undefined ? cell : { ...cell, style: { ...cell?.style, ...original } }

const shownRow = (copying: Copying, number: number): readonly (GridCell | undefined)[] => {
  const { copied, notes, original, language } = copying
  const row = copied.rows.get(number) ?? { row: number, cells: [] }
  const faults = notes.get(number)
  const width = Math.max(row.cells.length, ...[...(faults?.keys() ?? [])].map((index) => index + 1))
  return Array.from({ length: width }, (_, index) => {
    const its = faults?.get(index)
    const cell = styled(plainCell(copying, row, index, its ?? []), original?.styleAt(number - 1, index))
    if (its === undefined) return cell
    const personal = copied.context.table.columns.find((column) => column.index === index)?.column.part === 'personal'
    const note = faultNote(its, language)
    const comment = personal ? `${note}\n${annotationWords[language].masked}` : note
    return { ...cell, style: { ...cell?.style, ...look.fault }, comment }
  })
}

const widthsOf = ({ copied, original }: Copying): readonly number[] => {
  const { columns, width } = copied.context.table
  return Array.from({ length: width }, (_, index) => {
    const own = original?.widths[index]
    if (own !== undefined) return own
    const shown = [...copied.rows.values()].slice(0, 200).map(({ cells }) => shownText(cells[index]))
    const header = columns.find((column) => column.index === index)?.header ?? ''
    return widthOf([header, ...shown], 9, 34)
  })
}

/** A sheet of the copy: everything in its place, bad cells coloured and commented, personal values masked. */
export const copiedGrid = (
  name: string,
  copied: CopiedSheet,
  faults: readonly IntakeFault[],
  original: SheetLook | undefined,
  language: Language,
): WriteSheet => {
  const { columns, rows: header } = copied.context.table
  const notes = faultsByPlace(faults, columns)
  const copying: Copying = { copied, notes, original, language }
  const rows: (readonly (GridCell | undefined)[])[] = []
  for (const number of new Set([...copied.rows.keys(), ...notes.keys()])) rows[number - 1] = shownRow(copying, number)
  const merges = copied.sheet.merges.map(({ fromRow, toRow, fromColumn, toColumn }) => ({
    startRow: fromRow - 1,
    endRow: toRow - 1,
    startCol: fromColumn,
    endCol: toColumn,
  }))
  return gridSheet(name, rows, {
    columns: widthsOf(copying).map((width) => ({ width })),
    rowDefs: new Map(Array.from(original?.heights ?? [], ([row, height]) => [row, { height }])),
    merges: merges.filter(({ endRow }) => endRow < rows.length),
    ...(header.to > 0 && { freezePane: { rows: header.to } }),
  })
}
