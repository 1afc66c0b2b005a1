/** The sentences of `zhunsheng categories`. */
export interface CategoriesText {
  readonly description: string
  readonly sum: string
  readonly title: (township: string, year: number, upTo: string | undefined) => string
  /** Category, unit, what is done with it, handled, of them closed, remark. */
  readonly columns: readonly [string, string, string, string, string, string]
  readonly closedFrom: (day: string, basis: string) => string
  readonly notSummed: string
  readonly mixed: (handled: string, without: string, units: string) => string
  readonly noSum: string
}
