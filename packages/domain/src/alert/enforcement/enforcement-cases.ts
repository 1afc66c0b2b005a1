import { enforcementCase } from '../../procedure/enforcement-case/enforcement-case.ts'
import { penaltyLaw } from '../../procedure/enforcement-case/penalty-law.ts'
import type { Alert } from '../alert.ts'
import { carryingOutAlerts } from './carrying-out.ts'
import { caseFileAlerts } from './case-files.ts'
import { lateAlerts } from '../late-duties.ts'
import { powerAndDiscretionAlerts } from './powers-and-discretion.ts'
import { uncertifiedActionAlert } from './uncertified-actions.ts'
import { unlawfulSteps } from '../unlawful-steps.ts'

// What the township owes in a case, by its clock: neither the time of the party nor that of the police.
const late = lateAlerts(enforcementCase.clocks ?? [], {
  'enforcement-cases.decision': {
    id: 'case-decision-late',
    label: { zh: '处罚决定超期', en: 'A case decided late, or not yet' },
  },
  'enforcement-cases.preservation': {
    id: 'case-preservation-late',
    label: { zh: '先行登记保存超期', en: 'Evidence preserved for too long' },
  },
  'enforcement-cases.seizure': {
    id: 'case-seizure-late',
    label: { zh: '查封扣押超期', en: 'Things seized for too long' },
  },
  'enforcement-cases.seizure-prolonged': {
    id: 'case-seizure-prolonged-late',
    label: { zh: '延长的查封扣押超期', en: 'Things seized for too long, after a prolongation' },
  },
  'enforcement-cases.transfer-decision': {
    id: 'case-transfer-decision-late',
    label: { zh: '是否移送的决定超期', en: 'A transfer to the police decided on late' },
  },
  'enforcement-cases.transfer': {
    id: 'case-transfer-late',
    label: { zh: '移送公安机关超期', en: 'A transfer to the police made late' },
  },
  'enforcement-cases.service': {
    id: 'case-service-late',
    label: { zh: '处罚决定书送达超期', en: 'A decision served late, or not yet' },
  },
  'enforcement-cases.handing-in': {
    id: 'case-handing-in-late',
    label: { zh: '当场收缴罚款上交超期', en: 'Money taken on the spot handed in late' },
  },
  'enforcement-cases.banking': {
    id: 'case-banking-late',
    label: { zh: '当场收缴罚款缴库超期', en: 'Money taken on the spot paid in late' },
  },
  'enforcement-cases.disclosure': {
    id: 'case-disclosure-late',
    label: { zh: '处罚决定公示超期', en: 'A penalty disclosed late, or not yet' },
  },
  'enforcement-cases.other-disclosure': {
    id: 'case-other-disclosure-late',
    label: { zh: '其他执法结果公示超期', en: 'Another result disclosed late, or not yet' },
  },
  'enforcement-cases.withdrawal': {
    id: 'case-withdrawal-late',
    label: { zh: '处罚决定信息撤回超期', en: 'A disclosed decision withdrawn late, or not yet' },
  },
})

/** The alerts of enforcement cases: who acted, by what, what is late, and whether the file is whole. */
export const enforcementCaseAlerts: readonly Alert[] = [
  uncertifiedActionAlert,
  ...powerAndDiscretionAlerts,
  ...late,
  ...carryingOutAlerts,
  ...caseFileAlerts,
  {
    id: 'unlawful-case-step',
    label: { zh: '不合程序的办案步骤', en: 'A step of a case that its procedure does not allow' },
    system: 'enforcementCases',
    citation: penaltyLaw(4),
    ...unlawfulSteps('enforcementCases'),
  },
]
