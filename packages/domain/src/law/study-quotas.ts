import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { Citation } from './citation.ts'
import { lechangDraft } from './lechang-draft.ts'

/** How often a quota asks for a session, and on which days it does; with its own citation. */
export interface StudyQuotaValue {
  readonly effectiveFrom: CivilDate
  readonly effectiveTo?: CivilDate
  readonly publishedOn?: CivilDate
  readonly value: number
  readonly citation: Citation
}

/** A quota of law study: of a body, an activity and a year, never one number for all. */
export interface StudyQuota {
  /** The id of the parameter by which rule books speak of it. */
  readonly id: string
  readonly body: 'theoryStudyCenterGroup' | 'leadershipTeam'
  readonly activity: 'centreGroupStudy' | 'preMeetingStudy' | 'lecture'
  /** Where it asks for the rule of law as the topic. */
  readonly topic?: 'ruleOfLaw'
  readonly label: Label
  readonly unit: Label
  readonly values: readonly [StudyQuotaValue, ...StudyQuotaValue[]]
}

const times = { zh: '次', en: 'times' }
// Quotas are set by counties and cities; this one is invented for modelling, and never to be shown as law.
const invented = lechangDraft

/** The quotas that the product ships. One that changes with the year keeps the old value for the old year. */
export const studyQuotas: readonly StudyQuota[] = [
  {
    id: 'study-quota.centre-group.study',
    body: 'theoryStudyCenterGroup',
    activity: 'centreGroupStudy',
    topic: 'ruleOfLaw',
    label: { zh: '理论学习中心组法治专题学习次数', en: 'Centre group sessions on the rule of law due' },
    unit: times,
    values: [
      { effectiveFrom: '2023-01-01', effectiveTo: '2023-12-31', value: 6, citation: invented },
      { effectiveFrom: '2024-01-01', value: 8, citation: invented },
    ],
  },
  {
    id: 'study-quota.leadership-team.pre-meeting',
    body: 'leadershipTeam',
    activity: 'preMeetingStudy',
    label: { zh: '党政班子会前学法次数', en: 'Pre-meeting law study of the leadership team due' },
    unit: times,
    values: [
      { effectiveFrom: '2023-01-01', effectiveTo: '2023-12-31', value: 6, citation: invented },
      { effectiveFrom: '2024-01-01', value: 8, citation: invented },
    ],
  },
  {
    id: 'study-quota.leadership-team.lecture',
    body: 'leadershipTeam',
    activity: 'lecture',
    topic: 'ruleOfLaw',
    label: { zh: '党政班子法治专题讲座期数', en: 'Rule-of-law lectures of the leadership team due' },
    unit: { zh: '期', en: 'lectures' },
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
