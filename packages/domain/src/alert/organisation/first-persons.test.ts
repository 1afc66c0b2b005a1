import { describe, expect, test } from 'vitest'
import type { EntryOf } from '../../ledger/entry.ts'
import { firstPersonDutyItem } from '../../ledger/organisation/first-person-duty-item.ts'
import { firstPersonDuty } from '../../ledger/organisation/first-person-duty.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { firstPersonAlerts } from './first-persons.ts'

type Facts = EntryOf<typeof firstPersonDuty>['facts']
const act = (occurred: string, post: Facts['post'], kind: Facts['act'], duty?: string) =>
  entryFor(firstPersonDuty, {
    key: `${post}-${occurred}-${kind}`,
    clocks: { occurred },
    facts: { post, act: kind, subject: '事项', ...(duty !== undefined && { duty }) },
  })
const item = (key: string, post: Facts['post'], occurred: string, closed?: string) =>
  entryFor(firstPersonDutyItem, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { post, title: '听取法治工作汇报' },
  })
type Row = ReturnType<typeof act> | ReturnType<typeof item>
const found = (on: string, ...entries: readonly Row[]) =>
  lookOut(viewOf(on, entries), firstPersonAlerts).map(({ finding }) => finding)

const items = [item('ZZ-1', 'partySecretary', '2023-01-01'), item('ZZ-2', 'townMayor', '2023-01-01')]
const year2023 = [
  ...items,
  act('2023-01-16', 'partySecretary', 'accounted'),
  act('2023-01-16', 'townMayor', 'accounted'),
  act('2023-03-21', 'partySecretary', 'deployed', 'ZZ-1'),
  act('2023-03-22', 'townMayor', 'supervised', 'ZZ-2'),
]
const year = { year: 2023, on: '2023-12-31' }

test('a year in which both leaders did and accounted for what they had to is in order', () => {
  expect(found('2023-12-31', ...year2023)).toEqual([])
})

describe('a year without a countable act', () => {
  test('is found of each leader by themselves', () => {
    const secretaryOnly = year2023.filter(({ facts }) => !('act' in facts && facts.act === 'supervised'))
    expect(
      found('2023-12-31', ...secretaryOnly).map(({ code, ...rest }) => [code, 'post' in rest && rest.post]),
    ).toEqual([
      ['noActInYear', 'townMayor'],
      ['dutyWithoutAct', 'townMayor'],
    ])
  })
  test('is found although there was a report on performance: that is no act, and the finding rests on it', () => {
    const account = act('2023-01-16', 'townMayor', 'accounted')
    const rows = [...items, account, act('2023-01-16', 'partySecretary', 'asked', 'ZZ-1')]
    expect(found('2023-12-31', ...rows)).toContainEqual({
      code: 'noActInYear',
      post: 'townMayor',
      ...year,
      entries: [account.id],
    })
  })
  test('is found of both where the ledger has none, and of the day looked at, not of a later one', () => {
    const rows = [...items, act('2023-09-21', 'partySecretary', 'deployed', 'ZZ-1')]
    const both = found('2023-09-20', ...rows).filter(({ code }) => code === 'noActInYear')
    expect(both).toMatchObject([{ post: 'partySecretary' }, { post: 'townMayor' }])
    expect(found('2023-09-21', ...rows).filter(({ code }) => code === 'noActInYear')).toHaveLength(1)
  })
  test('is not found before half of the year is over, nor a missing report before all of it is', () => {
    const codes = (on: string) => new Set(found(on, ...items).map(({ code }) => code))
    expect(codes('2023-06-29')).toEqual(new Set())
    expect(codes('2023-06-30')).toEqual(new Set(['noActInYear', 'dutyWithoutAct']))
    expect(codes('2023-12-30')).toEqual(new Set(['noActInYear', 'dutyWithoutAct']))
    expect(codes('2023-12-31')).toEqual(new Set(['noActInYear', 'dutyWithoutAct', 'noAccountInYear']))
  })
  test('begins anew with each year', () => {
    expect(found('2024-12-31', ...year2023)).toHaveLength(6)
  })
})

test('a year without a report on rule-of-law performance is found', () => {
  const rows = year2023.filter(
    ({ facts }) => !('act' in facts && facts.act === 'accounted' && facts.post === 'townMayor'),
  )
  expect(found('2023-12-31', ...rows)).toEqual([{ code: 'noAccountInYear', post: 'townMayor', ...year, entries: [] }])
})

describe('a duty', () => {
  test('that no act of the year served is found, while it is on the list', () => {
    const more = item('ZZ-3', 'townMayor', '2023-02-01', '2023-08-31')
    expect(found('2023-06-30', ...year2023, more)).toEqual([
      {
        code: 'dutyWithoutAct',
        post: 'townMayor',
        duty: 'ZZ-3',
        title: '听取法治工作汇报',
        year: 2023,
        on: '2023-06-30',
        entries: [more.id],
      },
    ])
    expect(found('2023-09-01', ...year2023, more)).toEqual([])
  })
  test('is missed where the list has none of a leader', () => {
    const [first] = items
    const rows = year2023.filter((entry) => entry.kind !== 'first-person-duty-item')
    expect(found('2023-12-31', ...rows, first!)).toEqual([
      { code: 'noDutyItems', post: 'townMayor', on: '2023-12-31', entries: [] },
    ])
  })
})

test('both languages say the same numbers', () => {
  const findings = found('2023-12-31', item('ZZ-3', 'townMayor', '2023-02-01'))
  expect(new Set(findings.map(({ code }) => code)).size).toBe(4)
  const numbers = (text: string) => (text.match(/\d+/gu) ?? []).map(Number).toSorted((a, b) => a - b)
  for (const finding of findings) expect(numbers(say(finding, zhCN))).toEqual(numbers(say(finding, en)))
  expect(findings.filter(({ code }) => code !== 'noDutyItems').map((finding) => say(finding, zhCN))).toEqual([
    '截至2023年12月31日，本年没有党委书记亲自部署、过问、协调或督办的记录。党委书记和镇长分别核对。',
    '截至2023年12月31日，本年没有镇长亲自部署、过问、协调或督办的记录。党委书记和镇长分别核对。',
    '截至2023年12月31日，本年没有党委书记述法的记录。党委书记和镇长分别核对。',
    '截至2023年12月31日，本年没有镇长述法的记录。党委书记和镇长分别核对。',
    '截至2023年12月31日，镇长职责“听取法治工作汇报”（ZZ-3）本年没有对应的履职记录。',
  ])
})
