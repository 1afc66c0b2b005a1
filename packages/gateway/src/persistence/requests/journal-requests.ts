import type { Hash, Instant, LooseEntry } from '@zhunsheng/domain'
import type { Seal } from '@zhunsheng/domain/proof'
import type * as Effect from 'effect/Effect'
import type { IllegalRow, LateRows, PublishedImport, Publishing } from './import-requests.ts'
import type { ImportOvertaken } from '../store-errors.ts'

/** A version of another ledger, whose hashes were recomputed and hold. */
export interface GivenVersion {
  readonly entry: LooseEntry
  /** The canonical JSON of its clocks and facts. */
  readonly payload: string
  readonly factsHash: Hash
  readonly commitment: Hash | undefined
  readonly entryHash: Hash
  /** Of the commitment, when there are personal fields. */
  readonly salt: string | undefined
  /** When its personal fields were erased, if they were. */
  readonly erased: Instant | undefined
  /** Its line in the file. */
  readonly line: number
}

/** What of a journal another ledger says beside its rows. */
export interface GivenJournal {
  /** By township, oldest first; those of journals that are given whole. */
  readonly seals: readonly Seal[]
  /** By township: the month in which the rows after the last seal were written. */
  readonly months: ReadonlyMap<string, string>
  /** Whether rows of closed years are wanted, as late entries. */
  readonly late: boolean
}

/**
 * How a version stands to the ledger. `new` is kept, `unchanged` is there already; everything else is a fault: differs (another
 * version has its id), taken (its township has rows of its own, and the file does not go on from them), double (twice in the
 * file), otherSalt (its person has another salt here), sealsDiffer (the months of its township were sealed otherwise here).
 */
export type GivenStanding =
  | { readonly standing: 'new' | 'unchanged' | 'differs' | 'taken' | 'double' | 'otherSalt' | 'sealsDiffer' }
  | { readonly standing: 'closed'; readonly year: number }
  | { readonly standing: 'recordedBeforeClosing'; readonly year: number; readonly closedAt: string }

/** A version that does not follow the one before it: its line. */
export interface BrokenHistory {
  readonly line: number
}

/** The import of a journal under way. Nothing is in the ledger until it is published. */
export interface JournalSession {
  /** Compares versions with the ledger and keeps those that are new; answers in their order. Best called with a thousand at a time. */
  readonly add: (versions: readonly GivenVersion[]) => Effect.Effect<readonly GivenStanding[]>
  readonly kept: () => number
  /** The versions so far that are late entries, by township and year. */
  readonly late: () => readonly LateRows[]
  /** The kept versions without the version before them, or at odds with it. */
  readonly broken: () => Effect.Effect<readonly BrokenHistory[]>
  /** The moves that the kept versions together make and the law does not allow. Asked when all versions are added. */
  readonly illegal: () => Effect.Effect<readonly IllegalRow[]>
  /** Publishes what was kept, month by month of the journal, so that the same seals come of it; answers with the run. */
  readonly publish: (made: PublishedImport, publishing?: Publishing) => Effect.Effect<number, ImportOvertaken>
}

/** What a file of a run is called that came without personal fields: its rows have commitments to what is elsewhere. */
export const maskedJournal = 'zhunsheng/export/1 masked'
/** What a file of a run is called that came with all there was. */
export const openJournal = 'zhunsheng/export/1'
