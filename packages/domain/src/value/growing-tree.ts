import { bytesToHex } from '@noble/hashes/utils.js'
import { type Digest, type Hash, portableDigest } from './hash.ts'
import { leafNode, nodeOver } from './merkle.ts'

/** A Merkle tree that grows leaf by leaf and remembers only the heads of its complete subtrees: log n of them. */
export interface GrowingTree {
  readonly add: (leaf: Hash) => void
  readonly size: () => number
  /** The tree head over the leaves so far; more may be added afterwards. */
  readonly root: () => Hash
}

/**
 * Begins a tree: `root()` is what `merkleRoot` gives for the same leaves, without holding them.
 *
 * @see RFC 9162 section 2.1.2
 */
export const growingTree = (digest: Digest = portableDigest): GrowingTree => {
  // Heads of complete subtrees, the largest first: one for each bit that is set in the size.
  const complete: Uint8Array[] = []
  let size = 0
  const add = (leaf: Hash): void => {
    let node = leafNode(leaf, digest)
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
      const left = complete.pop()
      if (left !== undefined) node = nodeOver(left, node, digest)
    }
    complete.push(node)
    size += 1
  }
  const root = (): Hash => {
    const [last, ...larger] = complete.toReversed()
    const node = larger.reduce((right, left) => nodeOver(left, right, digest), last ?? digest(new Uint8Array()))
    return bytesToHex(node)
  }
  return { add, size: () => size, root }
}
