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
  'create temp table staged_background (procedure text not null, township text not null, n integer not null)',
  'create index staged_background_ix on staged_background (procedure, township, n)',
]

interface Noting {
  readonly sql: string
  readonly parameters: readonly unknown[]
}
const insert = 'insert into staged_case (procedure, township, name, n)'

// The case that a row names, and the one that the version which it follows named.
const casesOf = ({ dialect }: Connection, procedure: FollowedProcedure, kindId: string): readonly Noting[] => {
  const kind = kindOf(kindId)
  const column = caseField(procedure, kindId)
  if (kind === undefined || column === undefined) throw new Error(`no kind ${kindId} in ${procedure.id}`)
  const field = columnsOf(kind).find(({ name }) => name === column)?.field
  const name = column === 'key' || field === undefined ? 's.key' : dialect.member('s.payload', 'facts', column, field)
  const parameters = [procedure.id, kindId]
  const named = `${insert} select cast(? as text), s.township, ${name}, s.n from staged s where s.kind = ? and ${name} is not null`
  const before = `${insert} select cast(? as text), s.township, x."${column}", s.n from staged s join ${tableOf(kind)} x
    on x.township = s.township and x.year = s.year and x.key = s.key
    where s.kind = ? and s.version > 1 and x."${column}" is distinct from ${name} and x."${column}" is not null`
  return column === 'key' ? [{ sql: named, parameters }] : [named, before].map((sql) => ({ sql, parameters }))
}

const gatedKindsOf = ({ kinds, ungated = [] }: FollowedProcedure): readonly string[] =>
  Object.keys(kinds).filter((id) => !ungated.includes(id))

// Of rows that make moves without gates those alone whose case holds something else as well: of hundreds of thousands of
// events that nobody took a step in none has to be looked at.
const ungatedCasesOf = (procedure: FollowedProcedure, kindId: string): Noting => {
  const besides = gatedKindsOf(procedure).map((id) => {
    const [kind, column] = [kindOf(id), caseField(procedure, id)]
    if (kind === undefined || column === undefined) throw new Error(`no kind ${id} in ${procedure.id}`)
    return `select x.township, x."${column}" from ${tableOf(kind)} x where x.township in (select township from staged)`
  })
  const noted = 'select c.township, c.name from staged_case c where c.procedure = ?'
  const sql = `${insert} select cast(? as text), s.township, s.key, s.n from staged s
    where s.kind = ? and (s.township, s.key) in (${[noted, ...besides].join(' union ')})`
  return { sql, parameters: [procedure.id, kindId, procedure.id] }
}

const noteBackground = (
  connection: Connection,
  { id, reads }: FollowedProcedure,
  kinds: ReadonlySet<string>,
): Effect.Effect<unknown> => {
  const staged = reads.filter((kind) => kinds.has(kind))
  if (staged.length === 0) return Effect.void
  const sql = `insert into staged_background (procedure, township, n)
    select cast(? as text), s.township, s.n from staged s where s.kind in (${staged.map(() => '?').join(', ')})`
  return connection.run({ sql, parameters: [id, ...staged] })
}

/**
 * Notes the cases of staged rows that make moves without gates, where something else belongs to them by now. Whatever others
 * write meanwhile may bring more of them: noting one again changes nothing.
 */
export const noteUngatedCases = (
  connection: Connection,
  procedure: FollowedProcedure,
  kinds: ReadonlySet<string>,
): Effect.Effect<void> => {
  const ungated = (procedure.ungated ?? []).filter((id) => kinds.has(id))
  return Effect.forEach(ungated, (kind) => connection.run(ungatedCasesOf(procedure, kind)), { discard: true })
}

/**
 * Notes the cases of procedures that staged rows belong to, and the rows of what these procedures look at beside them;
 * `kinds` are staged. Once in a session, when all rows are.
 */
export const noteStagedCases = Effect.fnUntraced(function* (
  connection: Connection,
  followed: readonly FollowedProcedure[],
  kinds: ReadonlySet<string>,
) {
  for (const sql of tables) yield* connection.run({ sql, parameters: [] })
  for (const procedure of followed) {
    for (const kind of gatedKindsOf(procedure).filter((id) => kinds.has(id)))
      for (const query of casesOf(connection, procedure, kind)) yield* connection.run(query)
    yield* noteUngatedCases(connection, procedure, kinds)
    yield* noteBackground(connection, procedure, kinds)
  }
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

/** A staged version, its number among all that are staged, and where its row stands. */
export interface StagedEntry {
  readonly entry: LooseEntry
  readonly n: number
  readonly place: RowPlace
}
type StagedRow = JournalRow & RowPlace & { readonly n: number }

const columns = `${journalColumns.join(', ')}, e.n, e.file, e.line`
const stagedEntry = ({ n, file, line, ...row }: StagedRow): StagedEntry => ({
  entry: readJournal(row),
  n,
  place: { file, line },
})

const rowsSql = ({ dialect }: Connection) => `select ${columns} from staged e
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
  const rows = connection.rows<StagedRow>({ sql: rowsSql(connection), parameters })
  return Effect.map(rows, (each) => each.map(stagedEntry))
}

const backgroundSql = `select ${columns} from staged_background b join staged e on e.n = b.n
  where b.procedure = ? and b.township = ? and b.n >= ? order by b.n`

/** The staged versions of what a procedure looks at beside the cases of a township, from a number on, in their order. */
export const stagedBackground = (
  connection: Connection,
  { id, reads }: FollowedProcedure,
  township: string,
  from: number,
): Effect.Effect<readonly StagedEntry[]> => {
  if (reads.length === 0) return Effect.succeed([])
  const rows = connection.rows<StagedRow>({ sql: backgroundSql, parameters: [id, township, from] })
  return Effect.map(rows, (each) => each.map(stagedEntry))
}
