import { creditHoursFollow, schemeValues } from '../../credit-hour-check.ts'
import { civilDate, count, creditHours, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/** The people a course is for; grid-member training is a course too. */
export const audiences = {
  enforcementOfficers: { zh: '执法人员', en: 'Enforcement officers' },
  gridMembers: { zh: '网格员', en: 'Grid members' },
} as const

/** How a course is given. */
export const trainingMethods = {
  online: { zh: '网络视频', en: 'Online' },
  leaderLecture: { zh: '领导干部讲执法', en: 'Lecture by a leader' },
  classroom: { zh: '集中授课', en: 'Classroom' },
} as const

/** 培训课程: a course as offered. What a person received stands in the attendance, never here. */
export const trainingCourse = entryKind({
  id: 'training-course',
  part: 'enforcement',
  zh: '培训课程',
  en: 'Training course',
  key: text({ zh: '课程编号', en: 'Course no.' }),
  clocks: { occurred: civilDate({ zh: '举办日期', en: 'Held on' }) },
  fields: {
    audience: oneOf({ zh: '培训对象', en: 'Audience', values: audiences }),
    title: text({ zh: '课程名称', en: 'Title' }),
    method: oneOf({
      zh: '培训方式',
      en: 'Method',
      values: trainingMethods,
    }),
    held: flag({ zh: '已举办', en: 'Held' }),
    minutes: count({ zh: '时长', en: 'Length', unit: { zh: '分钟', en: 'minutes' }, example: '180' }),
    scheme: oneOf({ zh: '学时折算办法', en: 'Conversion scheme', values: schemeValues }),
    creditHours: creditHours({ zh: '学时', en: 'Credit-hours offered' }),
    planItem: ref({ zh: '培训计划编号', en: 'Plan item no.', to: 'entry:training-plan-item', optional: true }),
  },
  checks: [creditHoursFollow],
})
