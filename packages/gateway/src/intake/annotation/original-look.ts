import { readFile } from 'node:fs/promises'
import { type CellStyle, readXlsx } from 'hucre/xlsx'

/** How a sheet looks in the original: styles by place (from 0), widths and heights where it has its own. */
export interface SheetLook {
  readonly styleAt: (row: number, column: number) => CellStyle | undefined
  readonly widths: readonly (number | undefined)[]
  readonly heights: ReadonlyMap<number, number>
}

/**
 * Reads how the sheets of an .xlsx file look, by name; nothing but looks is taken from it. Only for files that our own
 * reader has read to their end and found small. What cannot be read looks plain.
 */
export const originalLook = async (
  path: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, SheetLook>> => {
  try {
    const { sheets } = await readXlsx(await readFile(path), {
      readStyles: true,
      sheets: ({ name }) => wanted.has(name),
    })
    return new Map(
      sheets.map(({ name, cells, columns = [], rowDefs }) => {
        const heights = Array.from(rowDefs ?? [], ([row, { height }]) => [row, height] as const)
        const look: SheetLook = {
          styleAt: (row, column) => cells?.get(`${row},${column}`)?.style,
          widths: columns.map(({ width }) => width),
          heights: new Map(heights.flatMap(([row, height]) => (height === undefined ? [] : [[row, height] as const]))),
        }
        return [name, look] as const
      }),
    )
  } catch {
    return new Map()
  }
}
