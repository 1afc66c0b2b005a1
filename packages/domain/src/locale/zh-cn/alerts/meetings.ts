import type { MeetingFinding, Office } from '../../../alert/organisation/meeting-finding.ts'
import { attendanceStatus } from '../../../ledger/organisation/meeting-attendance.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const offices: Readonly<Record<Office, string>> = { partyGovernmentOffice: '党政办', judicialOffice: '司法所' }

/** What is amiss with the meetings of the Party committee. */
export const meetings: Sentences<'code', MeetingFinding> = {
  officeDidNotSitIn: ({ meeting, held, offices: missing }) =>
    `${format.date(held)}的法治专题党委会议（${meeting}）没有${missing.map((office) => offices[office]).join('、')}列席。`,
  officeAttendanceDiffers: ({ meeting, held, office, satIn, status }) => {
    const said = status === undefined ? '中没有其负责人' : `记其负责人${attendanceStatus[status].zh}`
    return `${format.date(held)}的党委会议（${meeting}）：会议台账记${offices[office]}${satIn ? '已列席' : '未列席'}，出席列席台账${said}，请核对。`
  },
  noMeetingOnRuleOfLaw: ({ halfYear }) =>
    `${format.periodOf(halfYear)}台账中没有专题研究法治或听取法治工作汇报的党委会议。`,
}
