import type { CellValue, FigureDefinition, Instant, LooseEntry, LooseValues, Period, Subject } from '@zhunsheng/domain'

/** A condition on a declared field or clock, or on key, year or version. All given members must hold. */
export interface FieldFilter {
  readonly is?: CellValue
  readonly in?: readonly CellValue[]
  /** Inclusive; for dates and numbers. */
  readonly from?: string | number
  /** Inclusive; for dates and numbers. */
  readonly to?: string | number
  readonly isAbsent?: boolean
}
/** Conditions by the name of a field; an entry meets all of them. */
export type EntryFilter = Readonly<Record<string, FieldFilter>>

/** A stretch of the entries of one kind in one order. */
export interface PageRequest {
  readonly kind: string
  readonly township?: string
  readonly year?: number
  readonly filter?: EntryFilter
  /** A required field or clock, or the business key; by default by township, year and business key. */
  readonly orderBy?: { readonly field: string; readonly direction: 'asc' | 'desc' }
  /** At most 1,000; 50 by default. */
  readonly first?: number
  /** An opaque cursor of an earlier page of the same connection. */
  readonly after?: string
  /** Only what had been recorded by then, as it stood then. */
  readonly knownAt?: Instant
}

/** The entries of some kinds that count in a township, all of them. */
export interface LedgerRequest {
  readonly township: string
  readonly kinds: readonly string[]
  /** By kind: an entry meets at least one of the filters. A kind that is not named is read whole. */
  readonly where?: Readonly<Record<string, readonly EntryFilter[]>>
  /** Only what had been recorded by then, as it stood then. */
  readonly knownAt?: Instant
}

/** One entry of a page with its place in the order. */
export interface Edge {
  readonly cursor: string
  readonly node: LooseEntry
}

/** A page in Relay's shape. `totalCount` costs a second query: see `Store.countEntries`. */
export interface Page {
  readonly edges: readonly Edge[]
  readonly hasNextPage: boolean
  readonly startCursor?: string
  readonly endCursor?: string
}

/** Whose figure over which time. `asOf` bounds what is in force; the period's last day by default. */
export interface FigureRequest {
  readonly subject: Subject
  readonly period: Period
  readonly asOf?: string
  /** Only what had been recorded by then, as it stood then. */
  readonly knownAt?: Instant
  /** Whether the ids of the counted entries are wanted (true by default); without them `entries` is empty. */
  readonly entries?: boolean
}

/** The same figures for many subjects of one township and several periods, in one statement a figure. */
export interface FigureGridRequest {
  readonly definitions: readonly FigureDefinition[]
  readonly township: string
  /** Person keys or division codes. */
  readonly subjects: readonly string[]
  readonly periods: readonly Period[]
  readonly asOf?: string
  readonly knownAt?: Instant
  readonly entries?: boolean
}

/** The entries that a figure counted, as a page. */
export interface FigurePageRequest extends FigureRequest {
  readonly definition: FigureDefinition
  readonly first?: number
  readonly after?: string
}

/** What is in the database, by kind. */
export interface KindCount {
  readonly kind: string
  readonly entries: number
}

/** A township with entries, and the years they belong to. */
export interface TownshipSummary {
  readonly code: string
  readonly years: readonly number[]
}

/** An import that has begun to be published or withdrawn, and has not ended. */
export interface UnfinishedImport {
  readonly run: number
  /** When it began. */
  readonly at: Instant
  readonly state: 'publishing' | 'withdrawing'
  /** The rows that it will have brought. */
  readonly due: number
  /** The rows that are in the ledger. */
  readonly published: number
  /** The townships, within reach, of which it has brought rows. */
  readonly townships: readonly string[]
}

/** Rows by table; `byKind` counts the current entries of each kind. */
export interface RowCounts {
  readonly entries: number
  readonly personal: number
  readonly persons: number
  readonly audit: number
  readonly byKind: readonly KindCount[]
}

/** What every change carries. */
export interface WriteRequest {
  /** Chosen by the caller; the same key with the same request gives the same answer and writes nothing twice. */
  readonly idempotencyKey: string
  /** Whether a row of a closed year is wanted all the same, as a late entry. */
  readonly late?: boolean
}

/** A new entry. The year is that of `occurred`. */
export interface AppendRequest extends WriteRequest {
  readonly kind: string
  readonly township: string
  readonly row: RowInput
  readonly synthetic?: boolean
}

/** A row by column name (clocks, open and personal fields together) beside its business key. */
export interface RowInput {
  readonly key: string
  readonly values: LooseValues
}

/** A new version of an entry: the whole row again. Personal columns that are not in `values` stay as they were. */
export interface CorrectRequest extends WriteRequest {
  /** The id of any version of the entry. */
  readonly id: string
  readonly expectedVersion: number
  readonly reason: string
  readonly values: LooseValues
}

/** Takes an entry out of every count; its versions stay. */
export interface VoidRequest extends WriteRequest {
  readonly id: string
  readonly expectedVersion: number
  readonly reason: string
}

/** A kind whose table is not what the journal gives: rows it lacks and rows it should not have. */
export interface Drift {
  readonly kind: string
  readonly missing: number
  readonly surplus: number
}
