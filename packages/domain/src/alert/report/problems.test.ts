import { describe, expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { viewOf } from '../../testing/alert-view.ts'
import { problemOf, rectified as step } from '../../testing/told-improvement.ts'
import { alerts, lookOut } from '../alerts.ts'

const own = alerts.filter(({ system }) => system === 'rectification')
const found = (on: string, entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), own).map(({ alert, finding }) => ({ id: alert.id, finding }))
const ids = (on: string, entries: readonly LooseEntry[]) => found(on, entries).map(({ id }) => id)

const begun = [problemOf('2023-02-20'), step('measureSet', '2023-03-10', { until: '2023-06-30' })]
const whole = [...begun, step('completed', '2023-06-30'), step('verified', '2023-07-05'), step('closed', '2023-07-06')]

test('a problem that is put right in time is nothing to look at', () => {
  for (const on of ['2023-02-20', '2023-03-22', '2023-06-30', '2023-12-31', '2024-12-31'])
    expect(ids(on, whole)).toEqual([])
})

test('a problem of a report has a cause: stated, or found since', () => {
  const bare = problemOf('2023-02-20', { cause: undefined })
  expect(ids('2023-02-20', [bare])).toEqual(['problem-cause-missing'])
  expect(ids('2023-03-01', [bare, step('causeFound', '2023-03-01')])).toEqual([])
  // Others have to state none.
  expect(ids('2023-02-20', [problemOf('2023-02-20', { cause: undefined, source: 'inspection' })])).toEqual([])
})

test('a measure is set within thirty days of the finding, or of a reopening', () => {
  expect(ids('2023-03-22', [problemOf('2023-02-20')])).toEqual([])
  expect(ids('2023-03-23', [problemOf('2023-02-20')])).toEqual(['problem-without-measure'])
  const again = [...whole, step('reopened', '2023-08-01')]
  expect(ids('2023-08-31', again)).toEqual([])
  expect(found('2023-09-01', again)).toMatchObject([{ finding: { since: '2023-08-01' } }])
})

describe('the last day', () => {
  test('is that of the measure, and of its extension', () => {
    expect(ids('2023-06-30', begun)).toEqual([])
    expect(ids('2023-07-01', begun)).toEqual(['rectification-late'])
    const extended = [...begun, step('extended', '2023-06-20', { until: '2023-08-31' })]
    expect(ids('2023-08-31', extended)).toEqual([])
    expect(ids('2023-09-01', extended)).toEqual(['rectification-late-after-extension'])
  })
  test('runs on when a check finds that it is not done', () => {
    const failed = [...begun, step('completed', '2023-06-20'), step('verificationFailed', '2023-07-10')]
    expect(ids('2023-07-09', failed)).toEqual([])
    expect(ids('2023-07-10', failed)).toEqual(['rectification-late'])
    const done = [...failed, step('completed', '2023-07-20')]
    expect(found('2023-07-20', done)).toMatchObject([{ finding: { last: '2023-06-30', done: '2023-07-20', late: 20 } }])
  })
})

describe('a problem of the report of the year before', () => {
  const extended = [...begun, step('extended', '2023-06-20', { until: '2024-06-30' })]
  test('is told at the end of the year when it is neither closed nor returned', () => {
    expect(ids('2023-12-30', extended)).toEqual([])
    expect(found('2023-12-31', extended)).toMatchObject([{ id: 'report-problem-left', finding: { year: 2023 } }])
  })
  test('is not when the next report says that it returned: that is told itself', () => {
    const next = problemOf('2024-02-05', { reportYear: 2023, returnOf: 'WT-1' }, 'WT-2')
    expect(found('2024-02-20', [...extended, next])).toMatchObject([
      { id: 'problem-returned', finding: { problem: 'WT-2', before: 'WT-1', beforeYear: 2022 } },
    ])
    expect(found('2024-02-20', [...whole, next])).toMatchObject([{ finding: { closedOn: '2023-07-06' } }])
    // In the year in which it was found, and no later.
    expect(ids('2025-01-01', [...whole, next]).includes('problem-returned')).toBe(false)
  })
  test('is a return only of a problem that is in the ledger', () => {
    const next = problemOf('2024-02-05', { reportYear: 2023, returnOf: 'WT-9' }, 'WT-2')
    expect(ids('2024-02-20', [next])).toEqual(['problem-return-unknown'])
  })
})

test('each is said in both languages', () => {
  const bare = problemOf('2024-02-05', { cause: undefined, reportYear: 2023, number: 2, returnOf: 'WT-1' }, 'WT-2')
  const said = found('2024-02-20', [...whole, bare]).map(({ finding }) => [say(finding, zhCN), say(finding, en)])
  expect(said).toEqual([
    [
      '2023年度报告第2个问题WT-2“执法力量不足”未说明原因；年度报告应当写明不足及其原因。责任职务：副镇长。',
      'Problem WT-2 (no. 2 of the report on 2023) “执法力量不足”: no cause is stated; an annual report has to state shortcomings and their causes. Post responsible: Deputy mayor.',
    ],
    [
      '2023年度报告第2个问题WT-2“执法力量不足”是2022年度报告的问题WT-1再次出现，上次的问题2023年7月6日已经销号。责任职务：副镇长。',
      'Problem WT-2 (no. 2 of the report on 2023) “执法力量不足” is a return of problem WT-1 of the report on 2022, which was closed on 2023-07-06. Post responsible: Deputy mayor.',
    ],
  ])
})
