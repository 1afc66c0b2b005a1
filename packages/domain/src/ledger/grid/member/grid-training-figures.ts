import { trainingAttendance } from '../../enforcement/training/training-attendance.ts'
import { trainingCourse } from '../../enforcement/training/training-course.ts'
import { trainingPlanItem } from '../../enforcement/training/training-plan-item.ts'
import { coverBy, figureOver } from '../../figure-over.ts'
import { creditHours, people, percent, times, within } from '../../figure-terms.ts'

const forMembers = { field: 'audience', is: 'gridMembers' } as const
const isHeld = { field: 'held', is: true } as const
const whole = { subject: 'township', measure: 'count' } as const
const member = { subject: 'gridMember', subjectField: 'person', measure: 'count' } as const

/** Figures of the training of grid members: sessions are not attendance, and approved leave is no absence. */
export const gridTrainingFigures = [
  figureOver(trainingPlanItem, {
    id: 'grid.training-planned',
    label: { zh: '年度计划的网格员培训', en: 'Sessions for grid members that the training plan asks for' },
    unit: { zh: '项', en: 'sessions' },
    ...whole,
    where: [forMembers],
    dating: { by: 'within', clock: 'due' },
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(trainingPlanItem, {
    id: 'grid.training-plan-carried-out',
    label: { zh: '网格员培训计划完成率', en: 'Share of the plan for grid members that was carried out' },
    unit: percent,
    ...whole,
    where: [forMembers],
    dating: { by: 'within', clock: 'due' },
    aggregate: {
      type: 'coverage',
      by: coverBy(trainingCourse, { field: 'planItem', where: [forMembers, isHeld], dating: within }),
    },
    good: 'moreIsBetter',
  }),
  figureOver(trainingAttendance, {
    id: 'grid.training-attendance-share',
    label: { zh: '网格员培训出勤率（准假不计）', en: 'Share of required attendance of grid members (leave left out)' },
    unit: percent,
    ...whole,
    where: [forMembers, { field: 'status', in: ['attended', 'absent'] }],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'status', is: 'attended' }] },
    good: 'moreIsBetter',
  }),
  figureOver(trainingAttendance, {
    id: 'grid.training-absences',
    label: { zh: '网格员培训缺席（未准假）', en: 'Absences of grid members without leave' },
    unit: { zh: '人次', en: 'absences' },
    ...whole,
    where: [forMembers, { field: 'status', is: 'absent' }],
    dating: within,
    aggregate: { type: 'count' },
    good: 'lessIsBetter',
  }),
  figureOver(trainingAttendance, {
    id: 'grid.members-trained',
    label: { zh: '参加过培训的网格员', en: 'Grid members who attended any training' },
    unit: people,
    ...whole,
    where: [forMembers, { field: 'status', is: 'attended' }],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'person' },
    good: 'moreIsBetter',
  }),
  figureOver(trainingAttendance, {
    id: 'grid.training-hours-received',
    label: { zh: '网格员培训所得学时合计（人次）', en: 'Credit-hours received by all grid members together' },
    unit: creditHours,
    ...whole,
    where: [forMembers, { field: 'status', is: 'attended' }],
    dating: within,
    aggregate: { type: 'sum', field: 'creditHours' },
    measure: 'quarterHours',
    good: 'moreIsBetter',
  }),
  figureOver(trainingAttendance, {
    id: 'member.training-absences',
    label: { zh: '培训缺席（未准假）', en: 'Absences from training without leave' },
    unit: times,
    ...member,
    where: [forMembers, { field: 'status', is: 'absent' }],
    dating: within,
    aggregate: { type: 'count' },
    good: 'lessIsBetter',
  }),
]
