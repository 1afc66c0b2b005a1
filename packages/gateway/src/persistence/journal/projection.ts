import type { EntryKind } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Connection, Query } from '../databases/connection.ts'
import type { Dialect } from '../databases/dialect.ts'
import { envelopeColumns, factColumnsOf, pastOf, tableOf } from '../tables/tables.ts'

// Names come from declarations only, so they may stand in the text; values never do.
const quoted = (name: string): string => `"${name}"`

/** The columns that both tables of a kind hold, in the order in which `derived` selects them. */
const columnsOfTable = (kind: EntryKind): readonly string[] =>
  [...envelopeColumns, ...factColumnsOf(kind).map(({ name }) => name)].map(quoted)

/** The one derivation of a row of a kind's tables from a row `e` of the journal (or staged). */
const derived = (dialect: Dialect, kind: EntryKind): string => {
  const envelope = ['township', 'year', 'key', 'id', 'version', 'recorded', 'synthetic', 'reason'].map((c) => `e.${c}`)
  const declared = factColumnsOf(kind).map(({ name, part, field }) => dialect.member('e.payload', part, name, field))
  return [...envelope, ...declared].join(', ')
}

const sameKey = (one: string, other: string): string =>
  ['kind', 'township', 'year', 'key'].map((column) => `${one}.${column} = ${other}.${column}`).join(' and ')
const notVoid = `e.change is distinct from 'void'`
const isCurrent = `${notVoid} and not exists
  (select 1 from entry l where ${sameKey('l', 'e')} and l.version > e.version)`

/**
 * Puts rows `e` of a source into the table of current versions. The condition picks rows of this kind, no two of one key;
 * a void version changes nothing here.
 */
export const projectSql = (dialect: Dialect, kind: EntryKind, source: string, where: string): string => {
  const [table, columns] = [tableOf(kind), columnsOfTable(kind)]
  const updates = columns.slice(3).map((column) => `${column} = excluded.${column}`)
  return `insert into ${table} (${columns.join(', ')})
    select ${derived(dialect, kind)} from ${source} e where ${notVoid} and ${where}
    on conflict (township, year, key) do update set ${updates.join(', ')} where excluded.version > ${table}.version`
}

// Every version that another followed, with the version that followed.
const pastFrom = (where: string): string =>
  `from entry e join entry n on ${sameKey('n', 'e')} and n.version = e.version + 1 where ${notVoid} and ${where}`
// What each of them was, and until when.
const pastRows = (dialect: Dialect, kind: EntryKind, where: string): string =>
  `select ${derived(dialect, kind)}, n.recorded as superseded ${pastFrom(where)}`

/** Puts the versions before rows `n` of the journal into the table of what was; the condition picks rows of this kind. */
export const pastSql = (dialect: Dialect, kind: EntryKind, where: string): string =>
  `insert into ${pastOf(kind)} (${columnsOfTable(kind).join(', ')}, superseded) ${pastRows(dialect, kind, where)}`

/** Puts rows `e` of a source that are first versions into the table of current ones, where none of their keys is yet. */
export const addSql = (dialect: Dialect, kind: EntryKind, source: string, where: string): string =>
  `${dialect.adding} ${tableOf(kind)} (${columnsOfTable(kind).join(', ')})
    select ${derived(dialect, kind)} from ${source} e where ${where}`

/** Takes what rows `e` of the journal void out of the table of current versions; the condition picks rows of this kind. */
export const voidSql = (kind: EntryKind, where: string): string => {
  const table = tableOf(kind)
  return `delete from ${table} where (township, year, key) in
    (select e.township, e.year, e.key from entry e where e.change = 'void' and ${where})`
}

/** A part of the tables of a kind: the keys of a township's year above one and up to another. */
export interface KeyRange {
  readonly township: string
  readonly year: number
  /** The key before the first. */
  readonly after?: string
  /** The last key, included. */
  readonly last?: string
}

const within = (alias: string, { township, year, after, last }: KeyRange): Query => {
  const bounds = [
    ...(after === undefined ? [] : [{ sql: `and ${alias}.key > ?`, value: after }]),
    ...(last === undefined ? [] : [{ sql: `and ${alias}.key <= ?`, value: last }]),
  ]
  return {
    sql: [`${alias}.township = ? and ${alias}.year = ?`, ...bounds.map(({ sql }) => sql)].join(' '),
    parameters: [township, year, ...bounds.map(({ value }) => value)],
  }
}

interface Derivation {
  readonly table: string
  readonly columns: readonly string[]
  /** What the journal gives for a range, and how many rows that are. */
  readonly rows: Query
  readonly count: Query
}

// Both tables of a kind, and what the journal says they hold in a range.
const derivationsOf = (dialect: Dialect, kind: EntryKind, range: KeyRange): readonly Derivation[] => {
  const { sql: here, parameters: bound } = within('e', range)
  const where = `e.kind = ? and ${here}`
  const query = (sql: string): Query => ({ sql, parameters: [kind.id, ...bound] })
  const columns = columnsOfTable(kind)
  const current = `from entry e where ${where} and ${isCurrent}`
  return [
    {
      table: tableOf(kind),
      columns,
      rows: query(`select ${derived(dialect, kind)} ${current}`),
      count: query(`select count(*) as count ${current}`),
    },
    {
      table: pastOf(kind),
      columns: [...columns, 'superseded'],
      rows: query(pastRows(dialect, kind, where)),
      count: query(`select count(*) as count ${pastFrom(where)}`),
    },
  ]
}

/** Fills a range of a kind's tables again from the journal; the number of current versions in it. */
export const rebuildRange = (connection: Connection, kind: EntryKind, range: KeyRange): Effect.Effect<number> =>
  Effect.gen(function* () {
    const filled: number[] = []
    for (const { table, columns, rows } of derivationsOf(connection.dialect, kind, range)) {
      const { sql: here, parameters } = within(table, range)
      yield* connection.run({ sql: `delete from ${table} where ${here}`, parameters })
      const insert = `insert into ${table} (${columns.join(', ')}) ${rows.sql}`
      filled.push(yield* connection.run({ sql: insert, parameters: rows.parameters }))
    }
    return filled[0] ?? 0
  })

/** A row that a table lacks, or that it should not have. */
export interface DriftedRow {
  readonly table: string
  readonly drift: 'missing' | 'surplus'
  readonly key: string
  readonly version: number
}

const counted = (connection: Connection, query: Query): Effect.Effect<number> =>
  Effect.map(connection.row<{ readonly count: number | string }>(query), (row) => Number(row?.count ?? 0))

const driftOfTable = (connection: Connection, { table, columns, rows, count }: Derivation, range: KeyRange) =>
  Effect.gen(function* () {
    const here = within('t', range)
    const held = { ...here, sql: `select ${columns.map((c) => `t.${c}`).join(', ')} from ${table} t where ${here.sql}` }
    const differing = (drift: DriftedRow['drift'], one: Query, other: Query) => {
      const sql = `with d (${columns.join(', ')}) as (${one.sql} except ${other.sql})
        select "key", version from d order by "key", version`
      const parameters = [...one.parameters, ...other.parameters]
      const found = connection.rows<Pick<DriftedRow, 'key' | 'version'>>({ sql, parameters })
      return Effect.map(found, (drifted) => drifted.map((row): DriftedRow => ({ table, drift, ...row })))
    }
    const missing = yield* differing('missing', rows, held)
    const kept = yield* counted(connection, {
      ...here,
      sql: `select count(*) as count from ${table} t where ${here.sql}`,
    })
    // Where nothing is missing and no more rows are there, none is too many: the costly half of the comparison is spared.
    if (missing.length === 0 && kept === (yield* counted(connection, count))) return []
    return [...missing, ...(yield* differing('surplus', held, rows))]
  })

/** What the tables of a kind lack and what they should not have, in a range. */
export const driftIn = (
  connection: Connection,
  kind: EntryKind,
  range: KeyRange,
): Effect.Effect<readonly DriftedRow[]> =>
  Effect.map(
    Effect.forEach(derivationsOf(connection.dialect, kind, range), (derivation) =>
      driftOfTable(connection, derivation, range),
    ),
    (found) => found.flat(),
  )

const largestRange = 20_000

/** The township's years that the journal or a table of a kind holds. */
export const yearsOf = (
  connection: Connection,
  kind: EntryKind,
): Effect.Effect<readonly { readonly township: string; readonly year: number }[]> => {
  const sql = `select township, year from entry where kind = ? union select township, year from ${tableOf(kind)}
    union select township, year from ${pastOf(kind)} order by township, year`
  return connection.rows({ sql, parameters: [kind.id] })
}

/** The last key of a range of at most 20,000 versions that begins after a key; undefined when the rest is no more. */
export const nextKey = (
  connection: Connection,
  kind: EntryKind,
  range: KeyRange,
): Effect.Effect<string | undefined> => {
  const { sql: here, parameters } = within('e', range)
  const sql = `select e.key from entry e where e.kind = ? and ${here} order by e.key, e.version
    limit 1 offset ${largestRange}`
  const found = connection.row<{ readonly key: string }>({ sql, parameters: [kind.id, ...parameters] })
  return Effect.map(found, (row) => row?.key)
}
