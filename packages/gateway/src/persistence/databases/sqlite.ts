import Sqlite, { type Database as SqliteFile, type Statement } from 'better-sqlite3'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import type * as Scoped from 'effect/Scope'
import { CompiledQuery, SqliteDialect } from 'kysely'
import type { Connection, Database, Session, Work } from './connection.ts'
import { sqliteDialect } from './dialect.ts'

type Prepare = <Row = unknown>(sql: string) => Statement<unknown[], Row>

const cachedStatements = 500

const memoised = (database: SqliteFile): Prepare => {
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

/** Opens a database file with the settings that every connection of ours has. */
export const openFile = (file: string, readonly = false): SqliteFile => {
  const database = new Sqlite(file, { readonly })
  // Set first: switching to WAL takes a lock that another process may hold.
  database.pragma('busy_timeout = 5000')
  if (!readonly) database.pragma('journal_mode = wal')
  for (const pragma of ['synchronous = normal', 'foreign_keys = on', 'cache_size = -65536']) database.pragma(pragma)
  return database
}

/** A connection and its transactions. `begin` may be any statement that begins one. */
interface Handle {
  readonly transaction: <A, E>(begin: 'begin' | 'begin immediate', work: Work<A, E>) => Effect.Effect<A, E>
  readonly purge: () => boolean
  readonly close: () => void
}

const connectionOver = (prepare: Prepare): Connection => ({
  dialect: sqliteDialect,
  rows: <Row>({ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] }) =>
    Effect.sync(() => prepare<Row>(sql).all(...parameters)),
  row: <Row>({ sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] }) =>
    Effect.sync(() => prepare<Row>(sql).get(...parameters)),
  run: ({ sql, parameters }) => Effect.sync(() => prepare(sql).run(...parameters).changes),
  runEach: (sql, values) =>
    Effect.sync(() => {
      const statement = prepare(sql)
      for (const each of values) statement.run(...each)
    }),
})

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

// Deleted rows lie in freed pages, in the gaps of others and in the log, until all three are written anew.
const purge = (database: SqliteFile): boolean => {
  try {
    database.pragma('secure_delete = on')
    database.exec('vacuum')
    const busy: unknown = database.pragma('wal_checkpoint(truncate)', { simple: true })
    return busy === 0
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

const open = (file: string, readonly: boolean, pragmas: readonly string[]): Handle => {
  const database = openFile(file, readonly)
  for (const pragma of pragmas) database.pragma(pragma)
  // Rows of an import are written and read from the first to the last: large pages take fewer calls of the system.
  for (const pragma of ['page_size = 65536', 'cache_size = -8192', 'journal_mode = off'])
    database.pragma(`temp.${pragma}`)
  const prepare = memoised(database)
  const connection = connectionOver(prepare)
  return {
    close: () => void database.close(),
    purge: () => purge(database),
    // Run to its end at once: between two statements of a transaction nothing else can use the connection.
    transaction: (begin, work) =>
      Effect.suspend(() => {
        prepare(begin).run()
        try {
          const exit = Effect.runSyncExit(work(connection))
          // There is nothing to keep of a reading one; committing one that met a damaged page fails.
          if (Exit.isSuccess(exit) && !readonly) prepare('commit').run()
          return exit
        } finally {
          if (database.inTransaction) prepare('rollback').run()
        }
      }),
  }
}

// Pages that many transactions write are carried over from the log once, not after each; and the cache is a part of what
// an import may take.
const manyRows = ['wal_autocheckpoint = 16000', 'cache_size = -32768']

const acquire = (
  file: string,
  readonly: boolean,
  pragmas: readonly string[] = [],
): Effect.Effect<Handle, never, Scoped.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => open(file, readonly, pragmas)),
    (handle) => Effect.sync(handle.close),
  )

/**
 * Opens a database file: one connection writes, another reads, so that a question never waits for a transaction. A session
 * has a connection of its own.
 */
export const openSqlite = (file: string): Effect.Effect<Database, never, Scoped.Scope> =>
  Effect.gen(function* () {
    const writer = yield* acquire(file, false)
    const reader = yield* acquire(file, true)
    const session = Effect.map(acquire(file, false, manyRows), (own): Session => ({
      // Temporary tables lie in a file of their own, which nobody reads after a failure: writing them takes no lock of the
      // database and needs no journal.
      stage: (work) => own.transaction('begin', work),
      write: (work) => own.transaction('begin immediate', work),
    }))
    return {
      dialect: sqliteDialect,
      read: (_scope, work) => reader.transaction('begin', work),
      write: (_scope, work) => writer.transaction('begin immediate', work),
      session: () => session,
      purge: Effect.sync(writer.purge),
    }
  })

/** MikroORM's way in, for migrations: a transaction that takes the write lock at once instead of failing half-way. */
export class ImmediateSqlite extends SqliteDialect {
  constructor(file: string) {
    const database = openFile(file)
    super({ database: { prepare: (sql) => database.prepare(sql), close: () => void database.close() } })
  }
  override createDriver(): ReturnType<SqliteDialect['createDriver']> {
    const driver = super.createDriver()
    driver.beginTransaction = async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    return driver
  }
}
