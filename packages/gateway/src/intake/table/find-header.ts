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

/** Rows that may be a header, one upon the other, and the names that their columns would have. */
export interface HeaderBlock {
  readonly columns: readonly HeaderName[]
  /** The number of its first and last row. */
  readonly from: number
  readonly to: number
  /** How many of its columns have a name. */
  readonly named: number
}

const blockOf = (rows: readonly SourceRow[], merges: readonly Merge[], fill = false): HeaderBlock => {
  const columns = headerNames(rows, merges, fill)
  const named = columns.filter(({ shown }) => shown !== '').length
  return { columns, from: rows[0]?.row ?? 0, to: rows.at(-1)?.row ?? 0, named }
}

// More than any ledger has in its first rows: what has more is a trap, and is searched as if nothing were merged.
const mostMerges = 1000

/** Every row, and every two or three rows joined by merges, that may be the header of a sheet: flat ones first. */
export const headerBlocks = (rows: readonly SourceRow[], merges: readonly Merge[]): readonly HeaderBlock[] => {
  const last = rows.at(-1)?.row ?? 0
  const above = merges.filter(({ fromRow }) => fromRow <= last)
  const near = above.length > mostMerges ? [] : above
  const depths = near.length === 0 ? [1] : [1, 2, deepest]
  return depths.flatMap((depth) =>
    [...rows.keys()].flatMap((first) => {
      const block = blockAt(rows, near, first, depth)
      return block.length === 0 ? [] : [blockOf(block, near)]
    }),
  )
}

const knownIn = ({ columns }: HeaderBlock, knows: Knows): number =>
  new Set(columns.map(knows).filter((name) => name !== undefined)).size

/** The header where a mapping file says it is; rows that are blank are not among those given. */
export const givenHeader = (
  rows: readonly SourceRow[],
  merges: readonly Merge[],
  knows: Knows,
  { row, rows: depth, fill }: GivenHeader,
): FoundHeader => {
  const its = rows.filter((each) => each.row >= row && each.row < row + depth)
  const block = blockOf(its, merges, fill)
  return { columns: block.columns, from: row, to: row + depth - 1, known: knownIn(block, knows) }
}

/**
 * Finds the header among the blocks of a sheet: that with the most names of columns; of several, the first and flattest.
 * Where none has two of them it is the first row that is no title.
 */
export const findHeader = (blocks: readonly HeaderBlock[], knows: Knows): FoundHeader | undefined => {
  let best: FoundHeader | undefined
  for (const block of blocks) {
    const known = knownIn(block, knows)
    if (known > (best?.known ?? 1)) best = { ...block, known }
  }
  const other = blocks.find(({ named }) => named >= 2) ?? blocks[0]
  return best ?? (other && { ...other, known: knownIn(other, knows) })
}
