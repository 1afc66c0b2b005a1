import type { Scheme } from '../../rule-book/scheme/scheme.ts'
import type { RuleBookSource } from '../../rule-book/source.ts'
import { quoted, tried } from './scheme-parts.ts'

const done = {
  'member.events-reported': 90,
  'member.training-absences': 0,
  'member.handbook-faults': 0,
  'member.commendations': 0,
}

const cases: RuleBookSource['cases'] = [
  {
    name: '82 of 90 items, one training missed',
    title: { zh: '90条报了82条，缺席一次培训', en: '82 of 90 items, one training missed' },
    period: '2023-06',
    given: { ...done, 'member.events-reported': 82, 'member.training-absences': 1 },
    expect: { moneyFen: 21_000, status: 'final' },
  },
  {
    name: '60 items: not below nothing, and nothing is carried over',
    title: {
      zh: '只报60条：扣到零为止，不转入下月',
      en: '60 items: not below nothing, and nothing is carried over',
    },
    period: '2023-06',
    given: { ...done, 'member.events-reported': 60 },
    expect: { moneyFen: 0 },
  },
  {
    name: 'the handbook of the quarter is irregular',
    title: { zh: '季度检查工作手册不规范', en: 'The handbook of the quarter is irregular' },
    period: '2023-06',
    given: { ...done, 'member.handbook-faults': 1 },
    expect: { moneyFen: 35_000 },
  },
  {
    name: 'one important item verified',
    title: { zh: '一条重要信息查证属实', en: 'One important item verified' },
    period: '2023-06',
    given: { ...done, 'member.commendations': 1 },
    expect: { moneyFen: 45_000 },
  },
]

const source: RuleBookSource = {
  id: 'scheme-a',
  title: { zh: '方案A：定额扣款', en: 'Scheme A: fixed deductions' },
  subject: 'gridMember',
  period: 'month',
  ...tried,
  citation: quoted('a'),
  rounding: { place: 'total', mode: 'halfUp' },
  parameters: [
    {
      id: 'monthly-items',
      label: { zh: '每月应报信息', en: 'Items due each month' },
      unit: { zh: '条', en: 'items' },
      measure: 'count',
      values: [{ effectiveFrom: tried.effectiveFrom, value: 90, citation: quoted('a') }],
    },
  ],
  indicators: [],
  money: {
    base: 400,
    terms: [
      { type: 'perMissing', figure: 'member.events-reported', below: { parameter: 'monthly-items' }, yuan: -20 },
      { type: 'perItem', figure: 'member.training-absences', yuan: -30 },
      { type: 'perItem', figure: 'member.handbook-faults', yuan: -50 },
      { type: 'perItem', figure: 'member.commendations', yuan: 50 },
    ],
    floor: 0,
    rounding: 'halfUp',
    citation: quoted('a', 'base', 'floor', 'terms.3.yuan'),
  },
  cases,
}

/**
 * Money and no score: 90 items a month, 20 yuan off for each one missing, 30 for each training missed, 50 for a handbook
 * that fails the check of the quarter, in the month of the check.
 */
export const schemeA: Scheme = {
  id: source.id,
  letter: 'A',
  title: source.title,
  source: { ...source },
  choices: [],
  leftOut: [
    {
      zh: '90条分为B端账号30条和电话60条：台账不记上报渠道，只合计',
      en: '90 items are 30 by one account and 60 by telephone: no ledger holds the channel, so they are counted together',
    },
    {
      zh: '每个工作日在线、巡查各不少于1小时：没有写扣款',
      en: 'An hour online and an hour of patrol on each working day: no amount is stated',
    },
    {
      zh: '重点人员和场所走访、事件办结均为100%：没有写扣款',
      en: 'Visits to key persons and places, and closure, at 100%: no amount is stated',
    },
    {
      zh: '缺席会议与缺席培训同样扣30元：台账只有培训考勤',
      en: 'A missed meeting costs 30 yuan as a missed training does: the ledger has attendance of training only',
    },
  ],
}
