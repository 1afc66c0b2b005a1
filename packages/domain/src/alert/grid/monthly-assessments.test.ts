import { expect, test } from 'vitest'
import { circular } from '../../ledger/grid/assessment/circular.ts'
import { discretionaryAdjustment } from '../../ledger/grid/assessment/discretionary-adjustment.ts'
import { monthlyAssessment } from '../../ledger/grid/assessment/monthly-assessment.ts'
import { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { gridMemberMonth } from '../../rule-books/grid-member-month.ts'
import type { PostId } from '../../township/post.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { discretionBound } from './assessment-limits.ts'
import { monthlyAssessmentAlerts } from './monthly-assessments.ts'

const member = (person: string, occurred: string, closed?: string, post?: 'head'): LooseEntry =>
  entryFor(gridAssignment, {
    key: `RZ-${person}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { member: person, grid: '141021100201001', replaced: closed !== undefined, ...(post && { post }) },
  })
const held = (key: string, occurred: string, members = 2): LooseEntry =>
  entryFor(monthlyAssessment, { key, clocks: { occurred }, facts: { circulated: true, members } })
const sent = (key: string, occurred: string, assessment?: string): LooseEntry =>
  entryFor(circular, {
    key,
    clocks: { occurred },
    facts: {
      about: 'monthlyAssessment',
      issuer: 'township',
      title: '月考核结果通报',
      ...(assessment !== undefined && { assessment }),
    },
  })
const taken = (
  key: string,
  occurred: string,
  deducted: number,
  approver: PostId = 'governanceCentreHead',
): LooseEntry =>
  entryFor(discretionaryAdjustment, {
    key,
    clocks: { occurred },
    facts: { member: 'P-1', deducted, reason: '办结情况差', approver },
  })
const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), monthlyAssessmentAlerts).map(({ finding }) => finding)
const codes = (on: string, ...entries: readonly LooseEntry[]) => found(on, ...entries).map(({ code }) => code)

const two = [member('P-1', '2023-01-01'), member('P-2', '2022-03-01')]

test('a month that was assessed of all in post, and circulated in ten days, is nothing to look at', () => {
  expect(codes('2023-01-31', ...two, held('K-1', '2023-01-31'))).toEqual([])
  expect(codes('2023-02-20', ...two, held('K-1', '2023-01-31'), sent('T-1', '2023-02-10', 'K-1'))).toEqual([])
})

test('results are circulated within ten days', () => {
  const january = [...two, held('K-1', '2023-01-31')]
  expect(codes('2023-02-10', ...january)).toEqual([])
  expect(codes('2023-02-11', ...january)).toEqual(['assessmentNotCirculated'])
  const [late] = found('2023-02-20', ...january, sent('T-1', '2023-02-11', 'K-1'))
  expect(say(late!, zhCN)).toBe('2023年1月31日的月考核K-1于2023年2月11日才通报结果，超过10日（10日为本镇约定）。')
  expect(say(late!, en)).toBe(
    'The results of the monthly assessment K-1 of 2023-01-31 were circulated only on 2023-02-11, after more than 10 days (10 days: an arrangement of the township).',
  )
  expect(codes('2023-02-20', ...january, sent('T-1', '2023-02-05', 'K-1'), sent('T-2', '2023-02-20', 'K-1'))).toEqual(
    [],
  )
})

test('each month with members in post is assessed once it is over', () => {
  expect(found('2023-03-31', ...two)).toMatchObject([{ months: ['2023-01', '2023-02'] }])
  expect(found('2023-04-01', ...two, held('K-2', '2023-02-28'), sent('T-2', '2023-03-01', 'K-2'))).toMatchObject([
    { code: 'monthsWithoutAssessment', months: ['2023-01', '2023-03'] },
  ])
  expect(codes('2023-03-31')).toEqual([])
  expect(codes('2023-03-31', member('P-3', '2022-01-01', '2022-12-31'))).toEqual([])
})

test('a circular is about an assessment that there is', () => {
  const all = [...two, held('K-1', '2023-01-31'), sent('T-1', '2023-02-01', 'K-1')]
  expect(codes('2023-02-20', ...all, sent('T-2', '2023-02-02'))).toEqual(['circularWithoutAssessment'])
  expect(codes('2023-02-20', ...all, sent('T-2', '2023-02-02', 'K-9'))).toEqual(['circularWithoutAssessment'])
})

test('the members assessed are those in post in the month, up to the day: heads of grids are none', () => {
  const assessed = (members: number) => [held('K-1', '2023-01-31', members), sent('T-1', '2023-02-01', 'K-1')]
  const rest = [member('P-3', '2023-02-01'), member('P-4', '2020-01-01', undefined, 'head')]
  expect(codes('2023-02-20', ...two, ...rest, ...assessed(2))).toEqual([])
  expect(found('2023-02-20', ...two, ...rest, ...assessed(3))).toMatchObject([{ assessed: 3, inPost: 2 }])
  expect(codes('2023-02-20', ...two, member('P-5', '2022-01-01', '2023-01-02'), ...assessed(3))).toEqual([])
  expect(codes('2023-02-20', ...assessed(3))).toEqual([])
})

test('deductions at discretion of one month stay within the bound of the book', () => {
  const points = gridMemberMonth.indicators.find(({ path }) => path === 'discretionary-deduction')?.points
  expect(discretionBound).toBe(Number(points) * 100)
  expect(codes('2023-01-31', taken('Z-1', '2023-01-10', 600), taken('Z-2', '2023-01-20', 400))).toEqual([])
  expect(codes('2023-02-28', taken('Z-1', '2023-01-31', 600), taken('Z-2', '2023-02-01', 500))).toEqual([])
  const [above] = found('2023-01-31', taken('Z-1', '2023-01-10', 600), taken('Z-2', '2023-01-20', 401))
  expect(above).toMatchObject({ person: 'P-1', month: '2023-01', deducted: 1001, bound: 1000 })
  expect(say(above!, zhCN)).toBe('网格员P-1 2023年1月酌情扣分合计10.01分，超过上限10.00分。')
})

test.each(['partySecretary', 'townMayor', 'deputySecretary', 'governanceCentreHead'] as const)(
  '%s may approve a deduction',
  (approver) => expect(codes('2023-01-31', taken('Z-1', '2023-01-10', 100, approver))).toEqual([]),
)

test('another post may not', () => {
  const findings = found('2023-01-31', taken('Z-1', '2023-01-10', 100, 'serviceCentreHead'))
  expect(findings).toMatchObject([{ code: 'deductionApprovedByOther', decision: 'Z-1', approver: 'serviceCentreHead' }])
})
