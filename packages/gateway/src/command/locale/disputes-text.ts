/** The sentences about the ledger of disputes. */
export interface DisputesText {
  readonly description: string
  readonly on: string
  readonly onlyOpen: string
  readonly risk: string
  readonly village: string
  readonly csv: string
  readonly unknownRisk: (given: string, known: string) => string
  readonly csvOrJson: string
  readonly title: (township: string, day: string) => string
  readonly columns: readonly [string, string, string, string, string, string, string, string, string, string, string]
  /** What the file of a spreadsheet has, in order. */
  readonly sheet: readonly string[]
  /** Who is a party: by the masked name, where that may be seen, and the key. */
  readonly party: (person: string, name: string | undefined) => string
  readonly between: string
  readonly late: (text: string) => string
  readonly none: string
  readonly total: (count: number, results: string) => string
  readonly ofResult: (result: string, count: number) => string
  readonly lateCount: (count: number) => string
  readonly step: (day: string, step: string, document: string | undefined) => string
}
