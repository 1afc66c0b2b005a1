import type { Connection } from './sqlite.ts'

// Temporary tables belong to one connection and die with it: a killed import leaves nothing behind, personal fields least
// of all, and there is nothing to sweep.
const tables = [
  `create temp table if not exists staged (
    n integer primary key, file integer not null, line integer not null, ordinal integer not null,
    township text not null, id text not null, kind text not null, year integer not null, key text not null,
    version integer not null default 1, change text, reason text,
    occurred text not null, recorded text not null, synthetic integer not null, payload text not null,
    facts_hash text not null, commitment text, entry_hash text not null, person text, fields text)`,
  'create temp table if not exists staged_salt (person text primary key, salt text not null) without rowid',
  'create temp table if not exists staged_head (township text primary key, offset integer not null) without rowid',
]

/** Makes room for an import on a connection. */
export const createStaging = (connection: Connection): void => {
  for (const table of tables) connection.exec(table)
}

/** Forgets what was staged. */
export const clearStaging = (connection: Connection): void => {
  for (const table of ['staged', 'staged_salt', 'staged_head']) connection.exec(`delete from temp.${table}`)
}

/** A row as it lies in the staging table. */
export interface StagedRow {
  readonly file: number
  readonly line: number
  readonly payload: string
  readonly fields: string | null
  readonly recorded: string
  readonly synthetic: number
}

/** The columns that `stagedValues` fills, in order. */
export const stageSql = `insert into temp.staged
  (n, file, line, ordinal, township, id, kind, year, key, occurred, recorded, synthetic, payload, facts_hash, commitment,
   entry_hash, person, fields)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

export const stageSaltSql = 'insert into temp.staged_salt (person, salt) values (?, ?)'
export const stagedRowSql = 'select file, line, payload, fields, recorded, synthetic from temp.staged where n = ?'
