import type { ParameterSource } from '../../rule-book/source.ts'
import { lechangDraft } from '../citation/lechang-draft.ts'

const times = { zh: '次', en: 'times' }
const share = { zh: '%', en: '%' }

// A quota is of a body, an activity and a year; one that changes with the year keeps the old value for the old year.
const studyQuotas: readonly ParameterSource[] = [
  {
    id: 'study-quota.centre-group.study',
    label: { zh: '理论学习中心组法治专题学习次数', en: 'Centre group sessions on the rule of law due' },
    unit: times,
    measure: 'count',
    values: [
      { effectiveFrom: '2023-01-01', effectiveTo: '2023-12-31', value: 6, citation: lechangDraft },
      { effectiveFrom: '2024-01-01', value: 8, citation: lechangDraft },
    ],
  },
  {
    id: 'study-quota.leadership-team.pre-meeting',
    label: { zh: '党政班子会前学法次数', en: 'Pre-meeting law study of the leadership team due' },
    unit: times,
    measure: 'count',
    values: [
      { effectiveFrom: '2023-01-01', effectiveTo: '2023-12-31', value: 6, citation: lechangDraft },
      { effectiveFrom: '2024-01-01', value: 8, citation: lechangDraft },
    ],
  },
  {
    id: 'study-quota.leadership-team.lecture',
    label: { zh: '党政班子法治专题讲座期数', en: 'Rule-of-law lectures of the leadership team due' },
    unit: { zh: '期', en: 'lectures' },
    measure: 'count',
    values: [
      {
        effectiveFrom: '2021-08-11',
        // The outline ends with 2025; whether another follows is not known.
        effectiveTo: '2025-12-31',
        publishedOn: '2021-08-11',
        value: 2,
        citation: {
          instrument: 'outline-2021-2025',
          bindingForce: 'binding',
          modality: 'must',
          verification: 'unverified',
        },
      },
    ],
  },
]

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
  ...studyQuotas,
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
