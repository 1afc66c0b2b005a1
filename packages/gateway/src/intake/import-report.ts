import type { LateRows } from '../persistence/store.ts'
import type { FaultCount } from './fault-list.ts'
import type { IntakeFault } from './intake-fault.ts'
import type { IntakeNotice } from './intake-notice.ts'

/** A table of an import: a sheet of a workbook, or a text file. */
export interface ReportedTable {
  /** The file as it was named. */
  readonly name: string
  readonly sheet?: string
  /** Absent when it could not be told. */
  readonly kind?: string
  /** The rows of data below the header. */
  readonly rows: number
}

/** What an import came to. */
export interface ImportReport {
  /** imported: what is new is in the ledger. checked: nothing was written, on request. refused: nothing was written, because of faults. */
  readonly status: 'imported' | 'checked' | 'refused'
  /** What was read, file by file and sheet by sheet. */
  readonly files: readonly ReportedTable[]
  readonly rows: number
  /** Rows that are new to the ledger; in a refused import, nothing. */
  readonly added: number
  /** Rows that became a further version of their entry. */
  readonly corrected: number
  /** Rows that the ledger, or an earlier row of the import, already holds. */
  readonly unchanged: number
  /** Rows that the ledger held, and that were voided since. */
  readonly voided: number
  /** The closed years that got rows as late entries, or would. */
  readonly late: readonly LateRows[]
  /** Rows already there whose personal fields stay out, because their person was erased. */
  readonly withheld: number
  /** Persons who were erased and of whom the rows bring personal fields again; the first of them. */
  readonly returned: readonly string[]
  /** The number of the run; absent when nothing was to be written. */
  readonly run?: number
  /** The first faults, by file; a file with many leaves room for those of the others. */
  readonly faults: readonly IntakeFault[]
  /** All of them. */
  readonly faultCount: number
  /** All of them by file and code. */
  readonly faultCounts: readonly FaultCount[]
  /** What was left out, and why; the first of them. */
  readonly notices: readonly IntakeNotice[]
  readonly noticeCount: number
}

/** How far an import has come. Of reading the rows are not known beforehand: `share` is the part of the bytes. */
export type ImportProgress =
  | { readonly phase: 'reading'; readonly file: string; readonly rows: number; readonly share: number }
  | { readonly phase: 'publishing'; readonly rows: number; readonly total: number }
