import type { RuleBookSource } from '../../rule-book/source.ts'
import { invented as citation } from '../made-book.ts'

const approved = { reason: '当月考核', approver: 'governanceCentreHead' }

/** A base, an elastic part by the score, and so much for each adopted item. */
export const baseAndElastic: RuleBookSource = {
  id: 'base-and-elastic',
  title: { zh: '基础加弹性加奖励（示例）', en: 'Base, elastic part and rewards (illustrative)' },
  subject: 'gridMember',
  period: 'month',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation,
  total: 100,
  rounding: { place: 'total', mode: 'halfUp' },
  figures: [
    {
      id: 'month-score',
      label: { zh: '当月评分', en: 'Score of the month' },
      unit: { zh: '分', en: 'points' },
      shape: 'number',
      measure: 'points',
      good: 'moreIsBetter',
      attested: true,
    },
    {
      id: 'adopted-items',
      label: { zh: '采用信息', en: 'Adopted items' },
      unit: { zh: '条', en: 'items' },
      shape: 'number',
      measure: 'count',
      good: 'moreIsBetter',
    },
  ],
  indicators: [
    {
      path: 'score',
      title: { zh: '评分', en: 'Score' },
      points: 100,
      mechanism: { type: 'manual', figure: 'month-score' },
      citation,
    },
  ],
  money: {
    base: 1000,
    terms: [
      { type: 'byScore', yuan: 500 },
      { type: 'perItem', figure: 'adopted-items', yuan: 50 },
    ],
    floor: 0,
    rounding: 'halfUp',
    citation,
  },
  cases: [
    {
      name: 'score 83, one item adopted',
      period: '2023-06',
      given: { 'month-score': { value: 83, ...approved }, 'adopted-items': 1 },
      expect: { points: 83, moneyFen: 146_500 },
    },
  ],
}
