/** What a cell holds, before anybody has decided what it means. Blank cells are `undefined` in a row. */
export type SourceCell =
  /** Text as it stands, not trimmed. Every cell of CSV is one. */
  | { readonly type: 'text'; readonly text: string }
  /** A number. `percent`: it is shown as a percentage (0.985 as 98.5%). From 2^53 on digits are lost: 141021198001011234. */
  | { readonly type: 'number'; readonly value: number; readonly percent?: true }
  /**
   * A cell formatted as a date: its day and, where it has one, its time of day, as `2023-05-01` or `2023-05-01T09:30:00`. What has
   * no day (09:30 alone, a serial before 1900) is a number.
   */
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** `#DIV/0!`, also as the result of a formula. */
  | { readonly type: 'error'; readonly error: string }
  /** A formula that was saved without its result. One with a result is read as the result. */
  | { readonly type: 'uncalculated'; readonly formula: string }

/** A row of a sheet (or a record of a CSV or NDJSON file) with at least one cell that is not blank. */
export interface SourceRow {
  /** The row's number in the sheet, or the line of the file on which the record ends; 1 for the first. */
  readonly row: number
  readonly cells: readonly (SourceCell | undefined)[]
  /** The sheet does not show it, as when a filter leaves it out. */
  readonly hidden?: true
}

/** Cells that were merged into one; rows from 1 and columns from 0, both ends included. */
export interface Merge {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

/** One table of a source: a sheet of a workbook, or the whole of a CSV or NDJSON file. */
export interface SourceSheet {
  /** The name of a workbook's sheet; absent for CSV and NDJSON. */
  readonly name?: string
  readonly hidden?: true
  /** The names of the columns, where the format gives them with every row (NDJSON): then each row is data. */
  readonly columns?: readonly string[]
  /** Known before the rows are read. A merged value stands in the first cell only: who reads decides what to do with the others. */
  readonly merges: readonly Merge[]
  /** Read once, in order; bounded in memory. Fails with `UnreadableSource`. */
  readonly rows: AsyncIterable<SourceRow>
}

/** The formats that intake reads. `journal`: a file in a format of the project's own (`zhunsheng/…`), whose rows are not read here. */
export type SourceFormat = 'csv' | 'xlsx' | 'xls' | 'ndjson' | 'journal'

/** A file being read: its sheets in order, and the hash of its bytes. A file that changes meanwhile fails with `fileChanged`. */
export interface Source {
  readonly format: SourceFormat
  /** One after the other: a sheet is read to its end, or left, before the next is asked for. A journal has none. */
  readonly sheets: AsyncIterable<SourceSheet>
  /** SHA-256 of the bytes of the file, 64 hexadecimal digits. */
  readonly sha256: () => Promise<string>
}
