/** The sentences of `zhunsheng county reports`. */
export interface CountyReportsText {
  readonly description: string
  readonly year: string
  readonly on: string
  /** Nothing can be due of the year on the day. */
  readonly notOver: (year: number, day: string) => string
  readonly title: (county: string, year: number, day: string) => string
  readonly columns: readonly [
    township: string,
    submitted: string,
    submission: string,
    published: string,
    publication: string,
    where: string,
  ]
  readonly noLedger: string
  readonly nowhere: string
  readonly total: (counts: {
    readonly townships: number
    readonly submitted: number
    readonly submittedNotLate: number
    readonly published: number
    readonly publishedNotLate: number
  }) => string
}
