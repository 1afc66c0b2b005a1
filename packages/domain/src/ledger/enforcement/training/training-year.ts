import type { CivilDate } from '../../../value/civil-date.ts'
import type { QuarterHours } from '../../../value/credit-hours.ts'
import { yearPeriod } from '../../../value/period.ts'
import type { EntryOf } from '../../entry.ts'
import type { officerLeave } from './officer-leave.ts'
import type { teamMembership } from '../team/team-membership.ts'
import type { trainingAttendance } from './training-attendance.ts'
import type { trainingCourse } from './training-course.ts'
import type { trainingPlanItem } from './training-plan-item.ts'
import {
  type ServiceInYear,
  type TrainingPolicy,
  type TrainingTarget,
  plainTrainingPolicy,
  serviceInYear,
  trainingTarget,
} from './training-target.ts'

/** The ledgers that a year of training is told from: current entries of one township. */
export interface TrainingLedgers {
  readonly memberships: readonly EntryOf<typeof teamMembership>[]
  readonly leaves: readonly EntryOf<typeof officerLeave>[]
  readonly courses: readonly EntryOf<typeof trainingCourse>[]
  readonly attendances: readonly EntryOf<typeof trainingAttendance>[]
  readonly planItems: readonly EntryOf<typeof trainingPlanItem>[]
}

/** One officer's year: what the norm comes to, what courses offered on days of service, what was received. */
export interface OfficerTraining extends ServiceInYear {
  readonly target: TrainingTarget
  readonly offered: QuarterHours
  readonly received: QuarterHours
  /** What is still missing of the target, never below zero; absent where there is none. */
  readonly missing?: QuarterHours
}

/** A year of training of the enforcement team. Offered once, received by many and received by one are three numbers. */
export interface TrainingYear {
  readonly year: number
  /** What took place later is left out. */
  readonly on: CivilDate
  readonly policy: TrainingPolicy
  /** Courses of the plan that were to be held in the year, and those of them that were held by the day. */
  readonly planned: number
  readonly carriedOut: number
  /** Courses held, and the credit-hours that they offered. */
  readonly courses: number
  readonly offered: QuarterHours
  /** What all officers received together: credit-hours times persons. */
  readonly received: QuarterHours
  /** Everybody who was in the team in the year, in order of their keys. */
  readonly officers: readonly OfficerTraining[]
}

const sumOf = (rows: readonly { readonly facts: { readonly creditHours: QuarterHours } }[]): QuarterHours =>
  rows.reduce((sum, { facts }) => sum + facts.creditHours, 0)

interface Given {
  readonly held: readonly EntryOf<typeof trainingCourse>[]
  readonly ofPerson: ReadonlyMap<string, readonly EntryOf<typeof trainingAttendance>[]>
}

const officerTraining = (
  person: string,
  { memberships, leaves }: TrainingLedgers,
  { held, ofPerson }: Given,
  { year, policy }: Pick<TrainingYear, 'year' | 'policy'>,
): OfficerTraining => {
  const { service, served } = serviceInYear(person, year, memberships, leaves)
  const days = new Set(served)
  const target = trainingTarget(served, year, policy)
  const received = sumOf(ofPerson.get(person) ?? [])
  return {
    ...service,
    target,
    offered: sumOf(held.filter(({ clocks }) => days.has(clocks.occurred))),
    received,
    ...(target.status === 'due' && { missing: Math.max(0, target.creditHours - received) }),
  }
}

/** What officers of the team were offered and received in a year up to a day, beside what a norm comes to for each. */
export const trainingYear = (
  ledgers: TrainingLedgers,
  year: number,
  on: CivilDate = yearPeriod(year).to,
  policy: TrainingPolicy = plainTrainingPolicy,
): TrainingYear => {
  const { memberships, courses, attendances, planItems } = ledgers
  const { from, to } = yearPeriod(year)
  const last = on < to ? on : to
  const isSoFar = ({ clocks }: { readonly clocks: { readonly occurred: CivilDate } }): boolean =>
    clocks.occurred >= from && clocks.occurred <= last
  const held = courses.filter((each) => each.facts.audience === 'enforcementOfficers' && each.facts.held)
  const heldInYear = held.filter(isSoFar)
  const attended = attendances.filter(
    (each) => each.facts.audience === 'enforcementOfficers' && each.facts.status === 'attended' && isSoFar(each),
  )
  const planned = planItems.filter(
    ({ facts, clocks }) =>
      facts.audience === 'enforcementOfficers' && clocks.occurred <= on && facts.due >= from && facts.due <= to,
  )
  const carriedOut = new Set(held.filter(({ clocks }) => clocks.occurred <= on).map(({ facts }) => facts.planItem))
  const given = { held: heldInYear, ofPerson: Map.groupBy(attended, ({ facts }) => facts.person) }
  const persons = [...new Set(memberships.map(({ facts }) => facts.person))].toSorted()
  return {
    year,
    on: last,
    policy,
    planned: planned.length,
    carriedOut: planned.filter(({ key }) => carriedOut.has(key)).length,
    courses: heldInYear.length,
    offered: sumOf(heldInYear),
    received: sumOf(attended),
    officers: persons
      .map((person) => officerTraining(person, ledgers, given, { year, policy }))
      .filter(({ daysInTeam }) => daysInTeam > 0),
  }
}
