import { coverBy, figureOver } from '../../figure-over.ts'
import { creditHours, percent, times, within } from '../../figure-terms.ts'
import { trainingAttendance } from '../training/training-attendance.ts'
import { trainingCourse } from '../training/training-course.ts'
import { trainingPlanItem } from '../training/training-plan-item.ts'

const forOfficers = { field: 'audience', is: 'enforcementOfficers' } as const
const isHeld = { field: 'held', is: true } as const
const dueWithin = { by: 'within', clock: 'due' } as const
const whole = { subject: 'township' } as const

/**
 * Figures of the training of officers: what was planned, how it was given, and what was received by all together. Hours
 * offered, received and per person are three numbers.
 */
export const enforcementTrainingFigures = [
  figureOver(trainingCourse, {
    id: 'enforcement.training-courses',
    label: { zh: '执法培训课程', en: 'Training courses held for enforcement officers' },
    unit: times,
    subject: 'township',
    where: [forOfficers, isHeld],
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
    where: [forOfficers, isHeld],
    dating: within,
    aggregate: { type: 'sum', field: 'creditHours' },
    measure: 'quarterHours',
    good: 'moreIsBetter',
  }),
  figureOver(trainingPlanItem, {
    id: 'enforcement.training-planned',
    label: { zh: '年度计划的执法培训', en: 'Courses that the training plan asks for' },
    unit: { zh: '项', en: 'courses' },
    ...whole,
    where: [forOfficers],
    dating: dueWithin,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'neither',
  }),
  figureOver(trainingPlanItem, {
    id: 'enforcement.training-plan-carried-out',
    label: { zh: '执法培训计划完成率', en: 'Share of the training plan that was carried out' },
    unit: percent,
    ...whole,
    where: [forOfficers],
    dating: dueWithin,
    aggregate: {
      type: 'coverage',
      by: coverBy(trainingCourse, { field: 'planItem', where: [forOfficers, isHeld], dating: within }),
    },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(trainingCourse, {
    id: 'enforcement.courses-online',
    label: { zh: '网络视频培训', en: 'Courses given online' },
    unit: times,
    ...whole,
    where: [forOfficers, isHeld, { field: 'method', is: 'online' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'neither',
  }),
  figureOver(trainingCourse, {
    id: 'enforcement.leader-lectures',
    label: { zh: '领导干部讲执法', en: 'Courses given by leaders' },
    unit: times,
    ...whole,
    where: [forOfficers, isHeld, { field: 'method', is: 'leaderLecture' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(trainingAttendance, {
    id: 'enforcement.training-hours-received',
    label: { zh: '执法培训所得学时合计（人次）', en: 'Credit-hours received by all officers together' },
    unit: creditHours,
    ...whole,
    where: [forOfficers, { field: 'status', is: 'attended' }],
    dating: within,
    aggregate: { type: 'sum', field: 'creditHours' },
    measure: 'quarterHours',
    good: 'moreIsBetter',
  }),
  figureOver(trainingAttendance, {
    id: 'enforcement.training-attendance-share',
    label: { zh: '执法培训出勤率（准假不计）', en: 'Share of required attendance at training (leave left out)' },
    unit: percent,
    ...whole,
    where: [forOfficers, { field: 'status', in: ['attended', 'absent'] }],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'status', is: 'attended' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
