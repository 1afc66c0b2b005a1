import type { ParameterSource, RuleBookSource } from '../rule-book/source.ts'
import { lechangDraft as citation } from '../law/lechang-draft.ts'
import { gridMemberMonthCases } from './grid-member-month/cases.ts'
import { gridMemberMonthIndicators } from './grid-member-month/indicators.ts'

const from2023 = '2023-01-01'
const times = { zh: '次', en: 'times' }

const parameters: readonly ParameterSource[] = [
  {
    id: 'monthly-reports',
    label: { zh: '每月有效信息应报数', en: 'Valid reports due each month' },
    unit: { zh: '条', en: 'reports' },
    measure: 'count',
    values: [{ effectiveFrom: from2023, value: 30, citation }],
  },
  {
    id: 'monthly-visits',
    label: { zh: '每月应走访数', en: 'Home visits due each month' },
    unit: times,
    measure: 'count',
    values: [{ effectiveFrom: from2023, value: 40, citation }],
  },
]

const bands: RuleBookSource['bands'] = [
  { grade: 'excellent', title: { zh: '优秀', en: 'Excellent' }, from: 90 },
  { grade: 'good', title: { zh: '良好', en: 'Good' }, from: 80, to: 90 },
  { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 60, to: 80 },
  { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
]

/**
 * 网格员月度考核: the monthly assessment of a grid member. Every number is invented for modelling (local, illustrative).
 * A member who has not a day in post in the month is not judged.
 */
export const gridMemberMonth: RuleBookSource = {
  id: 'grid-member-month',
  title: { zh: '网格员月度考核（示例）', en: 'Monthly assessment of grid members (illustrative)' },
  subject: 'gridMember',
  period: 'month',
  jurisdiction: '141021000000',
  effectiveFrom: from2023,
  citation,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  inapplicable: 'rescaleTotal',
  parameters,
  indicators: gridMemberMonthIndicators,
  vetoes: [
    {
      id: 'falsified-report',
      title: { zh: '虚报假报信息', en: 'Falsified report' },
      figure: 'member.falsified-reports',
      effect: { type: 'zero' },
      citation,
    },
  ],
  bands,
  money: {
    base: 300,
    terms: [{ type: 'byGrade', yuan: 200, factors: { excellent: 1, good: '0.9', qualified: '0.7', unqualified: 0 } }],
    floor: 0,
    rounding: 'halfUp',
    citation,
  },
  // The last one of a group large enough for a last place to mean something.
  rankOverrides: [{ end: 'bottom', count: 1, atBest: 'qualified', minimumGroup: 10, citation }],
  replacement: [
    // Two months running, the shortest of the practices met (others take three).
    { type: 'consecutive', grades: ['unqualified'], months: 2, citation },
    { type: 'rolling', grades: ['unqualified'], count: 3, months: 12, citation },
    { type: 'veto', veto: 'falsified-report', citation },
  ],
  cases: gridMemberMonthCases,
}
