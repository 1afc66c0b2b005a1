import { shownText } from '../cell/shown-text.ts'
import type { SkipRule } from '../mapping/mapping.ts'
import type { Merge, SourceRow } from '../source.ts'
import { type LeftOutRow, rowJudge } from './body-rows.ts'
import type { FoundHeader } from './find-header.ts'
import { mergedCellFiller } from './merged-cells.ts'
import { indexNamed, type TableColumns } from './table-columns.ts'

/** What is done with the rows of a table. */
export interface RowSink {
  /** The number of the first row with data; rows between the header and it are left out. */
  readonly from: number
  readonly data: (row: SourceRow) => void
  readonly leftOut: (row: number, why: LeftOutRow | 'skippedRow') => void
}

/** Takes the rows below a header, one after the other. */
export interface TableBody {
  readonly row: (row: SourceRow) => void
  readonly end: () => void
}

/** More rows than this below a note are no notes. */
const mostNotes = 50

const skips = (header: FoundHeader, rules: readonly SkipRule[]): ((row: SourceRow) => boolean) => {
  const known = rules.map(({ column, matches }) => ({ index: indexNamed(header, column), matches }))
  return ({ cells }) => known.some(({ index, matches }) => index !== undefined && matches.test(shownText(cells[index])))
}

/** Tells the rows of a table's body apart. Notes are notes only when no data comes below them, so they wait for the end. */
export const tableBody = (
  header: FoundHeader,
  { columns }: TableColumns,
  merges: readonly Merge[],
  skip: readonly SkipRule[],
  sink: RowSink,
): TableBody => {
  const fill = mergedCellFiller(merges, header.to)
  const judge = rowJudge(header.columns, columns)
  const skipped = skips(header, skip)
  let waiting: SourceRow[] = []
  const release = (): void => {
    for (const row of waiting) sink.data(row)
    waiting = []
  }
  return {
    row: (source) => {
      if (source.row <= header.to) return
      if (source.row < sink.from) return sink.leftOut(source.row, 'skippedRow')
      const row = fill(source)
      if (skip.length > 0 && skipped(row)) return sink.leftOut(row.row, 'skippedRow')
      const role = judge(row, waiting.length > 0)
      if (role === 'blank') return
      if (role === 'mayEnd' && waiting.length < mostNotes) {
        waiting.push(row)
        return
      }
      if (role === 'totalRow' || role === 'repeatedHeader') return sink.leftOut(row.row, role)
      release()
      sink.data(row)
    },
    end: () => {
      for (const { row } of waiting) sink.leftOut(row, 'noteRow')
      waiting = []
    },
  }
}
