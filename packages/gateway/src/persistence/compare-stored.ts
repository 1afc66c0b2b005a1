import { type LooseEntry, canonicalJson } from '@zhunsheng/domain'
import { commitmentOf } from '@zhunsheng/domain/ledger'
import { nodeDigest } from '../node-digest.ts'
import { knownSalt } from './salts.ts'
import { holderOf } from './seal.ts'
import type { Connection } from './sqlite.ts'

/** How a row of a file stands to the ledger. `different`: its key is taken by another row. */
export type Standing = 'new' | 'unchanged' | 'different'

interface StoredVersion {
  readonly id: string
  readonly payload: string
  readonly recorded: string
  readonly synthetic: number
  readonly commitment: string | null
}
const columns = 'id, payload, recorded, synthetic, commitment'
const firstSql = `select ${columns} from entry where id = ?`
const currentSql = `select ${columns} from entry
  where kind = ? and township = ? and year = ? and key = ? order by version desc limit 1`

const samePersonal = (connection: Connection, entry: LooseEntry, { id, commitment }: StoredVersion): boolean => {
  const holder = holderOf(entry)
  if (commitment === null || holder === undefined) return commitment === null && holder === undefined
  const salt = knownSalt(connection, holder)
  // Without its salt a commitment says nothing: the person was erased, and comes back by no import.
  return salt === undefined || commitmentOf(salt, id, entry.personal, nodeDigest) === commitment
}

/**
 * Compares a first version made from a row with the ledger. A row equal to the first or to the current version is
 * unchanged. When the row does not say when it was recorded, that is not compared.
 */
export const compareStored = (connection: Connection, entry: LooseEntry, saysRecorded: boolean): Standing => {
  const first = connection.prepare<StoredVersion>(firstSql).get(entry.id)
  if (first === undefined) return 'new'
  const payload = canonicalJson({ clocks: entry.clocks, facts: entry.facts })
  const same = (stored: StoredVersion): boolean =>
    stored.payload === payload &&
    stored.synthetic === Number(entry.synthetic) &&
    samePersonal(connection, entry, stored)
  if (same(first) && (!saysRecorded || first.recorded === entry.recorded)) return 'unchanged'
  const { kind, township, year, key } = entry
  const current = connection.prepare<StoredVersion>(currentSql).get(kind, township, year, key)
  return current !== undefined && current.id !== first.id && same(current) ? 'unchanged' : 'different'
}
