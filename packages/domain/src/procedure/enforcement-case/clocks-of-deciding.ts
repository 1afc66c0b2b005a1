import { clockOf } from './case-clock.ts'
import { compulsionInForceFrom, compulsionLaw, penaltyLaw, transferProvisions } from './penalty-law.ts'

/**
 * How long a case may take from its filing to the decision. The law itself leaves no days out; rules of a sector may.
 *
 * @see 中华人民共和国行政处罚法 第60条
 */
export const decisionPeriod = clockOf(
  'decision',
  { zh: '作出处罚决定的期限', en: 'Time for deciding' },
  [90, 'calendarDay'],
  penaltyLaw(60),
)

/**
 * How long evidence may be kept before it is decided what becomes of it.
 *
 * @see 中华人民共和国行政处罚法 第56条, 第85条
 */
export const preservationPeriod = clockOf(
  'preservation',
  { zh: '先行登记保存的处理期限', en: 'Time for deciding on preserved evidence' },
  [7, 'workingDay'],
  penaltyLaw(56),
)

/**
 * How long things may be sealed or seized.
 *
 * @see 中华人民共和国行政强制法 第25条
 */
export const seizurePeriod = clockOf(
  'seizure',
  { zh: '查封、扣押的期限', en: 'Time of a seizure' },
  [30, 'calendarDay'],
  compulsionLaw(25, { paragraph: 1 }),
  compulsionInForceFrom,
)

/**
 * How much longer they may be with approval: from the end of that time on, and not from the day of the approval.
 *
 * @see 中华人民共和国行政强制法 第25条
 */
export const prolongationPeriod = clockOf(
  'prolongation',
  { zh: '延长查封、扣押的期限', en: 'Time by which a seizure is prolonged' },
  [30, 'calendarDay'],
  compulsionLaw(25, { paragraph: 1 }),
  compulsionInForceFrom,
)

// The provisions do not say since when they read as they do; as revised they are in force since they were published.
const revised = '2020-08-07'

/**
 * How long the head of the authority has for approving a transfer to the police, or refusing it.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第5条
 */
export const transferDecisionPeriod = clockOf(
  'transfer-decision',
  { zh: '决定是否移送的期限', en: 'Time for deciding on a transfer' },
  [3, 'calendarDay'],
  transferProvisions(5, { paragraph: 2 }),
  revised,
)

/**
 * How long the approved transfer may take: 24 hours. Ledgers hold the days of steps and not their hours: the day after the
 * approval is the last one.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第5条
 */
export const transferPeriod = clockOf(
  'transfer',
  { zh: '移送公安机关的期限（二十四小时，按日计）', en: 'Time for the transfer (24 hours, counted by day)' },
  [1, 'calendarDay'],
  transferProvisions(5, { paragraph: 2 }),
  revised,
)

/**
 * How long the police have for filing what was transferred, or not.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第8条
 */
export const policeReviewPeriod = clockOf(
  'police-review',
  { zh: '公安机关审查移送案件的期限', en: 'Time of the police for reviewing a transferred case' },
  [3, 'calendarDay'],
  transferProvisions(8),
  revised,
)
