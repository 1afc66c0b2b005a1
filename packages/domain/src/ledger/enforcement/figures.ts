import { figureOver } from '../figure-over.ts'
import { creditHours, percent, standing, times, within } from '../figure-terms.ts'
import { certificateExam } from './team/certificate-exam.ts'
import { institution } from './power/institution.ts'
import { jointEnforcement } from './work/joint-enforcement.ts'
import { patrol } from './work/patrol.ts'
import { teamEntitlement } from './team/team-entitlement.ts'
import { teamMembership } from './team/team-membership.ts'
import { trainingCourse } from './training/training-course.ts'

const officersCourse = [
  { field: 'audience', is: 'enforcementOfficers' },
  { field: 'held', is: true },
] as const

/** Figures of the enforcement team, its training and its work. */
export const enforcementFigures = [
  figureOver(teamMembership, {
    id: 'enforcement.team-members',
    label: { zh: '综合执法队伍人数', en: 'Members of the enforcement team' },
    unit: { zh: '人', en: 'people' },
    subject: 'township',
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'neither',
  }),
  figureOver(teamEntitlement, {
    id: 'enforcement.certified-share',
    label: {
      zh: '综合执法办公室人员有效持证率（按执法证台账，暂扣、吊销的不计）',
      en: 'Share of the enforcement office that is entitled by a certificate (by the register; none suspended or annulled)',
    },
    unit: percent,
    subject: 'township',
    where: [{ field: 'unit', is: 'enforcementOffice' }],
    dating: standing,
    aggregate: { type: 'share', met: [{ field: 'entitled', is: true }], distinct: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(institution, {
    id: 'enforcement.institutions',
    label: { zh: '行政执法制度', en: 'Enforcement institutions in force' },
    unit: { zh: '项', en: 'institutions' },
    subject: 'township',
    where: [],
    dating: standing,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(trainingCourse, {
    id: 'enforcement.training-courses',
    label: { zh: '执法培训课程', en: 'Training courses held for enforcement officers' },
    unit: times,
    subject: 'township',
    where: officersCourse,
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(trainingCourse, {
    id: 'enforcement.training-hours-offered',
    label: { zh: '执法培训累计学时（举办）', en: 'Credit-hours of courses offered' },
    unit: creditHours,
    subject: 'township',
    where: officersCourse,
    dating: within,
    aggregate: { type: 'sum', field: 'creditHours' },
    measure: 'quarterHours',
    good: 'moreIsBetter',
  }),
  figureOver(certificateExam, {
    id: 'enforcement.certificate-exam-share',
    label: { zh: '执法证考试通过率', en: 'Share of candidates who passed the certificate examination' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'passed', is: true }], distinct: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
    whenNone: 'zero',
  }),
  figureOver(jointEnforcement, {
    id: 'enforcement.joint-with-department',
    label: { zh: '配合部门执法', en: 'Joint enforcement led by a department' },
    unit: times,
    subject: 'township',
    where: [{ field: 'leadUnit', is: 'department' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(patrol, {
    id: 'enforcement.patrols',
    label: { zh: '执法队巡查', en: 'Patrols by the enforcement team' },
    unit: times,
    subject: 'township',
    where: [{ field: 'team', is: 'enforcementTeam' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
