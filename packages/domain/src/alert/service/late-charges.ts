import { clocksOfCharges } from '../../procedure/duty/duty-clocks-of-charges.ts'
import { lateAlerts } from '../late-duties.ts'

/** The alerts of the clocks of leaders’ charges. */
export const lateChargeAlerts = lateAlerts(clocksOfCharges, {
  'leaders-cases.approval': {
    id: 'charge-approval-late',
    label: { zh: '包案审批超期', en: 'A proposed charge decided on late, or not yet' },
  },
  'leaders-cases.service': {
    id: 'charge-service-late',
    label: { zh: '包案送达超期', en: 'A charge served late, or not yet' },
  },
  'leaders-cases.plan': {
    id: 'charge-plan-late',
    label: { zh: '包案化解方案超期或者没有', en: 'A plan drawn up late, or none' },
  },
  'leaders-cases.limit': {
    id: 'charge-late',
    label: { zh: '包案超期未化解', en: 'A matter in charge settled late, or not yet' },
  },
  'leaders-cases.extended-limit': {
    id: 'charge-late-after-extension',
    label: { zh: '包案延期后仍超期', en: 'A matter in charge settled late after an extension, or not yet' },
  },
  'leaders-cases.report': {
    id: 'charge-report-late',
    label: { zh: '结案材料已报而未向班子会议报告', en: 'Papers filed, and reported to the team late or not yet' },
  },
})
