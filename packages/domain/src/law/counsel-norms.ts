import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { Citation } from './citation.ts'

/**
 * What a norm counts of a village's counsel: minutes on site, days with service on site, days there (on site or for a
 * lecture), services of any form, lectures.
 */
export const counselMeasures = {
  onSiteMinutes: { zh: '现场服务分钟', en: 'minutes on site' },
  onSiteDays: { zh: '现场服务天数', en: 'days on site' },
  visitDays: { zh: '到村（社区）天数', en: 'days in the village or community' },
  services: { zh: '各种形式的服务次数', en: 'services of any form' },
  lectures: { zh: '法治讲座次数', en: 'lectures' },
} as const satisfies Readonly<Record<string, Label>>
/** What a norm counts. */
export type CounselMeasure = keyof typeof counselMeasures

/** In which periods a norm asks for its number. */
export const counselPeriods = {
  month: { zh: '每月', en: 'a month' },
  quarter: { zh: '每季度', en: 'a quarter' },
  year: { zh: '每年', en: 'a year' },
} as const satisfies Readonly<Record<string, Label>>
/** In which periods a norm asks for its number. */
export type CounselPeriod = keyof typeof counselPeriods

/** So much of something in each period, at least. */
export interface CounselRequirement {
  readonly measure: CounselMeasure
  readonly per: CounselPeriod
  readonly least: number
}

/** A local norm of how much the legal counsel of a village or community serve it. */
export interface CounselNorm {
  readonly id: string
  readonly label: Label
  /** The day on which it was reported first: it was in force then, and since when is not known. */
  readonly effectiveFrom: CivilDate
  /** The last day; absent where none is known. */
  readonly effectiveTo?: CivilDate
  readonly citation: Citation
  readonly requirements: readonly [CounselRequirement, ...CounselRequirement[]]
}

// News told of them; none of their texts was read, and none binds a township elsewhere.
const reported = (instrument: string): Citation => ({ instrument, bindingForce: 'local', verification: 'unverified' })
const lectures = (per: CounselPeriod): CounselRequirement => ({ measure: 'lectures', per, least: 1 })

/**
 * Norms of other places, to measure by where a township has none of its own: it is chosen by whoever asks, and no figure and
 * no alert reads it. Zhashui asks more of villages near the town than of remote ones; which ones are near no ledger says.
 */
export const counselNorms: readonly CounselNorm[] = [
  {
    id: 'henan',
    label: {
      zh: '河南省：每月现场不少于4小时，每季度讲座1次',
      en: 'Henan: 4 hours on site a month, 1 lecture a quarter',
    },
    effectiveFrom: '2018-02-05',
    citation: reported('henan-legal-service-room-notice'),
    requirements: [{ measure: 'onSiteMinutes', per: 'month', least: 240 }, lectures('quarter')],
  },
  {
    id: 'zhashui-near',
    label: {
      zh: '柞水县（社区、城郊和川道村）：每月现场2天，每季度讲座1次',
      en: 'Zhashui, near villages and communities: 2 days on site a month, 1 lecture a quarter',
    },
    effectiveFrom: '2016-11-16',
    citation: reported('zhashui-village-counsel-standard'),
    requirements: [{ measure: 'onSiteDays', per: 'month', least: 2 }, lectures('quarter')],
  },
  {
    id: 'zhashui-remote',
    label: {
      zh: '柞水县（偏远山区村）：每月现场1天，每季度讲座1次',
      en: 'Zhashui, remote villages: 1 day on site a month, 1 lecture a quarter',
    },
    effectiveFrom: '2016-11-16',
    citation: reported('zhashui-village-counsel-standard'),
    requirements: [{ measure: 'onSiteDays', per: 'month', least: 1 }, lectures('quarter')],
  },
  {
    id: 'pucheng',
    label: {
      zh: '蒲城县：每月沟通1次，每季度到村（社区）服务1次，每年讲座1次',
      en: 'Pucheng: 1 contact a month, 1 visit a quarter, 1 lecture a year',
    },
    effectiveFrom: '2021-10-08',
    citation: reported('pucheng-village-counsel-measures'),
    requirements: [
      { measure: 'services', per: 'month', least: 1 },
      { measure: 'visitDays', per: 'quarter', least: 1 },
      lectures('year'),
    ],
  },
]
