import type { LooseEntry, LooseValues } from '@zhunsheng/domain'
import { sql } from 'kysely'
import { type JournalRow, journalColumns, projectionReader, readJournal } from './entry-row.ts'
import { type SqlRow, entriesOf, rowsWithin, townshipYears } from './query-builder.ts'
import type { Scope } from './scope.ts'
import type { Connection } from './sqlite.ts'
import type { KindCount, RowCounts, TownshipSummary } from './store-requests.ts'
import { kinds, kindOf, tableOf } from './tables.ts'

const counted = sql<number>`count(*)`.as('count')
interface Counted {
  readonly count: number
}

/** The townships of the journal with their years, both in order. */
export const readTownships = (connection: Connection, scope: Scope): readonly TownshipSummary[] => {
  const query = townshipYears(
    scope,
    kinds.map(({ id }) => id),
  )
  const years = new Map<string, number[]>()
  for (const { township, year } of connection.rows<{ readonly township: string; readonly year: number }>(query))
    years.set(township, [...(years.get(township) ?? []), year])
  return [...years].map(([code, of]) => ({ code, years: of }))
}

// One search in the primary key for each township, instead of a walk through the whole journal.
const townshipsOfJournal = sql<{ readonly township: string }>`(
  with recursive t (township) as (
    select min(township) from entry
    union all select (select min(township) from entry where township > t.township) from t where t.township is not null
  ) select township from t where township is not null
)`

/** How far the journal of each township has come: the number of its last row. Whatever is counted changes only with it. */
export const readRevisions = (connection: Connection, scope: Scope): ReadonlyMap<string, number> => {
  const query = rowsWithin(scope, townshipsOfJournal).select([
    'e.township',
    sql<number>`(select max(seq) from entry where township = e.township)`.as('revision'),
  ])
  const rows = connection.rows<{ readonly township: string; readonly revision: number }>(query.compile())
  return new Map(rows.map(({ township, revision }) => [township, revision]))
}

/** Current entries of every declared kind, of one township and year where given. */
export const readKindCounts = (
  connection: Connection,
  scope: Scope,
  township?: string,
  year?: number,
): readonly KindCount[] =>
  kinds.map((kind) => {
    let query = entriesOf(scope, tableOf(kind)).select(counted)
    if (township !== undefined) query = query.where('e.township', '=', township)
    if (year !== undefined) query = query.where('e.year', '=', year)
    return { kind: kind.id, entries: connection.row<Counted>(query.compile())?.count ?? 0 }
  })

/** Versions by their ids, in the order asked for; what is not there or out of reach is left out. */
export const readEntries = (connection: Connection, scope: Scope, ids: readonly string[]): readonly LooseEntry[] => {
  const query = entriesOf(scope, 'entry')
    .select(journalColumns)
    .where(sql<boolean>`e.id in (select value from json_each(${JSON.stringify(ids)}))`)
  const found = new Map(connection.rows<JournalRow>(query.compile()).map((row) => [row.id, readJournal(row)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Every version of the entry that an id belongs to, oldest first; none when it is not there. */
export const readVersions = (connection: Connection, scope: Scope, id: string): readonly LooseEntry[] => {
  const [one] = readEntries(connection, scope, [id])
  if (one === undefined) return []
  const query = entriesOf(scope, 'entry')
    .select(journalColumns)
    .where('e.kind', '=', one.kind)
    .where('e.township', '=', one.township)
    .where('e.year', '=', one.year)
    .where('e.key', '=', one.key)
    .orderBy('e.version')
  return connection.rows<JournalRow>(query.compile()).map((row) => readJournal(row))
}

/** Personal fields by entry id; entries without any are left out. */
export const readPersonal = (
  connection: Connection,
  scope: Scope,
  ids: readonly string[],
): ReadonlyMap<string, LooseValues> => {
  const query = entriesOf(scope, 'entry')
    .innerJoin('personal as p', 'p.entry', 'e.id')
    .select(['e.id', 'p.fields'])
    .where(sql<boolean>`e.id in (select value from json_each(${JSON.stringify(ids)}))`)
  const rows = connection.rows<{ readonly id: string; readonly fields: string }>(query.compile())
  return new Map(
    rows.map(({ id, fields }) => {
      const values: LooseValues = JSON.parse(fields)
      return [id, values] as const
    }),
  )
}

/** The current claims of a township's year, by statement. */
export const readClaims = (
  connection: Connection,
  scope: Scope,
  township: string,
  year: number,
): readonly LooseEntry[] => {
  const kind = kindOf('claim')
  if (kind === undefined) return []
  const query = entriesOf(scope, tableOf(kind))
    .selectAll('e')
    .where('e.township', '=', township)
    .where('e.year', '=', year)
    .orderBy('e.statement')
    .orderBy('e.key')
  return connection.rows<SqlRow>(query.compile()).map(projectionReader(kind))
}

/** Rows by table, as far as the scope reaches. */
export const readRowCounts = (connection: Connection, scope: Scope): RowCounts => {
  const count = (query: {
    readonly compile: () => { readonly sql: string; readonly parameters: readonly unknown[] }
  }) => connection.row<Counted>(query.compile())?.count ?? 0
  const journal = entriesOf(scope, 'entry')
  const personal = journal.innerJoin('personal as p', 'p.entry', 'e.id')
  return {
    entries: count(journal.select(counted)),
    personal: count(personal.select(counted)),
    persons: count(personal.select(sql<number>`count(distinct p.person)`.as('count'))),
    audit: count(entriesOf(scope, 'audit').select(counted)),
    byKind: readKindCounts(connection, scope),
  }
}
