import { regulation, inForceFrom } from './regulation.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import { ratio } from '../../value/ratio.ts'

/**
 * How long public comment is open: generally at least 30 days; less where the reason is stated when it opens.
 *
 * @see 重大行政决策程序暂行条例 第15条
 */
export const commentPeriod: LegalClock = {
  id: 'major-decision.comment-period',
  label: { zh: '公开征求意见的期限', en: 'Period of public comment' },
  unit: 'calendarDay',
  rollOver: 'none',
  length: {
    id: 'major-decision.comment-days',
    label: { zh: '公开征求意见的天数', en: 'Days of public comment' },
    unit: { zh: '日', en: 'days' },
    values: [{ effectiveFrom: inForceFrom, value: ratio(30), citation: regulation(15, 1, 'generally') }],
  },
}

/**
 * How long before a hearing its material is in the hands of those who take part.
 *
 * @see 重大行政决策程序暂行条例 第16条
 */
export const hearingNotice: LegalClock = {
  id: 'major-decision.hearing-notice',
  label: { zh: '听证会材料提前送达', en: 'Notice before a hearing' },
  unit: 'calendarDay',
  rollOver: 'none',
  length: {
    id: 'major-decision.hearing-days',
    label: { zh: '听证会材料提前送达的天数', en: 'Days of notice before a hearing' },
    unit: { zh: '日', en: 'days' },
    values: [{ effectiveFrom: inForceFrom, value: ratio(7), citation: regulation(16, 3) }],
  },
}

/**
 * How long those who review legality have for it: generally at least 7 working days.
 *
 * @see 重大行政决策程序暂行条例 第26条
 */
export const reviewPeriod: LegalClock = {
  id: 'major-decision.review-period',
  label: { zh: '合法性审查时间', en: 'Time for the legality review' },
  unit: 'workingDay',
  rollOver: 'none',
  length: {
    id: 'major-decision.review-days',
    label: { zh: '合法性审查的工作日数', en: 'Working days of the legality review' },
    unit: { zh: '个工作日', en: 'working days' },
    values: [{ effectiveFrom: inForceFrom, value: ratio(7), citation: regulation(26, 2, 'generally') }],
  },
}
