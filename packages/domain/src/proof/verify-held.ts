import type { Digest, Hash } from '../value/hash.ts'
import { verifyConsistency } from '../value/merkle-proof.ts'
import type { Held } from './ledger-verifier.ts'
import type { EarlierHead, Proof } from './proof-file.ts'
import type { ProofIssue } from './proof-issue.ts'
import { sealHashOf } from './seal.ts'

const goesOnFrom = ({ head, path }: EarlierHead, { seals }: Proof, digest?: Digest): boolean => {
  const seal = seals[head.number - 1]
  return (
    seal !== undefined &&
    sealHashOf(head, digest) === head.hash &&
    head.township === seal.township &&
    head.from === seal.from &&
    head.previous === seal.previous &&
    verifyConsistency(
      { size: head.to - head.from + 1, root: head.root },
      { size: seal.to - seal.from + 1, root: seal.root },
      path,
      digest,
    )
  )
}

/** Heads from before that the journal of a proof does not go on from. */
export const earlierIssues = (proof: Proof, digest?: Digest): readonly ProofIssue[] =>
  (proof.earlier ?? []).flatMap((earlier) =>
    goesOnFrom(earlier, proof, digest) ? [] : [{ code: 'earlierNotContinued', seq: earlier.head.to }],
  )

/** What became of one thing that the verifier held: the number of the row up to which it vouches, or what is wrong. */
type Vouching = { readonly seq: number } | { readonly issue: ProofIssue }

const vouching = (held: Held, proof: Proof, links: readonly Hash[]): Vouching => {
  const heads = (proof.earlier ?? []).map(({ head }) => head)
  if (typeof held === 'string') {
    const found = [...proof.seals, ...heads].find(({ hash }) => hash === held)
    return found === undefined ? { issue: { code: 'heldNotReached', held } } : { seq: found.to }
  }
  const { seq, chain, township } = held
  const stated = links[seq - 1] ?? proof.seals.find(({ to }) => to === seq)?.chain
  if (stated !== undefined && (stated !== chain || township !== proof.head.township))
    return { issue: { code: 'heldContradicted', seq } }
  // A seal states a link beside its root: only rows that are here show that the one belongs to the other.
  return links[seq - 1] === undefined ? { issue: { code: 'heldNotReached', held: chain } } : { seq }
}

/** The last row that something held vouches for (0: none), and what does not fit. `links` are those of a whole proof. */
export const vouchedFor = (
  held: readonly Held[],
  proof: Proof,
  links: readonly Hash[],
): { readonly seq: number; readonly issues: readonly ProofIssue[] } => {
  const results = held.map((each) => vouching(each, proof, links))
  return {
    seq: Math.max(0, ...results.map((result) => ('seq' in result ? result.seq : 0))),
    issues: results.flatMap((result) => ('issue' in result ? [result.issue] : [])),
  }
}
