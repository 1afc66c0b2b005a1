import { clockOf } from './case-clock.ts'
import { compulsionInForceFrom, compulsionLaw, litigationLaw, penaltyLaw } from './penalty-law.ts'

/**
 * Until when an act has to be discovered to be punished: two years from the day on which it was done or ended.
 *
 * @see 中华人民共和国行政处罚法 第36条
 */
export const limitation = clockOf(
  'limitation',
  { zh: '违法行为追究时效', en: 'Limitation of penalties' },
  [24, 'month'],
  penaltyLaw(36, { paragraph: 1 }),
)

/**
 * The same where life, health or financial safety is concerned and harm was done: five years.
 *
 * @see 中华人民共和国行政处罚法 第36条
 */
export const graveLimitation = clockOf(
  'grave-limitation',
  {
    zh: '违法行为追究时效（涉及公民生命健康安全、金融安全且有危害后果）',
    en: 'Limitation of penalties (life, health or financial safety, with harmful consequences)',
  },
  [60, 'month'],
  penaltyLaw(36, { paragraph: 1 }),
)

/**
 * How long the party has for asking for a hearing after it was told of the right to one.
 *
 * @see 中华人民共和国行政处罚法 第64条, 第85条
 */
export const hearingRequest = clockOf(
  'hearing-request',
  { zh: '要求听证的期限', en: 'Time for requesting a hearing' },
  [5, 'workingDay'],
  penaltyLaw(64, { item: 1 }),
)

/**
 * How long before a hearing the party is told when and where it is.
 *
 * @see 中华人民共和国行政处罚法 第64条, 第85条
 */
export const hearingNotice = clockOf(
  'hearing-notice',
  { zh: '听证通知提前的时间', en: 'Notice before a hearing' },
  [7, 'workingDay'],
  penaltyLaw(64, { item: 2 }),
)

/**
 * How long the party has for complying after a demand, before a court may be asked to enforce.
 *
 * @see 中华人民共和国行政强制法 第54条, 第69条
 */
export const demandPeriod = clockOf(
  'demand',
  { zh: '催告履行的期限', en: 'Time to comply after a demand' },
  [10, 'workingDay'],
  compulsionLaw(54),
  compulsionInForceFrom,
)

/**
 * How long the party may go to court without a reconsideration: six months from the day on which it learnt of the decision. It is
 * the longest of the times for remedies.
 *
 * @see 中华人民共和国行政诉讼法 第46条
 */
export const litigationPeriod = clockOf(
  'litigation',
  { zh: '提起行政诉讼的期限', en: 'Time for going to court' },
  [6, 'month'],
  litigationLaw(46, { paragraph: 1 }),
  '2017-07-01',
)

/**
 * How long the party may go to court after a reconsideration: fifteen days from the day on which it got the decision on it.
 *
 * @see 中华人民共和国行政诉讼法 第45条
 */
export const suitAfterReconsideration = clockOf(
  'suit-after-reconsideration',
  { zh: '不服复议决定提起行政诉讼的期限', en: 'Time for going to court after a reconsideration' },
  [15, 'calendarDay'],
  litigationLaw(45, { modality: 'may' }),
  '2017-07-01',
)
