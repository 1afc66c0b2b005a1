import { figureOver } from '../figure-over.ts'
import { percent, times, within } from '../figure-terms.ts'
import { meetingAttendance } from './meeting-attendance.ts'
import { meetingTopic } from './meeting-topic.ts'
import { partyMeeting } from './party-meeting.ts'

/** Figures of Party meetings: what was heard, whether the two offices sat in (一办一所列席), who came. */
export const meetingFigures = [
  figureOver(partyMeeting, {
    id: 'organisation.rule-of-law-meetings',
    label: { zh: '党委会议专题研究法治政府建设', en: 'Party committee meetings on the rule of law' },
    unit: times,
    subject: 'township',
    where: [{ field: 'topic', in: ['ruleOfLaw', 'workReport'] }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(meetingTopic, {
    id: 'organisation.work-reports-heard',
    label: { zh: '党委会议听取法治工作汇报', en: 'Rule-of-law work reports heard by the Party committee' },
    unit: times,
    subject: 'township',
    where: [{ field: 'category', is: 'workReport' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(partyMeeting, {
    id: 'organisation.two-offices-share',
    label: {
      zh: '法治专题党委会议一办一所列席率',
      en: 'Share of Party meetings on the rule of law in which both offices sat',
    },
    unit: percent,
    subject: 'township',
    where: [{ field: 'topic', in: ['ruleOfLaw', 'workReport'] }],
    dating: within,
    aggregate: {
      type: 'share',
      met: [
        { field: 'partyGovernmentOfficeAttended', is: true },
        { field: 'judicialOfficeAttended', is: true },
      ],
    },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  // Who had leave was not due: leave is no absence, and leaves the denominator.
  figureOver(meetingAttendance, {
    id: 'organisation.meeting-attendance',
    label: { zh: '党委会议到会率', en: 'Attendance of Party meetings by those with a vote' },
    unit: percent,
    subject: 'township',
    where: [
      { field: 'capacity', is: 'voting' },
      { field: 'status', in: ['attended', 'absent'] },
    ],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'status', is: 'attended' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
