/** The sentences of `zhunsheng today`. */
export interface TodayText {
  readonly description: string
  readonly on: string
  readonly since: string
  readonly all: string
  readonly sinceLater: (since: string, on: string) => string
  readonly title: (township: string, day: string) => string
  /** Headings of the four parts. */
  readonly due: (overdue: number, grace: number, soon: number) => string
  readonly nothingDue: string
  readonly dueColumns: readonly [state: string, what: string, matter: string, last: string, left: string, owner: string]
  readonly more: (rest: number, command: string) => string
  readonly cameIn: (since: string, entries: number) => string
  readonly nothingCame: string
  readonly changes: Readonly<Record<'entered' | 'correction' | 'void', string>>
  readonly count: (entries: number) => string
  readonly waiting: string
  /** Of those who are waited for, how many are not listed. */
  readonly moreWaiting: (rest: number) => string
  readonly nobody: string
  readonly waitingColumns: readonly [owner: string, overdue: string, soon: string, running: string]
  readonly stages: string
  readonly nothingOpen: string
  readonly stageColumns: readonly [
    procedure: string,
    last: string,
    cases: string,
    since: string,
    next: string,
    example: string,
  ]
  readonly score: (year: number, book: string, before: string, now: string) => string
  readonly unchanged: (points: string) => string
  readonly pointColumns: readonly [path: string, indicator: string, before: string, now: string, because: string]
  /** Nothing came in that the line reads: a day has passed. */
  readonly timePassed: string
  readonly andMore: (keys: string, rest: number) => string
}
