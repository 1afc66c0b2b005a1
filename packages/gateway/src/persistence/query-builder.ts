import {
  type CompiledQuery,
  DummyDriver,
  type Expression,
  Kysely,
  type RawBuilder,
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

/** Rows of a query that has a township for each, as `e`, within a scope. */
export const rowsWithin = (scope: Scope, rows: RawBuilder<{ readonly township: string }>) =>
  compiler.selectFrom(rows.as('e')).where(inScope(scope, 'e'))

/**
 * The same for every pair of a subject (`s.value`) and a period (`p.value`, a pair of days), given as JSON lists. CROSS
 * JOIN keeps the lists outside, so that each pair is one search in an index of the table.
 */
export const entriesForEach = (
  scope: Scope,
  table: string,
  lists: { readonly subjects: unknown; readonly periods: unknown },
) =>
  compiler
    .selectFrom(sql<SqlRow>`json_each(${lists.subjects})`.as('s'))
    .crossJoin(sql<SqlRow>`json_each(${lists.periods})`.as('p'))
    .crossJoin(`${table} as e`)
    .where(inScope(scope, 'e'))

/**
 * The townships and years of the journal. A walk from one to the next through its index by kind: as many steps as there are
 * kinds, townships and years, however many entries.
 */
export const townshipYears = (
  scope: Scope,
  kinds: readonly string[],
): CompiledQuery<{ readonly township: string; readonly year: number }> =>
  sql<{ readonly township: string; readonly year: number }>`
    with recursive kinds(kind) as (select value from json_each(${JSON.stringify(kinds)})),
    towns(kind, township) as (
      select kind, (select min(township) from entry where kind = kinds.kind) from kinds
      union all
      select kind, (select min(township) from entry where kind = towns.kind and township > towns.township)
      from towns where township is not null),
    e(kind, township, year) as (
      select kind, township, (select min(year) from entry where kind = towns.kind and township = towns.township)
      from towns where township is not null
      union all
      select kind, township,
        (select min(year) from entry where kind = e.kind and township = e.township and year > e.year)
      from e where year is not null)
    select distinct township, year from e where year is not null and ${inScope(scope, 'e')} order by township, year
  `.compile(compiler)
