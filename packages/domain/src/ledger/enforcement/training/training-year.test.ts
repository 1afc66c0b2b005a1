import { expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import type { LooseEntry } from '../../entry.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import { officerLeave } from './officer-leave.ts'
import { teamMembership } from '../team/team-membership.ts'
import { trainingAttendance } from './training-attendance.ts'
import { trainingCourse } from './training-course.ts'
import { trainingPlanItem } from './training-plan-item.ts'
import { plainTrainingPolicy } from './training-target.ts'
import { trainingYear } from './training-year.ts'

const member = (person: string, occurred: string, closed?: string) =>
  entryFor(teamMembership, {
    key: `M-${person}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { person, unit: 'enforcementOffice', post: 'member', certified: true },
  })
const course = (key: string, occurred: string, minutes: number, planItem?: string, audience = 'enforcementOfficers') =>
  entryFor(trainingCourse, {
    key,
    clocks: { occurred },
    facts: {
      audience: audience === 'gridMembers' ? 'gridMembers' : 'enforcementOfficers',
      title: key,
      method: 'classroom',
      held: minutes > 0,
      minutes,
      scheme: 'classHour45',
      creditHours: (minutes / 45) * 4,
      ...(planItem !== undefined && { planItem }),
    },
  })
const attended = (person: string, of: string, occurred: string, minutes: number, audience = 'enforcementOfficers') =>
  entryFor(trainingAttendance, {
    key: `${of}-${person}`,
    clocks: { occurred },
    facts: {
      course: of,
      audience: audience === 'gridMembers' ? 'gridMembers' : 'enforcementOfficers',
      person,
      status: minutes > 0 ? 'attended' : 'absent',
      minutes,
      scheme: 'classHour45',
      creditHours: (minutes / 45) * 4,
    },
  })
const planned = (key: string, due: string) =>
  entryFor(trainingPlanItem, {
    key,
    clocks: { occurred: '2024-01-10' },
    facts: { audience: 'enforcementOfficers', title: key, method: 'classroom', due, creditHours: 16 },
  })
const rows: readonly LooseEntry[] = [
  member('p-1', '2021-12-01'),
  member('p-2', '2024-07-01'),
  member('p-3', '2021-12-01', '2023-12-31'),
  course('K1', '2024-03-01', 180, 'J1'),
  course('K2', '2024-09-02', 180),
  course('K3', '2024-10-08', 0, 'J2'),
  course('K4', '2024-10-09', 90, undefined, 'gridMembers'),
  course('K5', '2023-10-09', 180),
  attended('p-1', 'K1', '2024-03-01', 180),
  attended('p-1', 'K2', '2024-09-02', 0),
  attended('p-2', 'K2', '2024-09-02', 90),
  attended('p-1', 'K4', '2024-10-09', 90, 'gridMembers'),
  attended('p-1', 'K5', '2023-10-09', 180),
  planned('J1', '2024-03-31'),
  planned('J2', '2024-06-30'),
]
const ledgers = {
  memberships: entriesOfKind(teamMembership, rows),
  leaves: entriesOfKind(officerLeave, rows),
  courses: entriesOfKind(trainingCourse, rows),
  attendances: entriesOfKind(trainingAttendance, rows),
  planItems: entriesOfKind(trainingPlanItem, rows),
}

test('offered, received by all and received by one are three numbers', () => {
  const year = trainingYear(ledgers, 2024)
  expect(year).toMatchObject({ courses: 2, offered: 32, received: 24, planned: 2, carriedOut: 1, on: '2024-12-31' })
  expect(year.officers).toMatchObject([
    { person: 'p-1', daysServed: 366, offered: 32, received: 16, missing: 224, target: { creditHours: 240 } },
    // Who came in July was offered what was held from then on.
    { person: 'p-2', daysServed: 184, offered: 16, received: 8, missing: 113, target: { creditHours: 121 } },
  ])
})
test('what took place later is left out', () => {
  const year = trainingYear(ledgers, 2024, '2024-08-31')
  expect(year).toMatchObject({ courses: 1, offered: 16, received: 16, on: '2024-08-31' })
})
test('of a year that the norm covers in part, there is a target where the policy says so', () => {
  const [first] = trainingYear(ledgers, 2023).officers
  expect(first).toMatchObject({ received: 16, target: { status: 'notApplicable', because: 'normOfPartYear' } })
  expect(first?.missing).toBeUndefined()
  const full = trainingYear(ledgers, 2023, undefined, { ...plainTrainingPolicy, norm: 'full' })
  expect(full.officers.map(({ person, missing }) => [person, missing])).toEqual([
    ['p-1', 224],
    ['p-3', 240],
  ])
})
