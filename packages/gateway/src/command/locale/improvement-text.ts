import type { BeforeReading, ChargeStage, ProblemStage, ReportOutcome } from '@zhunsheng/domain/improvement'

/** The sentences about leaders’ charges, problems put right, and the register of annual reports. */
export interface ImprovementText {
  readonly before: string
  readonly unknownReading: (given: string, known: string) => string
  readonly readings: Readonly<Record<BeforeReading, string>>
  readonly leaders: {
    readonly description: string
    readonly on: string
    readonly title: (township: string, year: number, day: string) => string
    readonly none: string
    readonly columns: readonly [string, string, string, string, string, string, string]
    readonly chargeColumns: readonly [string, string, string, string, string, string, string]
    readonly stage: Readonly<Record<ChargeStage, string>>
    readonly late: (days: number) => string
    readonly basis: (citation: string) => string
  }
  readonly problems: {
    readonly description: string
    readonly on: string
    readonly year: string
    readonly open: string
    readonly title: (township: string, day: string) => string
    readonly none: string
    readonly stage: Readonly<Record<ProblemStage, string>>
    readonly heading: (key: string, report: string, title: string) => string
    /** The report that states it, and its number there; or the day on which it was found. */
    readonly ofReport: (year: number, number: number | undefined) => string
    readonly foundOn: (day: string) => string
    readonly stands: (stage: string, owner: string) => string
    readonly cause: (cause: string) => string
    readonly noCause: string
    readonly measure: (measure: string) => string
    readonly noMeasure: string
    /** `first` where it was put off. */
    readonly due: (due: string, first: string | undefined, late: number) => string
    readonly progress: (percent: number) => string
    readonly completed: (day: string) => string
    readonly failed: (times: number) => string
    readonly verified: (day: string, post: string) => string
    readonly closed: (day: string) => string
    readonly returnOf: (key: string, isKnown: boolean) => string
    readonly returnedAs: (keys: string) => string
    readonly total: (all: number, closed: number, withoutCause: number) => string
  }
  readonly reports: {
    readonly description: string
    readonly on: string
    readonly title: (township: string, day: string) => string
    readonly heading: (year: number, document: string | undefined) => string
    readonly submission: string
    readonly publication: string
    readonly duty: (what: string, last: string, done: string | undefined, outcome: string) => string
    readonly outcome: Readonly<Record<ReportOutcome, (days: number) => string>>
    readonly where: (medium: string | undefined, url: string | undefined) => string
    readonly nowhere: string
    readonly copied: (copied: boolean | undefined) => string
    readonly bothLeaders: (covered: boolean) => string
    readonly unregistered: string
    readonly circular: (key: string, issuer: string, day: string, title: string) => string
    readonly reading: (reading: string) => string
    readonly basis: (what: string, citation: string) => string
  }
}
