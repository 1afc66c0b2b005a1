import { expect, test } from 'vitest'
import type { LooseEntry, RowOf } from '../../ledger/entry.ts'
import { serviceCase } from '../../ledger/service/business/service-case.ts'
import { serviceItem } from '../../ledger/service/business/service-item.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { businessEnvironmentAlerts } from './business-environment.ts'

const item = (facts: Partial<RowOf<typeof serviceItem>['facts']> = {}, closed?: string) =>
  entryFor(serviceItem, {
    key: 'SX-01',
    clocks: { occurred: '2023-01-01', ...(closed !== undefined && { closed }) },
    facts: {
      name: '个体工商户登记',
      field: 'marketEntity',
      applicant: 'marketEntity',
      promisedDays: 3,
      oneWindow: true,
      oneNetwork: false,
      ...facts,
    },
  })
// Accepted on a Monday: three working days end on Thursday.
const applied = (facts: Partial<RowOf<typeof serviceCase>['facts']> = {}, closed?: string, key = 'BJ-1') =>
  entryFor(serviceCase, {
    key,
    clocks: { occurred: '2023-03-06', ...(closed !== undefined && { closed }) },
    facts: {
      item: 'SX-01',
      applicant: 'marketEntity',
      channel: 'oneWindow',
      due: '2023-03-09',
      ...(closed !== undefined && { result: 'granted', evaluation: 'satisfied' }),
      ...facts,
    },
  })
const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), businessEnvironmentAlerts).map(({ finding }) => finding)
const codes = (on: string, ...entries: readonly LooseEntry[]) => found(on, ...entries).map(({ code }) => code)
const done = '2023-03-09'

test('a case done by the promised day is nothing to look at', () => {
  expect(codes('2023-12-31', item(), applied({}, done))).toEqual([])
})

test('the promised day follows from the item', () => {
  const [finding] = found('2023-12-31', item(), applied({ due: '2023-03-10' }, done))
  expect(finding).toMatchObject({ code: 'servicePromiseDiffers', promised: '2023-03-09', due: '2023-03-10', days: 3 })
  expect(say(finding!, zhCN)).toBe(
    '办件BJ-1（事项SX-01“个体工商户登记”）2023年3月6日受理，事项承诺3个工作日，应在2023年3月9日前（含当日）办结，填写的是2023年3月10日。',
  )
  expect(say(finding!, en)).toBe(
    'Case BJ-1 of item SX-01 “个体工商户登记” was accepted on 2023-03-06; the item promises 3 working days, by 2023-03-09, and the case says 2023-03-10.',
  )
  // A day too early is another day, too; of an earlier year it was said then.
  expect(codes('2023-12-31', item(), applied({ due: '2023-03-08' }, '2023-03-08'))).toEqual(['servicePromiseDiffers'])
  expect(codes('2024-01-01', item(), applied({ due: '2023-03-10' }, done))).toEqual([])
})

test('a case is of an item that is offered on its day', () => {
  expect(codes('2023-12-31', applied({}, done))).toEqual(['serviceItemNotOffered'])
  expect(codes('2023-12-31', item({}, '2023-03-06'), applied({}, done))).toEqual([])
  expect(found('2023-12-31', item({}, '2023-03-05'), applied({}, done))).toMatchObject([
    { code: 'serviceItemNotOffered', offered: { from: '2023-01-01', until: '2023-03-05' } },
  ])
})

test('a case comes through a channel that its item is offered by', () => {
  expect(codes('2023-12-31', item(), applied({ channel: 'oneNetwork' }, done))).toEqual(['serviceChannelNotOffered'])
  expect(codes('2023-12-31', item({ oneNetwork: true }), applied({ channel: 'oneNetwork' }, done))).toEqual([])
  expect(codes('2023-12-31', item({ oneWindow: false }), applied({}, done))).toEqual(['serviceChannelNotOffered'])
  expect(codes('2023-12-31', item({ oneWindow: false }), applied({ channel: 'assisted' }, done))).toEqual([])
})

test('a case that is not due yet is not late, and one overdue is, until it is done and in the year in which it was', () => {
  expect(codes('2023-03-09', item(), applied())).toEqual([])
  expect(found('2023-03-10', item(), applied())).toMatchObject([{ code: 'dutyLate', last: '2023-03-09', late: 1 }])
  expect(found('2023-12-31', item(), applied({}, '2023-03-13'))).toMatchObject([{ done: '2023-03-13', late: 4 }])
  expect(codes('2024-06-30', item(), applied())).toEqual(['dutyLate'])
  expect(codes('2024-06-30', item(), applied({}, '2023-03-13'))).toEqual([])
})

test('an item of five cases done and none evaluated is said; one evaluation is enough', () => {
  const bare = Array.from({ length: 5 }, (_, i) => {
    const entry = applied({}, done, `BJ-${i + 1}`)
    const { evaluation: _evaluation, ...facts } = entry.facts
    return { ...entry, facts }
  })
  expect(found('2023-12-31', item(), ...bare)).toMatchObject([{ code: 'serviceItemNotEvaluated', done: 5, least: 5 }])
  expect(codes('2023-12-31', item(), ...bare.slice(1))).toEqual([])
  expect(codes('2023-12-31', item(), ...bare, applied({}, done, 'BJ-6'))).toEqual([])
})
