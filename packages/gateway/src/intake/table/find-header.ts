import type { Merge, SourceRow } from '../source.ts'
import { type HeaderName, headerNames } from './header-names.ts'

/** Where a table's header was found. */
export interface FoundHeader {
  readonly columns: readonly HeaderName[]
  /** The number of its first and last row. */
  readonly from: number
  readonly to: number
  /** How many of the names it has are those of columns. */
  readonly known: number
}

/** Where a mapping file says that a header is. */
export interface GivenHeader {
  readonly row: number
  readonly rows: number
  readonly fill: boolean
}

/** How many rows of a sheet are searched for its header. */
export const searchedRows = 30

/** Which of a header's names are columns, by name. */
export type Knows = (column: HeaderName) => string | undefined

const knownIn = (columns: readonly HeaderName[], knows: Knows): number =>
  new Set(columns.map(knows).filter((name) => name !== undefined)).size

/** The most rows that a header takes. */
const deepest = 3

// A cell of the header that is merged over two rows takes the lower one into the header, too.
const closedDepth = (rows: readonly SourceRow[], merges: readonly Merge[], first: number, depth: number): number => {
  const from = rows[first]?.row ?? 0
  const ends = merges
    .filter(({ fromRow }) => fromRow >= from && fromRow < from + depth)
    .map(({ toRow }) => toRow - from + 1)
  return Math.min(deepest, Math.max(depth, ...ends))
}

const blockAt = (
  rows: readonly SourceRow[],
  merges: readonly Merge[],
  first: number,
  least: number,
): readonly SourceRow[] => {
  const depth = closedDepth(rows, merges, first, least)
  const from = rows[first]?.row ?? 0
  const block = rows.slice(first, first + depth).filter(({ row }) => row < from + depth)
  // A blank row ends a header.
  return block.every(({ row }, i) => row === from + i) && block.length >= least ? block : []
}

const found = (block: readonly SourceRow[], merges: readonly Merge[], knows: Knows, fill = false): FoundHeader => {
  const columns = headerNames(block, merges, fill)
  return { columns, from: block[0]?.row ?? 0, to: block.at(-1)?.row ?? 0, known: knownIn(columns, knows) }
}

/** The header where a mapping file says it is; rows that are blank are not among those given. */
export const givenHeader = (
  rows: readonly SourceRow[],
  merges: readonly Merge[],
  knows: Knows,
  { row, rows: depth, fill }: GivenHeader,
): FoundHeader => ({
  ...found(
    rows.filter((each) => each.row >= row && each.row < row + depth),
    merges,
    knows,
    fill,
  ),
  from: row,
  to: row + depth - 1,
})

/**
 * Finds the header among the first rows of a sheet: the row, or the two or three rows joined by merges, with the most
 * names of columns; of several, the first and flattest. Where no row has two of them it is the first row that is not a title.
 */
export const findHeader = (
  rows: readonly SourceRow[],
  merges: readonly Merge[],
  knows: Knows,
): FoundHeader | undefined => {
  const last = rows.at(-1)?.row ?? 0
  const near = merges.filter(({ fromRow }) => fromRow <= last)
  let best: FoundHeader | undefined
  for (const depth of near.length === 0 ? [1] : [1, 2, deepest])
    for (const first of rows.keys()) {
      const block = blockAt(rows, near, first, depth)
      if (block.length === 0) continue
      const candidate = found(block, near, knows)
      if (candidate.known > (best?.known ?? -1)) best = candidate
    }
  if (best === undefined || best.known >= 2) return best
  const [first] = rows
  return first && found([first], near, knows)
}
