import type { Assessment } from '../assessment/assessment.ts'
import type { Standing, Status } from '../assessment/derivation.ts'
import type { Subject } from '../figure/subject.ts'
import type { CivilDate, Instant } from '../value/civil-date.ts'
import type { Hash } from '../value/hash.ts'
import type { Points } from '../value/points.ts'

// Aliases, not interfaces: what a receipt is made of can then be hashed as it stands.
/** A place as plain data. */
export type ReceiptStanding = Pick<Standing, 'rank' | 'of' | 'tied'>

/** A figure as it was read: its exact number in decimal text or as a fraction, and the entries that it counted. */
export type ReceiptFigure = {
  readonly status: Status
  readonly value?: string
  readonly of?: number
  readonly entries: number
  /** Hash of the sorted ids of those entries. */
  readonly entriesHash: Hash
}

/** A parameter as it stood in the period. */
export type ReceiptParameter = {
  readonly status: Status
  readonly value?: string
}

/** One line of the result. */
export type ReceiptLine = {
  readonly path: string
  readonly status: Status
  readonly points?: Points
  /** The exact number of points where the book rounds only the total, as decimal text or a fraction. */
  readonly exact?: string
}

/** What came out. */
export type ReceiptResult = Pick<
  Assessment,
  'status' | 'earned' | 'judged' | 'stated' | 'grade' | 'moneyFen' | 'vetoes'
> & { readonly indicators: readonly ReceiptLine[] }

/** What went in. Ranks and standing come from other subjects: they are taken from the receipt when it is reproduced. */
export type ReceiptFootprint = {
  readonly figures: Readonly<Record<string, ReceiptFigure>>
  readonly parameters: Readonly<Record<string, ReceiptParameter>>
  readonly ranks: Readonly<Record<string, ReceiptStanding>>
  readonly standing?: ReceiptStanding
}

/**
 * The proof of one assessment: by which book, from which facts, what was read and what came out. Plain JSON without a
 * clock in it; the same facts under the same book always give the same receipt, hash included.
 */
export type Receipt = {
  readonly schemaVersion: 1
  /** The version of the engine that judged. */
  readonly engine: string
  readonly book: { readonly id: string; readonly revision: string; readonly hash: Hash }
  readonly subject: Pick<Subject, 'kind' | 'id' | 'township'>
  readonly period: string
  /** The day up to which it looked, where that was before the end of the period. */
  readonly asOf?: CivilDate
  /** Only what had been recorded by this instant was there to be read; absent: everything at that time. */
  readonly knownAt?: Instant
  /** Over every version of the township, of those recorded by `knownAt` where it is given. */
  readonly factsRoot: Hash
  readonly footprint: ReceiptFootprint
  readonly footprintHash: Hash
  readonly result: ReceiptResult
  /** The seed of a sampled computation; absent where nothing was sampled. */
  readonly seed?: string
  /** Hash of everything above. */
  readonly hash: Hash
}
