import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { type Digest, type Hash, portableDigest } from './hash.ts'
import { leafNode, nodeOver } from './merkle.ts'

/** The head of a tree. */
export interface TreeHead {
  readonly size: number
  readonly root: Hash
}

const half = (value: number): number => Math.floor(value / 2)
const isOdd = (value: number): boolean => value % 2 === 1
const isIndex = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
/** Whether a text is a hash as it is written here: 64 lower-case hexadecimal digits. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/u.test(text)

/** Where a node stands: its place on its level, and the place of the last node of that level. */
interface Place {
  readonly at: number
  readonly last: number
}

// Up past every level on which the node has no right neighbour and was carried up, to one where it is a right node.
const toRightNode = ({ at, last }: Place): Place => {
  let place = { at, last }
  while (!isOdd(place.at) && place.at !== 0) place = { at: half(place.at), last: half(place.last) }
  return place
}

/**
 * Whether a leaf stands at an index (from 0) of the tree with a head: what its audit path leads to is the root. Texts
 * that are no hashes lead nowhere.
 *
 * @see RFC 9162 section 2.1.3.2
 */
export const verifyInclusion = (
  { size, root }: TreeHead,
  leaf: Hash,
  index: number,
  path: readonly Hash[],
  digest: Digest = portableDigest,
): boolean => {
  if (!isIndex(index) || !isIndex(size) || index >= size || ![leaf, ...path].every(isHash)) return false
  let place: Place = { at: index, last: size - 1 }
  let node = leafNode(leaf, digest)
  for (const step of path) {
    if (place.last === 0) return false
    const sibling = hexToBytes(step)
    if (isOdd(place.at) || place.at === place.last) {
      node = nodeOver(sibling, node, digest)
      place = toRightNode(place)
    } else node = nodeOver(node, sibling, digest)
    place = { at: half(place.at), last: half(place.last) }
  }
  return place.last === 0 && bytesToHex(node) === root
}

/**
 * Whether the tree with the first head is the beginning of the tree with the second: nothing was changed, removed or
 * put in among its leaves. A first tree of nothing is no statement, and is refused.
 *
 * @see RFC 9162 section 2.1.4.2
 */
export const verifyConsistency = (
  first: TreeHead,
  second: TreeHead,
  path: readonly Hash[],
  digest: Digest = portableDigest,
): boolean => {
  if (!isIndex(first.size) || !isIndex(second.size) || first.size === 0 || first.size > second.size) return false
  if (first.size === second.size) return path.length === 0 && first.root === second.root
  // A first tree that is one complete subtree stands in the path as itself.
  const [start, ...steps] = Number.isInteger(Math.log2(first.size)) ? [first.root, ...path] : path
  if (start === undefined || ![start, ...steps].every(isHash)) return false
  let place: Place = { at: first.size - 1, last: second.size - 1 }
  while (isOdd(place.at)) place = { at: half(place.at), last: half(place.last) }
  let before: Uint8Array = hexToBytes(start)
  let after: Uint8Array = before
  for (const step of steps) {
    if (place.last === 0) return false
    const sibling = hexToBytes(step)
    if (isOdd(place.at) || place.at === place.last) {
      before = nodeOver(sibling, before, digest)
      after = nodeOver(sibling, after, digest)
      place = toRightNode(place)
    } else after = nodeOver(after, sibling, digest)
    place = { at: half(place.at), last: half(place.last) }
  }
  return place.last === 0 && bytesToHex(before) === first.root && bytesToHex(after) === second.root
}
