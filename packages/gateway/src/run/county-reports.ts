import type { CivilDate, Instant } from '@zhunsheng/domain'
import type { BeforeReading, ReportYear } from '@zhunsheng/domain/improvement'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { townshipsOfCounty } from './county-figures.ts'
import { reportsIn } from './improvement.ts'

/** The reports of the townships of a county on a year, as the register stood at the end of a day. */
export interface CountyReportsRequest {
  readonly county: string
  readonly reportYear: number
  readonly on: CivilDate
  readonly before?: BeforeReading | undefined
  readonly knownAt?: Instant | undefined
}

/** A township and its report on the year: none where it keeps no ledger at all, and where nothing is asked of the year. */
export interface TownshipReport {
  readonly township: string
  readonly hasLedger: boolean
  readonly report?: ReportYear
}

/** The annual report of each township of a county within reach, in order of codes. */
export const countyReports = Effect.fn('countyReports')(function* (actor: Actor, request: CountyReportsRequest) {
  const { county, reportYear, ...view } = request
  const townships = yield* townshipsOfCounty(actor, county)
  return yield* Effect.forEach(townships, ({ code: township, years }) => {
    // Of a township that nobody keeps a ledger of, nothing is known; that is not a report that is missing.
    if (years.length === 0) return Effect.succeed<TownshipReport>({ township, hasLedger: false })
    return Effect.map(reportsIn(actor, { township, from: reportYear, ...view }), (all): TownshipReport => {
      const report = all.find((each) => each.reportYear === reportYear)
      return { township, hasLedger: true, ...(report !== undefined && { report }) }
    })
  })
})
