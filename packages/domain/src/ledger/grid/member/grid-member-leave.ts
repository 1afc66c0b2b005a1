import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 网格员请假: approved days on which nothing is expected of a grid member, or on which the member is suspended. */
export const gridMemberLeave = entryKind({
  id: 'grid-member-leave',
  part: 'grid',
  zh: '网格员请假停岗',
  en: 'Grid member leave',
  aboutPeople: true,
  key: text({ zh: '请假编号', en: 'Leave no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '起始日期', en: 'From' }),
    closed: civilDate({ zh: '终止日期', en: 'Until', optional: true }),
  },
  fields: {
    member: ref({ zh: '网格员代号', en: 'Person key', to: 'person' }),
    // No ground that would say something of anybody's health.
    ground: oneOf({
      zh: '类别',
      en: 'Ground',
      values: {
        leave: { zh: '请假', en: 'Leave' },
        secondment: { zh: '借调', en: 'Seconded elsewhere' },
        suspended: { zh: '停岗', en: 'Suspended' },
      },
    }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts }),
  },
})
