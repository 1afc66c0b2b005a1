import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { reportTask } from '../../ledger/organisation/report-task.ts'
import { workPlanItem } from '../../ledger/organisation/work-plan-item.ts'
import { workPlanProgress } from '../../ledger/organisation/work-plan-progress.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { addDays } from '../../value/civil-date.ts'
import { lookOut } from '../alerts.ts'
import { planAlerts } from './annual-plan.ts'

interface Planned {
  readonly key?: string
  readonly planned?: string
  readonly closed?: string
  readonly due?: string
  readonly planYear?: number
  readonly task?: string
}
const item = ({
  key = 'I1',
  planned = '2023-03-01',
  closed,
  due = '2023-06-30',
  planYear = 2023,
  task,
}: Planned = {}) =>
  entryFor(workPlanItem, {
    key,
    clocks: { occurred: planned, ...(closed !== undefined && { closed }) },
    facts: {
      planYear,
      title: '补齐制度',
      source: task === undefined ? 'own' : 'lastReport',
      ...(task !== undefined && { task }),
      owner: 'townMayor',
      responsible: 'p-0002',
      due,
    },
  })
const said = (occurred: string, percent: number, of = 'I1') =>
  entryFor(workPlanProgress, {
    key: `${of} ${occurred}`,
    clocks: { occurred },
    facts: { item: of, percent, note: '起草' },
  })
const task = (key: string, reportYear: number, occurred = `${reportYear + 1}-02-20`) =>
  entryFor(reportTask, { key, clocks: { occurred }, facts: { reportYear, number: 2, title: '健全制度' } })
const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), planAlerts).map(({ finding }) => finding)
const codes = (on: string, ...entries: readonly LooseEntry[]) => found(on, ...entries).map(({ code }) => code)

describe('an item that is overdue', () => {
  const progress = said('2023-06-15', 30)
  test('is found from the day after the day on which it was due', () => {
    expect(found('2023-06-30', item(), progress)).toEqual([])
    expect(found('2023-07-01', item(), progress)).toMatchObject([{ code: 'planItemOverdue', days: 1 }])
  })
  test('is not found when it was done by the day that is looked at, in time or late', () => {
    expect(codes('2023-07-20', item({ closed: '2023-06-30' }))).toEqual([])
    expect(codes('2023-07-20', item({ closed: '2023-07-20' }))).toEqual([])
    expect(codes('2023-07-19', item({ closed: '2023-07-20' }), progress)).toEqual(['planItemOverdue'])
  })
  test('is found in the next year, too', () => {
    expect(codes('2024-01-05', item(), said('2024-01-02', 40))).toEqual(['planItemOverdue'])
  })
  test('is said with what was reported last', () => {
    const [overdue] = found('2023-07-10', item(), said('2023-04-01', 10), progress)
    expect(overdue?.entries).toEqual([item().id, progress.id].toSorted())
    expect([say(overdue!, zhCN), say(overdue!, en)]).toEqual([
      '计划事项I1“补齐制度”完成期限为2023年6月30日，未完成，已逾期10天，最近一次填报的进度为30%；责任职务：镇长。',
      'Plan item I1 “补齐制度” was due on 2023-06-30 and is not done, 10 days later; 30% was reported last. Post responsible: Mayor of the town.',
    ])
  })
})

describe('an item of which nothing is said', () => {
  const due = '2023-12-31'
  test('is found when three months are over, reckoned from when it was last reported on, or planned', () => {
    expect(codes('2023-06-01', item({ due }))).toEqual([])
    expect(found('2023-06-02', item({ due }))).toMatchObject([{ since: '2023-03-01', never: true }])
    const report = said('2023-05-31', 10)
    expect(codes('2023-08-31', item({ due }), report)).toEqual([])
    expect(found('2023-09-01', item({ due }), report)).toMatchObject([{ since: '2023-05-31', never: false }])
  })
  test('is silent about what is done, and blind to what was said later or of another item', () => {
    expect(codes('2023-12-01', item({ due, closed: '2023-11-01' }))).toEqual([])
    expect(codes('2023-07-01', item({ due }), said('2023-07-02', 10))).toEqual(['planProgressNotReported'])
    expect(codes('2023-07-01', item({ due }), said('2023-06-30', 10, 'I2'))).toEqual(['planProgressNotReported'])
  })
  test('depends on the last report only, in whatever order they were written', () => {
    const anyDays = fc.uniqueArray(fc.nat({ max: 290 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(anyDays, (days) => {
        const last = addDays('2023-03-01', Math.max(...days))
        const reports = days.map((day, i) => said(addDays('2023-03-01', day), i))
        const one = found('2023-12-31', item({ due }), said(last, 0)).map(({ code }) => code)
        expect(codes('2023-12-31', item({ due }), ...reports)).toEqual(one)
      }),
    )
  })
  test('is said', () => {
    const quiet = [...found('2023-07-01', item({ due })), ...found('2023-09-30', item({ due }), said('2023-06-15', 30))]
    expect(quiet.map((finding) => say(finding, zhCN))).toEqual([
      '计划事项I1“补齐制度”未完成，自2023年3月1日列入计划以来没有填报过进展，已超过三个月；责任职务：镇长。',
      '计划事项I1“补齐制度”未完成，上次填报进展是2023年6月15日，已超过三个月；责任职务：镇长。',
    ])
    expect(quiet.map((finding) => say(finding, en))).toEqual([
      'Plan item I1 “补齐制度” is not done: planned on 2023-03-01, never reported on, more than three months ago. Post responsible: Mayor of the town.',
      'Plan item I1 “补齐制度” is not done: last reported on 2023-06-15, more than three months ago. Post responsible: Mayor of the town.',
    ])
  })
})

describe("a task of last year's report", () => {
  test("is found when no item of this year's plan takes it up", () => {
    const open = task('T2', 2022)
    const done = { closed: '2023-06-01' }
    const taken = item({ ...done, task: 'T1' })
    expect(found('2023-12-31', task('T1', 2022), open, taken)).toEqual([
      {
        code: 'reportTaskNotTakenUp',
        task: 'T2',
        title: '健全制度',
        reportYear: 2022,
        number: 2,
        planYear: 2023,
        entries: [open.id],
      },
    ])
    // An item of another year's plan does not do.
    expect(codes('2023-12-31', open, item({ ...done, task: 'T2', planYear: 2024 }))).toEqual(['reportTaskNotTakenUp'])
    expect(codes('2023-12-31', open, item({ ...done, task: 'T2' }))).toEqual([])
  })
  test('is looked for in its own year only, and not before it was set or planned', () => {
    expect(codes('2023-02-19', task('T1', 2022))).toEqual([])
    expect(codes('2023-02-20', task('T1', 2022))).toEqual(['reportTaskNotTakenUp'])
    expect(codes('2023-02-28', task('T1', 2022), item({ task: 'T1' }))).toEqual(['reportTaskNotTakenUp'])
    expect(codes('2023-12-31', task('T1', 2021), task('T2', 2023))).toEqual([])
  })
  test('is said', () => {
    const [finding] = found('2023-12-31', task('T1', 2022))
    expect([say(finding!, zhCN), say(finding!, en)]).toEqual([
      '2022年报告所列第2项任务（T1）“健全制度”，2023年计划中没有对应的事项。',
      'Task 2 of the report on 2022 (T1), “健全制度”, is taken up by no item of the plan for 2023.',
    ])
  })
})
