import type { CounselNorm, CounselPeriod, CounselRequirement } from '../../../law/counsel-norms.ts'
import type { CivilDate } from '../../../value/civil-date.ts'
import { type Period, parsePeriod, yearPeriod } from '../../../value/period.ts'
import type { CounselDone } from './counsel-months.ts'

/**
 * How a place stands to what a norm asks of a period: met, or short by so much. A period that is not over, in which counsel
 * was in force on some days only or on none, or that the norm does not cover, is not judged; what was done is told all the same.
 */
export type CounselVerdict =
  | { readonly status: 'met' }
  | { readonly status: 'short'; readonly by: number }
  | { readonly status: 'notJudged'; readonly because: 'notOver' | 'noCounsel' | 'counselPartOfIt' | 'normNotInForce' }

/** One period of one requirement: what was done, and how that stands to it. */
export type CounselJudged = CounselVerdict & {
  readonly requirement: CounselRequirement
  readonly period: Period
  readonly done: number
}

const idsOf: Readonly<Record<CounselPeriod, (year: string) => readonly string[]>> = {
  month: (year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
  quarter: (year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  year: (year) => [year],
}

/** The months, the quarters or the whole of a year. */
export const periodsIn = (year: number, per: CounselPeriod): readonly Period[] =>
  idsOf[per](yearPeriod(year).id).flatMap((id) => {
    const read = parsePeriod(id)
    return read.ok ? [read.value] : []
  })

/** What is known of a place in a period, so that it can be judged. */
export interface CounselKnown {
  /** What took place later is not known. */
  readonly on: CivilDate
  /** On how many days of a period counsel was in force, and how many days it has. */
  readonly inForce: (period: Period) => { readonly days: number; readonly of: number }
  readonly doneIn: (period: Period) => CounselDone
}

const verdictOf = (
  norm: CounselNorm,
  { least }: CounselRequirement,
  period: Period,
  done: number,
  { on, inForce }: CounselKnown,
): CounselVerdict => {
  const { days, of } = inForce(period)
  if (norm.effectiveFrom > period.from || (norm.effectiveTo !== undefined && norm.effectiveTo < period.to))
    return { status: 'notJudged', because: 'normNotInForce' }
  if (period.to > on) return { status: 'notJudged', because: 'notOver' }
  if (days === 0) return { status: 'notJudged', because: 'noCounsel' }
  if (days < of) return { status: 'notJudged', because: 'counselPartOfIt' }
  return done >= least ? { status: 'met' } : { status: 'short', by: least - done }
}

/** A place judged by a norm, requirement after requirement, period after period of a year. */
export const judgeCounsel = (norm: CounselNorm, year: number, known: CounselKnown): readonly CounselJudged[] =>
  norm.requirements.flatMap((requirement) =>
    periodsIn(year, requirement.per).map((period) => {
      const done = known.doneIn(period)[requirement.measure]
      return { requirement, period, done, ...verdictOf(norm, requirement, period, done, known) }
    }),
  )
