import type { Label } from '../../../value/label.ts'

/** The units that make up the enforcement team: the office of the town, and those that departments station in it. */
export const teamUnits = {
  enforcementOffice: { zh: '镇综合执法办公室', en: 'Town enforcement office' },
  policeStation: { zh: '派出所', en: 'Police station' },
  judicialOffice: { zh: '司法所', en: 'Judicial office' },
  naturalResourcesOffice: { zh: '自然资源所', en: 'Natural resources office' },
  marketRegulationOffice: { zh: '市场监管所', en: 'Market regulation office' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Readonly<Record<string, Label>>
