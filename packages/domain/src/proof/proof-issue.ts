import type { Quantity, Titled } from '../explanation/token-values.ts'
import type { CivilDate, Instant } from '../value/civil-date.ts'
import type { Hash } from '../value/hash.ts'
import type { Label } from '../value/label.ts'
import type { SealBroken } from './finding.ts'
import type { Malformed } from './guard.ts'
import type { Proof, ProvenValue } from './proof-file.ts'

/** Which entry of a proof an issue speaks of. */
export interface EntryName {
  /** Its place among the entries of the file, from 0. */
  readonly entry: number
  readonly id: Hash
  readonly kind: string
  /** What the kind is called; its id when no such kind is known. */
  readonly label: Label
  readonly key: string
}

/**
 * What is wrong with an entry of a proof:
 *
 * - `entryChanged`: its identity does not give its id.
 * - `entryNotInTree`: what it says, with its commitment, does not lead to the root of its seal: it was changed, or never
 *   stood there.
 * - `entryNoSeal`: there is no such seal, or no such place in it.
 * - `entryOtherTownship`, `entryTwice`, `entryVersionTwice` (two versions of one entry), `entryVoid`, `entryIdle` (the
 *   figure does not rest on it), `entryNotKnown` (recorded after the instant of the view), `entryBackdated` (says it was
 *   recorded in a month that had been sealed before it was written).
 */
export type EntryFaultCode =
  | 'entryChanged'
  | 'entryNotInTree'
  | 'entryNoSeal'
  | 'entryOtherTownship'
  | 'entryTwice'
  | 'entryVersionTwice'
  | 'entryVoid'
  | 'entryIdle'
  | 'entryNotKnown'
  | 'entryBackdated'

/** Why a proof does not hold. */
export type ProofIssue =
  | Malformed
  | { readonly code: 'figureUnknown'; readonly figure: string }
  | { readonly code: 'figureDerived'; readonly figure: string }
  | { readonly code: 'figureAltered'; readonly figure: string }
  | { readonly code: 'figureCountedOtherwise'; readonly figure: string }
  | (EntryName & { readonly code: EntryFaultCode })
  | SealBroken
  | { readonly code: 'proofOtherTownship'; readonly township: string; readonly found: string }
  | { readonly code: 'headNotSealed'; readonly township: string; readonly seq: number }
  | { readonly code: 'rowsLeftOut'; readonly expected: number; readonly found: number }
  | { readonly code: 'wholeOutOfOrder'; readonly entry: number }
  | {
      readonly code: 'recountDiffers'
      readonly figure: string
      readonly stated: ProvenValue
      readonly found: ProvenValue
    }
  | { readonly code: 'earlierNotContinued'; readonly seq: number }
  /** What was held is a head: it can only be held against a whole proof, or be contradicted by a seal. */
  | { readonly code: 'heldContradicted'; readonly seq: number }
  | { readonly code: 'heldNotReached'; readonly held: string }

/**
 * What a proof that holds says, and what it does not:
 *
 * - `provesRows`: the rows stand in the journal as they are printed. `provesValue`: the value follows from them.
 * - `provesWhole`: there is no other row in the journal; without it `leavesOthers`: that there is none is not proved.
 * - `provesView`: the view at that instant is sealed: no later row can enter it.
 * - `leavesOpen`: rows after the last seal may still be rewritten unseen, unless somebody keeps this file.
 * - `provesHeld`: up to that row the journal is the one that the verifier held; `leavesUnheld`: so many of the rows come
 *   after it (or nothing was held), and there the file only agrees with itself, as would one that was made up.
 */
export type ProofStatement =
  | { readonly code: 'provesRows'; readonly township: string; readonly rows: number }
  | {
      readonly code: 'provesValue'
      readonly figure: Titled
      readonly period: string
      readonly asOf: CivilDate
      readonly value: ProvenValue
      /** The value in its printed unit; absent without one, or for a share of nothing. */
      readonly quantity?: Quantity
    }
  | { readonly code: 'provesWhole'; readonly township: string; readonly rows: number }
  | { readonly code: 'provesView'; readonly knownAt: Instant }
  | { readonly code: 'provesHeld'; readonly seq: number }
  | { readonly code: 'leavesOthers' }
  | { readonly code: 'leavesOpen'; readonly rows: number }
  | { readonly code: 'leavesUnheld'; readonly rows: number }

/** A proof that holds, and what can be said of it. */
export interface ProofReport {
  readonly proof: Proof
  readonly statements: readonly ProofStatement[]
}
