import type { Label } from '../../../value/label.ts'

/** 处置单位: whom the governance centre hands an event to: units of the township, and the county where it goes further. */
export const handlingUnits = {
  governanceCentre: { zh: '镇综治中心', en: 'Governance centre of the town' },
  partyGovernmentOffice: { zh: '党政办', en: 'Party-government office' },
  enforcementTeam: { zh: '镇综合行政执法队', en: 'Enforcement team of the town' },
  policeStation: { zh: '派出所', en: 'Police station' },
  judicialOffice: { zh: '司法所', en: 'Judicial office' },
  naturalResourcesOffice: { zh: '自然资源所', en: 'Natural resources office' },
  marketRegulationOffice: { zh: '市场监管所', en: 'Market regulation office' },
  petitionOffice: { zh: '镇信访办', en: 'Petition office of the town' },
  serviceCentre: { zh: '便民服务中心', en: 'Service centre' },
  emergencyOffice: { zh: '应急管理站', en: 'Emergency station' },
  villageCommittee: { zh: '村（居）民委员会', en: 'Village or residents’ committee' },
  countyDepartment: { zh: '县级部门', en: 'A department of the county' },
} as const satisfies Readonly<Record<string, Label>>
/** The code of a unit that handles events. */
export type HandlingUnit = keyof typeof handlingUnits
