import { posts } from '../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** 法治建设领导小组成员: who holds which place in the leading group, by post, over time. */
export const leadingGroupMembership = entryKind({
  id: 'leading-group-membership',
  part: 'organisation',
  zh: '法治建设领导小组成员',
  en: 'Leading group membership',
  key: text({ zh: '成员编号', en: 'Membership no.' }),
  standing: true,
  dataSubject: 'person',
  clocks: {
    occurred: civilDate({ zh: '任职日期', en: 'From' }),
    closed: civilDate({ zh: '免职日期', en: 'Until', optional: true }),
  },
  fields: {
    place: oneOf({
      zh: '组内职务',
      en: 'Place in the group',
      values: {
        leader: { zh: '组长', en: 'Leader' },
        deputyLeader: { zh: '副组长', en: 'Deputy leader' },
        executiveDeputyLeader: { zh: '常务副组长', en: 'Executive deputy leader' },
        member: { zh: '成员', en: 'Member' },
      },
    }),
    post: oneOf({ zh: '所任职务', en: 'Post held', values: posts }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
