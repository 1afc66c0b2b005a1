import type { FigureDefinition } from '../../figure/figure-definition.ts'
import { figureOver } from '../figure-over.ts'
import { percent, times, within } from '../figure-terms.ts'
import { studyAttendance } from './study-attendance.ts'
import { studySession } from './study-session.ts'

// Approved leave leaves the denominator.
const wasDue = [{ field: 'status', in: ['attended', 'absent'] }] as const

/** Figures of who came to law study: quotas count sessions, these count the people who were due. */
export const attendanceFigures: readonly FigureDefinition[] = [
  figureOver(studySession, {
    id: 'study.town-staff-sessions',
    label: { zh: '全镇干部学法', en: 'Law study of the town staff' },
    unit: times,
    subject: 'township',
    where: [
      { field: 'body', is: 'townStaff' },
      { field: 'topic', is: 'ruleOfLaw' },
      { field: 'held', is: true },
    ],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(studyAttendance, {
    id: 'study.attendance-share',
    label: { zh: '学法出勤率（请假不计）', en: 'Share of law study attended, leave left out' },
    unit: percent,
    subject: 'township',
    where: wasDue,
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'status', is: 'attended' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(studyAttendance, {
    id: 'civil-servant.sessions-attended',
    label: { zh: '本人参加学法', en: 'Law study attended' },
    unit: times,
    subject: 'civilServant',
    subjectField: 'person',
    where: [{ field: 'status', is: 'attended' }],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'session' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(studyAttendance, {
    id: 'civil-servant.attendance-share',
    label: { zh: '本人学法出勤率（请假不计）', en: 'Share of law study attended, leave left out' },
    unit: percent,
    subject: 'civilServant',
    subjectField: 'person',
    where: wasDue,
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'status', is: 'attended' }] },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
