import { entriesOfKind } from '../../ledger/entries-of-kind.ts'
import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import { circular } from '../../ledger/grid/assessment/circular.ts'
import { reportRegistration } from '../../ledger/report/report-registration.ts'
import type { Citation } from '../../law/citation.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import { type BeforeReading, plainReading, readingOf } from '../duty/before-reading.ts'
import { lastDayOf } from '../duty/due-count.ts'
import { reportDays } from '../duty/duty-clocks-of-reports.ts'
import type { YearlyDay } from '../duty/duty-clock.ts'

/**
 * How something that is due every year came out: done in time; on a day of grace, which is flagged and not failed; late; missing
 * though it is over (`missing`), or within the grace (`missingInGrace`); not over yet (`notDue`).
 */
export const reportOutcomes = ['inTime', 'inGrace', 'late', 'notDue', 'missingInGrace', 'missing'] as const
/** How something that is due every year came out. */
export type ReportOutcome = (typeof reportOutcomes)[number]

/** Submission or publication of a report: until when, when, and what that comes to. */
export interface ReportDuty {
  readonly last: CivilDate
  readonly done?: CivilDate
  readonly outcome: ReportOutcome
  /** Days after the last one: at which it was done, or that have passed without it; 0 where it was in time. */
  readonly late: number
  readonly citation: Citation
}

/** The annual report on a year, as the register has it at the end of a day. */
export interface ReportYear {
  readonly reportYear: number
  readonly submission: ReportDuty
  readonly publication: ReportDuty
  /** Its registration; absent where nobody has registered it. */
  readonly registration?: EntryOf<typeof reportRegistration>
  /** Circulars about annual reports that were issued after its year and before the next one was over. */
  readonly circulars: readonly EntryOf<typeof circular>[]
}

const outcomeOf = ({ grace }: YearlyDay, last: CivilDate, done: CivilDate | undefined, on: CivilDate) => {
  const late = Math.max(0, daysBetween(last, done ?? on))
  const isInGrace = late <= grace
  if (done !== undefined) return { late, outcome: late === 0 ? 'inTime' : isInGrace ? 'inGrace' : 'late' } as const
  return { late, outcome: late === 0 ? 'notDue' : isInGrace ? 'missingInGrace' : 'missing' } as const
}

const dutyOf = (
  days: readonly YearlyDay[],
  reportYear: number,
  day: CivilDate | undefined,
  { on, before }: { readonly on: CivilDate; readonly before: BeforeReading },
): readonly ReportDuty[] => {
  const stated = days.findLast(({ firstYear }) => firstYear <= reportYear)
  if (stated === undefined) return []
  const read = readingOf(stated, before)
  const last = lastDayOf(read, reportYear)
  // What is still to come has not been done.
  const done = day !== undefined && day <= on ? day : undefined
  return [{ last, ...(done !== undefined && { done }), ...outcomeOf(read, last, done, on), citation: read.citation }]
}

/**
 * The register of annual reports of a township at the end of a day, year by year: from the first year that it speaks of (or
 * `from`, where that is earlier), and the year before at least, to that year. `entries` are its current ones, of any kinds.
 * Of years before the rule nothing is said.
 *
 * @see 法治政府建设与责任落实督察工作规定 第24条 (publication; of submission no article was read)
 */
export const reportRegister = (
  entries: Iterable<LooseEntry>,
  {
    on,
    before = plainReading,
    from,
  }: { readonly on: CivilDate; readonly before?: BeforeReading; readonly from?: number },
): readonly ReportYear[] => {
  const known = [...entries].filter(({ clocks }) => String(clocks['occurred']) <= on)
  const registrations = entriesOfKind(reportRegistration, known)
  const circulars = entriesOfKind(circular, known).filter(({ facts }) => facts.about === 'annualReport')
  const last = Number(on.slice(0, 4)) - 1
  const first = Math.min(last, from ?? last, ...registrations.map(({ facts }) => facts.reportYear))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((reportYear): readonly ReportYear[] => {
    // Registered twice: the first is when it came, and what it says of publication may stand in the later one.
    const own = registrations
      .filter(({ facts }) => facts.reportYear === reportYear)
      .toSorted((a, b) => (a.clocks.occurred < b.clocks.occurred ? -1 : 1))
    const published = own.find(({ facts }) => facts.publishedOn !== undefined)
    const view = { on, before }
    const [submission] = dutyOf(reportDays.submission, reportYear, own[0]?.clocks.occurred, view)
    const [publication] = dutyOf(reportDays.publication, reportYear, published?.facts.publishedOn, view)
    if (submission === undefined || publication === undefined) return []
    const registration = published ?? own[0]
    const next = String(reportYear + 1)
    return [
      {
        reportYear,
        submission,
        publication,
        ...(registration !== undefined && { registration }),
        circulars: circulars.filter(({ clocks }) => clocks.occurred.startsWith(next)),
      },
    ]
  })
}
