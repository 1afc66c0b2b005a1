import { chainHashOf } from '../ledger/entry-identity.ts'
import { growingTree } from '../value/growing-tree.ts'
import type { Digest, Hash } from '../value/hash.ts'
import type { SealFault } from './finding.ts'
import type { Proof } from './proof-file.ts'
import type { ProofIssue } from './proof-issue.ts'
import type { OpenSeal, Seal } from './seal.ts'
import { entryHashIn, seqOf } from './verify-entries.ts'

/** The entry hashes and the links of a township's journal, that of row 1 first. */
export interface Rebuilt {
  readonly hashes: readonly Hash[]
  readonly links: readonly Hash[]
}

/** Rebuilds a journal from a proof that carries all of its rows. */
export const rebuild = ({ entries }: Proof, digest?: Digest): Rebuilt => {
  const hashes = entries.map((each) => entryHashIn(each, digest))
  const links: Hash[] = []
  for (const hash of hashes) links.push(chainHashOf(links.at(-1), hash, digest))
  return { hashes, links }
}

const rootOf = (hashes: readonly Hash[], digest: Digest | undefined): Hash => {
  const tree = growingTree(digest)
  for (const hash of hashes) tree.add(hash)
  return tree.root()
}

const sealFaults = (
  seal: Seal | OpenSeal,
  { hashes, links }: Rebuilt,
  digest: Digest | undefined,
): readonly SealFault[] => {
  const found: SealFault[] = []
  if (rootOf(hashes.slice(seal.from - 1, seal.to), digest) !== seal.root) found.push('root')
  if (links[seal.to - 1] !== seal.chain) found.push('chain')
  return found
}

/** What is wrong with a proof that says it is whole: every row has to be there, in order, under the roots and links. */
export const wholeIssues = (proof: Proof, rebuilt: Rebuilt, digest?: Digest): readonly ProofIssue[] => {
  const { entries, seals, head } = proof
  if (entries.length !== head.seq) return [{ code: 'rowsLeftOut', expected: head.seq, found: entries.length }]
  const misplaced = entries.findIndex((each, i) => seqOf(each, seals) !== i + 1)
  if (misplaced !== -1) return [{ code: 'wholeOutOfOrder', entry: misplaced }]
  return seals.flatMap((seal) =>
    sealFaults(seal, rebuilt, digest).map((what) => {
      return { code: 'sealBroken', township: seal.township, seal: seal.number, what } as const
    }),
  )
}
