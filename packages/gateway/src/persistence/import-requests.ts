import type { LooseEntry } from '@zhunsheng/domain'
import type * as Effect from 'effect/Effect'
import type { Standing } from './compare-stored.ts'
import type { Dangling } from './staged-references.ts'
import type { ImportOvertaken } from './store-errors.ts'

export type { Dangling, Standing }

/** Where a row stands: the number of its file, from 0, and its line there. */
export interface RowPlace {
  readonly file: number
  readonly line: number
}

/** How a row stands to the ledger and to the rows added before it. */
export interface Added {
  readonly standing: Standing
  /** The other row with the same key, when it is one of this import. */
  readonly place?: RowPlace
}

/** A file that was read to the end. */
export interface PublishedFile {
  readonly name: string
  readonly sha256: string
  readonly kind: string
  readonly rows: number
}

/** What is remembered of an import. */
export interface PublishedImport {
  readonly added: number
  readonly unchanged: number
  readonly files: readonly PublishedFile[]
}

/** An import under way. Nothing is in the ledger until it is published; closing forgets the rest. */
export interface ImportSession {
  /** Compares a first version with the ledger and keeps it when it is new. */
  readonly add: (entry: LooseEntry, place: RowPlace, saysRecorded: boolean) => Added
  /** How many rows were kept. */
  readonly size: number
  /** The references of kept rows that lead nowhere. */
  readonly dangling: () => readonly Dangling[]
  /**
   * Publishes what was kept: all in one transaction up to 50,000 rows, beyond that in several. When it is cut off between
   * two, importing the same files again completes it.
   */
  readonly publish: (made: PublishedImport, onProgress: (done: number) => void) => Effect.Effect<void, ImportOvertaken>
}
