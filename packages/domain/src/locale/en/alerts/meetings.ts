import type { MeetingFinding, Office } from '../../../alert/organisation/meeting-finding.ts'
import { attendanceStatus } from '../../../ledger/organisation/meeting-attendance.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const offices: Readonly<Record<Office, string>> = {
  partyGovernmentOffice: 'the Party-government office',
  judicialOffice: 'the judicial office',
}

/** What is amiss with the meetings of the Party committee. */
export const meetings: Sentences<'code', MeetingFinding> = {
  officeDidNotSitIn: ({ meeting, held, offices: missing }) =>
    `In the Party meeting on the rule of law of ${format.date(held)} (${meeting}), ${missing.map((office) => offices[office]).join(' and ')} did not sit.`,
  officeAttendanceDiffers: ({ meeting, held, office, satIn, status }) => {
    const said = status === undefined ? 'does not name its head' : `has its head as “${attendanceStatus[status].en}”`
    return `Party meeting of ${format.date(held)} (${meeting}): the ledger of meetings says that ${offices[office]} ${satIn ? 'sat in' : 'did not sit in'}, the attendance ${said}. Please check.`
  },
  noMeetingOnRuleOfLaw: ({ halfYear }) =>
    `In ${format.periodOf(halfYear)} the ledger has no Party meeting on the rule of law, and none that heard a work report on it.`,
}
