import { canonicalJson } from '../value/canonical-json.ts'
import { type Digest, type Hash, hashOf } from '../value/hash.ts'
import type { LooseEntry, LooseValues } from './entry.ts'

/** What makes an entry this one and no other. */
export interface Identity {
  /** 12-digit code. */
  readonly township: string
  readonly kind: string
  readonly year: number
  readonly key: string
  readonly version: number
}

/** The id of an entry: the same township, kind, year, key and version always have the same one. */
export const entryIdOf = ({ township, kind, year, key, version }: Identity, digest?: Digest): Hash =>
  hashOf('zhunsheng/entry-id/1', [township, kind, String(year), key, String(version)], digest)

/**
 * The hash of everything in an entry that is not personal, `id` and `recorded` included: SHA-256 over the domain tag
 * and the canonical JSON of the entry without `personal`, each with its length before it. Anyone can recompute it.
 *
 * @see RFC 8785
 */
export const factsHashOf = (entry: LooseEntry, digest?: Digest): Hash => {
  const { id, township, kind, year, key, version, recorded, synthetic, clocks, facts } = entry
  const change = entry.change && { type: entry.change.type, reason: entry.change.reason }
  const open = { id, township, kind, year, key, version, recorded, synthetic, change, clocks, facts }
  return hashOf('zhunsheng/facts/1', [canonicalJson(open)], digest)
}

/**
 * Binds an entry to its personal fields under the secret random salt of their person; says nothing once the salt is
 * gone.
 */
export const commitmentOf = (salt: string, entryId: Hash, personal: LooseValues, digest?: Digest): Hash =>
  hashOf('zhunsheng/personal/1', [salt, entryId, canonicalJson(personal)], digest)

/** The hash of a whole entry: its facts, and the commitment to its personal fields when it has any. */
export const entryHashOf = (factsHash: Hash, commitment: Hash | undefined, digest?: Digest): Hash =>
  hashOf('zhunsheng/entry/1', commitment === undefined ? [factsHash] : [factsHash, commitment], digest)

/** The next link of a township's chain; `previous` is absent for the first. Erasing personal fields breaks no link. */
export const chainHashOf = (previous: Hash | undefined, entryHash: Hash, digest?: Digest): Hash =>
  hashOf('zhunsheng/chain/1', previous === undefined ? [entryHash] : [previous, entryHash], digest)
