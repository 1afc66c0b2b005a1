import { posts } from '../../township/post.ts'
import { civilDate, entryKind, flag, oneOf, ref, text } from '../entry-kind.ts'
import { decisionMatterKinds } from './decision-catalogue-item.ts'

/**
 * 重大行政决策事项: a matter whose decision was set going. What is said of it here decides which conditional steps are due.
 * Townships apply the regulation by reference.
 *
 * @see 重大行政决策程序暂行条例 第10条, 第19条, 第22条, 第42条
 */
export const decisionMatter = entryKind({
  id: 'decision-matter',
  part: 'decision',
  zh: '重大行政决策事项',
  en: 'Matter of a major decision',
  key: text({ zh: '决策事项编号', en: 'Matter no.' }),
  clocks: { occurred: civilDate({ zh: '启动日期', en: 'Set going on' }) },
  fields: {
    title: text({ zh: '决策事项', en: 'Matter' }),
    matterKind: oneOf({ zh: '事项类别', en: 'Kind of matter', values: decisionMatterKinds }),
    catalogueItem: ref({ zh: '目录编号', en: 'Catalogue no.', to: 'entry:decision-catalogue-item', optional: true }),
    owner: oneOf({ zh: '承办职务', en: 'Post in charge', values: posts }),
    isTechnical: flag({ zh: '专业性、技术性较强', en: 'Professional or technical' }),
    isRiskBearing: flag({ zh: '可能影响社会稳定、公共安全', en: 'May affect stability or public security' }),
    hearingDue: flag({ zh: '需要听证', en: 'A hearing is due' }),
  },
})
