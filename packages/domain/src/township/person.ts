import type { Label } from '../value/label.ts'

/** The roles a person may hold, several at once: figures say whether they count persons or roles. */
export const roles = {
  civilServant: { zh: '公务员', en: 'Civil servant' },
  enforcementOfficer: { zh: '执法人员', en: 'Enforcement officer' },
  gridMember: { zh: '网格员', en: 'Grid member' },
  legalLiteracyAdvocate: { zh: '法律明白人', en: 'Legal literacy advocate' },
  mediator: { zh: '人民调解员', en: "People's mediator" },
  legalCounsel: { zh: '法律顾问', en: 'Legal counsel' },
  villageCadre: { zh: '村干部', en: 'Village cadre' },
} as const satisfies Readonly<Record<string, Label>>
/** The id of a role. */
export type Role = keyof typeof roles

/** An opaque key for a person. Never a name, an ID number or anything derived from one. */
export type PersonKey = string

/** Whether the text may serve as a person key: letters, digits and dashes, and not an ID number in disguise. */
export const isPersonKey = (text: string): text is PersonKey =>
  /^[A-Za-z][A-Za-z0-9-]{1,39}$/u.test(text) && !/\d{15}/u.test(text)
