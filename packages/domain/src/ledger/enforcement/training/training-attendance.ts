import { creditHoursFollow, schemeValues } from '../../credit-hour-check.ts'
import { civilDate, count, creditHours, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { audiences } from './training-course.ts'

/** 培训考勤: one person at one course, and the credit-hours that person received. An absentee receives none. */
export const trainingAttendance = entryKind({
  id: 'training-attendance',
  part: 'enforcement',
  zh: '培训考勤',
  en: 'Training attendance',
  aboutPeople: true,
  key: text({ zh: '考勤编号', en: 'Attendance no.' }),
  dataSubject: 'person',
  clocks: { occurred: civilDate({ zh: '培训日期', en: 'Held on' }) },
  fields: {
    course: ref({ zh: '课程编号', en: 'Course no.', to: 'entry:training-course' }),
    audience: oneOf({ zh: '培训对象', en: 'Audience', values: audiences }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    status: oneOf({
      zh: '考勤',
      en: 'Attendance',
      values: {
        attended: { zh: '参加', en: 'Attended' },
        absent: { zh: '缺席', en: 'Absent' },
        approvedLeave: { zh: '准假', en: 'Approved leave' },
      },
    }),
    minutes: count({ zh: '实到时长', en: 'Minutes attended', unit: { zh: '分钟', en: 'minutes' }, example: '180' }),
    scheme: oneOf({ zh: '学时折算办法', en: 'Conversion scheme', values: schemeValues }),
    creditHours: creditHours({ zh: '所得学时', en: 'Credit-hours received' }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
  checks: [
    creditHoursFollow,
    {
      code: 'minutesWithoutAttendance',
      columns: ['minutes', 'status'],
      holds: ({ minutes, status }) => status === 'attended' || minutes === 0,
    },
  ],
})
