/** The sentences about the annual plan. */
export interface PlanText {
  readonly description: string
  readonly draft: string
  readonly fromReport: string
  readonly out: string
  readonly needsReport: string
  readonly noTasks: (reportYear: number, township: string) => string
  readonly allTakenUp: (reportYear: number, planYear: number, tasks: number) => string
  readonly badOut: (file: string) => string
  readonly written: (planYear: number, items: number, takenUp: number, file: string) => string
  /** Which columns are left to be filled in, and how the sheet is imported. */
  readonly next: (columns: string, file: string) => string
}
