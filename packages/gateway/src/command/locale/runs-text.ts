/** How many rows go into which closed year, since when it is closed, and the first of them. */
type LateSentence = (rows: number, place: string, at: string, named: string) => string

/** The sentences about imports after they are made. */
export interface RunsText {
  readonly list: string
  readonly columns: readonly [string, string, string, string, string, string]
  readonly state: Readonly<Record<'publishing' | 'done' | 'withdrawing' | 'withdrawn', string>>
  readonly none: string
  readonly asCorrections: string
  readonly late: string
  readonly keepGood: string
  readonly leftOut: (rows: number, file: string) => string
  readonly withdraw: string
  readonly reason: string
  readonly yes: string
  readonly filesOrWithdraw: string
  readonly needsReason: string
  readonly needsYes: string
  readonly unknownRun: (run: string) => string
  readonly confirm: (run: number) => string
  readonly notConfirmed: string
  readonly wouldWithdraw: (run: number, files: string, voided: number, restored: number) => string
  readonly withdrawn: (run: number, voided: number, restored: number) => string
  readonly illegal: (count: number) => string
  readonly left: (count: number) => string
  readonly leftRow: (kind: string, key: string, township: string, version: number) => string
  readonly withdrawProgress: (rows: number) => string
  readonly stopped: string
  readonly corrected: (rows: number) => string
  readonly withheld: (rows: number) => string
  readonly returned: (persons: string) => string
  readonly voided: (rows: number) => string
  readonly lateRows: LateSentence
  readonly wouldBeLate: LateSentence
  readonly lateAlready: (rows: number, place: string) => string
  readonly staleLater: string
}
