import type { FigureDefinition, Hash } from '@zhunsheng/domain'
import type { AuditFinding, ChainHead, Held, JournalRead, LedgerFinding, OpenSeal, Seal } from '@zhunsheng/domain/proof'
import type { FigureRequest } from '../store-requests.ts'

/** What speaks against what the database holds; of rows, seals and audit rows what the domain says of them. */
export type StoreFinding =
  | LedgerFinding
  | AuditFinding
  /** The column in which a row's day stands beside its payload says another day. */
  | {
      readonly code: 'dayDiffers'
      readonly township: string
      readonly seq: number
      readonly id: string
      readonly kind: string
      readonly key: string
    }
  /** A table of current or past versions has a row that the journal does not give, or lacks one that it does. */
  | {
      readonly code: 'tableDiffers'
      readonly township: string
      readonly kind: string
      readonly year: number
      readonly key: string
      readonly version: number
      readonly drift: 'missing' | 'surplus'
      readonly isPast: boolean
    }
  /** The tables of a kind could not be compared: what a row of it says cannot be read. */
  | { readonly code: 'tableUncompared'; readonly kind: string }
  /** A row, a year's closings, an erasure, an import is not as the audit reports it. `name`: id, township/year, person, number. */
  | { readonly code: 'unlikeAudit'; readonly what: 'entry' | 'closing' | 'erasure' | 'import'; readonly name: string }
  /** The head of a journal does not say of its seals what they are. */
  | { readonly code: 'headUnlikeSeals'; readonly township: string }
  /** Personal fields of an entry that is not there. */
  | { readonly code: 'personalWithoutRow'; readonly entry: string }
  /** The database says that its own files are damaged, in its own words. */
  | { readonly code: 'databaseDamaged'; readonly message: string }

/** How far a verification has come. */
export interface VerifyProgress {
  readonly phase: 'journal' | 'tables' | 'files'
  readonly done: number
  readonly total: number
}

/** What is to be verified, and who is told. */
export interface VerifyRequest {
  /** One township; all of them by default. */
  readonly township?: string
  /** Seal hashes and heads that were kept outside. */
  readonly held?: readonly Held[]
  /** Called at once for each finding, because there may be any number. */
  readonly onFinding: (finding: StoreFinding) => void
  readonly onProgress?: (progress: VerifyProgress) => void
}

/** What was verified: journals that were read, rows, findings. */
export interface Verified {
  readonly rows: number
  readonly findings: number
  readonly journals: readonly JournalRead[]
}

/** What was verified of the audit; `chain` is its last link, to be kept outside. */
export interface VerifiedAudit {
  readonly rows: number
  readonly findings: number
  readonly chain: Hash | undefined
}

/** What a county keeps of a township's journal to hold it against later: its seals, the open one, and its last link. */
export interface JournalSeals {
  readonly head: ChainHead
  readonly seals: readonly Seal[]
  /** What the rows after the last seal come to; absent when there are none. */
  readonly open?: OpenSeal
}

/** A figure to be proved. `whole`: with every row of the township's journal, so that nothing can be left out. */
export interface ProveRequest extends Pick<FigureRequest, 'subject' | 'period' | 'asOf' | 'knownAt'> {
  readonly definition: FigureDefinition
  readonly engine: string
  readonly whole?: boolean
  /** Open seals that somebody was given before their month was over. */
  readonly earlier?: readonly OpenSeal[]
}
