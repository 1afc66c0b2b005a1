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

// 一、矛盾纠纷类, merged across the table: what is data has cells of its own.
const rowsAcross = (merges: readonly Merge[], width: number): ((row: number) => boolean) => {
  const across = merges.filter(
    ({ fromRow, toRow, fromColumn, toColumn }) => fromRow === toRow && (toColumn - fromColumn + 1) * 2 > width,
  )
  const rows = new Set(across.map(({ fromRow }) => fromRow))
  return (row) => rows.has(row)
}

interface Waiting {
  readonly row: SourceRow
  readonly why: LeftOutRow
}

// From the first note on, rows wait for what comes below: with data there, the note was none.
class Ending {
  #waiting: Waiting[] = []
  readonly #sink: RowSink
  constructor(sink: RowSink) {
    this.#sink = sink
  }

  get begun(): boolean {
    return this.#waiting.length > 0
  }

  take(row: SourceRow, why: LeftOutRow | 'data'): void {
    if (why === 'data' || this.#waiting.length >= mostNotes) {
      this.#release()
      this.#give(row, why === 'noteRow' ? 'data' : why)
    } else if (this.begun || why === 'noteRow') this.#waiting.push({ row, why })
    else this.#give(row, why)
  }

  end(): void {
    for (const { row, why } of this.#waiting) this.#give(row, why)
    this.#waiting = []
  }

  #release(): void {
    for (const { row, why } of this.#waiting) this.#give(row, why === 'noteRow' ? 'data' : why)
    this.#waiting = []
  }

  #give(row: SourceRow, why: LeftOutRow | 'data'): void {
    if (why === 'data') this.#sink.data(row)
    else this.#sink.leftOut(row.row, why)
  }
}

/** Tells the rows of a table's body apart. */
export const tableBody = (
  header: FoundHeader,
  { columns, width }: TableColumns,
  merges: readonly Merge[],
  skip: readonly SkipRule[],
  sink: RowSink,
): TableBody => {
  const fill = mergedCellFiller(merges, header.to)
  const judge = rowJudge(header.columns, columns, rowsAcross(merges, width))
  const skipped = skips(header, skip)
  const ending = new Ending(sink)
  return {
    row: (source) => {
      if (source.row <= header.to) return
      if (source.row < sink.from) return sink.leftOut(source.row, 'skippedRow')
      const row = fill(source)
      if (skip.length > 0 && skipped(row)) return sink.leftOut(row.row, 'skippedRow')
      const role = judge(row, ending.begun)
      if (role !== 'blank') ending.take(row, role === 'mayEnd' ? 'noteRow' : role)
    },
    end: () => ending.end(),
  }
}
