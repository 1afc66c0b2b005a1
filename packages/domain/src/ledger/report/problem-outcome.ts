import { posts } from '../../township/post.ts'
import { civilDate, count, entryKind, flag, oneOf, ref, text } from '../entry-kind.ts'
import { problem } from './problem.ts'

/**
 * 整改结果: what one problem has come to. Nobody writes it down: it follows from the steps of the problem, and carries the id of
 * its finding. It is no kind of the ledger; figures count it as they count entries.
 */
export const problemOutcome = entryKind({
  id: 'problem-outcome',
  part: 'report',
  zh: '整改结果（推算）',
  en: 'Outcome of a problem (derived)',
  key: text({ zh: '问题编号', en: 'Problem no.' }),
  clocks: {
    occurred: civilDate({ zh: '提出日期', en: 'Found on' }),
    closed: civilDate({ zh: '销号日期', en: 'Closed on', optional: true }),
  },
  fields: {
    problem: ref({ zh: '问题编号', en: 'Problem no.', to: 'entry:problem' }),
    source: problem.fields.source,
    reportYear: count({ zh: '报告年度', en: 'Report year', unit: { zh: '年', en: 'year' }, optional: true }),
    owner: oneOf({ zh: '责任职务', en: 'Post that answers', values: posts }),
    hasCause: flag({ zh: '有原因', en: 'A cause is stated or was found' }),
    /** As long as there is no measure, or it came too late: the day by which it was to be set. */
    due: civilDate({ zh: '整改期限', en: 'To be done by', optional: true }),
    /** The day on which it can be told whether the last day was kept: when it was done, or the day after it. */
    toldOn: civilDate({ zh: '可判定日期', en: 'Could be told on', optional: true }),
    inTime: flag({ zh: '按期', en: 'In time', optional: true }),
    returned: flag({ zh: '再次出现', en: 'Has returned' }),
  },
})
