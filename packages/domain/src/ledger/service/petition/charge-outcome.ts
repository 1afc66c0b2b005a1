import { posts } from '../../../township/post.ts'
import { civilDate, count, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 包案结果: what one charge of a leader has come to. Nobody writes it down: it follows from the steps of the charge, and carries
 * the id of its proposal. It is no kind of the ledger; figures count it as they count entries.
 */
export const chargeOutcome = entryKind({
  id: 'charge-outcome',
  part: 'service',
  zh: '包案结果（推算）',
  en: 'Outcome of a leader’s charge (derived)',
  aboutPeople: true,
  key: text({ zh: '包案编号', en: 'Charge no.' }),
  clocks: {
    occurred: civilDate({ zh: '批准日期', en: 'Approved on' }),
    closed: civilDate({ zh: '结案日期', en: 'Closed on', optional: true }),
  },
  fields: {
    charge: ref({ zh: '包案编号', en: 'Charge no.', to: 'entry:leader-case' }),
    leader: ref({ zh: '包案领导代号', en: 'Person key of the leader', to: 'person' }),
    post: oneOf({ zh: '包案领导职务', en: 'Post of the leader', values: posts }),
    /** The charge and each of its extensions. */
    isByFirst: flag({ zh: '均由主要负责人批准', en: 'All approved by who approves' }),
    visits: count({ zh: '接访下访', en: 'Visits', unit: { zh: '次', en: 'times' } }),
    limit: civilDate({ zh: '化解期限', en: 'To be settled by', optional: true }),
    /** The day on which it can be told whether the limit was kept: when the papers were filed, or the day after it. */
    toldOn: civilDate({ zh: '可判定日期', en: 'Could be told on', optional: true }),
    inTime: flag({ zh: '按期', en: 'In time', optional: true }),
  },
})
