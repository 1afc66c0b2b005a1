import type { NamedColumn } from '@zhunsheng/domain/ledger'
import { maskValue } from '../../access/mask.ts'
import { isBlank, shownText } from '../cell/shown-text.ts'
import type { IntakeFault } from '../intake-fault.ts'
import { maskedMistake } from '../masked-mistake.ts'
import type { SourceCell } from '../source.ts'
import type { GridCell } from '../workbook/grid-sheet.ts'
import { formats } from '../workbook/look.ts'
import { gridCellOf } from '../workbook/source-cell.ts'

// What is not known to be open is hidden whole.
const masked = (value: string): GridCell => ({ value, style: { numFmt: formats.text } })
const hidden = masked('***')

// A running number tells nothing of anybody; a telephone number has more digits.
const isSmallNumber = (cell: SourceCell | undefined): boolean =>
  cell?.type === 'number' && Number.isInteger(cell.value) && Math.abs(cell.value) < 100_000

/** A cell of no column that the ledger has: titles, notes, columns that are left out. */
export const cellOutside = (cell: SourceCell | undefined): GridCell | undefined =>
  isBlank(cell) ? undefined : isSmallNumber(cell) ? gridCellOf(cell) : hidden

/**
 * A cell as a copy shows it that is passed on: personal values masked, and mistakes (its faults are given) as far as
 * they may be personal.
 */
export const maskedCell = (
  cell: SourceCell | undefined,
  column: NamedColumn | undefined,
  faults: readonly IntakeFault[],
): GridCell | undefined => {
  if (isBlank(cell)) return undefined
  if (column === undefined) return cellOutside(cell)
  const plain = gridCellOf(cell)
  if (column.part === 'personal') return masked(maskValue(column.name, column.field, shownText(cell)))
  if (faults.length === 0) return plain
  const shown = shownText(cell)
  const mistake = faults.reduce((text, { problem }) => maskedMistake(text, problem.code), shown)
  return mistake === shown ? plain : masked(mistake)
}
