import {
  DummyDriver,
  type Expression,
  Kysely,
  type SqlBool,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely'
import type { Scope } from './scope.ts'

/** What a column holds in SQLite: booleans are 0 and 1. */
export type SqlValue = string | number | null
/** A row of any table by column name. */
export type SqlRow = Readonly<Record<string, SqlValue>>
/** A condition of a query. */
export type Condition = Expression<SqlBool>

// Compiles only: statements run on our own connections, synchronously and prepared once.
const compiler = new Kysely<Readonly<Record<string, SqlRow>>>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** Whether the row of a table under an alias lies within the scope. */
export const inScope = (scope: Scope, alias: string): Condition => {
  if (scope.townships === 'all') return sql`true`
  const township = sql.ref(`${alias}.township`)
  const [only, ...others] = scope.townships
  // An empty reach is "nowhere", never "no condition".
  if (only === undefined) return sql`false`
  return others.length === 0 ? sql`${township} = ${only}` : sql`${township} in (${sql.join(scope.townships)})`
}

/**
 * The one way to a table that holds entries (the journal and every projection): its rows, as `e`, within a scope. No other
 * module builds a read, so none can forget the scope.
 */
export const entriesOf = (scope: Scope, table: string) =>
  compiler.selectFrom(`${table} as e`).where(inScope(scope, 'e'))
