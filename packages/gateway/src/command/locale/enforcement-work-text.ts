/** The sentences about drawing case files and about the yearly statistics of enforcement. */
export interface EnforcementWorkText {
  readonly files: string
  readonly draw: string
  readonly seed: string
  readonly size: string
  readonly from: string
  readonly to: string
  readonly on: string
  readonly record: string
  readonly key: string
  readonly late: string
  readonly needs: (options: string) => string
  readonly badSize: (text: string) => string
  readonly upsideDown: (from: string, to: string) => string
  readonly emptySeed: string
  readonly drawnBefore: (on: string, from: string) => string
  /** Options that say how the sample is recorded, where it is not. */
  readonly onlyRecorded: string
  readonly nothingToDraw: (township: string, from: string, to: string) => string
  readonly drawn: (township: string, from: string, to: string, population: number, drawn: number) => string
  /** The headers of the files that were drawn. */
  readonly columns: readonly [place: string, file: string, title: string, decided: string]
  /** How anybody draws them again. */
  readonly again: (seed: string, on: string) => string
  readonly statistics: string
  readonly statisticsOut: string
  readonly badOut: (file: string) => string
  readonly statisticsTitle: (township: string, year: number) => string
  /** The headers of the table as a file. */
  readonly statisticsColumns: readonly [
    section: string,
    id: string,
    figure: string,
    count: string,
    of: string,
    unit: string,
  ]
}
