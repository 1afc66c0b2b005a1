import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'
import { teamUnits } from './team-unit.ts'

/**
 * 执法队伍成员: a member of the enforcement team, town staff or stationed. Headcount is not the number of certified officers.
 */
export const teamMembership = entryKind({
  id: 'team-membership',
  part: 'enforcement',
  zh: '综合执法队伍成员',
  en: 'Enforcement team membership',
  aboutPeople: true,
  key: text({ zh: '成员编号', en: 'Membership no.' }),
  dataSubject: 'person',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '编入日期', en: 'From' }),
    closed: civilDate({ zh: '调离日期', en: 'Until', optional: true }),
  },
  fields: {
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    unit: oneOf({
      zh: '所属单位',
      en: 'Unit',
      values: teamUnits,
    }),
    post: oneOf({
      zh: '队内职务',
      en: 'Post in the team',
      values: {
        captain: { zh: '队长', en: 'Captain' },
        deputyCaptain: { zh: '副队长', en: 'Deputy captain' },
        member: { zh: '队员', en: 'Member' },
      },
    }),
    heldAs: oneOf({ zh: '当然任职职务', en: 'Held by virtue of the post', values: posts, optional: true }),
    certified: flag({ zh: '持执法证', en: 'Holds an enforcement certificate' }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
