import { firstPersonFigures, leadingGroupFigures } from './figures.ts'
import { firstPersonDutyItem } from './first-person-duty-item.ts'
import { firstPersonDuty } from './first-person-duty.ts'
import { leadingGroupMembership } from './leading-group-membership.ts'
import { meetingAttendance } from './meeting-attendance.ts'
import { meetingFigures } from './meeting-figures.ts'
import { meetingTopic } from './meeting-topic.ts'
import { partyMeeting } from './party-meeting.ts'
import { person } from './person.ts'
import { planFigures } from './plan-figures.ts'
import { postHolding } from './post-holding.ts'
import { reportTask } from './report-task.ts'
import { roleHolding } from './role-holding.ts'
import { workPlanItem } from './work-plan-item.ts'
import { workPlanProgress } from './work-plan-progress.ts'
import type { SystemDeclarations } from '../system-declaration.ts'

/** Working systems of leadership and organisation. */
export const organisationSystems = {
  leadingGroup: {
    zh: '法治建设领导小组',
    en: 'Leading group for the rule of law',
    ledgers: [person, postHolding, roleHolding, leadingGroupMembership],
    figures: leadingGroupFigures,
  },
  firstResponsiblePerson: {
    zh: '第一责任人',
    en: 'First persons responsible',
    ledgers: [firstPersonDutyItem, firstPersonDuty],
    figures: firstPersonFigures,
  },
  partyMeetings: {
    zh: '党委会议·一办一所列席',
    en: 'Party committee meetings, two offices sitting in',
    ledgers: [partyMeeting, meetingTopic, meetingAttendance],
    figures: meetingFigures,
  },
  annualPlan: {
    zh: '年度工作计划·责任到人',
    en: 'Annual plan, each item answered for by a person',
    ledgers: [reportTask, workPlanItem, workPlanProgress],
    figures: planFigures,
  },
} as const satisfies SystemDeclarations
