import { civilDate, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** The four components of the review team: 分管副职 + 党政办 + 司法所 + 法律顾问. */
export const reviewComponents = {
  deputyInCharge: { zh: '分管副职', en: 'Deputy in charge' },
  partyGovernmentOffice: { zh: '党政办', en: 'Party-government office' },
  judicialOffice: { zh: '司法所', en: 'Judicial office' },
  legalCounsel: { zh: '法律顾问', en: 'Legal counsel' },
} as const

/** 合法性审查队伍成员: who belongs to the team that reviews legality, for which component, over time. */
export const reviewTeamMembership = entryKind({
  id: 'review-team-membership',
  part: 'decision',
  zh: '合法性审查队伍成员',
  en: 'Legality review team membership',
  key: text({ zh: '成员编号', en: 'Membership no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '编入日期', en: 'From' }),
    closed: civilDate({ zh: '退出日期', en: 'Until', optional: true }),
  },
  fields: {
    component: oneOf({ zh: '组成部分', en: 'Component', values: reviewComponents }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
  },
})
