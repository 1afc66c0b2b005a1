import { civilDate, entryKind, oneOf, ref, text } from '../entry-kind.ts'
import { reviewComponents } from './review-team-membership.ts'

/**
 * 合法性审查: one component's review of a matter: received on, opinion given on, what it says.
 *
 * @see 重大行政决策程序暂行条例 第25条, 第26条, 第28条
 */
export const legalityReview = entryKind({
  id: 'legality-review',
  part: 'decision',
  zh: '合法性审查',
  en: 'Legality review',
  key: text({ zh: '审查编号', en: 'Review no.' }),
  clocks: {
    occurred: civilDate({ zh: '送审日期', en: 'Submitted on' }),
    closed: civilDate({ zh: '出具意见日期', en: 'Opinion given on', optional: true }),
  },
  fields: {
    matter: ref({ zh: '决策事项编号', en: 'Matter no.', to: 'entry:decision-matter' }),
    component: oneOf({ zh: '审查主体', en: 'Reviewed by', values: reviewComponents }),
    reviewer: ref({ zh: '审查人代号', en: 'Person key of the reviewer', to: 'person' }),
    opinion: oneOf({
      zh: '审查意见',
      en: 'Opinion',
      optional: true,
      values: {
        passed: { zh: '合法', en: 'Lawful' },
        passedWithChanges: { zh: '修改后合法', en: 'Lawful once changed' },
        notPassed: { zh: '不合法', en: 'Unlawful' },
      },
    }),
    reason: text({ zh: '时间不足的理由', en: 'Reason for less time', optional: true }),
  },
  checks: [
    {
      code: 'opinionWithoutDate',
      columns: ['opinion', 'closed'],
      holds: ({ opinion, closed }) => (opinion === undefined) === (closed === undefined),
    },
  ],
})
