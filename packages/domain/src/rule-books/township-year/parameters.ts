import { studyQuotas } from '../../law/study-quotas.ts'
import type { ParameterSource } from '../../rule-book/source.ts'
import { lechangDraft } from '../../law/lechang-draft.ts'

const share = { zh: '%', en: '%' }

// A quota is of a body, an activity and a year; alerts look at the same ones while the year runs.
const quotas = studyQuotas.map(({ id, label, unit, values }): ParameterSource => ({
  id,
  label,
  unit,
  measure: 'count',
  values,
}))

// Articles 2 and 42 leave townships outside the direct addressees of the regulation: they follow it by reference.
const decisionNorms: readonly ParameterSource[] = [
  {
    id: 'decision.legality-review-norm',
    label: { zh: '应经合法性审查的重大决策比例', en: 'Share of major decisions that must pass a legality review' },
    unit: share,
    measure: 'ratio',
    values: [
      {
        effectiveFrom: '2019-09-01',
        value: 1,
        citation: {
          instrument: 'major-decision-regulation-2019',
          article: 25,
          bindingForce: 'byReference',
          modality: 'must',
          verification: 'verified',
        },
      },
    ],
  },
  {
    id: 'decision.collective-norm',
    label: { zh: '应经集体讨论的重大决策比例', en: 'Share of major decisions to be decided collectively' },
    unit: share,
    measure: 'ratio',
    values: [
      {
        effectiveFrom: '2019-09-01',
        value: 1,
        citation: {
          instrument: 'major-decision-regulation-2019',
          article: 30,
          bindingForce: 'byReference',
          modality: 'must',
          verification: 'verified',
        },
      },
    ],
  },
]

/** The dated numbers of the township's year: quotas, norms and what the scheme asks for. */
export const townshipYearParameters: readonly ParameterSource[] = [
  ...quotas,
  ...decisionNorms,
  {
    id: 'report.publication-norm',
    label: { zh: '应按时公开的年度报告比例', en: 'Share of annual reports to be published in time' },
    unit: share,
    measure: 'ratio',
    values: [
      {
        effectiveFrom: '2019-05-06',
        value: 1,
        citation: {
          instrument: 'supervision-provisions-2019',
          article: 24,
          bindingForce: 'binding',
          modality: 'must',
          verification: 'unverified',
        },
      },
    ],
  },
  {
    id: 'training-hours-offered',
    label: { zh: '年度应举办执法培训学时', en: 'Credit-hours of enforcement training to be offered' },
    unit: { zh: '学时', en: 'credit-hours' },
    measure: 'quarterHours',
    values: [{ effectiveFrom: '2023-01-01', value: 48, citation: lechangDraft }],
  },
]
