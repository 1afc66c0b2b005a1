import { expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import { trainingAttendance } from '../../enforcement/training/training-attendance.ts'
import { trainingCourse } from '../../enforcement/training/training-course.ts'
import { trainingPlanItem } from '../../enforcement/training/training-plan-item.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import type { LooseEntry } from '../../entry.ts'
import { gridAssignment } from './grid-assignment.ts'
import { gridTrainingYear } from './grid-training.ts'

type Audience = 'gridMembers' | 'enforcementOfficers'
const scheme = 'classHour45'
const course = (key: string, occurred: string, held = true, audience: Audience = 'gridMembers', planItem?: string) =>
  entryFor(trainingCourse, {
    key,
    clocks: { occurred },
    facts: {
      audience,
      title: `课 ${key}`,
      method: 'online',
      held,
      minutes: held ? 90 : 0,
      scheme,
      creditHours: held ? 8 : 0,
      ...(planItem !== undefined && { planItem }),
    },
  })
const row = (
  person: string,
  of: string,
  occurred: string,
  status: 'attended' | 'absent' | 'approvedLeave',
  audience: Audience = 'gridMembers',
) => {
  const minutes = status === 'attended' ? 90 : 0
  const facts = { course: of, audience, person, status, minutes, scheme, creditHours: minutes === 0 ? 0 : 8 } as const
  return entryFor(trainingAttendance, { key: `${person} ${of} ${occurred}`, clocks: { occurred }, facts })
}
const member = (person: string, from: string, until?: string, post?: 'head') =>
  entryFor(gridAssignment, {
    key: `${person} ${from}`,
    clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
    facts: { member: person, grid: '141021100951001', replaced: false, ...(post !== undefined && { post }) },
  })
const planned = (key: string, due: string, audience: Audience = 'gridMembers') =>
  entryFor(trainingPlanItem, {
    key,
    clocks: { occurred: '2023-01-05' },
    facts: { audience, title: key, method: 'online', due, creditHours: 8 },
  })

const rows: readonly LooseEntry[] = [
  member('p-1', '2022-01-01'),
  member('p-2', '2022-01-01', '2023-06-30'),
  // Two grids, one person.
  member('p-2', '2023-02-01', '2023-06-30'),
  member('p-3', '2023-07-01'),
  member('p-9', '2022-01-01', undefined, 'head'),
  course('K1', '2023-03-01', true, 'gridMembers', 'J1'),
  course('K2', '2023-09-01'),
  course('K3', '2023-10-01', false, 'gridMembers', 'J2'),
  course('K4', '2023-03-02', true, 'enforcementOfficers', 'J3'),
  // Numbers begin again every year.
  course('K1', '2022-03-01'),
  row('p-1', 'K1', '2023-03-01', 'attended'),
  row('p-1', 'K1', '2022-03-01', 'absent'),
  row('p-1', 'K2', '2023-09-01', 'absent'),
  row('p-3', 'K2', '2023-09-01', 'approvedLeave'),
  row('p-9', 'K2', '2023-09-01', 'attended'),
  row('p-1', 'K4', '2023-03-02', 'attended', 'enforcementOfficers'),
  planned('J1', '2023-03-31'),
  planned('J2', '2023-10-31'),
  planned('J3', '2023-03-31', 'enforcementOfficers'),
]
const ledgers = {
  courses: entriesOfKind(trainingCourse, rows),
  attendances: entriesOfKind(trainingAttendance, rows),
  planItems: entriesOfKind(trainingPlanItem, rows),
  assignments: entriesOfKind(gridAssignment, rows),
}

test('sessions, who attended, who was absent, who had leave, and of whom nothing is written', () => {
  const year = gridTrainingYear(ledgers, 2023)
  expect(year).toMatchObject({ on: '2023-12-31', planned: 2, carriedOut: 1, received: 16 })
  expect(year).toMatchObject({ attended: 2, absent: 1, onLeave: 1, unrecorded: 1 })
  expect(year.sessions).toMatchObject([
    { key: 'K1', held: '2023-03-01', offered: 8, attended: 1, absent: 0, onLeave: 0, unrecorded: 1 },
    { key: 'K2', held: '2023-09-01', offered: 8, attended: 1, absent: 1, onLeave: 1, unrecorded: 0 },
  ])
  expect(year.members).toEqual([
    { person: 'p-1', attended: 1, absent: 1, onLeave: 0, unrecorded: 0, received: 8 },
    { person: 'p-2', attended: 0, absent: 0, onLeave: 0, unrecorded: 1, received: 0 },
    { person: 'p-3', attended: 0, absent: 0, onLeave: 1, unrecorded: 0, received: 0 },
    { person: 'p-9', attended: 1, absent: 0, onLeave: 0, unrecorded: 0, received: 8 },
  ])
})

test('what took place later is left out', () => {
  expect(gridTrainingYear(ledgers, 2023, '2023-08-31')).toMatchObject({
    on: '2023-08-31',
    carriedOut: 1,
    sessions: [{ key: 'K1' }],
    attended: 1,
    absent: 0,
  })
  expect(gridTrainingYear(ledgers, 2021)).toMatchObject({ planned: 0, sessions: [], members: [], received: 0 })
})
