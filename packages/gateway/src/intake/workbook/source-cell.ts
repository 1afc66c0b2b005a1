import type { CellValue } from 'hucre/xlsx'
import { shownText } from '../cell/shown-text.ts'
import type { SourceCell } from '../source.ts'
import type { GridCell } from './grid-sheet.ts'
import { formats } from './look.ts'

const formatted = (value: CellValue, numFmt: string): GridCell => ({ value, style: { numFmt } })

/** A cell of a source as we write it again. What was text stays text; errors and formulas without a result become text. */
export const gridCellOf = (cell: SourceCell | undefined): GridCell | undefined => {
  switch (cell?.type) {
    case undefined:
      return undefined
    case 'number':
      return formatted(cell.value, cell.percent === true ? formats.percent : 'General')
    case 'date':
      return cell.iso.length > 10
        ? formatted(new Date(`${cell.iso}Z`), formats.instant)
        : formatted(new Date(`${cell.iso}T00:00:00Z`), formats.date)
    case 'boolean':
      return { value: cell.value }
    case 'text':
      return formatted(cell.text, formats.text)
    default:
      return formatted(shownText(cell), formats.text)
  }
}
