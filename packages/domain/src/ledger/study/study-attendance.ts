import { civilDate, entryKind, oneOf, ref, text } from '../entry-kind.ts'
import { attendanceStatus } from '../organisation/meeting-attendance.ts'

/** 学法出勤: whether a person who was due attended a session. Approved leave leaves the denominator. */
export const studyAttendance = entryKind({
  id: 'study-attendance',
  part: 'study',
  zh: '学法出勤',
  en: 'Attendance of law study',
  aboutPeople: true,
  key: text({ zh: '出勤编号', en: 'Attendance no.' }),
  clocks: { occurred: civilDate({ zh: '学习日期', en: 'Held on' }) },
  fields: {
    session: ref({ zh: '活动编号', en: 'Session no.', to: 'entry:study-session' }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    status: oneOf({ zh: '到会情况', en: 'Presence', values: attendanceStatus }),
  },
})
