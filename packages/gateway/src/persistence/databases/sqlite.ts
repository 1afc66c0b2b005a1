import type { Database as SqliteFile } from 'better-sqlite3'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import type * as Scoped from 'effect/Scope'
import { CompiledQuery, SqliteDialect } from 'kysely'
import type { Connection, Database, Query, Work } from './connection.ts'
import { sqliteDialect } from './dialect.ts'
import { type Prepare, openFile, preparing } from './sqlite-file.ts'
import { sqliteDamage } from './sqlite-damage.ts'
import { sqliteSession } from './sqlite-session.ts'

/** A connection and its transactions. `begin` may be any statement that begins one. */
interface Handle {
  readonly transaction: <A, E>(begin: 'begin' | 'begin immediate', work: Work<A, E>) => Effect.Effect<A, E>
  readonly purge: () => boolean
  readonly close: () => void
}

const connectionOver = (prepare: Prepare): Connection => ({
  dialect: sqliteDialect,
  rows: <Row>({ sql, parameters }: Query) => Effect.sync(() => prepare<Row>(sql).all(...parameters)),
  row: <Row>({ sql, parameters }: Query) => Effect.sync(() => prepare<Row>(sql).get(...parameters)),
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

const open = (file: string, readonly: boolean): Handle => {
  const database = openFile(file, readonly)
  const prepare = preparing(database)
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

const acquire = (file: string, readonly: boolean): Effect.Effect<Handle, never, Scoped.Scope> =>
  Effect.acquireRelease(
    Effect.sync(() => open(file, readonly)),
    (handle) => Effect.sync(handle.close),
  )

/**
 * Opens a database file: one connection writes, another reads, so that a question never waits for a transaction. A session
 * has a connection of its own, in a thread of its own: what it writes for seconds keeps nobody else waiting.
 */
export const openSqlite = (file: string): Effect.Effect<Database, never, Scoped.Scope> =>
  Effect.gen(function* () {
    const writer = yield* acquire(file, false)
    const reader = yield* acquire(file, true)
    return {
      dialect: sqliteDialect,
      read: (_scope, work) => reader.transaction('begin', work),
      write: (_scope, work) => writer.transaction('begin immediate', work),
      session: () => sqliteSession(file),
      damage: sqliteDamage(file),
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
