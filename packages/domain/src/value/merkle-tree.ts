import { bytesToHex } from '@noble/hashes/utils.js'
import { type Digest, type Hash, portableDigest } from './hash.ts'
import { leafNode, nodeOver } from './merkle.ts'

/** A whole tree over hashes, out of which proofs are made. */
export interface MerkleTree {
  readonly size: number
  readonly root: Hash
  /**
   * The audit path of the leaf at an index (from 0), nearest the leaf first.
   * Throws RangeError for an index that is none.
   *
   * @see RFC 9162 section 2.1.3.1
   */
  readonly inclusion: (index: number) => readonly Hash[]
  /**
   * What proves that the tree over the first `size` leaves (1 to all) is the beginning of this one.
   * Throws RangeError for a size that is none.
   *
   * @see RFC 9162 section 2.1.4.1
   */
  readonly consistency: (size: number) => readonly Hash[]
}

const width = 32
// One level of nodes in one piece of memory: a million leaves are 64 MB, not two million small arrays.
const nodeAt = (level: Uint8Array, index: number): Uint8Array => level.subarray(index * width, (index + 1) * width)
const lengthOf = (level: Uint8Array): number => level.length / width

const levelAbove = (level: Uint8Array, digest: Digest): Uint8Array => {
  const length = lengthOf(level)
  const above = new Uint8Array(Math.ceil(length / 2) * width)
  for (let i = 0; i < length; i += 2) {
    const left = nodeAt(level, i)
    // An odd last node is carried up: it is the head of the subtree over the leaves that are left.
    above.set(i + 1 < length ? nodeOver(left, nodeAt(level, i + 1), digest) : left, (i / 2) * width)
  }
  return above
}

const levelsOf = (leaves: Iterable<Hash>, digest: Digest): readonly Uint8Array[] => {
  let lowest = new Uint8Array(64 * width)
  let size = 0
  for (const leaf of leaves) {
    if (size * width === lowest.length) {
      const larger = new Uint8Array(lowest.length * 2)
      larger.set(lowest)
      lowest = larger
    }
    lowest.set(leafNode(leaf, digest), size * width)
    size += 1
  }
  const levels: Uint8Array[] = [lowest.subarray(0, size * width)]
  for (let level = levels[0]; level !== undefined && lengthOf(level) > 1; level = levels.at(-1))
    levels.push(levelAbove(level, digest))
  return levels
}

const refuse = (what: string, value: number, size: number): void => {
  throw new RangeError(`no ${what} of a tree of ${size}: ${value}`)
}

/** Builds a whole tree; the digest must be one of 32 bytes. For the root alone `growingTree` needs no memory. */
export const merkleTree = (leaves: Iterable<Hash>, digest: Digest = portableDigest): MerkleTree => {
  const levels = levelsOf(leaves, digest)
  const size = lengthOf(levels[0] ?? new Uint8Array())
  const top = levels.at(-1)
  const root = bytesToHex(top === undefined || size === 0 ? digest(new Uint8Array()) : nodeAt(top, 0))

  // The neighbours on the way up from a node; where there is none, the node was carried up as it is.
  const pathFrom = (index: number, height: number): readonly Hash[] =>
    levels.slice(height).flatMap((level, above) => {
      const sibling = Math.floor(index / 2 ** above) ^ 1
      return sibling < lengthOf(level) ? [bytesToHex(nodeAt(level, sibling))] : []
    })

  const inclusion = (index: number): readonly Hash[] => {
    if (!Number.isSafeInteger(index) || index < 0 || index >= size) refuse('leaf', index, size)
    return pathFrom(index, 0)
  }
  const consistency = (first: number): readonly Hash[] => {
    if (!Number.isSafeInteger(first) || first < 1 || first > size) refuse('beginning', first, size)
    if (first === size) return []
    // The largest node that ends exactly where the first tree ends; the first tree is rebuilt from it and its left
    // neighbours. A first tree that is one complete subtree is known to whoever asks.
    let [last, height] = [first - 1, 0]
    for (; last % 2 === 1; last = (last - 1) / 2) height += 1
    const node = levels[height]
    const start = last === 0 || node === undefined ? [] : [bytesToHex(nodeAt(node, last))]
    return [...start, ...pathFrom(last, height)]
  }
  return { size, root, inclusion, consistency }
}
