import type { EntryKind, Instant, LooseEntry, LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { type Compilable, sql } from 'kysely'
import type { Connection } from '../databases/connection.ts'
import { placed } from './entry-filter.ts'
import {
  type JournalRow,
  journalColumns,
  projectionColumns,
  projectionReader,
  readJournal,
} from '../tables/entry-row.ts'
import {
  type Condition,
  type SqlRow,
  entriesOf,
  rowsOf,
  rowsWithin,
  textsOf,
  townshipYears,
} from '../tables/query-builder.ts'
import type { Scope } from '../databases/scope.ts'
import type { RowCounts } from '../store-requests.ts'
import { kindOf, kinds } from '../tables/tables.ts'

const counted = sql<number>`count(*)`.as('count')
const countedBy = (connection: Connection, query: Compilable) =>
  Effect.map(connection.row<{ readonly count: number }>(query.compile()), (row) => row?.count ?? 0)

/** The townships of the journal with their years, both in order. */
export const readTownships = Effect.fnUntraced(function* (connection: Connection, scope: Scope) {
  const ids = kinds.map(({ id }) => id)
  const rows = yield* connection.rows<{ readonly township: string; readonly year: number }>(
    townshipYears(scope, connection.dialect, ids),
  )
  const years = Map.groupBy(rows, ({ township }) => township)
  return [...years].map(([code, own]) => ({ code, years: own.map(({ year }) => year) }))
})

const heads = sql<{ readonly township: string }>`(select log as township, seq from head where log <> 'audit')`

/** How far the journal of each township has come: the number of its last row. Whatever is counted changes only with it. */
export const readRevisions = (connection: Connection, scope: Scope): Effect.Effect<ReadonlyMap<string, number>> => {
  const query = rowsWithin(scope, heads).select(['e.township', sql<number>`e.seq`.as('revision')])
  const rows = connection.rows<{ readonly township: string; readonly revision: number }>(query.compile())
  return Effect.map(rows, (found) => new Map(found.map(({ township, revision }) => [township, revision])))
}

/** Entries of every declared kind that count, of one township and year where given. */
export const readKindCounts = (
  connection: Connection,
  scope: Scope,
  township?: string,
  year?: number,
  knownAt?: Instant,
) => {
  const where = placed(township, year)
  return Effect.forEach(kinds, (kind) => {
    const query = entriesOf(scope, { kind, where, columns: ['township'], knownAt }).select(counted)
    return Effect.map(countedBy(connection, query), (entries) => ({ kind: kind.id, entries }))
  })
}

// What is no hash is the id of nothing: databases differ in what texts they take.
const withIds = ({ dialect }: Connection, ids: readonly string[]): Condition =>
  sql`e.id in ${textsOf(dialect, JSON.stringify(ids.filter((id) => /^[0-9a-f]{64}$/u.test(id))))}`

/** Versions by their ids, in the order asked for; what is not there or out of reach is left out. */
export const readEntries = (
  connection: Connection,
  scope: Scope,
  ids: readonly string[],
): Effect.Effect<readonly LooseEntry[]> => {
  const query = rowsOf(scope, 'entry').select(journalColumns).where(withIds(connection, ids))
  return Effect.map(connection.rows<JournalRow>(query.compile()), (rows) => {
    const found = new Map(rows.map((row) => [row.id, readJournal(row)]))
    return ids.flatMap((id) => found.get(id) ?? [])
  })
}

/** Every version of the entry that an id belongs to, oldest first; none when it is not there. */
export const readVersions = Effect.fnUntraced(function* (connection: Connection, scope: Scope, id: string) {
  const [one] = yield* readEntries(connection, scope, [id])
  if (one === undefined) return []
  const query = rowsOf(scope, 'entry')
    .select(journalColumns)
    .where('e.kind', '=', one.kind)
    .where('e.township', '=', one.township)
    .where('e.year', '=', one.year)
    .where('e.key', '=', one.key)
    .orderBy('e.version')
  const rows = yield* connection.rows<JournalRow>(query.compile())
  return rows.map((row) => readJournal(row))
})

/** Personal fields by entry id; entries without any are left out. */
export const readPersonal = (
  connection: Connection,
  scope: Scope,
  ids: readonly string[],
): Effect.Effect<ReadonlyMap<string, LooseValues>> => {
  const query = rowsOf(scope, 'entry')
    .innerJoin('personal as p', 'p.entry', 'e.id')
    .select(['e.id', 'p.fields'])
    .where(withIds(connection, ids))
  const valuesIn = (fields: string): LooseValues => JSON.parse(fields)
  return Effect.map(
    connection.rows<{ readonly id: string; readonly fields: string }>(query.compile()),
    (rows) => new Map(rows.map(({ id, fields }) => [id, valuesIn(fields)])),
  )
}

const claim: EntryKind | undefined = kindOf('claim')

/** The claims of a township's year that count, by statement. */
export const readClaims = (
  connection: Connection,
  scope: Scope,
  township: string,
  year: number,
  knownAt?: Instant,
): Effect.Effect<readonly LooseEntry[]> => {
  if (claim === undefined) return Effect.succeed([])
  const where = placed(township, year)
  const query = entriesOf(scope, { kind: claim, where, columns: projectionColumns(claim), knownAt })
    .selectAll('e')
    .orderBy('e.statement')
    .orderBy('e.key')
  return Effect.map(connection.rows<SqlRow>(query.compile()), (rows) => rows.map(projectionReader(claim)))
}

/** Rows by table, as far as the scope reaches. */
export const readRowCounts = Effect.fnUntraced(function* (connection: Connection, scope: Scope) {
  const journal = rowsOf(scope, 'entry')
  const personal = journal.innerJoin('personal as p', 'p.entry', 'e.id')
  return {
    entries: yield* countedBy(connection, journal.select(counted)),
    personal: yield* countedBy(connection, personal.select(counted)),
    persons: yield* countedBy(connection, personal.select(sql<number>`count(distinct p.person)`.as('count'))),
    audit: yield* countedBy(connection, rowsOf(scope, 'audit').select(counted)),
    byKind: yield* readKindCounts(connection, scope),
  } satisfies RowCounts
})
