import type { Locale } from './locale.ts'
import { alerts } from './zh-cn/alerts.ts'
import { evidence } from './zh-cn/evidence.ts'
import { format } from './zh-cn/format.ts'
import { issues } from './zh-cn/issues.ts'
import { labels } from './zh-cn/labels.ts'
import { rowIssues } from './zh-cn/row-issues.ts'
import { timeline } from './zh-cn/timeline.ts'
import { tokens } from './zh-cn/tokens.ts'

/** Simplified Chinese, the language of the product. */
export const zhCN: Locale = {
  tag: 'zh-CN',
  labels,
  format,
  join: (sentences) => sentences.join(''),
  paragraph: (title, sentences) => `${title.zh}：${sentences.join('')}`,
  tokens,
  issues,
  evidence,
  alerts,
  rowIssues,
  timeline,
}
