import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { type Digest, type Hash, portableDigest } from './hash.ts'

const leafPrefix = Uint8Array.of(0)

/** The node of one leaf. */
export const leafNode = (leaf: Hash, digest: Digest): Uint8Array => digest(concatBytes(leafPrefix, hexToBytes(leaf)))
// Written over by every node; both nodes under it are 32 bytes.
const pair = Uint8Array.of(1, ...new Uint8Array(64))
/** The node over two nodes. */
export const nodeOver = (left: Uint8Array, right: Uint8Array, digest: Digest): Uint8Array => {
  pair.set(left, 1)
  pair.set(right, 33)
  return digest(pair)
}

/**
 * The Merkle tree head of a list of hashes, in the order given.
 *
 * @see RFC 9162 section 2.1.1
 */
export const merkleRoot = (leaves: readonly Hash[], digest: Digest = portableDigest): Hash => {
  if (leaves.length === 0) return bytesToHex(digest(new Uint8Array()))
  let level = leaves.map((leaf) => leafNode(leaf, digest))
  // Pairing level by level, with an odd last node carried up, gives the RFC's recursive split at the largest power of
  // two.
  while (level.length > 1) {
    const above: Uint8Array[] = []
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]]
      if (left !== undefined) above.push(right === undefined ? left : nodeOver(left, right, digest))
    }
    level = above
  }
  return bytesToHex(level[0] ?? digest(new Uint8Array()))
}
