import type { CivilDate } from '../../../value/civil-date.ts'
import type { QuarterHours } from '../../../value/credit-hours.ts'
import { yearPeriod } from '../../../value/period.ts'
import type { trainingAttendance } from '../../enforcement/training/training-attendance.ts'
import type { trainingCourse } from '../../enforcement/training/training-course.ts'
import type { trainingPlanItem } from '../../enforcement/training/training-plan-item.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import { type GridLedgers, isMember } from './grid-responsibility.ts'

type Course = EntryOf<typeof trainingCourse>
type Attendance = EntryOf<typeof trainingAttendance>

/** The ledgers that the training of grid members is told from: current entries of one township. */
export interface GridTrainingLedgers extends Pick<GridLedgers, 'assignments'> {
  readonly courses: readonly Course[]
  readonly attendances: readonly Attendance[]
  readonly planItems: readonly EntryOf<typeof trainingPlanItem>[]
}

/** How often each came about: who attended, who was absent without leave, who had leave, of whom nothing is written. */
export interface AttendanceCount {
  readonly attended: number
  readonly absent: number
  readonly onLeave: number
  /** Members in post on the day without a row in the attendance. */
  readonly unrecorded: number
}

/** A session as it was held. */
export interface TrainingSession extends AttendanceCount {
  readonly id: string
  readonly key: string
  readonly title: string
  readonly held: CivilDate
  readonly method: Course['facts']['method']
  readonly offered: QuarterHours
}

/** One member over the sessions of a year. */
export interface MemberTraining extends AttendanceCount {
  readonly person: string
  readonly received: QuarterHours
}

/** A year of training of grid members. Sessions held, attendances and hours received are three numbers. */
export interface GridTrainingYear extends AttendanceCount {
  readonly year: number
  /** What took place later is left out. */
  readonly on: CivilDate
  /** Sessions of the plan that were to be held in the year, and those of them that were held by the day. */
  readonly planned: number
  readonly carriedOut: number
  /** In order of day. */
  readonly sessions: readonly TrainingSession[]
  readonly received: QuarterHours
  /** Everybody who was due at a session or attended one, in order of their keys. */
  readonly members: readonly MemberTraining[]
}

interface Place {
  readonly person: string
  readonly status: Attendance['facts']['status'] | 'unrecorded'
  readonly received: QuarterHours
}

const countOf = (places: readonly Place[]): AttendanceCount & { readonly received: QuarterHours } => {
  const among = (status: Place['status']): number => places.filter((each) => each.status === status).length
  return {
    attended: among('attended'),
    absent: among('absent'),
    onLeave: among('approvedLeave'),
    unrecorded: among('unrecorded'),
    received: places.reduce((sum, { received }) => sum + received, 0),
  }
}

const placesAt = (
  { key, clocks: { occurred } }: Course,
  attendances: readonly Attendance[],
  { assignments }: GridTrainingLedgers,
): readonly Place[] => {
  const rows = attendances.filter(
    ({ facts, clocks }) => facts.course === key && clocks.occurred.slice(0, 4) === occurred.slice(0, 4),
  )
  const written = new Set(rows.map(({ facts }) => facts.person))
  const inPost = assignments.filter((each) => isMember(each.facts) && standsOn(each, occurred))
  const unwritten = new Set(inPost.map(({ facts }) => facts.member).filter((person) => !written.has(person)))
  return [
    ...rows.map(({ facts: { person, status, creditHours } }) => ({ person, status, received: creditHours })),
    ...[...unwritten].map((person) => ({ person, status: 'unrecorded', received: 0 }) as const),
  ]
}

const planOf = (
  { planItems, courses }: GridTrainingLedgers,
  year: number,
  on: CivilDate,
): Pick<GridTrainingYear, 'planned' | 'carriedOut'> => {
  const { from, to } = yearPeriod(year)
  const planned = planItems.filter(
    ({ facts, clocks }) =>
      facts.audience === 'gridMembers' && clocks.occurred <= on && facts.due >= from && facts.due <= to,
  )
  const done = new Set(
    courses
      .filter(({ facts, clocks }) => facts.audience === 'gridMembers' && facts.held && clocks.occurred <= on)
      .map(({ facts }) => facts.planItem),
  )
  return { planned: planned.length, carriedOut: planned.filter(({ key }) => done.has(key)).length }
}

/** The sessions for grid members in a year up to a day, who attended each, and what each member received. */
export const gridTrainingYear = (
  ledgers: GridTrainingLedgers,
  year: number,
  on: CivilDate = yearPeriod(year).to,
): GridTrainingYear => {
  const { from, to } = yearPeriod(year)
  const last = on < to ? on : to
  const ofMembers = ledgers.attendances.filter(({ facts }) => facts.audience === 'gridMembers')
  const held = ledgers.courses
    .filter(
      ({ facts, clocks: { occurred } }) =>
        facts.audience === 'gridMembers' && facts.held && occurred >= from && occurred <= last,
    )
    .toSorted((a, b) => (`${a.clocks.occurred} ${a.key}` < `${b.clocks.occurred} ${b.key}` ? -1 : 1))
    .map((course) => ({ course, places: placesAt(course, ofMembers, ledgers) }))
  const all = held.flatMap(({ places }) => places)
  const byPerson = [...Map.groupBy(all, ({ person }) => person)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    year,
    on: last,
    ...planOf(ledgers, year, on),
    sessions: held.map(({ course: { id, key, clocks, facts }, places }) => {
      const { received: _, ...count } = countOf(places)
      const { title, method, creditHours } = facts
      return { id, key, title, held: clocks.occurred, method, offered: creditHours, ...count }
    }),
    ...countOf(all),
    members: byPerson.map(([person, places]) => ({ person, ...countOf(places) })),
  }
}
