import { addDays } from '@zhunsheng/domain'
import { officeHours } from './days.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, civilServants, person, stationed } from './people.ts'
import { randomFor } from './random.ts'

type Topic = Noted<'meeting-topic'>
type Attendance = Noted<'meeting-attendance'>
type Held = Pick<Ledger, 'party-meeting' | 'leading-group-membership' | 'decision-matter'>
type Meeting = Held['party-meeting'][number]

type FurtherTopic = readonly [Topic['facts']['category'], string, string?]
// By the number of the meeting: what else was on its agenda beside the topic that gave it its name.
const further: Readonly<Record<number, readonly FurtherTopic[]>> = {
  1: [['other', '通报全县经济工作会议精神']],
  2: [['accountability', '听取党委书记、镇长2022年度述法', '问题列入2023年工作计划']],
  4: [
    ['workReport', '听取综合行政执法2022年工作汇报', '原则同意2023年执法计划'],
    ['majorDecision', '听取镇区农贸市场改造方案的报告', '同意，由镇政府依程序决定'],
  ],
  5: [['majorDecision', '听取农村人居环境整治三年安排的报告', '同意，由镇政府依程序决定']],
  7: [['majorDecision', '听取镇应急避险点布局方案的报告', '同意，由镇政府依程序决定']],
  9: [
    ['workReport', '听取法律顾问和公共法律服务工作汇报'],
    ['majorDecision', '听取便民服务中心一窗受理改造方案的报告', '同意，由镇政府依程序决定'],
  ],
  11: [['majorDecision', '听取农村道路养护管理办法的报告', '要求补充公众参与情况']],
  12: [['workReport', '听取司法所全年合法性审查工作汇报', '列入2024年工作安排']],
  13: [
    ['accountability', '听取其余班子成员2023年度述法'],
    ['other', '审议合法性审查工作规程修订稿', '同意印发'],
    ['majorDecision', '听取2024年度镇重点工程安排的报告', '同意，由镇政府依程序决定'],
  ],
}

const topics = ({ 'party-meeting': meetings, 'decision-matter': matters }: Held): readonly Topic[] => {
  const random = randomFor('meeting-topic')
  return meetings
    .flatMap((meeting, i) => {
      const named: FurtherTopic = [meeting.facts.topic, meeting.facts.title]
      return [named, ...(further[i + 1] ?? [])].map((topic) => ({ meeting, topic }))
    })
    .map(({ meeting, topic: [category, title, outcome] }, i): Topic => {
      // A decision that was made without a file is reported, too.
      const matter = matters.find(({ facts }) => category === 'majorDecision' && title.includes(facts.title))
      return {
        key: keyOf('DWYT', i + 1),
        clocks: { occurred: meeting.clocks.occurred },
        facts: {
          meeting: meeting.key,
          category,
          title,
          ...(matter !== undefined && { matter: matter.key }),
          ...(outcome !== undefined && { outcome }),
        },
        personal: {},
        recorded: officeHours(addDays(meeting.clocks.occurred, 1), random),
      }
    })
}

type Seat = Pick<Attendance['facts'], 'post' | 'person' | 'capacity'>

// The places in the leading group are those of the team that votes here.
const team = (memberships: Held['leading-group-membership'], { clocks }: Meeting): readonly Seat[] =>
  memberships
    .filter((each) => each.clocks.occurred <= clocks.occurred && (each.clocks.closed ?? '9999') >= clocks.occurred)
    .map(({ facts }) => ({ post: facts.post, person: facts.person, capacity: 'voting' }))

const sitting = (post: Seat['post'], who: Person | undefined): Seat => ({
  post,
  person: (who ?? person(0)).key,
  capacity: 'nonVoting',
})
const offices = ({ facts }: Meeting): readonly Seat[] => [
  ...(facts.partyGovernmentOfficeAttended ? [sitting('partyGovernmentOfficeHead', civilServants[9])] : []),
  ...(facts.judicialOfficeAttended ? [sitting('judicialOfficeHead', stationed[4])] : []),
]

// Who did not come. On 15 August the sheet of the meeting says that the judicial office sat in: its head had leave.
const missed: readonly (readonly [number, Seat['post'], Attendance['facts']['status'], number?])[] = [
  [8, 'deputyMayor', 'leave'],
  [9, 'judicialOfficeHead', 'leave'],
  [10, 'leadershipMember', 'absent', 5],
]
const statusOf = (number: number, { post, person: key }: Seat): Attendance['facts']['status'] =>
  missed.find(
    ([at, of, , who]) => at === number && of === post && (who === undefined || civilServants[who]?.key === key),
  )?.[2] ?? 'attended'

const attendance = (held: Held): readonly Attendance[] => {
  const random = randomFor('meeting-attendance')
  return held['party-meeting']
    .flatMap((meeting, i) =>
      [...team(held['leading-group-membership'], meeting), ...offices(meeting)].map((seat) => ({
        meeting,
        facts: { ...seat, meeting: meeting.key, status: statusOf(i + 1, seat) },
      })),
    )
    .map(({ meeting, facts }, i): Attendance => ({
      key: keyOf('DWCX', i + 1),
      clocks: { occurred: meeting.clocks.occurred },
      facts,
      personal: {},
      recorded: officeHours(addDays(meeting.clocks.occurred, 1), random),
    }))
}

/** What the meetings of the Party committee took up, and who sat in them with a vote and without. */
export const meetings = (held: Held): Part<'meeting-topic' | 'meeting-attendance'> => ({
  'meeting-topic': topics(held),
  'meeting-attendance': attendance(held),
})
