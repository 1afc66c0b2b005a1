import type { Hash, LooseEntry } from '@zhunsheng/domain'
import { chainHashOf } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection } from '../databases/connection.ts'
import type { RowPlace } from '../requests/import-requests.ts'
import type { Sealed } from '../journal/seal.ts'

// Temporary tables belong to one connection and die with it: a killed import leaves nothing behind, personal fields least
// of all, and there is nothing to sweep. They are found before tables of the database, so none may have the name of one.
const tables = [
  `create temp table staged (
    n integer primary key, file integer not null, line integer not null, township text not null, seq integer not null,
    id text not null, kind text not null, year integer not null, key text not null, version integer not null,
    change text, reason text, occurred text not null, recorded text not null, synthetic integer not null,
    payload text not null, facts_hash text not null, commitment text, entry_hash text not null, chain_hash text not null,
    person text, fields text, salt text)`,
  'create temp table staged_salt (person text primary key, salt text not null, known integer not null, n integer not null)',
  'create index staged_salt_n_ix on staged_salt (n)',
]

/** Makes room for rows on a session's connection. Nothing finds one by its key until they are indexed. */
export const createStagedRows = (connection: Connection): Effect.Effect<void> =>
  Effect.forEach(tables, (sql) => connection.run({ sql, parameters: [] }), { discard: true })

// By key and not by id: rows of a file come in the order of their keys, and the references look them up by it as well.
const index = `create unique index if not exists staged_version_ux on staged (kind, township, key, year, version)`

/** Lets staged rows be found by their keys, those to come as well. Made once from all of them it costs least. */
export const indexStaged = (connection: Connection): Effect.Effect<void> =>
  Effect.asVoid(connection.run({ sql: index, parameters: [] }))

/** Makes room for rows that are looked up as they come. */
export const createStaging = (connection: Connection): Effect.Effect<void> =>
  Effect.andThen(createStagedRows(connection), indexStaged(connection))

/** A version of an entry on its way into the journal. */
export interface StagedVersion {
  readonly entry: LooseEntry
  readonly sealed: Sealed
  readonly place: RowPlace
  /** The salt that is the row's own, when it has personal fields that belong to nobody. */
  readonly salt?: string
}

/** Where the chain of a township would be after what was staged. */
export interface Reached {
  readonly seq: number
  readonly chain: Hash | undefined
}

const columns = `n, file, line, township, seq, id, kind, year, key, version, change, reason, occurred, recorded, synthetic,
  payload, facts_hash, commitment, entry_hash, chain_hash, person, fields, salt`
const insert = `insert into staged (${columns}) values (${columns.replaceAll(/\w+/gu, '?')})`

const valuesOf = ({ entry, sealed, place, salt }: StagedVersion, n: number, { seq, chain }: Reached) => [
  n,
  place.file,
  place.line,
  entry.township,
  seq,
  entry.id,
  entry.kind,
  entry.year,
  entry.key,
  entry.version,
  entry.change?.type ?? null,
  entry.change?.reason ?? null,
  entry.clocks['occurred'],
  entry.recorded,
  Number(entry.synthetic),
  sealed.payload,
  sealed.factsHash,
  sealed.commitment ?? null,
  sealed.entryHash,
  chain,
  sealed.person ?? null,
  sealed.fields ?? null,
  salt ?? null,
]

/**
 * Stages versions with the numbers from `from` on, each linked to the row before it as if nobody else wrote meanwhile.
 * `reached` is moved on: it holds one entry a township.
 */
export const stageVersions = (
  connection: Connection,
  versions: readonly StagedVersion[],
  from: number,
  reached: Map<string, Reached>,
): Effect.Effect<void> => {
  const values = versions.map((version, i) => {
    const { township } = version.entry
    const { seq, chain } = reached.get(township) ?? { seq: 0, chain: undefined }
    const next = { seq: seq + 1, chain: chainHashOf(chain, version.sealed.entryHash, nodeDigest) }
    reached.set(township, next)
    return valuesOf(version, from + i, next)
  })
  return connection.runEach(insert, values)
}
