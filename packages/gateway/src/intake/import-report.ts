import type { IntakeFault } from './intake-fault.ts'

/** A file of an import. */
export interface ReportedFile {
  /** As it was named. */
  readonly name: string
  /** Absent when it could not be told. */
  readonly kind?: string
  /** The rows below the header. */
  readonly rows: number
}

/** What an import came to. */
export interface ImportReport {
  /** imported: what is new is in the ledger. checked: nothing was written, on request. refused: nothing was written, because of faults. */
  readonly status: 'imported' | 'checked' | 'refused'
  readonly files: readonly ReportedFile[]
  readonly rows: number
  /** Rows that are new to the ledger; in a refused import, nothing. */
  readonly added: number
  /** Rows that the ledger, or an earlier row of the import, already holds. */
  readonly unchanged: number
  /** The first faults, by file and row. */
  readonly faults: readonly IntakeFault[]
  /** All of them. */
  readonly faultCount: number
}

/** How far an import has come. Of reading the rows are not known beforehand: `share` is the part of the bytes. */
export type ImportProgress =
  | { readonly phase: 'reading'; readonly file: string; readonly rows: number; readonly share: number }
  | { readonly phase: 'publishing'; readonly rows: number; readonly total: number }
