import type { RuleBookSource } from '../../rule-book/source.ts'
import { invented as citation } from '../made-book.ts'
import { baseAndElastic } from './base-and-elastic.ts'

const { figures = [], indicators } = baseAndElastic
const approved = { reason: '当月考核', approver: 'governanceCentreHead' }

/** Bands by points, and then by rank: the last of the group is at best 合格. */
export const bandedAndRanked: RuleBookSource = {
  id: 'banded-and-ranked',
  title: { zh: '分档加排名（示例）', en: 'Bands and ranks (illustrative)' },
  subject: 'gridMember',
  period: 'month',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation,
  total: 100,
  rounding: { place: 'total', mode: 'halfUp' },
  figures: figures.filter(({ id }) => id === 'month-score'),
  indicators,
  bands: [
    { grade: 'excellent', title: { zh: '优秀', en: 'Excellent' }, from: 90 },
    { grade: 'good', title: { zh: '良好', en: 'Good' }, from: 80, to: 90 },
    { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 60, to: 80 },
    { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
  ],
  money: {
    base: 300,
    terms: [{ type: 'byGrade', yuan: 200, factors: { excellent: 1, good: '0.9', qualified: '0.7', unqualified: 0 } }],
    floor: 0,
    rounding: 'halfUp',
    citation,
  },
  rankOverrides: [{ end: 'bottom', count: 1, atBest: 'qualified', minimumGroup: 10, citation }],
  replacement: [
    { type: 'consecutive', grades: ['unqualified'], months: 2, citation },
    { type: 'rolling', grades: ['unqualified'], count: 3, months: 12, citation },
    { type: 'bottom', count: 2, minimumGroup: 10, citation },
  ],
  cases: [91, 85, 65, 40].map((score) => ({
    name: `score ${score}`,
    period: '2023-06',
    given: { 'month-score': { value: score, ...approved } },
    expect: { points: score },
  })),
}
