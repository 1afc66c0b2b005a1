import type { CellValue, EntryKind, Hash, RowOf } from '@zhunsheng/domain'
import type { Writing } from '@zhunsheng/domain/ledger'
import type { IllegalMove } from '@zhunsheng/domain/procedure'
import type * as Effect from 'effect/Effect'
import type { ImportOvertaken } from '../store-errors.ts'

/** A staged row whose reference leads nowhere. */
export interface Dangling {
  readonly file: number
  readonly line: number
  readonly column: string
  readonly value: string
  readonly to: 'division' | 'entry'
  /** The kind that should hold it. */
  readonly target: string
}

/**
 * A move that the law does not allow, and that is made once the kept rows are in the ledger. It shows at the row that makes
 * it, or at the first that belongs to its case when an entry makes it that is there already.
 */
export interface IllegalRow extends RowPlace {
  readonly kind: string
  /** The column that names the case, and what stands there. */
  readonly column: string
  readonly value: string
  readonly move: IllegalMove
  /** Whether the row itself makes the move. */
  readonly isOwn: boolean
}

/** Where a row stands: the number of its file, from 0, and its line there. */
export interface RowPlace {
  readonly file: number
  readonly line: number
}

/** A row that was read and checked, about to become a version of an entry. */
export interface NewRow {
  readonly kind: EntryKind
  readonly row: RowOf<EntryKind>
  readonly writing: Writing
  /** Whether the row itself says when it was recorded: only then is that compared. */
  readonly saysRecorded: boolean
  readonly place: RowPlace
}

/** A column in which a row differs from the ledger. Personal values are as they are: mask them before they are shown. */
export interface Difference {
  readonly column: string
  readonly stored: CellValue | undefined
  readonly given: CellValue | undefined
}

/**
 * How a row stands to the ledger and to the rows added before it. `new` and `correction` are kept, `unchanged` and `voided`
 * are there already (voided: and no longer count); everything else is a fault.
 */
export type Added =
  | { readonly standing: 'new' | 'correction' | 'unchanged' }
  /** `withdrawn`: voided because its import was taken back; with `corrections` it is reinstated instead. */
  | { readonly standing: 'voided'; readonly withdrawn: boolean }
  /** Another row of this import has its key. */
  | { readonly standing: 'double'; readonly place: RowPlace }
  /** The ledger holds another row under its key, and corrections were not asked for. */
  | { readonly standing: 'different'; readonly version: number; readonly differences: readonly Difference[] }
  /** The same, and that row was voided. */
  | { readonly standing: 'keyVoided'; readonly withdrawn: boolean }
  /** It says that it was recorded by an instant up to which the ledger is sealed. */
  | { readonly standing: 'sealed'; readonly recorded: string; readonly through: string }
  /** Its year is closed, and late rows were not asked for. */
  | { readonly standing: 'closed'; readonly year: number }
  /** Its year is closed, and it says that it was recorded before that. */
  | { readonly standing: 'recordedBeforeClosing'; readonly year: number; readonly closedAt: string }

/** What an import may do besides adding rows. */
export interface ImportManner {
  /** Why a row that differs from the ledger is a correction; without it such a row is a fault. */
  readonly corrections?: string
  /** Whether rows of a closed year are wanted, as late entries. */
  readonly late?: boolean
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
  readonly unchanged: number
  readonly files: readonly PublishedFile[]
  /** The same for every call of the same import, so that a later one goes on with a run that was cut off. */
  readonly request: Hash
}

/** How rows are written. */
export interface Publishing {
  readonly onProgress?: (done: number) => void
  /** The most rows that the first transaction writes, and hence what is there as a whole or not at all; 5,000 by default. */
  readonly atOnce?: number
}

/** The rows of a township's closed year that an import brings as late entries. */
export interface LateRows {
  readonly township: string
  readonly year: number
  /** Since when the year is closed. */
  readonly closedAt: string
  /** How many are written, or would be. */
  readonly rows: number
  /** How many are there since before, as late entries. */
  readonly already: number
  /** The first of those that are written. */
  readonly named: readonly { readonly kind: string; readonly key: string }[]
}

/** What rows bring of persons who were erased. */
export interface ErasedAgain {
  /** Rows that are there already, whose personal fields stay out. */
  readonly withheld: number
  /** Persons of whom kept rows bring personal fields again, under a new salt. */
  readonly returned: readonly string[]
}

/** An import under way. Nothing is in the ledger until it is published; closing forgets the rest. */
export interface ImportSession {
  /**
   * Compares rows with the ledger and keeps those that are new; answers in their order. Best called with a thousand at a
   * time. A row occurred before it was recorded, and its township is in reach, or that is a defect.
   */
  readonly add: (rows: readonly NewRow[]) => Effect.Effect<readonly Added[]>
  /** How many rows were kept so far. */
  readonly kept: () => { readonly added: number; readonly corrected: number }
  /** The rows so far that are late entries, by township and year. */
  readonly late: () => readonly LateRows[]
  /** What the rows so far bring of persons who were erased. */
  readonly erased: () => Effect.Effect<ErasedAgain>
  /** The references of kept rows that lead nowhere. */
  readonly dangling: () => Effect.Effect<readonly Dangling[]>
  /** The moves that the kept rows together make and the law does not allow. Asked when all rows are added. */
  readonly illegal: () => Effect.Effect<readonly IllegalRow[]>
  /**
   * Publishes what was kept, in transactions of about a second each; answers with the number of the run. When it is cut
   * off between two, importing the same files again completes it. Rows that make an illegal move are a defect.
   */
  readonly publish: (made: PublishedImport, publishing?: Publishing) => Effect.Effect<number, ImportOvertaken>
}

/** Where an import stands. */
export type RunState = 'publishing' | 'done' | 'withdrawing' | 'withdrawn'

/** An import that reached the ledger, wholly or in part. */
export interface ImportRun {
  readonly id: number
  readonly at: string
  readonly actor: string
  readonly state: RunState
  readonly added: number
  readonly corrected: number
  readonly unchanged: number
  /** The rows that are in the ledger: fewer than added and corrected together while it is being published. */
  readonly published: number
  /** Why it was withdrawn. */
  readonly reason?: string
  readonly files: readonly PublishedFile[]
}

/** A run to take back, and why. */
export interface WithdrawRequest {
  readonly run: number
  readonly reason: string
  /** Whether rows of closed years are taken back as well, by late entries. */
  readonly late?: boolean
  /** Says what would happen, and changes nothing. */
  readonly dryRun?: boolean
}

/** An entry that a withdrawal left as it is. */
export interface LeftEntry {
  readonly kind: string
  readonly township: string
  readonly key: string
  /** Of its last version. */
  readonly id: string
  readonly version: number
}

/** What a withdrawal came to. */
export interface Withdrawal {
  /** As it was before. */
  readonly run: ImportRun
  /** Entries that the run had brought, and that were voided. */
  readonly voided: number
  /** Entries that the run had corrected, and that are as before again. */
  readonly restored: number
  /** Entries that were void, or as before, already. */
  readonly already: number
  /** Entries that somebody has changed since, or whose year is closed; the first thousand. */
  readonly left: readonly LeftEntry[]
  readonly leftCount: number
  /** The closed years from which rows are taken back, by late entries. */
  readonly late: readonly LateRows[]
}
