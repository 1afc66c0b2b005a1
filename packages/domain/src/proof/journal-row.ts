import {
  chainHashOf,
  commitmentOfFields,
  entryHashOf,
  entryIdOf,
  factsHashOfPayload,
} from '../ledger/entry-identity.ts'
import type { OpenEntry } from '../ledger/entry.ts'
import type { Digest, Hash } from '../value/hash.ts'
import { kindLabel } from './kind-label.ts'
import type { LedgerFinding, RowHash, RowName } from './finding.ts'

/** An entry as a journal stores it: its envelope, what it says as text, and its hashes. */
export interface JournalRow extends Omit<OpenEntry, 'clocks' | 'facts'> {
  /** 1, 2, 3 … in each township. */
  readonly seq: number
  /** The canonical JSON of `{ clocks, facts }`. */
  readonly payload: string
  readonly factsHash: Hash
  /** Present when the entry was written with personal fields. */
  readonly commitment?: Hash | undefined
  readonly entryHash: Hash
  /** The chain hash. */
  readonly chain: Hash
  /** The canonical JSON of the personal fields, while they are there. */
  readonly fields?: string | undefined
  /** The salt of their person, until the person is erased. */
  readonly salt?: string | undefined
}

/** Names a row. */
export const nameOf = ({ township, seq, id, kind, key }: JournalRow): RowName => ({
  township,
  seq,
  id,
  kind,
  label: kindLabel(kind),
  key,
})

// What cannot be hashed, such as a version of 1.5, was never hashed.
const gives = (hash: Hash, recompute: () => Hash): boolean => {
  try {
    return recompute() === hash
  } catch {
    return false
  }
}

const wrongHashes = (row: JournalRow, digest?: Digest): readonly RowHash[] => {
  const wrong: RowHash[] = []
  if (!gives(row.id, () => entryIdOf(row, digest))) wrong.push('id')
  if (!gives(row.factsHash, () => factsHashOfPayload(row, row.payload, digest))) wrong.push('facts')
  if (!gives(row.entryHash, () => entryHashOf(row.factsHash, row.commitment, digest))) wrong.push('entry')
  return wrong
}

type PersonalCode = 'personalChanged' | 'personalMissing' | 'personalNotErased'
const personalFault = ({ id, commitment, salt, fields }: JournalRow, digest?: Digest): PersonalCode | undefined => {
  if (commitment === undefined) return fields === undefined ? undefined : 'personalChanged'
  // Without the salt nothing can be held against the commitment: that is what erasing means.
  if (salt === undefined) return fields === undefined ? undefined : 'personalNotErased'
  if (fields === undefined) return 'personalMissing'
  return commitmentOfFields(salt, id, fields, digest) === commitment ? undefined : 'personalChanged'
}

/** What speaks against a row by itself: rowChanged, personalChanged, personalMissing, personalNotErased. */
export const verifyEntry = (row: JournalRow, digest?: Digest): readonly LedgerFinding[] => {
  const hashes = wrongHashes(row, digest)
  const personal = personalFault(row, digest)
  return [
    ...(hashes.length === 0 ? [] : [{ code: 'rowChanged', ...nameOf(row), hashes } as const]),
    ...(personal === undefined ? [] : [{ code: personal, ...nameOf(row) } as const]),
  ]
}

/** The link that a row should have after the one before it. */
export const linkAfter = (previous: Hash | undefined, row: JournalRow, digest?: Digest): Hash =>
  chainHashOf(previous, row.entryHash, digest)
