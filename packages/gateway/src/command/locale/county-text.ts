/** The sentences of `zhunsheng county`. */
export interface CountyText {
  readonly group: string
  readonly county: string
  readonly unknownCounty: (given: string) => string
  /** No township of the county has a ledger of the year. */
  readonly none: (county: string, year: number) => string
  readonly figures: {
    readonly description: string
    readonly figure: string
    readonly unknownFigure: (given: string, near: string | undefined) => string
    readonly per: string
    /** A basis without a figure to rank by it. */
    readonly perNeedsFigure: string
    readonly unknownBasis: (given: string, known: string) => string
    readonly public: string
    readonly title: (county: string, year: number, day: string) => string
    readonly columns: readonly [figure: string, unit: string, sum: string]
    /** In a cell: nobody recorded it, it does not concern the township, it may not be published. */
    readonly missing: string
    readonly inapplicable: string
    readonly withheld: string
    /** Behind a sum in which somebody is missing. */
    readonly partial: string
    readonly legend: (isPublic: boolean) => string
    readonly rule: string
    readonly detailColumns: readonly [group: string, township: string, value: string]
    readonly rank: string
    readonly sum: (text: string, unit: string) => string
    readonly missingOf: (townships: string) => string
    readonly noRank: string
    readonly rankedBy: (basis: string | undefined) => string
  }
  readonly rank: {
    readonly description: string
    readonly title: (county: string, year: number, book: string) => string
    readonly groupTitle: (group: string, count: number) => string
    readonly columns: readonly [rank: string, township: string, points: string, grade: string]
    readonly unranked: string
    /** Townships of the county that have no ledger of the year. */
    readonly absent: (townships: string, year: number) => string
    readonly ties: string
    readonly recompute: string
    readonly basis: (book: string, revision: string, isIllustrative: boolean) => string
  }
}
