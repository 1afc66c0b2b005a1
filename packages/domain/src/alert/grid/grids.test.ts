import { expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { trainingAttendance } from '../../ledger/enforcement/training/training-attendance.ts'
import { trainingCourse } from '../../ledger/enforcement/training/training-course.ts'
import { trainingPlanItem } from '../../ledger/enforcement/training/training-plan-item.ts'
import { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import { gridCover } from '../../ledger/grid/member/grid-cover.ts'
import { gridDutyRecord } from '../../ledger/grid/member/grid-duty-record.ts'
import { gridMemberLeave } from '../../ledger/grid/member/grid-member-leave.ts'
import { grid } from '../../ledger/grid/member/grid.ts'
import { village } from '../../ledger/service/village.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { gridDutyAlerts } from './grid-duty.ts'
import { gridTrainingAlerts } from './grid-training.ts'
import { gridAlerts } from './grids.ts'

const [home, code] = ['141021100951', '141021100951001']
const clocks = (occurred: string, closed?: string) => ({ occurred, ...(closed !== undefined && { closed }) })
const place = (key: string, closed?: string, successor?: string) =>
  entryFor(village, {
    key,
    clocks: clocks('2021-01-01', closed),
    facts: { name: '青禾村', type: 'village', residents: 900, ...(successor !== undefined && { successor }) },
  })
const registered = (key = code, occurred = '2021-01-01', closed?: string, division = key.slice(0, 12)) =>
  entryFor(grid, { key, clocks: clocks(occurred, closed), facts: { name: '一', type: 'basic', division } })
const assigned = (member: string, from: string, until?: string, post?: 'head', to = code) =>
  entryFor(gridAssignment, {
    key: `RZ ${member} ${from}`,
    clocks: clocks(from, until),
    facts: { member, grid: to, replaced: false, ...(post !== undefined && { post }) },
  })
const away = (member: string, from: string, until?: string) =>
  entryFor(gridMemberLeave, {
    key: `QJ ${member}`,
    clocks: clocks(from, until),
    facts: { member, ground: 'secondment', approver: 'townMayor' },
  })
const cover = (member: string, from: string, until?: string) =>
  entryFor(gridCover, {
    key: `DG ${member}`,
    clocks: clocks(from, until),
    facts: { grid: code, member, because: 'vacancy' },
  })
const record = (member: string, occurred: string, servedDays: number, requiredDays: number) =>
  entryFor(gridDutyRecord, {
    key: `LZ ${member} ${occurred}`,
    clocks: { occurred },
    facts: { member, requiredDays, servedDays, visits: 30, lateReports: 0 },
  })

const all = [...gridAlerts, ...gridDutyAlerts, ...gridTrainingAlerts]
const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), all).map(({ finding }) => finding)
const codes = (on: string, ...entries: readonly LooseEntry[]) => found(on, ...entries).map((finding) => finding.code)
const said = (on: string, ...entries: readonly LooseEntry[]) =>
  found(on, ...entries).flatMap((finding) => [say(finding, zhCN), say(finding, en)])

const good = [place(home), registered(), assigned('p-1', '2022-01-01')]

test('a grid of a village in force with one member in post is nothing to look at', () => {
  expect(codes('2023-06-30', ...good)).toEqual([])
})

test('a grid lies in a village or community in force', () => {
  const gone = [place(home, '2022-12-31', '141021100952'), registered(), assigned('p-1', '2022-01-01')]
  expect(codes('2022-12-31', ...gone)).toEqual([])
  expect(said('2023-01-01', ...gone)).toEqual([
    '网格141021100951001登记在已停用的村（社区）141021100951，由141021100952承接。每个网格属于一个村（社区），请登记其现在的归属。',
    'Grid 141021100951001 is entered in 141021100951, which is no longer in force and was taken up by 141021100952. A grid lies in one village or community; enter where it belongs now.',
  ])
  const unknown = [place('141021100952'), registered(), assigned('p-1', '2022-01-01')]
  expect(found('2023-01-01', ...unknown)).toMatchObject([{ code: 'gridOutsideDivision', why: 'unknown' }])
  // Without a register of villages only the township itself can be told.
  expect(codes('2023-01-01', registered(), assigned('p-1', '2022-01-01'))).toEqual([])
  const inTownship = '141021100000001'
  const rows = [registered(inTownship), assigned('p-1', '2022-01-01', undefined, undefined, inTownship)]
  expect(found('2023-01-01', ...rows)).toMatchObject([{ code: 'gridOutsideDivision', why: 'township' }])
})

test('a grid is without a member for more than thirty days, covered or not', () => {
  const vacant = [place(home), registered(), assigned('p-1', '2022-01-01', '2023-05-31')]
  expect(codes('2023-06-30', ...vacant)).toEqual([])
  expect(found('2023-07-01', ...vacant)).toMatchObject([
    { code: 'gridWithoutMember', since: '2023-06-01', coveredBy: [] },
  ])
  expect(said('2023-07-01', ...vacant, cover('p-2', '2023-06-01'))).toEqual([
    '网格141021100951001自2023年6月1日起没有网格员，超过30日（30日为产品约定）；其间由p-2负责。',
    'Grid 141021100951001 has had no member since 2023-06-01, for more than 30 days (30 days: a convention of this product); in the meantime it is answered for by p-2.',
  ])
  expect(codes('2023-07-01', ...vacant, assigned('p-2', '2023-07-01'))).toEqual([])
  // Nobody was ever there: since the grid began.
  expect(found('2023-07-01', place(home), registered(code, '2023-03-01'))).toMatchObject([{ since: '2023-03-01' }])
})

test('two members at once are told; a member and the head are one member', () => {
  expect(codes('2023-06-30', ...good, assigned('p-9', '2022-01-01', undefined, 'head'))).toEqual([])
  const two = [...good, assigned('p-2', '2023-06-30')]
  expect(codes('2023-06-29', ...two)).toEqual([])
  expect(found('2023-06-30', ...two)).toMatchObject([{ code: 'gridTwoMembers', persons: ['p-1', 'p-2'] }])
  // One of the two is away: the other answers.
  expect(codes('2023-06-30', ...two, away('p-1', '2023-06-30'))).toEqual([])
})

test('a member away is covered, or it is told', () => {
  const alone = [...good, away('p-1', '2023-06-05', '2023-06-09')]
  expect(codes('2023-06-04', ...alone)).toEqual([])
  expect(said('2023-06-05', ...alone)).toEqual([
    '网格141021100951001的网格员p-1自2023年6月5日起离岗（借调），网格无人负责，请指定代管人。',
    'p-1, member of grid 141021100951001, has been away since 2023-06-05 (Seconded elsewhere), and nobody answers for the grid. Name who covers it.',
  ])
  expect(codes('2023-06-10', ...alone)).toEqual([])
  expect(codes('2023-06-05', ...alone, cover('p-2', '2023-06-05', '2023-06-09'))).toEqual([])
})

test('an assignment names a grid in force, where a register is kept', () => {
  const lost = assigned('p-2', '2022-01-01', undefined, undefined, '141021100951009')
  expect(codes('2023-06-30', lost)).toEqual([])
  expect(found('2023-06-30', ...good, lost)).toMatchObject([
    { code: 'assignmentOutsideRegister', why: 'notRegistered' },
  ])
  const ended = [place(home), registered(code, '2021-01-01', '2022-12-31'), assigned('p-1', '2022-01-01')]
  expect(codes('2022-12-31', ...ended)).toEqual([])
  expect(found('2023-01-01', ...ended)).toMatchObject([{ why: 'ended', person: 'p-1', grid: code }])
})

test('a code is not given to a second grid', () => {
  const again = [registered(code, '2021-01-01', '2021-12-31'), registered(code, '2022-03-01')]
  expect(codes('2021-06-30', place(home), ...again, assigned('p-1', '2021-01-01'))).toEqual([])
  const told = found('2023-01-01', place(home), ...again, assigned('p-1', '2021-01-01'))
  expect(told).toMatchObject([{ code: 'gridCodeReused', first: '2021-01-01', again: '2022-03-01' }])
  expect(told[0]?.entries).toHaveLength(2)
})

test('the days of a duty record follow from assignments, covers and leaves', () => {
  const rows = [place(home), registered(), assigned('p-1', '2023-06-11'), away('p-1', '2023-06-20', '2023-06-22')]
  const june = (served: number, required = 30) =>
    found('2023-07-05', ...rows, record('p-1', '2023-06-30', served, required)).filter(
      ({ code: c }) => c === 'dutyDaysDiffer',
    )
  expect(june(17)).toEqual([])
  expect(june(20)).toMatchObject([{ served: 20, follows: 17, required: 30, daysOfMonth: 30 }])
  expect(june(17, 31)).toHaveLength(1)
  // While the month goes on, nothing can be said.
  expect(codes('2023-06-29', ...rows, record('p-1', '2023-06-29', 20, 30))).toEqual([])
})

test('every member in post has a record ten days after the month, from the first record on', () => {
  const rows = [...good, assigned('p-9', '2022-01-01', undefined, 'head'), record('p-1', '2023-04-30', 30, 30)]
  expect(codes('2023-06-10', ...rows)).toEqual([])
  expect(found('2023-06-11', ...rows)).toMatchObject([
    { code: 'dutyRecordMissing', person: 'p-1', months: ['2023-05'] },
  ])
  expect(found('2023-12-31', ...rows)).toMatchObject([
    { months: ['2023-05', '2023-06', '2023-07', '2023-08', '2023-09', '2023-10', '2023-11'] },
  ])
  // December comes due in the next year, and is all that year's.
  expect(found('2024-01-20', ...rows)).toMatchObject([{ months: ['2023-12'] }])
})

test('planned sessions are held, and nobody stays away twice in a year', () => {
  const course = (key: string, occurred: string, planItem?: string) =>
    entryFor(trainingCourse, {
      key,
      clocks: { occurred },
      facts: {
        audience: 'gridMembers',
        title: key,
        method: 'online',
        held: true,
        minutes: 45,
        scheme: 'classHour45',
        creditHours: 4,
        ...(planItem !== undefined && { planItem }),
      },
    })
  const item = entryFor(trainingPlanItem, {
    key: 'J1',
    clocks: { occurred: '2023-01-05' },
    facts: { audience: 'gridMembers', title: '防汛', method: 'online', due: '2023-06-30', creditHours: 4 },
  })
  const absent = (of: string, occurred: string) =>
    entryFor(trainingAttendance, {
      key: of,
      clocks: { occurred },
      facts: {
        course: of,
        audience: 'gridMembers',
        person: 'p-1',
        status: 'absent',
        minutes: 0,
        scheme: 'classHour45',
        creditHours: 0,
      },
    })
  expect(codes('2023-06-30', item)).toEqual([])
  expect(codes('2023-07-01', item)).toEqual(['trainingItemOverdue'])
  expect(codes('2023-07-01', item, course('K1', '2023-05-05', 'J1'))).toEqual([])
  const once = [absent('K1', '2023-02-01'), absent('K1', '2022-12-31')]
  expect(codes('2023-07-01', ...once)).toEqual([])
  expect(said('2023-07-01', ...once, absent('K3', '2023-07-01'))).toEqual([
    '2023年p-1未请假缺席网格员培训2次（自2次起提醒，为产品约定）。',
    'p-1 was absent from 2 training sessions for grid members in 2023 without leave (told from 2: a convention of this product).',
  ])
  expect(codes('2024-01-01', ...once, absent('K3', '2023-07-01'))).toEqual([])
})
