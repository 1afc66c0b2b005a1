import type { Citation } from '../../law/citation.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import { ratio } from '../../value/ratio.ts'
import { clockOf } from './case-clock.ts'
import { compulsionInForceFrom, compulsionLaw, penaltyLaw } from './penalty-law.ts'

/**
 * How long a decision may take to reach a party that was not there when it was announced.
 *
 * @see 中华人民共和国行政处罚法 第61条, 第85条
 */
export const servicePeriod = clockOf(
  'service',
  { zh: '送达处罚决定书的期限', en: 'Time for serving the decision' },
  [7, 'workingDay'],
  penaltyLaw(61, { paragraph: 1 }),
)

/**
 * How long the party has for paying the fine since it got the decision.
 *
 * @see 中华人民共和国行政处罚法 第67条
 */
export const paymentPeriod = clockOf(
  'payment',
  { zh: '缴纳罚款的期限', en: 'Time for paying the fine' },
  [15, 'calendarDay'],
  penaltyLaw(67, { paragraph: 3 }),
)

/**
 * How long officers may keep money that they took on the spot.
 *
 * @see 中华人民共和国行政处罚法 第71条, 第85条
 */
export const handingInPeriod = clockOf(
  'handing-in',
  { zh: '当场收缴罚款交至机关的期限', en: 'Time for handing in money taken on the spot' },
  [2, 'workingDay'],
  penaltyLaw(71),
)

/**
 * How long the authority may keep it before it is in the bank.
 *
 * @see 中华人民共和国行政处罚法 第71条, 第85条
 */
export const bankingPeriod = clockOf(
  'banking',
  { zh: '当场收缴罚款缴付银行的期限', en: 'Time for paying it into the bank' },
  [2, 'workingDay'],
  penaltyLaw(71),
)

// Known from reports of it, not from its text; made public on that day.
const opinions: Citation = {
  instrument: 'three-enforcement-systems-2018',
  bindingForce: 'byReference',
  modality: 'must',
  verification: 'unverified',
}
const publicSince = '2019-01-04'

/** How long a penalty may wait for its disclosure. */
export const disclosurePeriod = clockOf(
  'disclosure',
  { zh: '公开处罚决定的期限', en: 'Time for disclosing a penalty' },
  [7, 'workingDay'],
  opinions,
  publicSince,
)

/** How long another result of enforcement may. */
export const otherDisclosurePeriod = clockOf(
  'other-disclosure',
  { zh: '公开其他执法结果的期限', en: 'Time for disclosing another result' },
  [20, 'workingDay'],
  opinions,
  publicSince,
)

/**
 * How long a disclosed decision may stay public after it was changed, revoked, found unlawful or invalid.
 *
 * @see 中华人民共和国行政处罚法 第48条, 第85条
 */
export const withdrawalPeriod = clockOf(
  'withdrawal',
  { zh: '撤回处罚决定信息的期限', en: 'Time for withdrawing a disclosed decision' },
  [3, 'workingDay'],
  penaltyLaw(48, { paragraph: 2 }),
)

const reconsiderationLabel = { zh: '申请行政复议的期限', en: 'Time for asking for reconsideration' }
const reconsiderationLaw = (year: 2017 | 2023, article: number): Citation => ({
  instrument: `administrative-reconsideration-law-${year}`,
  article,
  paragraph: 1,
  bindingForce: 'binding',
  modality: 'may',
  verification: 'verified',
})

/**
 * How long the party may ask for reconsideration since it learnt of the decision.
 *
 * @see 中华人民共和国行政复议法（2017年修正） 第9条, 中华人民共和国行政复议法（2023年修订） 第20条
 */
export const reconsiderationPeriod: LegalClock = {
  id: 'enforcement-case.reconsideration',
  label: reconsiderationLabel,
  unit: 'calendarDay',
  rollOver: 'none',
  length: {
    id: 'enforcement-case.reconsideration-length',
    label: reconsiderationLabel,
    unit: { zh: '日', en: 'days' },
    values: [
      // In force since then; its text was read as amended in 2017.
      { effectiveFrom: '1999-10-01', value: ratio(60), citation: reconsiderationLaw(2017, 9) },
      { effectiveFrom: '2024-01-01', value: ratio(60), citation: reconsiderationLaw(2023, 20) },
    ],
  },
}

/**
 * How long a court may be asked to enforce once the time for remedies is over, and that of a deferral or of instalments.
 *
 * @see 中华人民共和国行政强制法 第53条
 * @see 中华人民共和国行政处罚法 第72条
 */
export const courtApplicationPeriod = clockOf(
  'court-application',
  { zh: '申请法院强制执行的期限', en: 'Time for asking a court to enforce' },
  [3, 'month'],
  compulsionLaw(53, { modality: 'may' }),
  compulsionInForceFrom,
)
