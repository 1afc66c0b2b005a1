import type { Subject } from '../figure/subject.ts'
import type { OpenEntry } from '../ledger/entry.ts'
import type { CanonicalData } from '../value/canonical-json.ts'
import type { CivilDate, Instant } from '../value/civil-date.ts'
import type { Hash } from '../value/hash.ts'
import type { ChainHead } from './finding.ts'
import type { OpenSeal, Seal } from './seal.ts'

/** The format of a proof file; a later one is another text. */
export const proofFormat = 'zhunsheng/proof/1'

/** What a figure came to, without the ids: the entries stand beside it. */
export type ProvenValue =
  | { readonly status: 'present'; readonly value: number; readonly of?: number | undefined }
  | { readonly status: 'missing' | 'inapplicable' }

/** An entry and where it stands in the tree of its seal. Personal fields are never in it. */
export interface ProofEntry {
  readonly entry: OpenEntry
  /** What binds it to its personal fields; absent when it has none. */
  readonly commitment?: Hash | undefined
  /** The number of the seal that covers it. */
  readonly seal: number
  /** Its place among the rows of that seal, from 0. */
  readonly index: number
  /** Its audit path, nearest the leaf first; absent in a whole proof, in which every tree is rebuilt. */
  readonly path?: readonly Hash[] | undefined
}

/** A head that somebody was given before its month was sealed, and what proves that the journal only went on from it. */
export interface EarlierHead {
  readonly head: OpenSeal
  readonly path: readonly Hash[]
}

/** A figure with the rows that it was counted from, and what proves that they stand in the journal. Plain JSON. */
export interface Proof {
  readonly format: typeof proofFormat
  /** The version of the engine that counted. */
  readonly engine: string
  readonly madeAt: Instant
  readonly figure: { readonly id: string; readonly hash: Hash; readonly definition: CanonicalData }
  readonly subject: Subject
  readonly period: string
  readonly asOf: CivilDate
  /** Present when the figure is counted as known at an earlier instant. */
  readonly knownAt?: Instant | undefined
  readonly value: ProvenValue
  /** Whether every row of the township's journal is here, and not only those that the value rests on. */
  readonly whole: boolean
  readonly entries: readonly ProofEntry[]
  /** All seals of the township, the first one first, and the open one when there are rows after the last. */
  readonly seals: readonly (Seal | OpenSeal)[]
  readonly earlier?: readonly EarlierHead[] | undefined
  readonly head: ChainHead
}
