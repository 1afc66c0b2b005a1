import type { attendanceStatus } from '../../ledger/organisation/meeting-attendance.ts'
import type { CivilDate } from '../../value/civil-date.ts'

type AttendanceStatus = keyof typeof attendanceStatus

/** The two offices whose heads sit in without a vote (一办一所). */
export type Office = 'partyGovernmentOffice' | 'judicialOffice'

interface OfMeeting {
  /** The business key of the meeting. */
  readonly meeting: string
  readonly held: CivilDate
  readonly entries: readonly string[]
}

/** What is amiss with the meetings of the Party committee. */
export type MeetingFinding =
  /** A meeting on the rule of law in which, as its own row says, these offices did not sit. */
  | (OfMeeting & { readonly code: 'officeDidNotSitIn'; readonly offices: readonly [Office, ...Office[]] })
  /**
   * What the row of a meeting says of an office is not what its attendance says: `status` of the head, absent where the
   * attendance does not name one.
   */
  | (OfMeeting & {
      readonly code: 'officeAttendanceDiffers'
      readonly office: Office
      readonly satIn: boolean
      readonly status?: AttendanceStatus
    })
  /** A half-year (`2023-H1`) that has ended without a meeting on the rule of law. */
  | { readonly code: 'noMeetingOnRuleOfLaw'; readonly halfYear: string; readonly entries: readonly string[] }
