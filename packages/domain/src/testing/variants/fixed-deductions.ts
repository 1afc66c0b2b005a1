import type { RuleBookSource } from '../../rule-book/source.ts'
import { invented as citation } from '../made-book.ts'

/** Money and nothing else: fixed deductions from a bonus wage for each item and meeting missed, never below nothing. */
export const fixedDeductions: RuleBookSource = {
  id: 'fixed-deductions',
  title: { zh: '定额扣款（示例）', en: 'Fixed deductions (illustrative)' },
  subject: 'gridMember',
  period: 'month',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation,
  rounding: { place: 'total', mode: 'halfUp' },
  figures: [
    {
      id: 'information-items',
      label: { zh: '信息条数', en: 'Information items' },
      unit: { zh: '条', en: 'items' },
      shape: 'number',
      measure: 'count',
      good: 'moreIsBetter',
    },
    {
      id: 'meetings-missed',
      label: { zh: '缺席会议', en: 'Meetings missed' },
      unit: { zh: '次', en: 'meetings' },
      shape: 'number',
      measure: 'count',
      good: 'lessIsBetter',
    },
  ],
  indicators: [],
  money: {
    base: 400,
    terms: [
      { type: 'perMissing', figure: 'information-items', below: 90, yuan: -20 },
      { type: 'perItem', figure: 'meetings-missed', yuan: -30 },
    ],
    floor: 0,
    rounding: 'halfUp',
    citation,
  },
  cases: [
    {
      name: '82 of 90 items, one meeting missed',
      period: '2023-06',
      given: { 'information-items': 82, 'meetings-missed': 1 },
      expect: { moneyFen: 21_000, status: 'final' },
    },
    {
      name: '60 items: not below nothing, and nothing is carried over',
      period: '2023-06',
      given: { 'information-items': 60, 'meetings-missed': 0 },
      expect: { moneyFen: 0 },
    },
  ],
}
