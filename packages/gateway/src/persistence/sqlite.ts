import Sqlite, { type Database, type Statement } from 'better-sqlite3'
import { CompiledQuery, SqliteDialect } from 'kysely'

/** A statement with its values, bound by position. */
export interface Query {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** A connection whose statements are prepared once. Synchronous: nothing else runs inside a transaction. */
export interface Connection {
  readonly rows: <Row>(query: Query) => Row[]
  readonly row: <Row>(query: Query) => Row | undefined
  /** Runs a statement; the number of rows it changed. */
  readonly run: (query: Query) => number
  readonly prepare: Prepare
  readonly exec: (sql: string) => void
  /** Everything or nothing, with the write lock from the first statement on. */
  readonly immediate: <A>(work: () => A) => A
  /** Several reads of one moment. */
  readonly snapshot: <A>(work: () => A) => A
  readonly close: () => void
}

type Prepare = <Row = unknown>(sql: string) => Statement<unknown[], Row>

const cachedStatements = 500

const memoised = (database: Database): Prepare => {
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

const openDatabase = (file: string, readonly: boolean): Database => {
  const database = new Sqlite(file, { readonly })
  // Set first: switching to WAL takes a lock that another process may hold.
  database.pragma('busy_timeout = 5000')
  if (!readonly) database.pragma('journal_mode = wal')
  for (const pragma of ['synchronous = normal', 'foreign_keys = on', 'cache_size = -65536']) database.pragma(pragma)
  return database
}

/** Opens a database file; several connections may have it open. */
export const openConnection = (file: string, readonly = false): Connection => {
  const database = openDatabase(file, readonly)
  const prepare = memoised(database)
  const [begin, immediate] = [prepare('begin'), prepare('begin immediate')]
  const [commit, rollback] = [prepare('commit'), prepare('rollback')]
  const transaction =
    (start: Statement<unknown[]>) =>
    <A>(work: () => A): A => {
      start.run()
      try {
        const result = work()
        commit.run()
        return result
      } catch (error) {
        if (database.inTransaction) rollback.run()
        throw error
      }
    }
  return {
    rows: <Row>({ sql, parameters }: Query) => prepare<Row>(sql).all(...parameters),
    row: <Row>({ sql, parameters }: Query) => prepare<Row>(sql).get(...parameters),
    run: ({ sql, parameters }) => prepare(sql).run(...parameters).changes,
    prepare,
    exec: (sql) => void database.exec(sql),
    immediate: transaction(immediate),
    snapshot: transaction(begin),
    close: () => void database.close(),
  }
}

/** MikroORM's way in, for migrations: a transaction that takes the write lock at once instead of failing half-way. */
export class ImmediateSqlite extends SqliteDialect {
  constructor(file: string) {
    const database = openDatabase(file, false)
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
