import { posts } from '../../township/post.ts'
import { civilDate, count, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/**
 * 集体讨论发言: who said what of a matter, in which turn. The head speaks last; dissent is recorded.
 *
 * @see 重大行政决策程序暂行条例 第30条
 */
export const decisionOpinion = entryKind({
  id: 'decision-opinion',
  part: 'decision',
  zh: '集体讨论发言',
  en: 'Opinion in the collective discussion',
  key: text({ zh: '发言编号', en: 'Opinion no.' }),
  clocks: { occurred: civilDate({ zh: '讨论日期', en: 'Discussed on' }) },
  fields: {
    matter: ref({ zh: '决策事项编号', en: 'Matter no.', to: 'entry:decision-matter' }),
    turn: count({ zh: '发言顺序', en: 'Turn', unit: { zh: '位', en: 'turn' }, example: '1' }),
    post: oneOf({ zh: '职务', en: 'Post', values: posts }),
    view: oneOf({
      zh: '意见',
      en: 'View',
      values: {
        agree: { zh: '同意', en: 'Agrees' },
        disagree: { zh: '不同意', en: 'Disagrees' },
        abstain: { zh: '弃权', en: 'Abstains' },
      },
    }),
    reason: text({ zh: '理由', en: 'Reason', optional: true }),
  },
  checks: [
    {
      code: 'dissentWithoutReason',
      columns: ['reason', 'view'],
      holds: ({ view, reason }) => view !== 'disagree' || reason !== undefined,
    },
  ],
})
