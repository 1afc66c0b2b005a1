import type { FieldType, Label } from '@zhunsheng/domain'

/** The words of the templates. A language that misses one does not compile. */
export interface TemplateText {
  /** Which of a label's wordings the language is. */
  readonly wording: keyof Label
  readonly types: Readonly<Record<FieldType, string>>
  readonly yes: string
  readonly no: string
  readonly required: string
  readonly optional: string
  readonly personal: string
  readonly sensitive: string
  readonly oneLine: string
  readonly fromList: string
  readonly list: (words: readonly string[]) => string
  readonly keyOf: (ledger: string) => string
  readonly unit: (unit: string) => string
  readonly ownKey: string
  readonly note: Readonly<Record<'township' | 'recorded' | 'synthetic', string>>
  readonly guideColumns: readonly [string, string, string, string, string, string, string, string]
  readonly guideNotes: (prepared: number) => readonly string[]
  readonly badCell: string
  /** The business key of an example row. */
  readonly exampleKey: (row: number) => string
  readonly exampleText: (label: string, row: number) => string
  readonly exampleNames: readonly [string, string]
  readonly exampleRow: string
  /** The file or folder of all templates. */
  readonly all: string
}
