import { officerTrainingNorm } from '../../law/training-norm.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { officerLeave } from '../../ledger/enforcement/training/officer-leave.ts'
import { teamMembership } from '../../ledger/enforcement/team/team-membership.ts'
import { trainingAttendance } from '../../ledger/enforcement/training/training-attendance.ts'
import { trainingCourse } from '../../ledger/enforcement/training/training-course.ts'
import { trainingPlanItem } from '../../ledger/enforcement/training/training-plan-item.ts'
import {
  plainTrainingPolicy,
  serviceInYear,
  trainingTarget,
} from '../../ledger/enforcement/training/training-target.ts'
import { yearPeriod } from '../../value/period.ts'
import { convention } from '../../procedure/convention.ts'
import type { Alert, AlertView } from '../alert.ts'
import type { TrainingFinding } from './enforcement-register-finding.ts'
import { type Standing, entriesOf, idsOf, yearOf } from '../entries-of.ts'
import { overdueItems } from '../overdue-training.ts'

type Found<C extends TrainingFinding['code']> = Extract<TrainingFinding, { readonly code: C }>
type Course = EntryOf<typeof trainingCourse>

// Courses of grid members are of another system.
const coursesOf = (view: AlertView, standing: Standing): readonly Course[] =>
  entriesOf(view, trainingCourse, standing).filter(({ facts }) => facts.audience === 'enforcementOfficers')
const planOf = (view: AlertView) =>
  entriesOf(view, trainingPlanItem, 'upTo').filter(({ facts }) => facts.audience === 'enforcementOfficers')

const offPlan = (view: AlertView): readonly Found<'courseOffPlan'>[] => {
  const items = planOf(view).map(({ key }) => key)
  // Where nobody wrote a plan down, no course is off it.
  if (items.length === 0) return []
  return coursesOf(view, 'inYear')
    .filter(({ facts }) => facts.held && (facts.planItem === undefined || !items.includes(facts.planItem)))
    .map((entry) => {
      const { title, planItem } = entry.facts
      const item = planItem === undefined ? {} : { item: planItem }
      const held = entry.clocks.occurred
      return { code: 'courseOffPlan', course: entry.key, title, held, ...item, entries: idsOf([entry]) }
    })
}

const aboveOffered = (view: AlertView): readonly Found<'attendanceAboveOffered'>[] => {
  const courses = new Map(coursesOf(view, 'upTo').map((course) => [course.key, course]))
  return entriesOf(view, trainingAttendance, 'inYear').flatMap((entry) => {
    const { course: of, person, creditHours: received } = entry.facts
    const course = courses.get(of)
    if (course === undefined) return []
    const offered = course.facts.held ? course.facts.creditHours : 0
    if (received <= offered) return []
    const entries = idsOf([course, entry])
    return [
      {
        code: 'attendanceAboveOffered',
        attendance: entry.key,
        course: of,
        person,
        received,
        offered,
        entries,
      } as const,
    ]
  })
}

const received = (view: AlertView) =>
  Map.groupBy(
    entriesOf(view, trainingAttendance, 'inYear').filter(
      ({ facts }) => facts.audience === 'enforcementOfficers' && facts.status === 'attended',
    ),
    ({ facts }) => facts.person,
  )

// Only where the norm covers the whole year: of a part of it, whoever judges has to say what it comes to.
const behind = (view: AlertView): readonly Found<'officerBehindTarget'>[] => {
  const [year, on] = [yearOf(view), view.on]
  const memberships = entriesOf(view, teamMembership, 'upTo')
  const leaves = entriesOf(view, officerLeave, 'upTo')
  const [rows, isYearOver] = [received(view), on === yearPeriod(year).to]
  const current = entriesOf(view, teamMembership, 'inForce').map(({ facts }) => facts.person)
  return [...new Set(current)].toSorted().flatMap((person) => {
    // What is still to come of the year is not known yet.
    const served = serviceInYear(person, year, memberships, leaves).served.filter((day) => day <= on)
    const target = trainingTarget(served, year, { ...plainTrainingPolicy, rounding: isYearOver ? 'halfUp' : 'down' })
    const own = rows.get(person) ?? []
    const got = own.reduce((sum, { facts }) => sum + facts.creditHours, 0)
    if (target.status !== 'due' || got >= target.creditHours) return []
    const of = { year, on, daysServed: served.length, norm: officerTrainingNorm.values[0].value, isYearOver }
    const entries = idsOf([...memberships.filter(({ facts }) => facts.person === person), ...own])
    const code = 'officerBehindTarget' as const
    return [{ code, person, ...of, received: got, expected: target.creditHours, entries }]
  })
}

const system = 'enforcementTraining'

/** The alerts of the training of enforcement officers. */
export const enforcementTrainingAlerts: readonly Alert[] = [
  {
    id: 'training-item-overdue',
    label: { zh: '培训计划逾期未实施', en: 'A planned course overdue' },
    system,
    citation: convention,
    reads: [trainingPlanItem.id, trainingCourse.id],
    look: (view) => overdueItems(view, 'enforcementOfficers'),
  },
  {
    id: 'course-off-plan',
    label: { zh: '计划外培训课程', en: 'A course off the plan' },
    system,
    citation: convention,
    reads: [trainingPlanItem.id, trainingCourse.id],
    look: offPlan,
  },
  {
    id: 'attendance-above-offered',
    label: { zh: '所得学时超过举办学时', en: 'More received than the course offered' },
    system,
    citation: convention,
    reads: [trainingCourse.id, trainingAttendance.id],
    look: aboveOffered,
  },
  {
    id: 'officer-behind-target',
    label: { zh: '执法人员培训学时落后', en: 'An officer behind with training' },
    system,
    citation: officerTrainingNorm.values[0].citation,
    reads: [teamMembership.id, officerLeave.id, trainingAttendance.id],
    look: behind,
  },
]
