import type { ArchiveFaultCode } from '../../archive/archive-fault.ts'
import type { RestoreRefused } from '../../persistence/store.ts'

/** The sentences of backup, restore and export. */
export interface CopiesText {
  readonly backup: string
  readonly backupFile: string
  readonly withoutFiles: string
  readonly backupProgress: (phase: 'rows' | 'files', done: number, total: number) => string
  readonly backedUp: (file: string, entries: number, rows: number, files: number) => string
  /** `without`: on request; otherwise because nobody has said where they lie. */
  readonly filesLeftOut: (without: boolean) => string
  readonly lostFiles: (count: number, hashes: string) => string
  readonly keepSecret: string
  readonly restore: string
  readonly restoreFile: string
  readonly restoreProgress: (phase: 'reading' | 'rows' | 'tables' | 'verify', done: number, total: number) => string
  readonly restored: (
    database: string,
    made: string,
    counts: { readonly entries: number; readonly townships: number; readonly seals: number; readonly files: number },
  ) => string
  readonly export: string
  readonly exportOut: string
  readonly format: string
  readonly badFormat: (format: string) => string
  readonly unmasked: string
  readonly onlyTownship: string
  readonly onlyYear: string
  readonly outNeeded: string
  readonly nothing: string
  readonly exportProgress: (done: number, total: number) => string
  readonly exported: (folder: string, files: number, entries: number, versions: number) => string
  readonly masked: string
  readonly maskedColumns: (kind: string, columns: string) => string
  readonly unmaskedWarning: string
  readonly fault: Readonly<Record<ArchiveFaultCode, (path: string) => string>>
  readonly refused: Readonly<Record<RestoreRefused['code'], (database: string) => string>>
}
