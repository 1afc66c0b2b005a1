import type { Instant } from '../value/civil-date.ts'
import type { Hash } from '../value/hash.ts'
import type { Label } from '../value/label.ts'

/** How far a township's journal has come. */
export interface ChainHead {
  readonly township: string
  /** The number of the last row. */
  readonly seq: number
  /** The chain hash of the last row. */
  readonly chain: Hash
}

/** Which row of which journal a finding speaks of. */
export interface RowName {
  readonly township: string
  readonly seq: number
  readonly id: Hash
  readonly kind: string
  /** What the kind is called; its id when no such kind is known. */
  readonly label: Label
  readonly key: string
}

/** What of a row can be held against what: its identity against its id, and so on up to its link. */
export type RowHash = 'id' | 'facts' | 'entry'

/** What is wrong with a seal: with its own text, its place in the list, or the rows it covers. */
export type SealFault = 'hash' | 'township' | 'number' | 'previous' | 'range' | 'month' | 'root' | 'chain'

/** A seal that does not hold. */
export interface SealBroken {
  readonly code: 'sealBroken'
  readonly township: string
  /** Its number. */
  readonly seal: number
  readonly what: SealFault
}

/**
 * What speaks against a journal, a code for each kind of change that can be told from the others:
 *
 * - `rowChanged`: columns of the row do not give its own hashes (which ones). A hand that edits a row finds this.
 * - `chainBroken`: the row agrees with itself, but its link does not fit the row before it: it was rewritten together with
 *   its hashes, its link was changed, or rows before it were taken out and the rest numbered anew.
 * - `rowMissing`: numbers are left out (inside, or at the end by what the head or a seal says).
 * - `rowInserted`: the row after it links to the row before it, or it stands after the head: or it has a
 *   number that no row gets: it was put in later.
 * - `personalChanged`, `personalMissing`, `personalNotErased`: the personal fields do not fit their commitment, are gone
 *   though their person was not erased, are there though their person was.
 * - `rowBackdated`: the row claims to have been recorded in a month that was sealed before it was written.
 * - `sealBroken`, `sealMissing`: a seal does not fit its rows or the seal before it; some are gone by what the head says, this one first.
 * - `countDiffers`: the last link is that of the head, the number of rows is not: rows were taken out or put in and the
 *   rest numbered anew, at the rows whose link is broken.
 * - `heldDiffers`, `heldAbsent`: what the reader held from outside is contradicted, or is not there.
 */
export type LedgerFinding =
  | (RowName & { readonly code: 'rowChanged'; readonly hashes: readonly RowHash[] })
  | (RowName & { readonly code: 'chainBroken' | 'rowInserted' })
  | (RowName & { readonly code: 'personalChanged' | 'personalMissing' | 'personalNotErased' })
  | (RowName & { readonly code: 'rowBackdated'; readonly recorded: Instant; readonly through: Instant })
  | { readonly code: 'rowMissing'; readonly township: string; readonly from: number; readonly to: number }
  | { readonly code: 'countDiffers'; readonly township: string; readonly expected: number; readonly found: number }
  | { readonly code: 'headDiffers'; readonly township: string; readonly seq: number }
  | SealBroken
  | { readonly code: 'sealMissing'; readonly township: string; readonly seal: number }
  | ({ readonly code: 'heldDiffers' } & Pick<ChainHead, 'township' | 'seq'>)
  | { readonly code: 'heldAbsent'; readonly held: string }

/** What speaks against an audit: its rows are known by their number. */
export type AuditFinding =
  | { readonly code: 'auditRowChanged'; readonly seq: number; readonly action: string }
  | { readonly code: 'auditRowInserted'; readonly seq: number; readonly action: string }
  | { readonly code: 'auditRowMissing'; readonly from: number; readonly to: number }
  | { readonly code: 'auditHeadDiffers'; readonly seq: number }
