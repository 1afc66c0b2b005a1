import { shownText } from '../cell/shown-text.ts'
import type { Merge, SourceRow } from '../source.ts'

/** What stands above a column: as a person reads it, and every name it may have. */
export interface HeaderName {
  /** 基本情况/姓名, on one line. */
  readonly shown: string
  /** 基本情况姓名, 基本情况（姓名）, 姓名. Empty for a column without a header. */
  readonly names: readonly string[]
}

// What is longer is no name.
const longest = 200
/** Columns to the right of this have no header. The widest ledger has some forty. */
const mostColumns = 256

const oneLine = (text: string): string => text.slice(0, longest).replaceAll(/\s+/gu, ' ').trim()

const mergeAt = (merges: readonly Merge[], row: number, column: number): Merge | undefined =>
  merges.find(
    ({ fromRow, toRow, fromColumn, toColumn }) =>
      fromRow <= row && row <= toRow && fromColumn <= column && column <= toColumn,
  )

const namesOf = (parts: readonly string[]): readonly string[] => {
  const last = parts.at(-1)
  if (last === undefined) return []
  const ends = parts.map((_, i) => parts.slice(i).join(''))
  const before = parts.slice(0, -1).join('')
  return before === '' ? ends : [...ends, `${before}（${last.replaceAll(/^[(（]|[)）]$/gu, '')}）`]
}

/**
 * The names of columns whose header takes these rows, one upon the other. What was merged stands over all of its
 * columns; with `fill`, so does any text of an upper row over the blanks to its right.
 */
export const headerNames = (
  rows: readonly SourceRow[],
  merges: readonly Merge[],
  fill = false,
): readonly HeaderName[] => {
  const first = rows[0]?.row ?? 0
  const last = rows.at(-1)?.row ?? 0
  const over = merges.filter(({ fromRow, toRow }) => fromRow <= last && toRow >= first)
  const ends = [...rows.map(({ cells }) => cells.length), ...over.map(({ toColumn }) => toColumn + 1)]
  const width = Math.min(mostColumns, Math.max(0, ...ends))
  const at = (row: number, column: number): string =>
    oneLine(shownText(rows.find((each) => each.row === row)?.cells[column]))
  const textAt = (row: number, column: number): string => {
    const own = at(row, column)
    if (own !== '') return own
    const merge = mergeAt(over, row, column)
    if (merge !== undefined) return at(merge.fromRow, merge.fromColumn)
    return fill && row < last && column > 0 ? textAt(row, column - 1) : ''
  }
  return Array.from({ length: width }, (_, column) => {
    const texts = rows.map(({ row }) => textAt(row, column))
    const parts = texts.filter((text, i) => text !== '' && text !== texts[i - 1])
    return { shown: parts.join('/'), names: namesOf(parts) }
  })
}
