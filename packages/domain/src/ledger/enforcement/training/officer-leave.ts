import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 执法人员离岗: approved days on which an officer could not be trained; a target per person leaves them out. */
export const officerLeave = entryKind({
  id: 'officer-leave',
  part: 'enforcement',
  zh: '执法人员离岗',
  en: 'Officer leave',
  aboutPeople: true,
  key: text({ zh: '离岗编号', en: 'Leave no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '起始日期', en: 'From' }),
    closed: civilDate({ zh: '终止日期', en: 'Until', optional: true }),
  },
  fields: {
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    // No ground that would say something of anybody's health.
    ground: oneOf({
      zh: '离岗类别',
      en: 'Ground',
      values: {
        leave: { zh: '请假', en: 'Leave' },
        secondment: { zh: '借调', en: 'Seconded elsewhere' },
        suspended: { zh: '停职', en: 'Suspended' },
      },
    }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts }),
  },
})
