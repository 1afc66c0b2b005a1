import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, points, ref, text } from '../../entry-kind.ts'

/** 酌情扣分: a discretionary deduction from one member's month, with its reason and the post that approved it. */
export const discretionaryAdjustment = entryKind({
  id: 'discretionary-adjustment',
  part: 'grid',
  zh: '酌情扣分',
  en: 'Discretionary deduction',
  aboutPeople: true,
  key: text({ zh: '决定编号', en: 'Decision no.' }),
  dataSubject: 'member',
  clocks: { occurred: civilDate({ zh: '决定日期', en: 'Decided on' }) },
  fields: {
    member: ref({ zh: '网格员代号', en: 'Person key', to: 'person' }),
    deducted: points({ zh: '扣分', en: 'Points deducted' }),
    reason: text({ zh: '理由', en: 'Reason' }),
    approver: oneOf({ zh: '批准职务', en: 'Approving post', values: posts }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
