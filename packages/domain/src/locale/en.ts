import { alerts } from './en/alerts.ts'
import { evidence } from './en/evidence.ts'
import { format } from './en/format.ts'
import { issues } from './en/issues.ts'
import { labels } from './en/labels.ts'
import { rowIssues } from './en/row-issues.ts'
import { timeline } from './en/timeline.ts'
import { tokens } from './en/tokens.ts'
import type { Locale } from './locale.ts'

/** Plain English. */
export const en: Locale = {
  tag: 'en',
  labels,
  format,
  join: (sentences) => sentences.join(' '),
  paragraph: (title, sentences) => `${title.en}: ${sentences.join(' ')}`,
  tokens,
  issues,
  evidence,
  alerts,
  rowIssues,
  timeline,
}
