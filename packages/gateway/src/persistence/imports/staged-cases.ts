import { type LooseEntry, columnsOf } from '@zhunsheng/domain'
import { type FollowedProcedure, caseField } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { RowPlace } from '../requests/import-requests.ts'
import { type JournalRow, journalColumns, readJournal } from '../tables/entry-row.ts'
import { kindOf, tableOf } from '../tables/tables.ts'

// Which staged rows belong to which case, so that each batch of cases finds its rows without a walk through all of them.
const tables = [
  'create temp table staged_case (procedure text not null, township text not null, name text not null, n integer not null)',
  'create index staged_case_ix on staged_case (procedure, township, name)',
]

// The case that a row names, and the one that the version which it follows named.
const casesOf = (
  { dialect }: Connection,
  procedure: FollowedProcedure,
  kindId: string,
): readonly { readonly sql: string; readonly parameters: readonly unknown[] }[] => {
  const kind = kindOf(kindId)
  const column = caseField(procedure, kindId)
  if (kind === undefined || column === undefined) throw new Error(`no kind ${kindId} in ${procedure.id}`)
  const field = columnsOf(kind).find(({ name }) => name === column)?.field
  const name = column === 'key' || field === undefined ? 's.key' : dialect.member('s.payload', 'facts', column, field)
  const insert = 'insert into staged_case (procedure, township, name, n)'
  const parameters = [procedure.id, kindId]
  const named = `${insert} select cast(? as text), s.township, ${name}, s.n from staged s where s.kind = ? and ${name} is not null`
  const before = `${insert} select cast(? as text), s.township, x."${column}", s.n from staged s join ${tableOf(kind)} x
    on x.township = s.township and x.year = s.year and x.key = s.key
    where s.kind = ? and s.version > 1 and x."${column}" is distinct from ${name} and x."${column}" is not null`
  return column === 'key' ? [{ sql: named, parameters }] : [named, before].map((sql) => ({ sql, parameters }))
}

/** Notes the cases of procedures that staged rows belong to; `kinds` are staged. Once in a session, when all rows are. */
export const noteStagedCases = Effect.fnUntraced(function* (
  connection: Connection,
  followed: readonly FollowedProcedure[],
  kinds: ReadonlySet<string>,
) {
  for (const sql of tables) yield* connection.run({ sql, parameters: [] })
  for (const procedure of followed)
    for (const kind of Object.keys(procedure.kinds).filter((id) => kinds.has(id)))
      for (const query of casesOf(connection, procedure, kind)) yield* connection.run(query)
})

/** The townships of noted cases. */
export const townshipsOfCases = (
  connection: Connection,
  procedure: FollowedProcedure,
): Effect.Effect<readonly string[]> => {
  const sql = 'select distinct township from staged_case where procedure = ? order by township'
  return Effect.map(connection.rows<{ readonly township: string }>({ sql, parameters: [procedure.id] }), (rows) =>
    rows.map(({ township }) => township),
  )
}

const batch = 200

/** The next of the noted cases of a township after a name, in order; none when there are no more. */
export const casesAfter = (
  connection: Connection,
  procedure: FollowedProcedure,
  township: string,
  after: string | undefined,
): Effect.Effect<readonly string[]> => {
  const [where, bound] = after === undefined ? ['', []] : ['and name > ?', [after]]
  const sql = `select distinct name from staged_case where procedure = ? and township = ? ${where} order by name
    limit ${batch}`
  return Effect.map(
    connection.rows<{ readonly name: string }>({ sql, parameters: [procedure.id, township, ...bound] }),
    (rows) => rows.map(({ name }) => name),
  )
}

/** A staged version and where its row stands. */
export interface StagedEntry {
  readonly entry: LooseEntry
  readonly place: RowPlace
}
type StagedRow = JournalRow & RowPlace

const rowsSql = ({ dialect }: Connection) => `select ${journalColumns.join(', ')}, e.file, e.line from staged e
  where e.n >= ? and e.n in (select c.n from staged_case c where c.procedure = ? and c.township = ?
    and c.name in (select t.value from ${dialect.texts} t)) order by e.n`

/** The staged versions of some cases from a number on, in the order in which they will be written. */
export const stagedOfCases = (
  connection: Connection,
  procedure: FollowedProcedure,
  township: string,
  names: readonly string[],
  from: number,
): Effect.Effect<readonly StagedEntry[]> => {
  const parameters = [from, procedure.id, township, JSON.stringify(names)]
  return Effect.map(connection.rows<StagedRow>({ sql: rowsSql(connection), parameters }), (rows) =>
    rows.map(({ file, line, ...row }) => ({ entry: readJournal(row), place: { file, line } })),
  )
}
