import { canonicalJson } from '../value/canonical-json.ts'
import { type Digest, type Hash, hashOf } from '../value/hash.ts'
import type { LooseValues, OpenEntry } from './entry.ts'

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
 * The facts hash of an entry whose clocks and facts are at hand as stored: `payload` is the canonical JSON of
 * `{ clocks, facts }`. Any other text gives another hash; throws RangeError for one that cannot be an object.
 */
export const factsHashOfPayload = (
  entry: Omit<OpenEntry, 'clocks' | 'facts'>,
  payload: string,
  digest?: Digest,
): Hash => {
  // The other members go into its braces, so these must be there.
  if (payload.length < 2 || !payload.startsWith('{') || !payload.endsWith('}')) throw new RangeError('not an object')
  const { id, key, kind, recorded, synthetic, township, version, year } = entry
  const change = entry.change && { reason: entry.change.reason, type: entry.change.type }
  const member = (name: string, value: string | number | boolean): string => `,"${name}":${canonicalJson(value)}`
  // Members stand in the order of their names; written out, because this is done for every row that is read or written.
  const before = change === undefined ? '' : `"change":${canonicalJson(change)},`
  const said = member('id', id) + member('key', key) + member('kind', kind) + member('recorded', recorded)
  const counted = member('synthetic', synthetic) + member('township', township) + member('version', version)
  const text = [`{${before}`, payload.slice(1, -1), `${said}${counted}${member('year', year)}}`]
  return hashOf('zhunsheng/facts/1', [text], digest)
}

/**
 * The hash of everything in an entry that is not personal, `id` and `recorded` included: SHA-256 over the domain tag
 * and the canonical JSON of the entry without `personal`, each with its length before it. Anyone can recompute it.
 *
 * @see RFC 8785
 */
export const factsHashOf = (entry: OpenEntry, digest?: Digest): Hash =>
  factsHashOfPayload(entry, canonicalJson({ clocks: entry.clocks, facts: entry.facts }), digest)

/** The commitment to personal fields that are at hand as stored, in canonical JSON. */
export const commitmentOfFields = (salt: string, entryId: Hash, fields: string, digest?: Digest): Hash =>
  hashOf('zhunsheng/personal/1', [salt, entryId, fields], digest)

/**
 * Binds an entry to its personal fields under the secret random salt of their person; says nothing once the salt is
 * gone.
 */
export const commitmentOf = (salt: string, entryId: Hash, personal: LooseValues, digest?: Digest): Hash =>
  commitmentOfFields(salt, entryId, canonicalJson(personal), digest)

/** The hash of a whole entry: its facts, and the commitment to its personal fields when it has any. */
export const entryHashOf = (factsHash: Hash, commitment: Hash | undefined, digest?: Digest): Hash =>
  hashOf('zhunsheng/entry/1', commitment === undefined ? [factsHash] : [factsHash, commitment], digest)

/** The next link of a township's chain; `previous` is absent for the first. Erasing personal fields breaks no link. */
export const chainHashOf = (previous: Hash | undefined, entryHash: Hash, digest?: Digest): Hash =>
  hashOf('zhunsheng/chain/1', previous === undefined ? [entryHash] : [previous, entryHash], digest)
