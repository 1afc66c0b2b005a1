import type { EntryKind } from '@zhunsheng/domain'
import type { IntakeFault } from '../intake-fault.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { sheetReader } from '../read-sheet.ts'
import type { ImportContext, RowContext } from '../row-context.ts'
import type { Source, SourceRow, SourceSheet } from '../source.ts'
import { UnreadableSource } from '../source/unreadable-source.ts'

/** How a file was read by the import whose faults are shown: what it was told beside the file. */
export interface CopyReading {
  readonly file: string
  readonly context: ImportContext
  readonly kind?: EntryKind
  readonly mapping?: Mapping
}

/** A sheet of a file as far as it is copied. */
export interface CopiedSheet {
  readonly sheet: SourceSheet
  /** By their number; without those that are left out of the copy of a large file. */
  readonly rows: ReadonlyMap<number, SourceRow>
  /** The numbers of the rows that the import takes for data. */
  readonly data: ReadonlySet<number>
  readonly context: RowContext
}

/** The sheets of a file that hold ledgers. */
export interface CopiedFile {
  readonly sheets: readonly CopiedSheet[]
  /** Whether only rows with faults are there, from some row on. */
  readonly cut: boolean
}

/** Counts cells down; beyond the last of them only rows that must be there are kept. */
interface Room {
  cells: number
}

const readSheet = async (
  reading: CopyReading,
  sheet: SourceSheet,
  first: boolean,
  faulty: ReadonlySet<number>,
  room: Room,
): Promise<CopiedSheet | undefined> => {
  const { file, context, kind, mapping } = reading
  const rows = new Map<number, SourceRow>()
  const data = new Set<number>()
  const its = mapping?.tables.find(({ matches }) => matches(file, sheet.name))
  const reader = sheetReader(
    {
      context,
      file,
      first,
      ...(kind !== undefined && { kind }),
      ...(its !== undefined && { mapping: its }),
      report: () => undefined,
      notice: () => undefined,
      onRow: ({ row }) => void (rows.has(row) && data.add(row)),
    },
    sheet,
  )
  for await (const row of sheet.rows) {
    room.cells -= row.cells.length
    if (room.cells >= 0 || faulty.has(row.row)) rows.set(row.row, row)
    reader.row(row)
  }
  reader.end()
  const held = reader.context()
  return held && { sheet, rows, data, context: held }
}

/**
 * Reads a file again as the import read it, and keeps what a copy of it shows: all rows up to so many cells, after them
 * rows with faults. Sheets that hold no ledger or are hidden are left out, and so is what could not be read.
 */
export const readCopied = async (
  reading: CopyReading,
  source: Source,
  faults: readonly IntakeFault[],
  mostCells: number,
): Promise<CopiedFile> => {
  const sheets: CopiedSheet[] = []
  const room: Room = { cells: mostCells }
  try {
    for await (const sheet of source.sheets) {
      // NDJSON has no sheet that could be shown.
      if (sheet.hidden === true || sheet.columns !== undefined) continue
      const own = faults.filter((fault) => fault.sheet === sheet.name)
      const faulty = new Set(own.flatMap(({ row }) => row ?? []))
      const copied = await readSheet(reading, sheet, sheets.length === 0, faulty, room)
      if (copied !== undefined) sheets.push(copied)
    }
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
  }
  return { sheets, cut: room.cells < 0 }
}
