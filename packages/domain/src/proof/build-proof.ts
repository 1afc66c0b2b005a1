import type { FigureDefinition } from '../figure/figure-definition.ts'
import type { FigureValue } from '../figure/figure-value.ts'
import type { FigureQuestion } from '../ledger/count-figure.ts'
import type { OpenEntry } from '../ledger/entry.ts'
import type { Instant } from '../value/civil-date.ts'
import { type Digest, type Hash, portableDigest } from '../value/hash.ts'
import { type MerkleTree, merkleTree } from '../value/merkle-tree.ts'
import { figureData, figureHashOf } from './figure-hash.ts'
import type { ChainHead } from './finding.ts'
import { type EarlierHead, type Proof, type ProofEntry, proofFormat } from './proof-file.ts'
import { provenValueOf } from './recount.ts'
import type { OpenSeal, Seal } from './seal.ts'

/** A row as it goes into a proof: its number, what everybody may see of it, and its commitment. */
export interface ProvenRow {
  readonly seq: number
  readonly entry: OpenEntry
  readonly commitment?: Hash | undefined
}

/** What a proof is made of; all of it from one state of the store. */
export interface ProofInput {
  /** The version of the engine. */
  readonly engine: string
  readonly madeAt: Instant
  readonly definition: FigureDefinition
  readonly question: FigureQuestion
  readonly knownAt?: Instant | undefined
  readonly value: FigureValue
  /** The rows of `entriesToProve`; for a whole proof every row of the township, in order of their numbers. */
  readonly rows: readonly ProvenRow[]
  readonly whole?: boolean
  /** All seals of the township, the first one first. */
  readonly seals: readonly Seal[]
  /** Present when there are rows after the last seal. */
  readonly open?: OpenSeal | undefined
  readonly head: ChainHead
  /** The entry hashes of the rows that a seal covers, in order of their numbers; asked once for each seal it needs. */
  readonly hashesOf: (seal: Seal | OpenSeal) => Iterable<Hash>
  /** Heads that the reader holds from a time when they were open: the proof shows that the journal went on from them. */
  readonly earlier?: readonly OpenSeal[]
  readonly digest?: Digest
}

// What everybody may see, and nothing else: an entry that carries more loses it here.
const openPart = (entry: OpenEntry): OpenEntry => {
  const { id, township, kind, year, key, version, recorded, synthetic, change, clocks, facts } = entry
  const open = { id, township, kind, year, key, version, recorded, synthetic, clocks, facts }
  return { ...open, ...(change !== undefined && { change: { type: change.type, reason: change.reason } }) }
}

interface Trees {
  readonly of: (seal: Seal | OpenSeal) => MerkleTree
  readonly covering: (seq: number) => Seal | OpenSeal
}
const treesOf = (list: readonly (Seal | OpenSeal)[], { hashesOf, digest = portableDigest }: ProofInput): Trees => {
  const made = new Map<number, MerkleTree>()
  const covering = (seq: number): Seal | OpenSeal => {
    const seal = list.find(({ from, to }) => from <= seq && seq <= to)
    if (seal === undefined) throw new RangeError(`no seal covers row ${seq}`)
    return seal
  }
  const of = (seal: Seal | OpenSeal): MerkleTree => {
    const tree = made.get(seal.number) ?? merkleTree(hashesOf(seal), digest)
    made.set(seal.number, tree)
    return tree
  }
  return { of, covering }
}

const proofEntry = ({ seq, entry, commitment }: ProvenRow, trees: Trees, whole: boolean): ProofEntry => {
  const seal = trees.covering(seq)
  const index = seq - seal.from
  return {
    entry: openPart(entry),
    ...(commitment !== undefined && { commitment }),
    seal: seal.number,
    index,
    ...(!whole && { path: trees.of(seal).inclusion(index) }),
  }
}

const earlierHead = (head: OpenSeal, trees: Trees): EarlierHead => ({
  head,
  path: trees.of(trees.covering(head.from)).consistency(head.to - head.from + 1),
})

/**
 * Makes a proof file of a figure; whoever writes it should verify it first.
 * Throws RangeError for a row, or a head held before, that no seal covers.
 */
export const buildProof = (input: ProofInput): Proof => {
  const { engine, madeAt, definition, question, knownAt, whole = false, earlier = [], head, digest } = input
  const { subject, period, asOf = period.to } = question
  const seals = [...input.seals, ...(input.open === undefined ? [] : [input.open])]
  const trees = treesOf(seals, input)
  const data = figureData(definition)
  return {
    format: proofFormat,
    engine,
    madeAt,
    figure: { id: definition.id, hash: figureHashOf(data, digest), definition: data },
    subject: { kind: subject.kind, id: subject.id, township: subject.township },
    period: period.id,
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    value: provenValueOf(input.value),
    whole,
    entries: input.rows.map((row) => proofEntry(row, trees, whole)),
    seals,
    ...(earlier.length > 0 && { earlier: earlier.map((each) => earlierHead(each, trees)) }),
    head,
  }
}
