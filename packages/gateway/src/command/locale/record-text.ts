/** The sentences about one entry that is recorded by command, and what it moves. */
export interface RecordText {
  readonly description: string
  readonly kind: string
  readonly cells: string
  readonly township: string
  readonly year: string
  readonly late: string
  readonly dryRun: string
  readonly synthetic: string
  /** The word is not shown: it may be personal. */
  readonly notACell: (position: number) => string
  readonly noCells: (kind: string) => string
  readonly needsTownship: (codes: string) => string
  readonly unknownColumn: string
  readonly didYouMean: (column: string) => string
  readonly columnsAre: (columns: string) => string
  readonly missingColumn: (column: string) => string
  readonly doubleColumn: string
  readonly together: string
  readonly fault: (column: string | undefined, value: string | undefined, sentence: string) => string
  readonly nothingWritten: (count: number) => string
  readonly recorded: (entry: string, place: string, run: number) => string
  readonly wouldBeRecorded: (entry: string, place: string) => string
  readonly unchanged: (entry: string, place: string) => string
  readonly voided: (entry: string, place: string) => string
  readonly returned: (persons: string) => string
  readonly entry: (kind: string, key: string) => string
  readonly figures: (place: string) => string
  readonly wouldMoveFigures: (place: string) => string
  readonly figureColumns: readonly [string, string, string, string]
  /** A figure of somebody or something below the township. */
  readonly figureOf: (figure: string, subject: string, period: string) => string
  readonly points: (book: string) => string
  readonly pointColumns: readonly [string, string, string, string]
  readonly status: (points: string, status: string) => string
  readonly provisional: (points: string, judged: string) => string
  readonly total: string
  readonly why: (path: string, township: string, year: number) => string
  readonly alerts: (day: string) => string
  readonly came: (finding: string) => string
  readonly went: (finding: string) => string
  readonly basis: (citation: string) => string
  readonly nothingMoved: (place: string, day: string) => string
  readonly notJudged: (issue: string) => string
  readonly all: string
  readonly allColumns: readonly [string, string, string, string]
}
