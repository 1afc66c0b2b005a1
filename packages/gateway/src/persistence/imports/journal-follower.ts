import type { Hash } from '@zhunsheng/domain'
import { chainHashOf } from '@zhunsheng/domain/ledger'
import { nodeDigest } from '../../node-digest.ts'
import type { Reached } from './staging.ts'

/** How a township's journal is followed through a file, beside the one that stands here. */
export interface Follower {
  /** Where it stands here; undefined when it has no row yet. */
  readonly head: Reached | undefined
  /** How many rows the file had so far. */
  seq: number
  chain: Hash | undefined
  /** Whether the file's row with the number of the head ends in the head's chain: then all before it are the same. */
  meets?: boolean
}

/** Takes the next row of the file; whether a row that is not here yet may follow what is here. */
export const follow = (follower: Follower, entryHash: Hash): boolean => {
  follower.seq += 1
  follower.chain = chainHashOf(follower.chain, entryHash, nodeDigest)
  const { head, seq, chain } = follower
  if (head === undefined || head.seq === 0) return true
  if (seq === head.seq) follower.meets = chain === head.chain
  return seq > head.seq && follower.meets === true
}
