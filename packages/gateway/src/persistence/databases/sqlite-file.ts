import Sqlite, { type Database as SqliteFile, type Statement } from 'better-sqlite3'

/** Makes statements, each text once. */
export type Prepare = <Row = unknown>(sql: string) => Statement<unknown[], Row>

const cachedStatements = 500

/** Statements of a database file, kept for the next time. */
export const preparing = (database: SqliteFile): Prepare => {
  const cache = new Map<string, Statement<unknown[]>>()
  function prepare<Row>(sql: string): Statement<unknown[], Row>
  function prepare(sql: string): Statement<unknown[]> {
    const known = cache.get(sql)
    // A busy statement is being iterated: its cursor must not be reset.
    if (known !== undefined && !known.busy) return known
    const made = database.prepare<unknown[]>(sql)
    if (cache.size >= cachedStatements) cache.delete(cache.keys().next().value ?? '')
    cache.set(sql, made)
    return made
  }
  return prepare
}

/** Opens a database file with the settings that every connection of ours has, and others. */
export const openFile = (file: string, readonly = false, pragmas: readonly string[] = []): SqliteFile => {
  const database = new Sqlite(file, { readonly })
  // Set first: switching to WAL takes a lock that another process may hold.
  database.pragma('busy_timeout = 5000')
  if (!readonly) database.pragma('journal_mode = wal')
  for (const pragma of ['synchronous = normal', 'foreign_keys = on', 'cache_size = -65536', ...pragmas])
    database.pragma(pragma)
  return database
}
