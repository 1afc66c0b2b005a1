import type { Digest, Hash } from '../value/hash.ts'
import { merkleRoot } from '../value/merkle.ts'

/** An entry as the root sees it. */
export interface FactsLeaf {
  readonly id: Hash
  readonly factsHash: Hash
}

/**
 * The facts root of a set of entries: the Merkle tree head over their facts hashes, in order of their ids. Independent
 * of the order in which they were written, and of personal fields: receipts and comparisons between ledgers use it.
 *
 * @see RFC 9162 section 2.1.1
 */
export const factsRootOf = (entries: Iterable<FactsLeaf>, digest?: Digest): Hash =>
  merkleRoot(
    [...entries].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map((entry) => entry.factsHash),
    digest,
  )
