import type { Merge, SourceCell, SourceRow } from '../source.ts'

interface Open extends Merge {
  readonly value: SourceCell | undefined
}

/**
 * Fills vertically merged cells of a table's body down, row by row in order. Only what was merged is filled: a blank
 * below a value is a blank.
 */
export const mergedCellFiller = (merges: readonly Merge[], header: number): ((row: SourceRow) => SourceRow) => {
  const waiting = merges
    .filter(({ fromRow, toRow }) => fromRow > header && toRow > fromRow)
    .toSorted((a, b) => b.fromRow - a.fromRow)
  let open: Open[] = []
  return (row) => {
    for (let next = waiting.at(-1); next !== undefined && next.fromRow <= row.row; next = waiting.at(-1)) {
      waiting.pop()
      const value = next.fromRow === row.row ? row.cells[next.fromColumn] : undefined
      open.push({ ...next, value })
    }
    if (open.length === 0) return row
    open = open.filter(({ toRow }) => toRow >= row.row)
    const cells = [...row.cells]
    for (const { fromColumn, value } of open) cells[fromColumn] ??= value
    return { ...row, cells }
  }
}
