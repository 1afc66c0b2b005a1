/** A value of a row: what both databases hold is text, integers and nothing. */
export type PlainValue = string | number | null
/** The values of a row, in the order of its table's columns. */
export type PlainRow = readonly PlainValue[]

/** How many rows of each table a database holds, by its name, in the order in which they are given out. */
export type TableCounts = Readonly<Record<string, number>>

/** Where the rows of a backup go. It is called while the database holds still, and so waits for nothing. */
export interface BackupSink {
  /** First: what will come. `schema` names the state of the tables. */
  readonly begin: (schema: string, counts: TableCounts) => void
  /** Before the rows of each table. */
  readonly table: (name: string, columns: readonly string[]) => void
  readonly row: (row: PlainRow) => void
}

/** A part of a backup, as it is read again. */
export type BackupPart =
  | { readonly type: 'table'; readonly name: string; readonly columns: readonly string[] }
  | { readonly type: 'row'; readonly row: PlainRow }

/** A backup to be restored. */
export interface RestoreRequest {
  readonly counts: TableCounts
  /** Tables and rows in order; read once. */
  readonly parts: () => AsyncIterable<BackupPart>
  readonly onProgress?: (progress: RestoreProgress) => void
}

/** How far a restore has come. */
export interface RestoreProgress {
  readonly phase: 'rows' | 'tables' | 'verify'
  readonly done: number
  readonly total: number
}

/** What was restored. */
export interface Restored {
  readonly entries: number
  readonly townships: number
  readonly seals: number
  readonly audit: number
}
