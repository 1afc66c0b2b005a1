import { figureOver } from '../../figure-over.ts'
import { percent, standing } from '../../figure-terms.ts'
import { delegatedPower } from '../power/delegated-power.ts'
import { dutyStatement } from '../power/duty-statement.ts'
import { institution } from '../power/institution.ts'

const institutions = { zh: '项', en: 'institutions' } as const
const powers = { zh: '项', en: 'powers' } as const
const whole = { subject: 'township', measure: 'count' } as const

/** Figures of the institutions that enforcement goes by. */
export const institutionFigures = [
  figureOver(institution, {
    id: 'enforcement.institutions',
    label: { zh: '行政执法制度', en: 'Enforcement institutions in force' },
    unit: { zh: '项', en: 'institutions' },
    subject: 'township',
    where: [],
    dating: standing,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(institution, {
    id: 'enforcement.institutions-published',
    label: { zh: '已公布、未废止的执法制度', en: 'Institutions published and not repealed' },
    unit: institutions,
    ...whole,
    where: [],
    dating: { by: 'asOf', from: 'publishedOn', until: 'closed' },
    aggregate: { type: 'count' },
    good: 'moreIsBetter',
  }),
  figureOver(institution, {
    id: 'enforcement.institutions-to-review',
    label: { zh: '已到评估日期的执法制度', en: 'Institutions whose day of review has come' },
    unit: institutions,
    ...whole,
    where: [],
    dating: { by: 'asOf', from: 'reviewBy', until: 'closed' },
    aggregate: { type: 'count' },
    good: 'lessIsBetter',
  }),
  figureOver(institution, {
    id: 'enforcement.named-subjects',
    label: { zh: '报告点名的十项制度中有效的', en: 'Of the ten institutions that the report names, those in force' },
    unit: { zh: '项', en: 'subjects' },
    ...whole,
    where: [
      {
        field: 'subject',
        in: [
          'responsibility',
          'disclosure',
          'fullProcessRecord',
          'legalReview',
          'appraisal',
          'fileReview',
          'discretion',
          'wrongCases',
          'statistics',
          'exemption',
        ],
      },
    ],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'subject' },
    good: 'moreIsBetter',
  }),
]

/**
 * Figures of delegated powers and lists of duties. A power is counted once, however many versions of its list name it.
 *
 * @see 中华人民共和国行政处罚法 第24条
 */
export const powerFigures = [
  figureOver(delegatedPower, {
    id: 'enforcement.powers-in-force',
    label: { zh: '有效的赋权事项', en: 'Delegated powers in force' },
    unit: powers,
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'item' },
    good: 'neither',
  }),
  figureOver(delegatedPower, {
    id: 'enforcement.powers-published',
    label: { zh: '已公布、未失效的赋权事项', en: 'Delegated powers published and not ended' },
    unit: powers,
    ...whole,
    where: [],
    dating: { by: 'asOf', from: 'publishedOn', until: 'closed' },
    aggregate: { type: 'countDistinct', field: 'item' },
    good: 'moreIsBetter',
  }),
  figureOver(delegatedPower, {
    id: 'enforcement.powers-published-share',
    label: { zh: '施行时已公布的赋权事项', en: 'Delegated powers that were public when they came into force' },
    unit: percent,
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'share', met: [{ field: 'publishedOn', atMostField: 'occurred' }], distinct: 'item' },
    good: 'moreIsBetter',
  }),
  figureOver(dutyStatement, {
    id: 'enforcement.duty-statements',
    label: { zh: '有效的权责清单条目', en: 'Statements of duties in force' },
    unit: { zh: '条', en: 'statements' },
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
]
