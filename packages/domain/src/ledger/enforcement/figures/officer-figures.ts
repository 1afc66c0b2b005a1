import { commendation } from '../../grid/assessment/commendation.ts'
import { vetoFinding } from '../../grid/assessment/veto-finding.ts'
import { coverBy, figureOver } from '../../figure-over.ts'
import { cases, creditHours, findings, items, percent, standing, times, within } from '../../figure-terms.ts'
import { penaltyDecision } from '../case/penalty-decision.ts'
import { certificateExam } from '../team/certificate-exam.ts'
import { entitlementSpan } from '../team/entitlement-span.ts'
import { teamEntitlement } from '../team/team-entitlement.ts'
import { trainingAttendance } from '../training/training-attendance.ts'

const officer = { subject: 'enforcementOfficer', subjectField: 'person' } as const

/** Figures of one enforcement officer: hours received, never hours offered. */
export const officerTrainingFigures = [
  figureOver(trainingAttendance, {
    id: 'officer.credit-hours-received',
    label: { zh: '个人所得学时', en: 'Credit-hours received' },
    unit: creditHours,
    ...officer,
    where: [
      { field: 'audience', is: 'enforcementOfficers' },
      { field: 'status', is: 'attended' },
    ],
    dating: within,
    aggregate: { type: 'sum', field: 'creditHours' },
    measure: 'quarterHours',
    good: 'moreIsBetter',
  }),
  figureOver(trainingAttendance, {
    id: 'officer.attendance-share',
    label: { zh: '培训出勤率', en: 'Share of required courses attended' },
    unit: percent,
    ...officer,
    where: [
      { field: 'audience', is: 'enforcementOfficers' },
      { field: 'status', in: ['attended', 'absent'] },
    ],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'status', is: 'attended' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(trainingAttendance, {
    id: 'officer.courses-attended',
    label: { zh: '参加的执法培训', en: 'Courses attended' },
    unit: times,
    ...officer,
    where: [
      { field: 'audience', is: 'enforcementOfficers' },
      { field: 'status', is: 'attended' },
    ],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'course' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]

/** Certificates of one enforcement officer. */
export const officerCertificateFigures = [
  figureOver(entitlementSpan, {
    id: 'officer.certificates-in-force',
    label: {
      zh: '本人有效的执法证（过期、注销、暂扣、吊销的不计）',
      en: 'Certificates by which the officer is entitled (none that is expired, given up, suspended or annulled)',
    },
    unit: { zh: '本', en: 'certificates' },
    ...officer,
    // About the office of the town, and about whoever holds a certificate or held one in the year, wherever they come from.
    appliesTo: coverBy(teamEntitlement, { field: 'person', where: [], dating: standing }),
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'certificate' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(certificateExam, {
    id: 'officer.certificate-exam-share',
    label: { zh: '执法证考试通过', en: 'Certificate examinations passed' },
    unit: percent,
    ...officer,
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'passed', is: true }], distinct: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
    whenNone: 'zero',
  }),
]

/** Cases of one enforcement officer. */
export const officerCaseFigures = [
  figureOver(penaltyDecision, {
    id: 'officer.cases',
    label: { zh: '主办并作出决定的案件', en: 'Cases decided of which the officer was in charge' },
    unit: cases,
    ...officer,
    subjectField: 'officer',
    where: [],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'case' },
    measure: 'count',
    good: 'neither',
  }),
]

/** What is found of the conduct of one enforcement officer. */
export const officerConductFigures = [
  figureOver(commendation, {
    id: 'officer.commendations',
    label: { zh: '受表扬事项', en: 'Commendations' },
    unit: items,
    ...officer,
    where: [{ field: 'to', is: 'enforcementOfficer' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
    whenNone: 'zero',
  }),
  figureOver(vetoFinding, {
    id: 'officer.unlawful-enforcement',
    label: { zh: '违法执法认定', en: 'Findings of unlawful enforcement' },
    unit: findings,
    ...officer,
    where: [{ field: 'finding', is: 'unlawfulEnforcement' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'lessIsBetter',
    whenNone: 'zero',
  }),
]
