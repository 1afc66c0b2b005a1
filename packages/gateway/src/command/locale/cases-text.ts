/** The sentences of `rules test`. */
export interface CasesText {
  readonly description: string
  readonly which: string
  /** What stands before the name of a case. */
  readonly verdict: Readonly<Record<'passed' | 'failed', string>>
  readonly given: (figures: string) => string
  /** A given figure: its name, its amount and its unit; of a share, `of` what. */
  readonly figure: (name: string, value: string, of: number | undefined, unit: string) => string
  readonly absent: Readonly<Record<'missing' | 'inapplicable', (name: string) => string>>
  readonly rank: (name: string, rank: number, of: number) => string
  readonly indicator: (title: string, path: string) => string
  readonly what: Readonly<Record<'points' | 'grade' | 'moneyFen' | 'status', string>>
  readonly compared: (what: string, expected: string, found: string | undefined) => string
  readonly cites: (citations: readonly string[]) => string
  readonly book: (title: string, revision: string) => string
  readonly counts: (revision: string, cases: number, failed: number) => string
  readonly noCases: (revision: string) => string
  readonly total: (books: number, cases: number, failed: number) => string
}
