import type { BadRowsTable } from './annotation/left-layout.ts'
import type { IntakeFault, Place } from './intake-fault.ts'
import type { RowContext } from './row-context.ts'
import type { SourceRow } from './source.ts'

/** The rows that an import leaves out, because it keeps the good ones, and why. */
export interface LeftRows {
  /** Notes the row of a fault. */
  readonly note: (fault: IntakeFault) => void
  /** How many rows are noted. */
  readonly count: () => number
  /** Whether a row was noted; it is gathered then. */
  readonly leave: (file: string, row: SourceRow, context: RowContext) => boolean
  /** What was gathered since the last call, table by table. */
  readonly tables: () => readonly BadRowsTable[]
}

const keyOf = ({ file, sheet = '', row }: Place): string => JSON.stringify([file, sheet, row])

/** At most so many rows can be given back: a file with more is mended at its source. */
const mostRows = 50_000

/** Begins with no row left out. */
export const leftRows = (): LeftRows => {
  const faults = new Map<string, IntakeFault[]>()
  let gathered = new Map<RowContext, { readonly row: SourceRow; readonly faults: readonly IntakeFault[] }[]>()
  return {
    note: (fault) => {
      if (fault.row === undefined) return
      const key = keyOf(fault)
      const known = faults.get(key)
      if (known !== undefined) known.push(fault)
      else if (faults.size < mostRows) faults.set(key, [fault])
    },
    count: () => faults.size,
    leave: (file, row, context) => {
      const its = faults.get(
        keyOf({ file, row: row.row, ...(context.sheet !== undefined && { sheet: context.sheet }) }),
      )
      if (its === undefined) return false
      const rows = gathered.get(context) ?? []
      rows.push({ row, faults: its })
      gathered.set(context, rows)
      return true
    },
    tables: () => {
      const tables = [...gathered].map(([context, rows]) => ({ context, rows }))
      gathered = new Map()
      return tables
    },
  }
}
