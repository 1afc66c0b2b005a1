import { countFigures, indexLedger, yearPeriod } from '@zhunsheng/domain'
import { type Finding, lookOut } from '@zhunsheng/domain/alert'
import { chargesOn, leadersLoad, problemsOn, reportRegister } from '@zhunsheng/domain/improvement'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { withDerived } from '@zhunsheng/domain/procedure'
import { describe, expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const entries = entriesOf(makeLedger())
const index = indexLedger(entries)
const systems = ['leadersCases', 'rectification', 'annualReport']
const about = ['charge', 'problem', 'about', 'reportYear'] as const
const nameOf = (finding: Finding): string => {
  if (finding.code === 'dutyLate' && 'reportYear' in finding.matter) return String(finding.matter.reportYear)
  const told: Readonly<Record<string, unknown>> = { ...finding }
  return String(about.map((field) => told[field]).find((value) => value !== undefined) ?? '')
}
const found = (on: string): readonly string[] =>
  lookOut({ index, township, on })
    .filter(({ alert }) => systems.includes(alert.system))
    .map(({ alert, finding }) => `${alert.id} ${nameOf(finding)}`)

describe('the alerts of charges, problems and the report find what was planted', () => {
  test('at the end of the year, each once, and nothing else', () => {
    expect(found('2023-12-31')).toEqual([
      'charge-plan-late 村务公开引发的纠纷',
      'charge-late 机动地承包积案',
      'charge-report-late 家庭矛盾多次报警',
      'charge-not-visited BA2023-05',
      'charge-approved-by-other BA2023-03',
      'charge-matter-open BA2023-06',
      'report-problem-left WT2022-01',
      'report-not-copied 2022',
      'rectification-late 部分村（社区）法律顾问服务不到位',
      'rectification-late-after-extension 划出部门与综合行政执法队职责交叉，遇事推诿',
    ])
  })
  test('when the report on 2023 was drawn up: one problem returned, and none has a cause', () => {
    expect(found('2024-02-29').filter((each) => each.startsWith('problem-'))).toEqual([
      'problem-cause-missing WT2023-01',
      'problem-cause-missing WT2023-02',
      'problem-cause-missing WT2023-03',
      'problem-returned WT2023-01',
    ])
    expect(found('2024-02-29')).not.toContain('report-problem-left WT2022-01')
  })
  test('when the report on 2021 came on the first of March, and hung on a notice board', () => {
    expect(found('2022-12-31')).toEqual([
      'report-publication-late 2021',
      'report-in-grace 2021',
      'report-published-nowhere 2021',
      'report-leaders-not-covered 2021',
    ])
  })
})

test('each leader has one or two charges of the year', () => {
  const load = leadersLoad(chargesOn(entries, '2023-12-31'), 2023)
  expect(
    load.map(({ leader, charges, open, overdue, closed, closedLate, visits }) => [
      leader,
      charges.length,
      open,
      overdue,
      closed,
      closedLate,
      visits,
    ]),
  ).toEqual([
    ['p-0003', 1, 1, 0, 0, 0, 2],
    ['p-0004', 2, 1, 0, 1, 0, 3],
    ['p-0005', 1, 1, 0, 0, 0, 1],
    ['p-0041', 1, 1, 0, 0, 0, 2],
    ['p-0001', 1, 0, 0, 1, 0, 2],
    ['p-0002', 1, 0, 0, 1, 1, 2],
    ['p-0006', 1, 0, 0, 1, 0, 2],
  ])
})

test('of three problems of the report on 2022 two were closed, one of them late, and one returned', () => {
  const all = problemsOn(entries, '2024-02-29')
  expect(
    all.map(({ problem, stage, late, returnedAs }) => [problem.key, stage, late, returnedAs.map(({ key }) => key)]),
  ).toEqual([
    // 91 days after the 30th of November.
    ['WT2022-01', 'measureSet', 91, ['WT2023-01']],
    ['WT2022-02', 'closed', 0, []],
    ['WT2022-03', 'closed', 24, []],
    ['WT2023-01', 'found', 0, []],
    ['WT2023-02', 'found', 0, []],
    ['WT2023-03', 'found', 0, []],
  ])
})

test.each([
  ['exclusive', 'inGrace', 1, 'late', 15],
  ['inclusive', 'inTime', 0, 'late', 14],
] as const)('the report on 2021, read as %s', (before, submission, one, publication, other) => {
  const [first, second] = reportRegister(entries, { on: '2023-12-31', before })
  expect(first).toMatchObject({
    reportYear: 2021,
    submission: { outcome: submission, late: one },
    publication: { outcome: publication, late: other },
  })
  expect(second).toMatchObject({ submission: { outcome: 'inTime' }, publication: { outcome: 'inTime' } })
})

test('the figures of the year', () => {
  const mine = figureDefinitions.filter(({ id }) => /^(?:leaders|rectification|report)\./u.test(id))
  const subject = { kind: 'township', id: township, township } as const
  const counts = countFigures(mine, withDerived(index), { subject, period: yearPeriod(2023) })
  const said = [...counts].map(([id, count]) =>
    count.status === 'present'
      ? [id, count.of === undefined ? count.value : `${count.value}/${count.of}`]
      : [id, count.status],
  )
  expect(Object.fromEntries(said)).toEqual({
    'leaders.charges': 8,
    'leaders.charges-open': 4,
    'leaders.charges-closed': 4,
    'leaders.settled-in-time-share': '4/5',
    'leaders.approved-by-first-share': '7/8',
    'leaders.closed-visited-share': '4/4',
    'leaders.visits': 14,
    'rectification.problems': 3,
    'rectification.cause-share': '3/3',
    'rectification.returned': 0,
    'rectification.problems-open': 1,
    'rectification.problems-closed': 2,
    'rectification.closed-share': '2/3',
    'rectification.in-time-share': '1/3',
    'report.submitted-in-time': '1/1',
    'report.published-in-time': '1/1',
    'report.copied-share': '0/1',
    'report.published-where-share': '1/1',
    'report.covers-both-leaders-share': '1/1',
  })
})
