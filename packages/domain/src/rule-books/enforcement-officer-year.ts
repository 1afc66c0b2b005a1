import { officerTrainingNorm } from '../law/training-norm.ts'
import type { RuleBookSource } from '../rule-book/source.ts'
import { lechangDraft as citation } from '../law/lechang-draft.ts'
import { officerCases } from './enforcement-officer-year/cases.ts'
import { officerIndicators } from './enforcement-officer-year/indicators.ts'

const bands: RuleBookSource['bands'] = [
  { grade: 'excellent', title: { zh: '优秀', en: 'Excellent' }, from: 90 },
  { grade: 'good', title: { zh: '良好', en: 'Good' }, from: 80, to: 90 },
  { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 60, to: 80 },
  { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
]

/**
 * 执法人员年度考核: an enforcement officer's year: training 40, qualification 20, cases led 25, their files in review 15, a bonus
 * of at most 5 outside. The weights are invented for modelling; the 60-hour norm has its own source, and what a case is held to
 * is law. No line counts cases or fines: article 74 of the law on penalties forbids to tie fines to an appraisal.
 *
 * @see 中华人民共和国行政处罚法 第42条, 第74条
 */
export const enforcementOfficerYear: RuleBookSource = {
  id: 'enforcement-officer-year',
  title: { zh: '行政执法人员年度考核（示例）', en: 'Annual assessment of enforcement officers (illustrative)' },
  subject: 'enforcementOfficer',
  period: 'year',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  inapplicable: 'redistributeInGroup',
  parameters: [
    {
      ...officerTrainingNorm,
      measure: 'quarterHours',
      // The plan dates from August 2023: a year that it covers in part is not judged by it.
      midPeriod: 'notApplicable',
    },
  ],
  indicators: officerIndicators,
  vetoes: [
    {
      id: 'unlawful-enforcement',
      title: { zh: '违法执法', en: 'Unlawful enforcement' },
      figure: 'officer.unlawful-enforcement',
      effect: { type: 'capGrade', grade: 'unqualified' },
      citation,
    },
    // By the register alone, whatever was known on the day: whether it was their fault is for a finding to say.
    {
      id: 'acted-not-entitled',
      title: { zh: '本人不具备执法资格时参与执法', en: 'Acted in a case without being entitled to' },
      figure: 'officer.acted-not-entitled',
      effect: { type: 'capGrade', grade: 'qualified' },
      citation,
    },
    {
      id: 'uncertified-action',
      title: {
        zh: '主办案件中由不具备执法资格的人员执法',
        en: 'Somebody not entitled acted in a case that the officer led',
      },
      figure: 'officer.uncertified-actions',
      effect: { type: 'capGrade', grade: 'qualified' },
      citation,
    },
  ],
  bands,
  cases: officerCases,
}
