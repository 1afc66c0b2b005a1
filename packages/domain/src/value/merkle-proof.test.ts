import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growingTree } from './growing-tree.ts'
import { type Hash, hashOf, portableDigest } from './hash.ts'
import { type TreeHead, verifyConsistency, verifyInclusion } from './merkle-proof.ts'
import { merkleTree } from './merkle-tree.ts'

// The definitions of RFC 9162, sections 2.1.1, 2.1.3.1 and 2.1.4.1, word for word.
type Leaves = readonly Hash[]
const split = (n: number): number => {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}
const head = (d: Leaves): Uint8Array => {
  if (d.length === 0) return portableDigest(new Uint8Array())
  if (d.length === 1) return portableDigest(concatBytes(Uint8Array.of(0), hexToBytes(d[0]!)))
  const k = split(d.length)
  return portableDigest(concatBytes(Uint8Array.of(1), head(d.slice(0, k)), head(d.slice(k))))
}
const rootOf = (d: Leaves): Hash => bytesToHex(head(d))
const pathOf = (m: number, d: Leaves): readonly Hash[] => {
  if (d.length === 1) return []
  const k = split(d.length)
  return m < k
    ? [...pathOf(m, d.slice(0, k)), rootOf(d.slice(k))]
    : [...pathOf(m - k, d.slice(k)), rootOf(d.slice(0, k))]
}
const subproof = (m: number, d: Leaves, whole: boolean): readonly Hash[] => {
  if (m === d.length) return whole ? [] : [rootOf(d)]
  const k = split(d.length)
  return m <= k
    ? [...subproof(m, d.slice(0, k), whole), rootOf(d.slice(k))]
    : [...subproof(m - k, d.slice(k), false), rootOf(d.slice(0, k))]
}

// On which side each neighbour stands on the way up, by the recursive definition.
const sidesOf = (m: number, n: number): string => {
  if (n === 1) return ''
  const k = split(n)
  return m < k ? `${sidesOf(m, k)}r` : `${sidesOf(m - k, n - k)}l`
}

const leavesOf = (size: number, seed = ''): Leaves =>
  Array.from({ length: size }, (_, i) => hashOf('test/leaf', [seed, String(i)]))
const headOf = (d: Leaves): TreeHead => ({ size: d.length, root: rootOf(d) })
const sizes = Array.from({ length: 71 }, (_, size) => size)
const other = 'f'.repeat(64)

describe('a tree', () => {
  test('has the head that the standard defines, grown leaf by leaf or built at once', () => {
    const growing = growingTree()
    for (const size of sizes) {
      const leaves = leavesOf(size)
      expect(growing.root()).toBe(rootOf(leaves))
      expect(growing.size()).toBe(size)
      expect(merkleTree(leaves).root).toBe(rootOf(leaves))
      growing.add(leavesOf(size + 1)[size]!)
    }
  })
  test('over the leaves of RFC 6962 test data gives the proofs that certificate logs publish', () => {
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
    const tree = merkleTree(inputs)
    const beside = [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]
    expect(tree.inclusion(0)).toEqual(beside)
    expect(tree.consistency(1)).toEqual(beside)
    expect(tree.consistency(6)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
  })
})

describe('inclusion', () => {
  test.each(sizes.slice(1))('is proved for every leaf of a tree of %i as the standard defines', (size) => {
    const leaves = leavesOf(size)
    const tree = merkleTree(leaves)
    leaves.forEach((leaf, index) => {
      const path = tree.inclusion(index)
      expect(path).toEqual(pathOf(index, leaves))
      expect(verifyInclusion(tree, leaf, index, path)).toBe(true)
    })
  })
  test('of no other leaf, index, size, path or root is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (size, atSeed, stepSeed) => {
        const tree = merkleTree(leavesOf(size))
        const index = atSeed % size
        const [leaf, path] = [leavesOf(size)[index]!, tree.inclusion(index)]
        const step = path.length === 0 ? 0 : stepSeed % path.length
        expect(verifyInclusion(tree, leaf, index, path)).toBe(true)
        expect(verifyInclusion(tree, other, index, path)).toBe(false)
        expect(verifyInclusion({ ...tree, root: other }, leaf, index, path)).toBe(false)
        expect(verifyInclusion(tree, leaf, index, [...path, other])).toBe(false)
        for (const wrong of [-1, 0.5, size, Number.NaN, ...leavesOf(size).keys()])
          expect(verifyInclusion(tree, leaf, wrong, path)).toBe(wrong === index)
        if (path.length === 0) return
        expect(verifyInclusion(tree, leaf, index, path.with(step, other))).toBe(false)
        expect(verifyInclusion(tree, leaf, index, path.with(step, 'ff'))).toBe(false)
        expect(verifyInclusion(tree, leaf, index, path.slice(0, -1))).toBe(false)
        expect(verifyInclusion(tree, leaf, index, path.slice(1))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
  test('under another size is proved only where the way up is the same one', () => {
    // The root is over the nodes, not over their number: the seal that states the size is hashed with it.
    for (const size of sizes.slice(1, 24)) {
      const leaves = leavesOf(size)
      const tree = merkleTree(leaves)
      for (const [index, leaf] of leaves.entries())
        for (const stated of sizes.slice(1, 24)) {
          const sameWay = index < stated && sidesOf(index, stated) === sidesOf(index, size)
          expect(verifyInclusion({ size: stated, root: tree.root }, leaf, index, tree.inclusion(index))).toBe(sameWay)
        }
    }
  })
  test('is refused for a leaf that is not there', () => {
    expect(() => merkleTree(leavesOf(3)).inclusion(3)).toThrow(RangeError)
    expect(() => merkleTree([]).inclusion(0)).toThrow(RangeError)
  })
})

describe('consistency', () => {
  test.each(sizes.slice(1))('with every beginning of a tree of %i is proved as the standard defines', (size) => {
    const leaves = leavesOf(size)
    const tree = merkleTree(leaves)
    for (let first = 1; first <= size; first += 1) {
      const path = tree.consistency(first)
      const before = headOf(leaves.slice(0, first))
      expect(path).toEqual(subproof(first, leaves, true))
      expect(verifyConsistency(before, tree, path)).toBe(true)
    }
  })
  test('is not proved when a leaf of the beginning is another, or any part of the proof', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.nat(), fc.nat(), (size, firstSeed, stepSeed) => {
        const first = 1 + (firstSeed % (size - 1))
        const leaves = leavesOf(size)
        const tree = merkleTree(leaves)
        const [before, path] = [headOf(leaves.slice(0, first)), tree.consistency(first)]
        const changed = headOf(leaves.slice(0, first).with(stepSeed % first, other))
        const step = stepSeed % path.length
        expect(verifyConsistency(before, tree, path)).toBe(true)
        expect(verifyConsistency(changed, tree, path)).toBe(false)
        expect(verifyConsistency(before, { ...tree, root: other }, path)).toBe(false)
        expect(verifyConsistency(before, tree, path.with(step, other))).toBe(false)
        expect(verifyConsistency(before, tree, path.with(step, 'xy'))).toBe(false)
        expect(verifyConsistency(before, tree, [...path, other])).toBe(false)
        expect(verifyConsistency(before, tree, path.slice(0, -1))).toBe(false)
        expect(verifyConsistency({ ...before, size: size + 1 }, tree, path)).toBe(false)
        expect(verifyConsistency({ ...before, size: 0 }, tree, path)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
  test('of a tree with itself needs nothing', () => {
    const tree = merkleTree(leavesOf(7))
    expect(verifyConsistency(tree, tree, [])).toBe(true)
    expect(verifyConsistency({ size: 7, root: other }, tree, [])).toBe(false)
    expect(verifyConsistency(tree, tree, [other])).toBe(false)
  })
  test('is refused for a beginning that is none', () => {
    expect(() => merkleTree(leavesOf(3)).consistency(0)).toThrow(RangeError)
    expect(() => merkleTree(leavesOf(3)).consistency(4)).toThrow(RangeError)
  })
})
