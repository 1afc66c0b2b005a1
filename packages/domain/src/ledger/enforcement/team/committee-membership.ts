import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** 执法委员会成员: who sits in the enforcement committee, by virtue of which post. */
export const committeeMembership = entryKind({
  id: 'committee-membership',
  part: 'enforcement',
  zh: '执法委员会成员',
  en: 'Enforcement committee membership',
  key: text({ zh: '成员编号', en: 'Membership no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '任职日期', en: 'From' }),
    closed: civilDate({ zh: '免职日期', en: 'Until', optional: true }),
  },
  fields: {
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    seat: oneOf({
      zh: '委员会职务',
      en: 'Seat',
      values: {
        director: { zh: '主任', en: 'Director' },
        deputyDirector: { zh: '副主任', en: 'Deputy director' },
        member: { zh: '委员', en: 'Member' },
      },
    }),
    post: oneOf({ zh: '本职', en: 'By virtue of the post', values: posts }),
  },
})
