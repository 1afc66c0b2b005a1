import type { EntryOf } from '../../ledger/entry.ts'
import { meetingAttendance } from '../../ledger/organisation/meeting-attendance.ts'
import { partyMeeting } from '../../ledger/organisation/party-meeting.ts'
import type { PostId } from '../../township/post.ts'
import { type Period, parsePeriod, within } from '../../value/period.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import type { MeetingFinding, Office } from './meeting-finding.ts'
import { ownArrangement } from '../own-arrangement.ts'

type Meeting = EntryOf<typeof partyMeeting>

// The published report speaks of the practice (党政办、司法所负责人列席党委会议); it gives no norm, and no number of meetings.
const citation = ownArrangement

const heads: Readonly<Record<Office, PostId>> = {
  partyGovernmentOffice: 'partyGovernmentOfficeHead',
  judicialOffice: 'judicialOfficeHead',
}
const offices: readonly Office[] = ['partyGovernmentOffice', 'judicialOffice']
const saysSatIn = ({ facts }: Meeting, office: Office): boolean => facts[`${office}Attended`]

// As the figure counts them: hearing a work report is a meeting on the rule of law, too.
const onRuleOfLaw = ({ facts }: Meeting): boolean => facts.topic !== 'other'

const withoutOffice = (view: AlertView): readonly MeetingFinding[] =>
  entriesOf(view, partyMeeting, 'inYear')
    .filter(onRuleOfLaw)
    .flatMap((meeting): readonly MeetingFinding[] => {
      const [first, ...others] = offices.filter((office) => !saysSatIn(meeting, office))
      if (first === undefined) return []
      const { key, clocks } = meeting
      return [
        {
          code: 'officeDidNotSitIn',
          meeting: key,
          held: clocks.occurred,
          offices: [first, ...others],
          entries: idsOf([meeting]),
        },
      ]
    })

const differing = (view: AlertView): readonly MeetingFinding[] => {
  const attendances = Map.groupBy(entriesOf(view, meetingAttendance, 'inYear'), ({ facts }) => facts.meeting)
  return entriesOf(view, partyMeeting, 'inYear').flatMap((meeting) => {
    const present = attendances.get(meeting.key)
    // Whose attendance nobody wrote down contradicts nothing.
    if (present === undefined) return []
    return offices.flatMap((office): readonly MeetingFinding[] => {
      const own = present.filter(({ facts }) => facts.post === heads[office])
      const satIn = saysSatIn(meeting, office)
      if (own.some(({ facts }) => facts.status === 'attended') === satIn) return []
      const [of, held] = [meeting.key, meeting.clocks.occurred]
      const status = own.find(({ facts }) => (facts.status === 'attended') !== satIn)?.facts.status
      const entries = idsOf([meeting, ...own])
      const found = { code: 'officeAttendanceDiffers', meeting: of, held, office, satIn, entries } as const
      return [{ ...found, ...(status !== undefined && { status }) }]
    })
  })
}

const halfYears = (view: AlertView): readonly Period[] =>
  ['H1', 'H2'].flatMap((half) => {
    const period = parsePeriod(`${String(yearOf(view)).padStart(4, '0')}-${half}`)
    return period.ok && period.value.to <= view.on ? [period.value] : []
  })

const halfYearsWithout = (view: AlertView): readonly MeetingFinding[] => {
  const held = entriesOf(view, partyMeeting, 'inYear').filter(onRuleOfLaw)
  return halfYears(view)
    .filter((half) => !held.some(({ clocks }) => within(half, clocks.occurred)))
    .map(({ id }): MeetingFinding => ({ code: 'noMeetingOnRuleOfLaw', halfYear: id, entries: [] }))
}

/** The alerts of the meetings of the Party committee. */
export const meetingAlerts: readonly Alert[] = [
  {
    id: 'office-not-sitting-in',
    label: {
      zh: '法治专题会议缺一办一所列席',
      en: 'A meeting on the rule of law in which one of the two offices did not sit',
    },
    system: 'partyMeetings',
    citation,
    reads: [partyMeeting.id],
    look: withoutOffice,
  },
  {
    id: 'office-attendance-differs',
    label: { zh: '会议台账与列席台账不符', en: 'A meeting and its attendance disagree' },
    system: 'partyMeetings',
    citation,
    reads: [partyMeeting.id, meetingAttendance.id],
    look: differing,
  },
  {
    id: 'no-meeting-on-rule-of-law',
    label: { zh: '半年内未专题研究法治', en: 'A half-year without a meeting on the rule of law' },
    system: 'partyMeetings',
    citation,
    reads: [partyMeeting.id],
    look: halfYearsWithout,
  },
]
