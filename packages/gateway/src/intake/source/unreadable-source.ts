/** Why a source cannot be read to its end. The sentences, with what to do, are in `intake/locale`. */
export const sourceProblems = [
  'fileMissing',
  'fileUnreadable',
  'fileTooLarge',
  'fileChanged',
  'otherFormat',
  'encrypted',
  'badEncoding',
  'badCsv',
  'badJson',
  'nestedJson',
  'badWorkbook',
  'unsafeZip',
  'inflatesTooMuch',
  'xmlDoctype',
  'tooManySheets',
  'tooManyRows',
  'tooManyColumns',
  'tooManyCells',
  'tooManyMerges',
  'cellTooLong',
] as const

/** The code of an `UnreadableSource`. */
export type SourceProblem = (typeof sourceProblems)[number]

/** Where reading stopped: the sheet of a workbook, and its row or the line of a text file, 1 for the first. */
export interface SourcePlace {
  readonly sheet?: string
  readonly row?: number
}

/** A source that cannot be read, or not further. Whatever bytes a file holds, reading it fails with this or not at all. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource'
  readonly code: SourceProblem
  readonly sheet: string | undefined
  readonly row: number | undefined
  constructor(code: SourceProblem, place: SourcePlace = {}, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.sheet = place.sheet
    this.row = place.row
  }
}
