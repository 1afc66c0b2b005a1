import type { Label } from '../value/label.ts'

/** The posts (职务) the product knows: approvals, duties and bodies are tied to posts, never to names. */
export const posts = {
  partySecretary: { zh: '党委书记', en: 'Party secretary' },
  townMayor: { zh: '镇长', en: 'Mayor of the town' },
  deputySecretary: { zh: '分管副书记', en: 'Deputy secretary in charge' },
  deputyMayor: { zh: '副镇长', en: 'Deputy mayor' },
  leadershipMember: { zh: '班子成员', en: 'Member of the leadership team' },
  policeChief: { zh: '派出所所长', en: 'Head of the police station' },
  judicialOfficeHead: { zh: '司法所所长', en: 'Head of the judicial office' },
  partyGovernmentOfficeHead: { zh: '党政办主任', en: 'Head of the Party-government office' },
  governanceCentreHead: { zh: '综治中心主任', en: 'Head of the governance centre' },
  petitionOfficeHead: { zh: '信访办主任', en: 'Head of the petition office' },
  serviceCentreHead: { zh: '便民服务中心主任', en: 'Head of the service centre' },
  enforcementOfficeHead: { zh: '综合执法办公室主任', en: 'Head of the enforcement office' },
  legalCounsel: { zh: '法律顾问', en: 'Legal counsel' },
} as const satisfies Readonly<Record<string, Label>>
/** The id of a post. */
export type PostId = keyof typeof posts
/** Whether the text is the id of a post. */
export const isPostId = (text: string): text is PostId => Object.hasOwn(posts, text)
