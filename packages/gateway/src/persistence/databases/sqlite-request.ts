/** What a database file is opened with in a thread of its own. */
export interface SqliteOpening {
  readonly file: string
  readonly readonly: boolean
  readonly pragmas: readonly string[]
}

/** What is asked of that thread, answered in order. */
export type SqliteRequest =
  | { readonly ask: 'rows' | 'row' | 'run'; readonly sql: string; readonly values: readonly unknown[] }
  /** One statement with many lists of values. */
  | { readonly ask: 'each'; readonly sql: string; readonly lists: readonly (readonly unknown[])[] }
  /** Undoes what the transaction did, if one is open still; after a statement that failed nothing else is done. */
  | { readonly ask: 'rollback' }
  /** Closes the file, and ends the thread. */
  | { readonly ask: 'close' }

/** A failure of the database: an Error itself would lose its code on the way. */
export interface SqliteFailure {
  readonly failed: string
  readonly code?: string
}
/** What it answers. */
export type SqliteReply = { readonly value: unknown } | SqliteFailure
