import type { RuleBookSource } from '../rule-book/source.ts'
import { lechangDraft as citation } from '../law/lechang-draft.ts'
import { townshipYearCases } from './township-year/cases.ts'
import { townshipYearIndicators } from './township-year/indicators.ts'
import { townshipYearParameters } from './township-year/parameters.ts'

/**
 * 乡镇法治政府建设年度考核: the year of a township over seven lines, 15/15/15/20/20/10/5, a bonus of at most 5 outside, vetoes
 * that cap the grade at 合格. The weights are invented for modelling; norms of law keep their own sources.
 */
export const townshipYear: RuleBookSource = {
  id: 'township-year',
  title: { zh: '乡镇法治政府建设年度考核（示例）', en: 'Annual assessment of townships (illustrative)' },
  subject: 'township',
  period: 'year',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  inapplicable: 'redistributeInGroup',
  parameters: townshipYearParameters,
  indicators: townshipYearIndicators,
  vetoes: [
    {
      id: 'major-unlawful-incident',
      title: { zh: '重大违法行政事件', en: 'Major unlawful-administration incident' },
      figure: 'township.major-unlawful-incidents',
      effect: { type: 'capGrade', grade: 'qualified' },
      citation,
    },
    {
      id: 'falsified-data',
      title: { zh: '数据造假', en: 'Falsified data' },
      figure: 'township.falsified-data',
      effect: { type: 'capGrade', grade: 'qualified' },
      citation,
    },
    {
      id: 'report-not-published',
      title: { zh: '年度报告未公开', en: 'Annual report not published' },
      figure: 'township.report-not-published',
      effect: { type: 'capGrade', grade: 'qualified' },
      citation,
    },
  ],
  bands: [
    { grade: 'excellent', title: { zh: '优秀', en: 'Excellent' }, from: 90 },
    { grade: 'good', title: { zh: '良好', en: 'Good' }, from: 80, to: 90 },
    { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 70, to: 80 },
    { grade: 'basicallyQualified', title: { zh: '基本合格', en: 'Basically qualified' }, from: 60, to: 70 },
    { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
  ],
  cases: townshipYearCases,
}
