import type { EntryKind } from '@zhunsheng/domain'
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
import type { Dialect } from '../databases/dialect.ts'
import type { Scope } from '../databases/scope.ts'
import { pastOf, tableOf } from './tables.ts'

/** What a column holds: booleans are 0 and 1. */
export type SqlValue = string | number | null
/** A row of any table by column name. */
export type SqlRow = Readonly<Record<string, SqlValue>>
/** A condition of a query. */
export type Condition = Expression<SqlBool>

// Compiles only: statements run on our own connections, prepared once. What it writes both databases understand.
const compiler = new Kysely<Readonly<Record<string, SqlRow>>>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** All of the conditions together. */
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`

/** Whether the row of a table under an alias lies within the scope. */
const inScope = (scope: Scope, alias: string): Condition => {
  if (scope.townships === 'all') return sql`true`
  const township = sql.ref(`${alias}.township`)
  const [only, ...others] = scope.townships
  // An empty reach is "nowhere", never "no condition".
  if (only === undefined) return sql`false`
  return others.length === 0 ? sql`${township} = ${only}` : sql`${township} in (${sql.join(scope.townships)})`
}

/** A text of the dialect with a value in the place of its `?`. */
const binding = (text: string, value: unknown): RawBuilder<SqlRow> => {
  const [before = '', after = ''] = text.split('?')
  return sql`${sql.raw(before)}${value}${sql.raw(after)}`
}
/** The texts of a JSON list, to stand behind `in`. */
export const textsOf = ({ texts }: Dialect, list: unknown): RawBuilder<unknown> =>
  sql`(select l.value from ${binding(texts, list)} as l)`

/** An aggregate: the values of an expression as the text of a JSON list, in no order. */
export const listed = (dialect: Dialect, value: RawBuilder<unknown>): RawBuilder<string> =>
  sql`${sql.raw(dialect.listed[0])}${value}${sql.raw(dialect.listed[1])}`
/** The JSON list of some expressions. */
export const tuple = (dialect: Dialect, values: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`${sql.raw(dialect.tuple)}(${sql.join(values)})`

/** Rows of the journal or of the audit, as `e`, within a scope. */
export const rowsOf = (scope: Scope, table: 'entry' | 'audit') =>
  compiler.selectFrom(`${table} as e`).where(inScope(scope, 'e'))

/** Rows of a query that has a township for each, as `e`, within a scope. */
export const rowsWithin = (scope: Scope, rows: RawBuilder<{ readonly township: string }>) =>
  compiler.selectFrom(rows.as('e')).where(inScope(scope, 'e'))

/** A table that holds entries of a kind, with what is asked of a row of it besides. */
interface Source {
  readonly table: string
  readonly asked: (alias: string) => readonly Condition[]
}

// What is known at an instant stands still, or something took its place only afterwards.
const sourcesOf = (kind: EntryKind, knownAt: unknown): readonly [Source, ...Source[]] => {
  if (knownAt === undefined) return [{ table: tableOf(kind), asked: () => [] }]
  const recorded = (alias: string): Condition => sql`${sql.ref(`${alias}.recorded`)} <= ${knownAt}`
  const later = (alias: string): Condition => sql`${sql.ref(`${alias}.superseded`)} > ${knownAt}`
  return [
    { table: tableOf(kind), asked: (alias) => [recorded(alias)] },
    { table: pastOf(kind), asked: (alias) => [recorded(alias), later(alias)] },
  ]
}

/** Which entries of a kind. */
export interface Wanted {
  readonly kind: EntryKind
  /** Conditions on a row, under the alias that the function it is given to names. */
  readonly where: readonly Condition[]
  /** Only what had been recorded by this instant, as it stood then; absent: what stands now. */
  readonly knownAt?: unknown
}
/** Which entries, and the columns that whatever stands around them reads. */
export interface Read extends Wanted {
  readonly columns: readonly string[]
}

const conditionsOn = (scope: Scope, alias: string, { asked }: Source, { where }: Wanted): Condition =>
  all([inScope(scope, alias), ...where, ...asked(alias)])
const selected = (columns: readonly string[]) =>
  columns.map((column) => sql<SqlValue>`${sql.ref(`e.${column}`)}`.as(column))

/**
 * The one way to the entries of a kind: those that count, as `e`, within a scope. No other module builds a read, so none
 * can forget the scope. Of two tables each is searched with every condition, so that the indexes of both serve.
 */
export const entriesOf = (scope: Scope, read: Read) => {
  const from = (source: Source) =>
    compiler
      .selectFrom(`${source.table} as e`)
      .where(conditionsOn(scope, 'e', source, read))
      .select(selected(read.columns))
  const [current, ...past] = sourcesOf(read.kind, read.knownAt)
  return compiler.selectFrom(past.reduce((query, source) => query.unionAll(from(source)), from(current)).as('e'))
}

/** JSON lists: of subjects, and of periods as pairs of days. */
export interface Lists {
  readonly subjects: unknown
  readonly periods: unknown
}
// What stands beside each entry, and what it is called there: no declared column has an underscore.
const beside = { of_subject: 's.value', of_period: 'p.key', of_from: 'p.first', of_horizon: 'p.second' }

/**
 * The same for every pair of a subject (`s.value`) and a period (`p.first` to `p.second`). Each entry has them beside it, as
 * `of_subject`, `of_period` (its place in the list), `of_from` and `of_horizon`. CROSS JOIN keeps the lists outside, so that
 * each pair is one search in an index of the table.
 */
export const entriesForEach = (scope: Scope, { texts, pairs }: Dialect, { subjects, periods }: Lists, read: Read) => {
  const pair = Object.entries(beside).map(([name, column]) => sql<SqlValue>`${sql.ref(column)}`.as(name))
  const from = (source: Source) =>
    compiler
      .selectFrom(binding(texts, subjects).as('s'))
      .crossJoin(binding(pairs, periods).as('p'))
      .crossJoin(`${source.table} as e`)
      .where(conditionsOn(scope, 'e', source, read))
      .select([...pair, ...selected(read.columns)])
  const [current, ...past] = sourcesOf(read.kind, read.knownAt)
  return compiler.selectFrom(past.reduce((query, source) => query.unionAll(from(source)), from(current)).as('e'))
}

/**
 * Whether there is an entry, as `c`, that meets conditions on it and on what stands around. One question to each table: to
 * both at once SQLite would not hand down the conditions on what stands around.
 */
export const thereIs = (scope: Scope, wanted: Wanted): Condition => {
  const questions = sourcesOf(wanted.kind, wanted.knownAt).map(
    (source) =>
      sql`exists (select 1 from ${sql.table(source.table)} as c where ${conditionsOn(scope, 'c', source, wanted)})`,
  )
  return sql`(${sql.join(questions, sql` or `)})`
}

/** The values of a required field of the entries, as `c`, that meet conditions: to stand behind `in`. */
export const heldIn = (scope: Scope, field: string, wanted: Wanted): RawBuilder<unknown> => {
  const lists = sourcesOf(wanted.kind, wanted.knownAt).map(
    (source) =>
      sql`select ${sql.ref(`c.${field}`)} from ${sql.table(source.table)} as c where ${conditionsOn(scope, 'c', source, wanted)}`,
  )
  return sql`(${sql.join(lists, sql` union all `)})`
}

/** Every `e` of a query beside each entry, as `c`, that meets conditions on both: a query for each table. */
export const besideEach = (scope: Scope, entries: ReturnType<typeof entriesOf>, wanted: Wanted) =>
  sourcesOf(wanted.kind, wanted.knownAt).map((source) =>
    entries.innerJoin(`${source.table} as c`, (join) =>
      join.on(sql<boolean>`${conditionsOn(scope, 'c', source, wanted)}`),
    ),
  )

/**
 * The townships and years of the journal. A walk from one to the next through its index by kind: as many steps as there are
 * kinds, townships and years, however many entries.
 */
export const townshipYears = (
  scope: Scope,
  dialect: Dialect,
  kinds: readonly string[],
): CompiledQuery<{ readonly township: string; readonly year: number }> =>
  sql<{ readonly township: string; readonly year: number }>`
    with recursive kinds(kind) as (select l.value from ${binding(dialect.texts, JSON.stringify(kinds))} as l),
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
