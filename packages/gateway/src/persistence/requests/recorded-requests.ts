import type { Instant, LooseEntry } from '@zhunsheng/domain'

/** What was written to the journal of a township after one instant and up to another. */
export interface RecordedRequest {
  readonly township: string
  readonly after: Instant
  readonly upTo: Instant
  /** How many of the latest of each kind are wanted themselves. */
  readonly latest: number
}

/** How many entries of a kind came in, by what was done: entered, corrected, voided. */
export interface RecordedCount {
  readonly kind: string
  readonly change: 'entered' | 'correction' | 'void'
  readonly entries: number
}

/** What came in: counted, and the latest of each kind, newest first, without personal fields. */
export interface Recorded {
  readonly counts: readonly RecordedCount[]
  readonly latest: readonly LooseEntry[]
}
