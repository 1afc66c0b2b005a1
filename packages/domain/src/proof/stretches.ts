import { isHash } from '../value/merkle-proof.ts'
import { growingTree } from '../value/growing-tree.ts'
import type { Digest, Hash } from '../value/hash.ts'
import type { SealBroken, SealFault } from './finding.ts'
import { type OpenSeal, type Seal, openSealOf } from './seal.ts'

/** Cuts the rows of a township's journal at its seals, and holds each stretch against its seal. */
export interface Stretches {
  /** Adds the next row. */
  readonly add: (entryHash: Hash) => void
  /** Ends the stretches that end before a number; `chain` is the link of the last row before it. */
  readonly closeBefore: (seq: number, chain: Hash | undefined) => readonly SealBroken[]
  /** What was found among the rows of this stretch explains a root that does not fit: it is not said twice. */
  readonly explain: () => void
  /** The last seal whose rows have passed. */
  readonly passed: () => Seal | undefined
  /** What the rows after the last seal come to, up to a number. */
  readonly open: (to: number, chain: Hash | undefined) => OpenSeal | undefined
}

/** Begins with the first row. */
export const stretches = (township: string, seals: readonly Seal[], digest: Digest | undefined): Stretches => {
  let tree = growingTree(digest)
  let count = 0
  let explained = false

  const faultsOf = (seal: Seal, chain: Hash | undefined): readonly SealFault[] => {
    if (explained) return []
    const rootFits = tree.size() === seal.to - seal.from + 1 && tree.root() === seal.root
    return [...(rootFits ? [] : ['root' as const]), ...(chain === seal.chain ? [] : ['chain' as const])]
  }
  const closeBefore = (seq: number, chain: Hash | undefined): readonly SealBroken[] => {
    const found: SealBroken[] = []
    for (let seal = seals[count]; seal !== undefined && seal.to < seq; seal = seals[count]) {
      const { number } = seal
      for (const what of faultsOf(seal, chain)) found.push({ code: 'sealBroken', township, seal: number, what })
      count += 1
      tree = growingTree(digest)
      explained = false
    }
    return found
  }
  const passed = (): Seal | undefined => seals[count - 1]
  const open = (to: number, chain: Hash | undefined): OpenSeal | undefined => {
    if (tree.size() === 0 || chain === undefined) return undefined
    const last = passed()
    const stretch = { township, number: count + 1, from: (last?.to ?? 0) + 1, to, root: tree.root(), chain }
    return openSealOf({ ...stretch, ...(last !== undefined && { previous: last.hash }) }, digest)
  }
  const explain = (): void => {
    explained = true
  }
  const add = (entryHash: Hash): void => {
    // What is no hash cannot be a leaf; its row does not fit it, and says so.
    if (isHash(entryHash)) tree.add(entryHash)
    else explain()
  }
  return { add, closeBefore, explain, passed, open }
}
