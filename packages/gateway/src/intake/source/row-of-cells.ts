import type { SourceCell, SourceRow } from '../source.ts'
import { sourceLimits } from './source-limits.ts'
import { type SourcePlace, UnreadableSource } from './unreadable-source.ts'

/** A text as a cell; undefined when there is nothing in it to see. */
export const textCell = (text: string): SourceCell | undefined => {
  // Most cells begin with something to see.
  if (text.charCodeAt(0) > 0x20 && text.charCodeAt(0) < 0x80) return { type: 'text', text }
  return text.trim() === '' ? undefined : { type: 'text', text }
}

/**
 * A row of these cells, without the blank ones behind the last; undefined when all are blank. Fails with `tooManyColumns` or
 * `cellTooLong`.
 */
export const rowOfCells = (
  cells: readonly (SourceCell | undefined)[],
  place: SourcePlace & { readonly row: number },
) => {
  let length = cells.length
  while (length > 0 && cells[length - 1] === undefined) length -= 1
  if (length === 0) return undefined
  if (length > sourceLimits.columns) throw new UnreadableSource('tooManyColumns', place)
  for (const cell of cells) {
    if (cell?.type === 'text' && cell.text.length > sourceLimits.cellChars) {
      throw new UnreadableSource('cellTooLong', place)
    }
  }
  const row: SourceRow = { row: place.row, cells: length === cells.length ? cells : cells.slice(0, length) }
  return row
}
