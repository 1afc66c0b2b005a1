import type {
  FigureDefinition,
  FigureValue,
  Hash,
  Instant,
  LooseEntry,
  LooseValues,
  Period,
  Subject,
} from '@zhunsheng/domain'
import type { Proof } from '@zhunsheng/domain/proof'
import * as Context from 'effect/Context'
import type * as Effect from 'effect/Effect'
import type * as Scope from 'effect/Scope'
import type { Actor } from '../access/actor.ts'
import type { Closing, ClosingRequest } from './requests/closing-requests.ts'
import type { BackupSink } from './requests/copy-requests.ts'
import type { Erasable, EraseRequest, Erased } from './requests/erase-requests.ts'
import type { ExportRequest, ExportSink } from './requests/export-requests.ts'
import type { FileReport, NamedFile, NamedFilesRequest } from './requests/file-requests.ts'
import type { GivenJournal, JournalSession } from './requests/journal-requests.ts'
import type {
  ImportManner,
  ImportRun,
  ImportSession,
  Publishing,
  WithdrawRequest,
  Withdrawal,
} from './requests/import-requests.ts'
import type { Recorded, RecordedRequest } from './requests/recorded-requests.ts'
import type { JournalSeals, ProveRequest, Verified, VerifiedAudit, VerifyRequest } from './requests/proof-requests.ts'
import type {
  BadRequest,
  ClosingError,
  Forbidden,
  ImportOvertaken,
  MoveRefused,
  NotFound,
  ReadError,
  WriteError,
} from './store-errors.ts'
import type {
  AppendRequest,
  CorrectRequest,
  Drift,
  FigureGridRequest,
  FigurePageRequest,
  FigureRequest,
  KindCount,
  LedgerRequest,
  Page,
  PageRequest,
  RowCounts,
  TownshipSummary,
  UnfinishedImport,
  VoidRequest,
} from './store-requests.ts'

export * from './store-errors.ts'
export type * from './requests/import-requests.ts'
export type * from './store-requests.ts'
export type * from './requests/erase-requests.ts'
export type * from './requests/proof-requests.ts'
export type * from './requests/file-requests.ts'
export type * from './requests/closing-requests.ts'
export type * from './requests/recorded-requests.ts'
export type * from './requests/copy-requests.ts'
export type * from './requests/export-requests.ts'
export * from './requests/journal-requests.ts'

/** Figure values by definition id. */
export type FigureValues = ReadonlyMap<string, FigureValue>
/** Figures of many subjects and periods. */
export interface FigureGrid {
  /** The figures of one subject and period, also of a subject that no entry names. */
  readonly of: (subject: string, period: string) => FigureValues
}

/** What the ledger holds. Where `knownAt` is given: what had been recorded by that instant, as it stood then. */
export interface LedgerReads {
  readonly townships: (actor: Actor) => Effect.Effect<readonly TownshipSummary[]>
  /** How far the journal of each township has come. What is read of a township stays true while its number does. */
  readonly revisions: (actor: Actor) => Effect.Effect<ReadonlyMap<string, number>>
  /** Entries that count by kind, every declared kind included, in the order of declaration. */
  readonly kinds: (
    actor: Actor,
    township?: string,
    year?: number,
    knownAt?: Instant,
  ) => Effect.Effect<readonly KindCount[]>
  /** Any version by its id, voids included. */
  readonly entry: (actor: Actor, id: string) => Effect.Effect<LooseEntry, NotFound>
  /** Entries by id in the order asked for; ids not found are left out. */
  readonly entries: (actor: Actor, ids: readonly string[]) => Effect.Effect<readonly LooseEntry[]>
  /** Every version of the entry that the id belongs to, oldest first. */
  readonly versions: (actor: Actor, id: string) => Effect.Effect<readonly LooseEntry[], NotFound>
  /** The personal fields by entry id, to be shown masked; only for actors that may see them. */
  readonly personal: (
    actor: Actor,
    ids: readonly string[],
  ) => Effect.Effect<ReadonlyMap<string, LooseValues>, Forbidden>
  /** Claims of a township's year, in the order of their statements. */
  readonly claims: (
    actor: Actor,
    township: string,
    year: number,
    knownAt?: Instant,
  ) => Effect.Effect<readonly LooseEntry[]>
  /**
   * The entries of some kinds that count in a township, without their personal fields: for what reads a ledger as a whole. Of
   * kinds with many rows ask with a filter. Dies for a kind that does not exist and a filter that does not fit it.
   */
  readonly ledgerOf: (actor: Actor, request: LedgerRequest) => Effect.Effect<readonly LooseEntry[]>
  /** What was written to the journal of a township in a span of time; nothing of one that the actor does not reach. */
  readonly recordedBetween: (actor: Actor, request: RecordedRequest) => Effect.Effect<Recorded>
  /** The versions by which a township's entries say that they are not for the public, recorded after an instant. */
  readonly undisclosedAfter: (actor: Actor, township: string, after: Instant) => Effect.Effect<readonly LooseEntry[]>
  /** The grid members of a township in a period, by person key: whoever was assigned or has a duty record. */
  readonly gridMembers: (
    actor: Actor,
    township: string,
    period: Period,
    knownAt?: Instant,
  ) => Effect.Effect<readonly Subject[]>
  /** The enforcement officers in force on the last day of the period, by person key. */
  readonly enforcementOfficers: (
    actor: Actor,
    township: string,
    period: Period,
    knownAt?: Instant,
  ) => Effect.Effect<readonly Subject[]>
  /** The root over the facts of every version of a township: of one year, of what had been recorded by an instant. */
  readonly factsRoot: (actor: Actor, township: string, year?: number, knownAt?: Instant) => Effect.Effect<Hash>
  readonly rowCounts: (actor: Actor) => Effect.Effect<RowCounts>
  /** Imports that have begun and not ended, under way or cut off: some of their rows count, others do not yet. */
  readonly unfinishedImports: (actor: Actor, township?: string) => Effect.Effect<readonly UnfinishedImport[]>
  /** Up to which instant it is fixed what a township's ledger had been told; undefined when it is not for any. */
  readonly fixedThrough: (actor: Actor, township: string) => Effect.Effect<Instant | undefined>
}

/** Lists of entries, a page at a time. */
export interface PageReads {
  readonly page: (actor: Actor, request: PageRequest) => Effect.Effect<Page, ReadError>
  /** How many entries the pages of a request hold together. */
  readonly countEntries: (actor: Actor, request: PageRequest) => Effect.Effect<number, ReadError>
  /** The entries that a figure counted. */
  readonly figurePage: (actor: Actor, request: FigurePageRequest) => Effect.Effect<Page, ReadError>
  readonly countFigureEntries: (actor: Actor, request: FigurePageRequest) => Effect.Effect<number, ReadError>
}

/** Figures, counted by SQL made from their definitions. */
export interface FigureReads {
  readonly countFigure: (
    actor: Actor,
    definition: FigureDefinition,
    request: FigureRequest,
  ) => Effect.Effect<FigureValue>
  readonly countFigures: (
    actor: Actor,
    definitions: readonly FigureDefinition[],
    request: FigureRequest,
  ) => Effect.Effect<FigureValues>
  /** Figures of many subjects and periods: one statement a figure, whatever their number. */
  readonly countFiguresBySubject: (actor: Actor, request: FigureGridRequest) => Effect.Effect<FigureGrid>
}

/**
 * Everything that is read. Each call takes the actor and sees only the townships the actor reaches: what lies outside is
 * absent, not refused, so that nothing can be learnt from the difference.
 */
export interface StoreReads extends LedgerReads, PageReads, FigureReads {}

/** Everything that is changed: journal, personal fields, projection, audit and idempotency record in one transaction. */
export interface StoreWrites {
  readonly append: (actor: Actor, request: AppendRequest) => Effect.Effect<LooseEntry, WriteError>
  readonly correct: (actor: Actor, request: CorrectRequest) => Effect.Effect<LooseEntry, WriteError>
  readonly voidEntry: (actor: Actor, request: VoidRequest) => Effect.Effect<LooseEntry, WriteError>
  /** The personal fields by entry id, to be shown as they are: a write, because the audit says who saw them. */
  readonly reveal: (actor: Actor, ids: readonly string[]) => Effect.Effect<ReadonlyMap<string, LooseValues>, Forbidden>
  /** What erasing a person would take away. */
  readonly erasable: (actor: Actor, person: string) => Effect.Effect<Erasable, NotFound | Forbidden>
  /** Destroys the personal fields of a person for ever; every hash and proof stays valid. */
  readonly erase: (actor: Actor, request: EraseRequest) => Effect.Effect<Erased, NotFound | Forbidden>
  /** Every year that was ever closed, as it stands. */
  readonly closings: (actor: Actor) => Effect.Effect<readonly Closing[]>
  /** Closes a township's year: its rows are taken as late entries only. */
  readonly close: (actor: Actor, request: ClosingRequest) => Effect.Effect<Closing, ClosingError>
  readonly reopen: (actor: Actor, request: ClosingRequest) => Effect.Effect<Closing, ClosingError>
  /** Fills the tables of the kinds again from the journal; answers with the entries each now holds. */
  readonly rebuild: (actor: Actor, kind?: string) => Effect.Effect<readonly KindCount[], BadRequest | Forbidden>
  /** Kinds whose table is not what the journal gives; empty when all is well. */
  readonly drift: (actor: Actor) => Effect.Effect<readonly Drift[], Forbidden>
}

/** What shows that the ledger is as it was written. */
export interface StoreProofs {
  /** Holds everything that the database holds against itself; says each finding at once. */
  readonly verifyLedger: (actor: Actor, request: VerifyRequest) => Effect.Effect<Verified, Forbidden>
  readonly verifyAudit: (
    actor: Actor,
    request: Pick<VerifyRequest, 'onFinding'>,
  ) => Effect.Effect<VerifiedAudit, Forbidden>
  /** The seals of a township's journal and where it stands; of every township that has rows by default. */
  readonly seals: (actor: Actor, township?: string) => Effect.Effect<readonly JournalSeals[]>
  /** A figure with its rows and what proves that they stand in the journal; NotFound for a township without rows. */
  readonly prove: (actor: Actor, request: ProveRequest) => Effect.Effect<Proof, NotFound>
}

/** Many rows at once: see `intake`. */
export interface StoreIntake {
  /** Opens an import, waiting for one that is under way; it is closed with the scope. */
  readonly openImport: (actor: Actor, manner?: ImportManner) => Effect.Effect<ImportSession, Forbidden, Scope.Scope>
  /**
   * Opens the import of a journal that another ledger exported, as `openImport` does; for those who write and reach all
   * townships. Unlike rows of files, its versions keep their numbers, their links and their seals.
   */
  readonly openJournal: (actor: Actor, given: GivenJournal) => Effect.Effect<JournalSession, Forbidden, Scope.Scope>
  /** Every import that reached the ledger, the last one first; for those who reach all townships. */
  readonly runs: (actor: Actor) => Effect.Effect<readonly ImportRun[], Forbidden>
  /** Takes an import back, by later versions; for those who write and reach all townships. */
  readonly withdraw: (
    actor: Actor,
    request: WithdrawRequest,
    publishing?: Publishing,
  ) => Effect.Effect<Withdrawal, Forbidden | NotFound | ImportOvertaken | MoveRefused>
}

/** Evidence files (佐证材料), as far as the ledger speaks of them. They lie beside the database: see `evidence`. */
export interface StoreFiles {
  /** A stretch of the files that rows name or named, in the order of their hashes. */
  readonly namedFiles: (actor: Actor, request: NamedFilesRequest) => Effect.Effect<readonly NamedFile[]>
  /** Says in the audit what is about to be done with a file; only for actors that may see personal fields. */
  readonly reportFile: (actor: Actor, request: FileReport) => Effect.Effect<void, Forbidden>
}

/** What is given out of a database as a whole. */
export interface StoreCopies {
  /** Every row as it is at one moment; the audit says so first. For those who see personal fields and reach all townships. */
  readonly backup: (actor: Actor, sink: BackupSink) => Effect.Effect<void, Forbidden>
  /** Entries as they are at one moment; personal fields only for those who may see them, and the audit says so first. */
  readonly exportEntries: (actor: Actor, request: ExportRequest, sink: ExportSink) => Effect.Effect<void, Forbidden>
}

/** The journal and its projections. */
export class Store extends Context.Service<
  Store,
  StoreReads & StoreWrites & StoreProofs & StoreFiles & StoreIntake & StoreCopies
>()('zhunsheng/Store') {}
