import type { EntryKind } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Connection, Query } from './connection.ts'
import type { Dialect } from './dialect.ts'
import { envelopeColumns, factColumnsOf, pastOf, tableOf } from './tables.ts'

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

// What each version that another followed was, and until when.
const pastRows = (dialect: Dialect, kind: EntryKind, where: string): string =>
  `select ${derived(dialect, kind)}, n.recorded as superseded from entry e
    join entry n on ${sameKey('n', 'e')} and n.version = e.version + 1 where ${notVoid} and ${where}`

/** Puts the versions before rows `n` of the journal into the table of what was; the condition picks rows of this kind. */
export const pastSql = (dialect: Dialect, kind: EntryKind, where: string): string =>
  `insert into ${pastOf(kind)} (${columnsOfTable(kind).join(', ')}, superseded) ${pastRows(dialect, kind, where)}`

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
  /** What the journal gives for a range. */
  readonly rows: Query
}

// Both tables of a kind, and what the journal says they hold in a range.
const derivationsOf = (dialect: Dialect, kind: EntryKind, range: KeyRange): readonly Derivation[] => {
  const { sql: here, parameters: bound } = within('e', range)
  const where = `e.kind = ? and ${here}`
  const parameters = [kind.id, ...bound]
  const columns = columnsOfTable(kind)
  const current = `select ${derived(dialect, kind)} from entry e where ${where} and ${isCurrent}`
  return [
    { table: tableOf(kind), columns, rows: { sql: current, parameters } },
    {
      table: pastOf(kind),
      columns: [...columns, 'superseded'],
      rows: { sql: pastRows(dialect, kind, where), parameters },
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

/** What the tables of a kind lack and what they should not have, in a range. */
export const driftIn = (
  connection: Connection,
  kind: EntryKind,
  range: KeyRange,
): Effect.Effect<readonly DriftedRow[]> =>
  Effect.gen(function* () {
    const found: DriftedRow[] = []
    for (const { table, columns, rows } of derivationsOf(connection.dialect, kind, range)) {
      const here = within('t', range)
      const held = {
        ...here,
        sql: `select ${columns.map((c) => `t.${c}`).join(', ')} from ${table} t where ${here.sql}`,
      }
      for (const [drift, one, other] of [['missing', rows, held] as const, ['surplus', held, rows] as const]) {
        const sql = `with d (${columns.join(', ')}) as (${one.sql} except ${other.sql}) select "key", version from d
          order by "key", version`
        const parameters = [...one.parameters, ...other.parameters]
        const drifted = yield* connection.rows<{ readonly key: string; readonly version: number }>({ sql, parameters })
        for (const row of drifted) found.push({ table, drift, ...row })
      }
    }
    return found
  })

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
