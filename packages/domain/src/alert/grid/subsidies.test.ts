import { expect, test } from 'vitest'
import type { LooseEntry, RowOf } from '../../ledger/entry.ts'
import { subsidyPayment } from '../../ledger/grid/assessment/subsidy-payment.ts'
import { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import { gridCover } from '../../ledger/grid/member/grid-cover.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { daysToPay, subsidyAlerts } from './subsidies.ts'

const lastDay: Readonly<Record<string, string>> = { '2023-01': '31', '2023-02': '28', '2023-03': '31', '2023-04': '30' }
const paid = (
  key: string,
  month: string,
  facts: Partial<RowOf<typeof subsidyPayment>['facts']> = {},
  on = '2023-05-08',
) =>
  entryFor(subsidyPayment, {
    key,
    clocks: { occurred: on },
    facts: {
      member: 'p-1',
      month: `${month}-${lastDay[month]}`,
      payment: 'regular',
      amount: 48_000,
      statement: `BZ${month}`,
      ...facts,
    },
  })
const inPost = (from: string, until?: string, member = 'p-1') =>
  entryFor(gridAssignment, {
    key: `RZ-${member}`,
    clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
    facts: { member, grid: '141021100201001', replaced: false },
  })
const always = inPost('2022-01-01')
const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), subsidyAlerts).map(({ finding }) => finding)

test('each month paid once to somebody in post is nothing to look at', () => {
  expect(found('2023-05-31', always, paid('1', '2023-03'), paid('2', '2023-04'))).toEqual([])
  // Nobody can say whether a ledger was kept before its first row.
  expect(found('2023-12-31', always)).toEqual([])
})

test('a month after the first paid one is waited for for thirty-one days', () => {
  const rows = [always, paid('1', '2023-01'), paid('2', '2023-03')]
  expect(daysToPay).toBe(31)
  expect(found('2023-03-31', ...rows)).toEqual([])
  expect(found('2023-05-08', ...rows)).toMatchObject([{ code: 'subsidyNotPaid', months: ['2023-02'], days: 31 }])
  expect(found('2023-06-01', ...rows)).toMatchObject([{ months: ['2023-02', '2023-04'] }])
  const [finding] = found('2023-06-01', ...rows)
  expect(say(finding!, zhCN)).toBe('2023年2月、2023年4月结束超过31日，没有补助发放记录（31日为产品约定）。')
  expect(say(finding!, en)).toContain('more than 31 days after the month')
})

test('a month paid twice is told until something of it is taken back', () => {
  const twice = [always, paid('1', '2023-03'), paid('2', '2023-03')]
  expect(found('2023-05-31', ...twice)).toMatchObject([
    { code: 'subsidyPaidTwice', month: '2023-03', payments: ['1', '2'] },
  ])
  const back = paid('3', '2023-03', { payment: 'recovery' })
  expect(found('2023-05-31', ...twice, back)).toEqual([])
  const other = paid('2', '2023-03', { member: 'p-2' })
  expect(found('2023-05-31', always, inPost('2022-01-01', undefined, 'p-2'), paid('1', '2023-03'), other)).toEqual([])
})

test('more taken back than was paid is told with the amount', () => {
  const back = paid('2', '2023-03', { payment: 'recovery', amount: 50_000 })
  const [finding] = found('2023-05-31', always, paid('1', '2023-03'), back)
  expect(finding).toMatchObject({ code: 'subsidyTakenTwice', fen: 2_000 })
  expect(say(finding!, zhCN)).toBe('p-1 2023年3月的补助，扣回多于发放20.00元。')
})

test('a subsidy is for a month in which a grid was held on a day, or covered', () => {
  const april = paid('1', '2023-04')
  expect(found('2023-05-31', april)).toMatchObject([{ code: 'subsidyWithoutPost', payment: '1', fen: 48_000 }])
  expect(found('2023-05-31', april, inPost('2022-01-01', '2023-03-31'))).toMatchObject([{ code: 'subsidyWithoutPost' }])
  expect(found('2023-05-31', april, inPost('2022-01-01', '2023-04-01'))).toEqual([])
  expect(found('2023-05-31', april, inPost('2023-04-30'))).toEqual([])
  const cover = entryFor(gridCover, {
    key: 'DG-1',
    clocks: { occurred: '2023-04-10', closed: '2023-04-20' },
    facts: { grid: '141021100201001', member: 'p-1', because: 'leave' },
  })
  expect(found('2023-05-31', april, cover)).toEqual([])
  // A supplement is paid to whoever has gone as well; a month of nothing pays nobody.
  expect(found('2023-05-31', paid('1', '2023-04', { payment: 'supplement' }))).toEqual([])
  expect(found('2023-05-31', paid('1', '2023-04', { amount: 0 }))).toEqual([])
})
