import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { satisfactions } from '../legal/legal-service-case.ts'
import { dispute, disputeCategories } from './dispute.ts'

/** What became of a dispute. A written agreement that nobody signed and sealed leaves it open. */
export const disputeResults = {
  agreedInWriting: { zh: '书面协议', en: 'Agreed in writing' },
  agreedOrally: { zh: '口头协议', en: 'Agreed orally' },
  failed: { zh: '调解不成', en: 'Mediation failed' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  transferred: { zh: '转交', en: 'Transferred' },
  notAccepted: { zh: '不予受理', en: 'Not accepted' },
  open: { zh: '未办结', en: 'Open' },
} as const

const day = (zh: string, en: string) => civilDate({ zh, en, optional: true })

/**
 * 纠纷办理结果: what one dispute came to, as its lawful steps say. Nobody writes it down; it carries the id of the dispute. Each
 * fact has the day on which it came to be, so that figures count by that.
 */
export const disputeOutcome = entryKind({
  id: 'dispute-outcome',
  part: 'service',
  zh: '纠纷办理结果（推算）',
  en: 'Outcome of a dispute (derived)',
  aboutPeople: true,
  key: text({ zh: '纠纷编号', en: 'Dispute no.' }),
  clocks: { occurred: civilDate({ zh: '登记日期', en: 'Registered on' }) },
  fields: {
    dispute: ref({ zh: '纠纷编号', en: 'Dispute no.', to: 'entry:dispute' }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    category: oneOf({ zh: '类别', en: 'Category', values: disputeCategories }),
    risk: oneOf({ zh: '风险等级', en: 'Risk', values: dispute.fields.risk.values }),
    result: oneOf({ zh: '结果', en: 'Result', values: disputeResults }),
    concludedOn: day('办结日期', 'Concluded on'),
    /** The day before it was concluded: until then it was open. */
    openUntil: day('最后未结日', 'Last day open'),
    /** Stated in the row, or by the local limit of its colour; of what was reopened by the limit of that, unless one before was missed. */
    due: day('化解期限', 'To be settled by'),
    fulfilBy: day('约定履行期限', 'To be fulfilled by'),
    fulfilledOn: day('履行日期', 'Fulfilled on'),
    askedOn: day('申请司法确认日期', 'Confirmation asked for on'),
    confirmBy: day('申请司法确认期限', 'Confirmation to be asked for by'),
    confirmedOn: day('司法确认日期', 'Confirmed on'),
    visitBy: day('回访期限', 'To be visited by'),
    visitedOn: day('回访日期', 'Visited on'),
    satisfaction: oneOf({ zh: '满意度', en: 'Satisfaction', values: satisfactions, optional: true }),
    struckOffOn: day('销号日期', 'Struck off on'),
    reopenedOn: day('重新办理日期', 'Reopened on'),
  },
})
