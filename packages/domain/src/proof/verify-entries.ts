import { entryHashOf, entryIdOf, factsHashOf } from '../ledger/entry-identity.ts'
import type { Digest, Hash } from '../value/hash.ts'
import { verifyInclusion } from '../value/merkle-proof.ts'
import { kindLabel } from './kind-label.ts'
import type { Proof, ProofEntry } from './proof-file.ts'
import type { EntryFaultCode, EntryName, ProofIssue } from './proof-issue.ts'
import type { OpenSeal, Seal } from './seal.ts'

/** The hash of an entry of a proof as its tree has it. */
export const entryHashIn = ({ entry, commitment }: ProofEntry, digest?: Digest): Hash =>
  entryHashOf(factsHashOf(entry, digest), commitment, digest)

/** Names an entry of a proof. */
export const entryName = ({ entry: { id, kind, key } }: ProofEntry, place: number): EntryName => ({
  entry: place,
  id,
  kind,
  label: kindLabel(kind),
  key,
})

/** The number of an entry's row, by its seal. */
export const seqOf = ({ seal, index }: ProofEntry, seals: Proof['seals']): number =>
  (seals[seal - 1]?.from ?? 0) + index

const standsIn = (each: ProofEntry, { from, to, root }: Seal | OpenSeal, digest?: Digest): boolean =>
  // Without a path the trees are rebuilt, as in a whole proof.
  each.path === undefined ||
  verifyInclusion({ size: to - from + 1, root }, entryHashIn(each, digest), each.index, each.path, digest)

const placeFault = (each: ProofEntry, proof: Proof, digest?: Digest): EntryFaultCode | undefined => {
  const seal = proof.seals[each.seal - 1]
  if (seal === undefined || each.index > seal.to - seal.from) return 'entryNoSeal'
  if (!proof.whole && each.path === undefined) return 'entryNotInTree'
  return standsIn(each, seal, digest) ? undefined : 'entryNotInTree'
}

const isBackdated = ({ entry, seal }: ProofEntry, seals: Proof['seals']): boolean => {
  const before = seals[seal - 2]
  return before !== undefined && !('open' in before) && entry.recorded <= before.through
}

const faultsOf = (each: ProofEntry, proof: Proof, digest?: Digest): readonly EntryFaultCode[] => {
  const { entry } = each
  const found: (EntryFaultCode | undefined)[] = [
    entryIdOf(entry, digest) === entry.id ? undefined : 'entryChanged',
    placeFault(each, proof, digest),
    entry.township === proof.subject.township ? undefined : 'entryOtherTownship',
    isBackdated(each, proof.seals) ? 'entryBackdated' : undefined,
  ]
  // A whole proof has all of them: what counts is picked out of it.
  if (!proof.whole) {
    if (proof.knownAt !== undefined && entry.recorded > proof.knownAt) found.push('entryNotKnown')
    if (entry.change?.type === 'void') found.push('entryVoid')
  }
  return found.filter((code) => code !== undefined)
}

const threadOf = ({ entry: { township, kind, year, key } }: ProofEntry): string => `${township} ${kind} ${year} ${key}`

/** What is wrong with the entries of a proof, each by itself and beside the others. */
export const entryIssues = (proof: Proof, digest?: Digest): readonly ProofIssue[] => {
  const [places, threads] = [new Set<string>(), new Set<string>()]
  return proof.entries.flatMap((each, i) => {
    const codes = [...faultsOf(each, proof, digest)]
    const [place, thread] = [`${each.seal} ${each.index}`, threadOf(each)]
    if (places.has(place)) codes.push('entryTwice')
    else if (!proof.whole && threads.has(thread)) codes.push('entryVersionTwice')
    places.add(place)
    threads.add(thread)
    return codes.map((code) => ({ code, ...entryName(each, i) }))
  })
}
