import { describe, expect, test } from 'vitest'
import { officerLeave } from '../../ledger/enforcement/training/officer-leave.ts'
import { teamMembership } from '../../ledger/enforcement/team/team-membership.ts'
import { trainingAttendance } from '../../ledger/enforcement/training/training-attendance.ts'
import { trainingCourse } from '../../ledger/enforcement/training/training-course.ts'
import { trainingPlanItem } from '../../ledger/enforcement/training/training-plan-item.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { enforcementTrainingAlerts } from './enforcement-training.ts'

type Audience = 'enforcementOfficers' | 'gridMembers'
const planned = (key: string, due: string, audience: Audience = 'enforcementOfficers') =>
  entryFor(trainingPlanItem, {
    key,
    clocks: { occurred: '2024-01-10' },
    facts: { audience, title: `${key}课`, method: 'classroom', due, creditHours: 16 },
  })
const course = (
  key: string,
  occurred: string,
  planItem?: string,
  isHeld = true,
  audience: Audience = 'enforcementOfficers',
) =>
  entryFor(trainingCourse, {
    key,
    clocks: { occurred },
    facts: {
      audience,
      title: `${key}课`,
      method: 'classroom',
      held: isHeld,
      minutes: 180,
      scheme: 'classHour45',
      creditHours: 16,
      ...(planItem !== undefined && { planItem }),
    },
  })
const attended = (of: string, occurred: string, minutes: number, person = 'p-1') =>
  entryFor(trainingAttendance, {
    key: `${of}-${person}`,
    clocks: { occurred },
    facts: {
      course: of,
      audience: 'enforcementOfficers',
      person,
      status: 'attended',
      minutes,
      scheme: 'classHour45',
      creditHours: Math.floor((minutes * 4) / 45),
    },
  })
const member = (person: string, occurred: string, closed?: string) =>
  entryFor(teamMembership, {
    key: `M-${person}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { person, unit: 'enforcementOffice', post: 'member', certified: true },
  })
type Row = ReturnType<typeof planned>
const found = (on: string, ...rows: readonly Row[]) =>
  lookOut(viewOf(on, rows), enforcementTrainingAlerts).map(({ finding }) => finding)
const ids = (...rows: readonly Row[]) => rows.map(({ id }) => id).toSorted()

describe('an item of the plan', () => {
  const item = planned('J1', '2024-03-31')
  test('is overdue from the day after, until a course held carries it out', () => {
    expect(found('2024-03-31', item)).toEqual([])
    const overdue = { code: 'trainingItemOverdue', item: 'J1', title: 'J1课', due: '2024-03-31', entries: [item.id] }
    expect(found('2024-04-02', item)).toEqual([{ ...overdue, days: 2 }])
    expect(found('2024-04-02', item, course('K1', '2024-04-02', 'J1', false))).toEqual([{ ...overdue, days: 2 }])
    expect(found('2024-04-02', item, course('K1', '2024-04-02', 'J1'))).toEqual([])
  })
  test('of grid members is not of this system', () => {
    expect(found('2024-12-31', planned('J9', '2024-03-31', 'gridMembers'))).toEqual([])
  })
})

test('a course held off the plan is found where there is a plan', () => {
  const [none, wrong, right] = [
    course('K1', '2024-02-01'),
    course('K2', '2024-02-02', 'J7'),
    course('K3', '2024-02-03', 'J1'),
  ]
  const rows = [none, wrong, right, course('K4', '2024-02-04', undefined, true, 'gridMembers')]
  expect(found('2024-02-28', ...rows)).toEqual([])
  expect(found('2024-02-28', ...rows, planned('J1', '2024-03-31'))).toEqual([
    { code: 'courseOffPlan', course: 'K1', title: 'K1课', held: '2024-02-01', entries: [none.id] },
    { code: 'courseOffPlan', course: 'K2', title: 'K2课', held: '2024-02-02', item: 'J7', entries: [wrong.id] },
  ])
})

test('more received than offered is found; a course that was not held offered nothing', () => {
  const [held, off] = [course('K1', '2023-02-01'), course('K2', '2023-02-02', undefined, false)]
  const [same, more, ofNone] = [
    attended('K1', '2023-02-01', 180, 'p-1'),
    attended('K1', '2023-02-01', 225, 'p-2'),
    attended('K2', '2023-02-02', 45, 'p-1'),
  ]
  const code = 'attendanceAboveOffered'
  expect(found('2023-12-31', held, off, same, more, ofNone)).toEqual([
    { code, attendance: 'K1-p-2', course: 'K1', person: 'p-2', received: 20, offered: 16, entries: ids(held, more) },
    { code, attendance: 'K2-p-1', course: 'K2', person: 'p-1', received: 4, offered: 0, entries: ids(off, ofNone) },
  ])
})

describe('an officer behind the norm', () => {
  const whole = member('p-1', '2021-12-01')
  const behind = (on: string, ...rows: readonly Row[]) => found(on, ...rows)
  test('is not looked for in a year that the norm covers in part, or not at all', () => {
    for (const day of ['2022-12-31', '2023-12-31', '2026-12-31']) expect(behind(day, whole)).toEqual([])
  })
  test('is found while the year runs by the days that are over, rounded down to quarters', () => {
    // 6 days of 366: 60 × 6 / 366 = 0.9836… credit-hours, in quarters 3.93….
    expect(behind('2024-01-06', whole)).toMatchObject([
      { code: 'officerBehindTarget', person: 'p-1', daysServed: 6, received: 0, expected: 3, isYearOver: false },
    ])
    // One day: 0.65 of a quarter.
    expect(behind('2024-01-01', whole)).toEqual([])
    const [enough, tooLittle] = [attended('K1', '2024-01-05', 45), attended('K1', '2024-01-05', 23)]
    expect(behind('2024-01-06', whole, enough)).toEqual([])
    expect(behind('2024-01-06', whole, tooLittle)).toMatchObject([{ received: 2, expected: 3 }])
  })
  test('is found at the end of the year by the whole norm', () => {
    const rows = Array.from({ length: 15 }, (_, i) => attended(`K${i}`, '2024-05-06', 180))
    expect(behind('2024-12-31', whole, ...rows)).toEqual([])
    expect(behind('2024-12-31', whole, ...rows.slice(1))).toMatchObject([
      { received: 224, expected: 240, norm: 60, isYearOver: true },
    ])
  })
  test('owes nothing for days before joining and on leave, and who has left is not asked', () => {
    const joined = member('p-2', '2024-12-31')
    const away = entryFor(officerLeave, {
      key: 'L1',
      clocks: { occurred: '2024-01-01' },
      facts: { person: 'p-1', ground: 'secondment', approver: 'townMayor' },
    })
    expect(behind('2024-12-31', whole, joined, away, member('p-3', '2021-12-01', '2024-11-30'))).toMatchObject([
      // One day of 366: 0.65 of a quarter, at the end of the year rounded half up.
      { person: 'p-2', daysServed: 1, expected: 1 },
    ])
  })
  test('is said with the mark of the norm', () => {
    const [finding] = behind('2024-06-30', whole)
    expect(finding && say(finding, zhCN)).toBe(
      'p-1截至2024年6月30日所得0学时，按已过天数应有29.75学时：每人每年60学时（未核实），扣除入队前、离队后和批准离岗的天数，按在岗182天折算，舍去不足四分之一学时的部分（折算方法为本产品所定，不是规定）。',
    )
    expect(finding && say(finding, en)).toContain(
      '60 credit-hours per person and year (unverified), by 182 days served',
    )
  })
})
