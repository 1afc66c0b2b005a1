import type { CounselVerdict } from '@zhunsheng/domain/services'

type NotJudged = Extract<CounselVerdict, { readonly because: string }>['because']

/** The sentences about the service centre and about the legal counsel of villages and communities. */
export interface ServicesText {
  readonly year: {
    readonly description: string
    readonly on: string
    readonly title: (township: string, year: number, day: string) => string
    readonly none: string
    readonly offered: (items: number, oneWindow: string, oneNetwork: string) => string
    /** `share`: absent where the law asks for no day at all. */
    readonly reduction: (items: number, promised: number, statutory: number, share: string | undefined) => string
    readonly accepted: (cases: number, marketEntity: number, oneWindow: string, online: string) => string
    readonly inTime: (inTime: number, due: number, share: string, day: string) => string
    readonly done: (done: number, evaluated: number, satisfied: string) => string
    readonly overdue: (overdue: number) => string
    readonly columns: readonly [string, string, string, string, string, string, string, string, string, string]
    readonly unknownItem: string
    readonly noMoreOffered: (name: string) => string
  }
  readonly counsel: {
    readonly description: string
    readonly on: string
    readonly norm: string
    readonly unknownNorm: (given: string, known: string) => string
    readonly title: (township: string, year: number, day: string) => string
    readonly none: string
    readonly covered: (covered: number, villages: number, share: string) => string
    readonly visited: (visited: number, villages: number, share: string) => string
    readonly months: string
    /** The place, the term, and the total; between the last two a column for each month. */
    readonly columns: readonly [string, string, string, string]
    readonly month: (month: number) => string
    readonly term: (key: string, until: string | undefined) => string
    readonly noCounsel: string
    readonly chosen: (norm: string, citation: string, reported: string) => string
    readonly noNorm: string
    readonly judged: (met: number, short: number, notJudged: number) => string
    readonly short: (place: string, period: string, measure: string, done: number, least: number, by: number) => string
    readonly notJudged: (place: string, reasons: string) => string
    readonly because: Readonly<Record<NotJudged, (periods: number) => string>>
    readonly between: string
  }
}
