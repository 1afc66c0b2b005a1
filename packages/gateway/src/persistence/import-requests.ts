import type { EntryKind, RowOf } from '@zhunsheng/domain'
import type { Writing } from '@zhunsheng/domain/ledger'
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

/** A row that was read and checked, about to become the first version of an entry. */
export interface NewRow {
  readonly kind: EntryKind
  readonly row: RowOf<EntryKind>
  readonly writing: Writing
  /** Whether the row itself says when it was recorded: only then is that compared. */
  readonly saysRecorded: boolean
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
  /** Compares a row with the ledger and keeps it when it is new. It occurred before it was recorded, or that is a defect. */
  readonly add: (row: NewRow, place: RowPlace) => Added
  /** How many rows were kept. */
  readonly size: number
  /** The references of kept rows that lead nowhere. */
  readonly dangling: () => readonly Dangling[]
  /**
   * Publishes what was kept, at most so many rows in one transaction (50,000 by default): up to that, all or nothing.
   * When it is cut off between two, importing the same files again completes it.
   */
  readonly publish: (
    made: PublishedImport,
    onProgress: (done: number) => void,
    most?: number,
  ) => Effect.Effect<void, ImportOvertaken>
}
