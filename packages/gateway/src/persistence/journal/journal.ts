import type { LooseEntry } from '@zhunsheng/domain'
import { chainHashOf } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection } from '../databases/connection.ts'
import type { Head } from './heads.ts'
import { pastSql, projectSql, voidSql } from './projection.ts'
import { saltFor } from './salts.ts'
import { holderOf, seal } from './seal.ts'
import { kindOf } from '../tables/tables.ts'

const insertEntry = `insert into entry
  (township, seq, id, kind, year, key, version, change, reason, occurred, recorded, synthetic, payload, facts_hash,
   commitment, entry_hash, chain_hash)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
const insertPersonal = 'insert into personal (entry, person, fields) values (?, ?, ?)'

const project = (connection: Connection, { kind: name, id, version, change }: LooseEntry): Effect.Effect<void> =>
  Effect.gen(function* () {
    const kind = kindOf(name)
    if (kind === undefined) throw new Error(`no kind ${name}`)
    const { dialect } = connection
    if (version > 1) yield* connection.run({ sql: pastSql(dialect, kind, 'n.id = ?'), parameters: [id] })
    const sql = change?.type === 'void' ? voidSql(kind, 'e.id = ?') : projectSql(dialect, kind, 'entry', 'e.id = ?')
    yield* connection.run({ sql, parameters: [id] })
  })

/**
 * Writes one version after a head that is locked: journal, personal fields and both tables of its kind. Answers with the
 * head as it is to be moved to (see `moveHead`).
 */
export const writeEntry = (
  connection: Connection,
  { township, seq: last, chain: previous, through }: Head,
  entry: LooseEntry,
): Effect.Effect<Head> =>
  Effect.gen(function* () {
    const { id, kind, year, key, version, change, clocks, recorded, synthetic } = entry
    const holder = holderOf(entry)
    const salt = holder === undefined ? '' : yield* saltFor(connection, holder)
    const { payload, factsHash, commitment = null, entryHash, person, fields } = seal(entry, () => salt)
    const [seq, chain] = [last + 1, chainHashOf(previous, entryHash, nodeDigest)]
    const identity = [township, seq, id, kind, year, key, version, change?.type ?? null, change?.reason ?? null]
    const hashes = [factsHash, commitment, entryHash, chain]
    const parameters = [...identity, clocks['occurred'], recorded, Number(synthetic), payload, ...hashes]
    yield* connection.run({ sql: insertEntry, parameters })
    if (person !== undefined) yield* connection.run({ sql: insertPersonal, parameters: [id, person, fields] })
    yield* project(connection, entry)
    return { township, seq, chain, through }
  })
