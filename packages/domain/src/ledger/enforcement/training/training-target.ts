import { type TrainingNorm, type TrainingNormValue, officerTrainingNorm } from '../../../law/training-norm.ts'
import { type CivilDate, addDays } from '../../../value/civil-date.ts'
import type { QuarterHours } from '../../../value/credit-hours.ts'
import { daysOf, yearPeriod } from '../../../value/period.ts'
import { type Ratio, ratio } from '../../../value/ratio.ts'
import { type Rounding, roundToInteger } from '../../../value/rounding.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import type { officerLeave } from './officer-leave.ts'
import type { teamMembership } from '../team/team-membership.ts'

type Membership = EntryOf<typeof teamMembership>
type Leave = EntryOf<typeof officerLeave>

/** What becomes of a norm of a year of which it, or somebody's service, covers a part: all of it, by days, or nothing. */
export const partYearPolicies = ['full', 'proRata', 'notApplicable'] as const
/** What becomes of a norm of a year that is covered in part. */
export type PartYear = (typeof partYearPolicies)[number]

/** How a yearly norm is turned into somebody's target. No law says it; whoever judges has to state it. */
export interface TrainingPolicy {
  /** Where the norm is in force for a part of the year. */
  readonly norm: PartYear
  /** Where somebody was in the team for a part of the year: joined, left, or was on approved leave. */
  readonly service: PartYear
  /** To quarters of a credit-hour. */
  readonly rounding: Rounding
}

/** The policy unless another is stated: no judgement by a norm of part of the year, service by days, quarters rounded half up. */
export const plainTrainingPolicy: TrainingPolicy = { norm: 'notApplicable', service: 'proRata', rounding: 'halfUp' }

/** The days of a year on which somebody was in the team, and those among them that were approved leave. */
export interface ServiceInYear {
  readonly person: string
  readonly daysInTeam: number
  readonly daysOnLeave: number
  /** In the team and not on leave. */
  readonly daysServed: number
  /** The first day in the team, where that is not the first of the year. */
  readonly joined?: CivilDate
  /** The last day in the team, where that is not the last of the year. */
  readonly left?: CivilDate
}

/** A target in quarters of a credit-hour with the exact number it was rounded from, or why there is none. */
export type TrainingTarget =
  | { readonly status: 'due'; readonly creditHours: QuarterHours; readonly exact: Ratio }
  | { readonly status: 'notApplicable'; readonly because: 'noNorm' | 'normOfPartYear' | 'serviceOfPartYear' }

/** Every day of a year, in order. */
export const daysOfYear = (year: number): readonly CivilDate[] => {
  const period = yearPeriod(year)
  return Array.from({ length: daysOf(period) }, (_, i) => addDays(period.from, i))
}

const daysOn = (
  rows: readonly (Membership | Leave)[],
  person: string,
  among: readonly CivilDate[],
): readonly CivilDate[] => {
  const own = rows.filter(({ facts }) => facts.person === person)
  return among.filter((day) => own.some((each) => standsOn(each, day)))
}

/**
 * Somebody's year in the team, and the days on which they were in it and not on approved leave, in order. Two memberships on
 * one day are one day.
 */
export const serviceInYear = (
  person: string,
  year: number,
  memberships: readonly Membership[],
  leaves: readonly Leave[],
): { readonly service: ServiceInYear; readonly served: readonly CivilDate[] } => {
  const days = daysOfYear(year)
  const inTeam = daysOn(memberships, person, days)
  const away = new Set(daysOn(leaves, person, inTeam))
  const served = inTeam.filter((day) => !away.has(day))
  const [first, last] = [inTeam[0], inTeam.at(-1)]
  const service = {
    person,
    daysInTeam: inTeam.length,
    daysOnLeave: away.size,
    daysServed: served.length,
    ...(first !== undefined && first !== days[0] && { joined: first }),
    ...(last !== undefined && last !== days.at(-1) && { left: last }),
  }
  return { service, served }
}

const valueOn = ({ values }: TrainingNorm, day: CivilDate): TrainingNormValue | undefined =>
  values.findLast(({ effectiveFrom, effectiveTo = day }) => effectiveFrom <= day && day <= effectiveTo)

const none = (because: Extract<TrainingTarget, { readonly status: 'notApplicable' }>['because']): TrainingTarget => ({
  status: 'notApplicable',
  because,
})

/**
 * What a year asks of somebody who served on some of its days. By days: each day that counts brings its share of the norm of
 * that day. Where the norm counts in full, days before it count by its latest value in the year.
 */
export const trainingTarget = (
  served: readonly CivilDate[],
  year: number,
  policy: TrainingPolicy = plainTrainingPolicy,
  norm: TrainingNorm = officerTrainingNorm,
): TrainingTarget => {
  const days = daysOfYear(year)
  const underNorm = days.filter((day) => valueOn(norm, day) !== undefined)
  const latest = underNorm.map((day) => valueOn(norm, day)).at(-1)
  if (latest === undefined) return none('noNorm')
  if (underNorm.length < days.length && policy.norm === 'notApplicable') return none('normOfPartYear')
  const isPart = served.length < days.length
  if (served.length === 0 || (isPart && policy.service === 'notApplicable')) return none('serviceOfPartYear')
  const counted = policy.service === 'proRata' ? served : days
  const ofDay = (day: CivilDate): number => valueOn(norm, day)?.value ?? (policy.norm === 'full' ? latest.value : 0)
  const exact = ratio(
    counted.reduce((sum, day) => sum + ofDay(day), 0),
    days.length,
  )
  const quarters = roundToInteger(ratio(exact.num * 4n, exact.den), policy.rounding)
  return { status: 'due', creditHours: Number(quarters), exact }
}
