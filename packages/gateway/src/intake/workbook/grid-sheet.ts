import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import stringWidth from 'string-width'

/** A cell as we write it. Text is always text: nothing of ours is a formula, whatever it begins with. */
export interface GridCell {
  readonly value?: CellValue
  readonly style?: CellStyle
  readonly comment?: string
  /** A place in the same workbook: `'矛盾纠纷'!B12`. */
  readonly goTo?: string
}

const author = '准绳 Zhunsheng'

const cellOf = ({ value = null, style, comment, goTo }: GridCell): Partial<Cell> => ({
  value,
  ...(style && { style }),
  ...(comment !== undefined && { comment: { author, text: comment } }),
  ...(goTo !== undefined && { hyperlink: { target: '', location: goTo } }),
})

/** A reference to a cell of a sheet, for links: `'矛盾纠纷'!B12`. */
export const placeIn = (sheet: string, cell: string): string => `'${sheet.replaceAll("'", "''")}'!${cell}`

/** A width that shows a text: a Chinese character takes two columns of the screen. Lines are measured apart. */
export const widthOf = (texts: readonly string[], least: number, most: number): number =>
  texts
    .flatMap((text) => text.split('\n'))
    .reduce((width, line) => Math.min(most, Math.max(width, stringWidth(line) + 3)), least)

/** A sheet from rows of cells; an absent cell is left out. */
export const gridSheet = (
  name: string,
  rows: readonly (readonly (GridCell | undefined)[])[],
  rest: Omit<WriteSheet, 'name' | 'rows' | 'data' | 'cells'>,
): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== undefined) cells.set(`${r},${c}`, cellOf(cell))
    })
  })
  return { name, rows: [], cells, ...rest }
}
