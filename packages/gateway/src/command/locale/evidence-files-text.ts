import type { EvidenceFault } from '../../evidence/evidence-fault.ts'
import type { FileFinding } from '../../evidence/verify-files.ts'

/** The members of a union that may have a code. */
type With<Union, Code> = Union extends { readonly code: infer Codes } ? (Code extends Codes ? Union : never) : never

/** The sentences of `zhunsheng evidence`, and of what `verify ledger` and `erase` say about evidence files. */
export interface EvidenceFilesText {
  readonly description: string
  readonly add: string
  readonly list: string
  readonly get: string
  readonly supply: string
  readonly withdraw: string
  readonly placeholder: Readonly<Record<'entry' | 'indicator' | 'number' | 'title', string>>
  readonly option: Readonly<
    Record<
      | 'files'
      | 'supplied'
      | 'entry'
      | 'indicator'
      | 'year'
      | 'uploader'
      | 'title'
      | 'date'
      | 'person'
      | 'late'
      | 'number'
      | 'ofYear'
      | 'out'
      | 'reason'
      | 'destroy',
      string
    >
  >
  readonly added: (file: string, number: string, isNew: boolean) => string
  readonly supplied: (added: number, there: number, passedOver: number) => string
  readonly given: (file: string, title: string) => string
  readonly withdrawn: (number: string) => string
  readonly destroyed: (sha256: string) => string
  readonly notDestroyed: string
  readonly none: string
  /** Number, title, what it supports, year, bytes, media type, date. */
  readonly columns: readonly [string, string, string, string, string, string, string]
  readonly fault: { readonly [Code in EvidenceFault['code']]: (fault: With<EvidenceFault, Code>) => string }
  readonly finding: { readonly [Code in FileFinding['code']]: (finding: With<FileFinding, Code>) => string }
  readonly filesProgress: (files: number) => string
  readonly filesHold: (files: number) => string
  readonly oneTarget: string
  readonly badEntry: (value: string) => string
  readonly uploaderNeeded: string
  readonly outNeeded: string
  readonly reasonNeeded: string
  readonly notFound: (number: string, isWithdrawn: boolean) => string
  readonly ambiguous: (number: string, places: string) => string
  readonly place: (township: string, year: number) => string
  readonly lost: (sha256: string, isChanged: boolean) => string
  readonly yearClosed: (township: string, year: number) => string
  readonly overtaken: string
  readonly folderNeeded: (setting: string) => string
  readonly folderUnusable: (folder: string) => string
  readonly wouldErase: (person: string, files: number) => string
  readonly erased: (person: string, files: number) => string
}
