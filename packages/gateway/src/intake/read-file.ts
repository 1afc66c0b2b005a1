import type { EntryKind } from '@zhunsheng/domain'
import { kindByName } from '@zhunsheng/domain/ledger'
import type { CheckedRow } from './check-row.ts'
import type { FaultList } from './fault-list.ts'
import { kindOfName } from './file-kind.ts'
import { unguardCsvCell } from './formula-guard.ts'
import type { IntakeFault } from './intake-fault.ts'
import type { Mapping } from './mapping/mapping.ts'
import type { NoticeList } from './notice-list.ts'
import { type SheetReader, sheetReader } from './read-sheet.ts'
import type { ImportContext, RowContext } from './row-context.ts'
import type { Source, SourceCell, SourceRow, SourceSheet } from './source.ts'
import { openSource } from './source/open-source.ts'
import type { LineProblem } from './source/read-ndjson.ts'
import { UnreadableSource } from './source/unreadable-source.ts'
import { leftOutSheet } from './table/sheet-role.ts'

/** A row that passed its checks, and where it stands. */
export interface ReadRow {
  readonly file: string
  readonly row: Extract<CheckedRow, { readonly ok: true }>['row']
  /** The number of its table in the import, from 0. */
  readonly table: number
  readonly line: number
  readonly context: RowContext
}

/** An import under way, as its files are read one after the other. */
export interface Reading {
  readonly context: ImportContext
  readonly mapping?: Mapping
  /** The kind of every table, when the caller says it. */
  readonly kind?: string
  readonly faults: FaultList
  readonly notices: NoticeList
  /** Takes rows that passed, some hundred at a time. */
  readonly keep: (rows: readonly ReadRow[]) => Promise<void>
  readonly onBytes: (count: number) => void
  readonly onRow: (file: string) => void
  /** Told of each row that did not pass. */
  readonly onHeldBack?: (row: SourceRow, context: RowContext) => void
  /** Told of a line that could not be read. */
  readonly onUnread?: () => void
  /** Whether a row stays out of the import. */
  readonly leave?: (file: string, row: SourceRow, context: RowContext) => boolean
  readonly signal: AbortSignal
}

/** A table as far as it could be read: a sheet, or the whole of a text file. */
export interface ReadTable {
  readonly file: string
  readonly sheet?: string
  readonly rows: number
  /** Absent when its kind could not be told. */
  readonly context?: RowContext
}

/** A file as far as it could be read. */
export interface ReadFile {
  readonly name: string
  /** Absent when it could not be read to its end. */
  readonly sha256?: string
  readonly tables: readonly ReadTable[]
}

const rowsAtOnce = 500

const isGuarded = (cell: SourceCell | undefined): cell is Extract<SourceCell, { readonly type: 'text' }> =>
  cell?.type === 'text' && cell.text.startsWith("'")
const unguarded = (row: SourceRow): SourceRow =>
  row.cells.some(isGuarded)
    ? {
        row: row.row,
        cells: row.cells.map((cell) => (isGuarded(cell) ? { type: 'text', text: unguardCsvCell(cell.text) } : cell)),
      }
    : row

const isLeftOut = ({ mapping }: Reading, sheet: SourceSheet): ReturnType<typeof leftOutSheet> => {
  const { name } = sheet
  if (name !== undefined && mapping?.leavesOut(name) === true) return 'asideSheet'
  return name !== undefined && kindOfName(name) !== undefined && sheet.hidden !== true ? undefined : leftOutSheet(sheet)
}

const at = (sheet: string | undefined): { readonly sheet?: string } => (sheet === undefined ? {} : { sheet })

/** Reads one file after the other, table by table. */
class FileReader {
  readonly tables: ReadTable[] = []
  readonly #reading: Reading
  readonly #file: string
  readonly #before: number
  #waiting: ReadRow[] = []
  constructor(reading: Reading, file: string, before: number) {
    this.#reading = reading
    this.#file = file
    this.#before = before
  }

  report(fault: Omit<IntakeFault, 'file'>): void {
    this.#reading.faults.add({ file: this.#file, ...fault })
  }

  async sheet(source: Source, sheet: SourceSheet): Promise<void> {
    const { notices } = this.#reading
    const leftOut = isLeftOut(this.#reading, sheet)
    // What we put there ourselves is nobody's news.
    if (leftOut === 'ownSheet') return
    if (leftOut !== undefined) return notices.add({ file: this.#file, ...at(sheet.name), code: leftOut })
    let [rows, seen, hidden] = [0, 0, 0]
    const reader = this.#reader(sheet, (row) => {
      rows += 1
      if (row.hidden === true) hidden += 1
    })
    try {
      for await (const row of sheet.rows) {
        this.#reading.signal.throwIfAborted()
        seen += 1
        reader.row(source.format === 'csv' ? unguarded(row) : row)
        if (this.#waiting.length >= rowsAtOnce) await this.flush()
      }
    } finally {
      // Also of a file that breaks off: what is wrong above is said at once.
      if (!this.#reading.signal.aborted) {
        reader.end()
        await this.flush()
      }
      const context = reader.context()
      const table = { file: this.#file, ...at(sheet.name), rows, ...(context !== undefined && { context }) }
      if (seen > 0) this.tables.push(table)
    }
    if (hidden > 0) notices.add({ file: this.#file, ...at(sheet.name), code: 'hiddenRows', rows: hidden })
    if (seen === 0 && sheet.name !== undefined) notices.add({ file: this.#file, ...at(sheet.name), code: 'emptySheet' })
  }

  async flush(): Promise<void> {
    const rows = this.#waiting
    this.#waiting = []
    if (rows.length > 0) await this.#reading.keep(rows)
  }

  #reader(sheet: SourceSheet, onRow: (row: SourceRow) => void): SheetReader {
    const { context, kind, mapping, notices } = this.#reading
    const table = this.#before + this.tables.length
    const its = mapping?.tables.find(({ matches }) => matches(this.#file, sheet.name))
    const stated: EntryKind | undefined = kind === undefined ? undefined : kindByName(kind)
    return sheetReader(
      {
        context,
        file: this.#file,
        first: this.tables.length === 0,
        ...(stated !== undefined && { kind: stated }),
        ...(its !== undefined && { mapping: its }),
        report: (fault) => this.report(fault),
        notice: (notice) => notices.add({ file: this.#file, ...notice }),
        onRow: (row, checked, rowContext) => {
          onRow(row)
          this.#reading.onRow(this.#file)
          if (this.#reading.leave?.(this.#file, row, rowContext) === true) return
          if (checked.ok)
            this.#waiting.push({ file: this.#file, row: checked.row, table, line: row.row, context: rowContext })
          else {
            this.#reading.onHeldBack?.(row, rowContext)
            for (const fault of checked.faults) this.report(fault)
          }
        },
      },
      sheet,
    )
  }
}

/**
 * Reads one file to its end, checking its rows and handing on those that pass. Every fault is reported; none of them stops
 * the others. `before` is how many tables were read before it.
 */
export const readFile = async (reading: Reading, name: string, before: number): Promise<ReadFile> => {
  const file = new FileReader(reading, name, before)
  try {
    const { onBytes, signal } = reading
    const onBadLine = (row: number, code: LineProblem): void => {
      reading.onUnread?.()
      file.report({ row, problem: { code } })
    }
    const source = await openSource(name, { onBytes, signal, onBadLine })
    for await (const sheet of source.sheets) await file.sheet(source, sheet)
    // Where no line could be read there is no ledger either, and nothing to add.
    if (file.tables.length === 0 && !reading.faults.has(name)) file.report({ problem: { code: 'emptyFile' } })
    return { name, sha256: await source.sha256(), tables: file.tables }
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    const { code, sheet, row } = error
    file.report({ ...at(sheet), ...(row !== undefined && { row }), problem: { code } })
    return { name, tables: file.tables }
  }
}
