import type { Citation } from '../../law/citation.ts'
import { type ClockLength, clockOfLength } from '../../law/clock-of-length.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { Label } from '../../value/label.ts'
import { inForceFrom, petitionRegulation } from './petition-regulation.ts'

// The regulation does not say what follows when the last day is not worked: nothing does.
const clockOf = (name: string, label: Label, length: ClockLength, citation: Citation): LegalClock => {
  const id = `petition.${name}`
  return clockOfLength({ id, label, length, citation, since: inForceFrom, lengthId: `${id}-days` })
}

/**
 * How long a petition office has for forwarding what it receives, or having it dealt with.
 *
 * @see 信访工作条例 第22条
 */
export const routingPeriod = clockOf(
  'routing',
  { zh: '登记后转送、交办的期限', en: 'Time for forwarding or assigning' },
  [15, 'calendarDay'],
  petitionRegulation(22, { paragraph: 1 }),
)

/**
 * How long a body has for telling the petitioner in writing of what it received directly, where it cannot do so on the spot.
 *
 * @see 信访工作条例 第23条
 */
export const tellingPeriod = clockOf(
  'telling',
  { zh: '书面告知信访人的期限', en: 'Time for telling the petitioner in writing' },
  [15, 'calendarDay'],
  petitionRegulation(23, { paragraph: 2 }),
)

/**
 * The same of what was forwarded or assigned to it, from the day on which it received that.
 *
 * @see 信访工作条例 第23条
 */
export const tellingOfForwardedPeriod = clockOf(
  'telling-of-forwarded',
  { zh: '转送、交办事项书面告知信访人的期限', en: 'Time for telling the petitioner of what was forwarded or assigned' },
  [15, 'calendarDay'],
  petitionRegulation(23, { paragraph: 3 }),
)

/**
 * How long a body has for objecting to what was forwarded or assigned to it and is not of its powers.
 *
 * @see 信访工作条例 第23条
 */
export const objectionPeriod = clockOf(
  'objection',
  { zh: '提出管辖异议的期限', en: 'Time for objecting to jurisdiction' },
  [5, 'workingDay'],
  petitionRegulation(23, { paragraph: 3 }),
)

/**
 * How long a body has for an appeal of the petition procedure, from the day on which it accepted it.
 *
 * @see 信访工作条例 第34条
 */
export const conclusionPeriod = clockOf(
  'conclusion',
  { zh: '信访事项办结期限', en: 'Time for concluding a petition' },
  [60, 'calendarDay'],
  petitionRegulation(34),
)

/**
 * By how much that time may be extended.
 *
 * @see 信访工作条例 第34条
 */
export const extensionPeriod = clockOf(
  'extension',
  { zh: '延长办理的期限', en: 'Time by which it may be extended' },
  [30, 'calendarDay'],
  petitionRegulation(34),
)

/**
 * How long the petitioner has for asking for a review, from the day on which the written answer came.
 *
 * @see 信访工作条例 第35条
 */
export const reviewRequestPeriod = clockOf(
  'review-request',
  { zh: '请求复查的期限', en: 'Time for asking for a review' },
  [30, 'calendarDay'],
  petitionRegulation(35, { modality: 'may' }),
)

/**
 * How long the body above has for its opinion on review.
 *
 * @see 信访工作条例 第35条
 */
export const reviewPeriod = clockOf(
  'review',
  { zh: '提出复查意见的期限', en: 'Time for the opinion on review' },
  [30, 'calendarDay'],
  petitionRegulation(35),
)

/**
 * How long the petitioner has for asking for a re-examination, from the day on which the answer to the review came.
 *
 * @see 信访工作条例 第36条
 */
export const reExaminationRequestPeriod = clockOf(
  're-examination-request',
  { zh: '请求复核的期限', en: 'Time for asking for a re-examination' },
  [30, 'calendarDay'],
  petitionRegulation(36, { paragraph: 1, modality: 'may' }),
)

/**
 * How long the body above that has for its opinion on re-examination; the time of a hearing is not counted.
 *
 * @see 信访工作条例 第36条
 */
export const reExaminationPeriod = clockOf(
  're-examination',
  { zh: '提出复核意见的期限', en: 'Time for the opinion on re-examination' },
  [30, 'calendarDay'],
  petitionRegulation(36, { paragraph: 1 }),
)
