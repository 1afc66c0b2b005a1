import { posts } from '../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** Whether somebody who was due came. */
export const attendanceStatus = {
  attended: { zh: '到会', en: 'Attended' },
  leave: { zh: '请假', en: 'On leave' },
  absent: { zh: '缺席', en: 'Absent' },
} as const

/** 会议出席列席: who sat in a meeting of the Party committee, with a vote or without. */
export const meetingAttendance = entryKind({
  id: 'meeting-attendance',
  part: 'organisation',
  zh: '会议出席列席',
  en: 'Attendance of a meeting',
  key: text({ zh: '出席编号', en: 'Attendance no.' }),
  clocks: { occurred: civilDate({ zh: '会议日期', en: 'Held on' }) },
  fields: {
    meeting: ref({ zh: '会议编号', en: 'Meeting no.', to: 'entry:party-meeting' }),
    post: oneOf({ zh: '职务', en: 'Post', values: posts }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    capacity: oneOf({
      zh: '参会身份',
      en: 'Capacity',
      values: { voting: { zh: '出席', en: 'With a vote' }, nonVoting: { zh: '列席', en: 'Without a vote' } },
    }),
    status: oneOf({ zh: '到会情况', en: 'Presence', values: attendanceStatus }),
  },
})
