import type { RuleBookSource } from '../rule-book/source.ts'
import { lechangDraft } from '../law/lechang-draft.ts'
import { enforcementCaseCases } from './enforcement-case/cases.ts'
import { caseIndicators } from './enforcement-case/indicators.ts'

/**
 * 行政执法案件评查: one case, as its file is reviewed. What each line demands is law, and cites its article; weights, bands and
 * the effect of vetoes are invented for modelling. No line reads how much was fined: article 74 of the law on penalties
 * forbids to tie fines to an appraisal.
 *
 * @see 中华人民共和国行政处罚法 第24条 to 第74条
 */
export const enforcementCase: RuleBookSource = {
  id: 'enforcement-case',
  title: { zh: '行政执法案件评查（示例）', en: 'Review of an enforcement case (illustrative)' },
  subject: 'enforcementCase',
  period: 'year',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation: lechangDraft,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  inapplicable: 'redistributeInGroup',
  indicators: caseIndicators,
  vetoes: [
    {
      id: 'uncertified-action',
      title: { zh: '由不具备执法资格的人员执法', en: 'Action by somebody not entitled' },
      figure: 'case.uncertified-actions',
      effect: { type: 'capGrade', grade: 'unqualified' },
      citation: lechangDraft,
    },
    {
      id: 'power-not-in-force',
      title: { zh: '依据的赋权事项无效', en: 'Power not in force' },
      figure: 'case.powers-not-in-force',
      effect: { type: 'capGrade', grade: 'unqualified' },
      citation: lechangDraft,
    },
  ],
  bands: [
    { grade: 'excellent', title: { zh: '优秀', en: 'Excellent' }, from: 90 },
    { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 60, to: 90 },
    { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
  ],
  cases: enforcementCaseCases,
}
