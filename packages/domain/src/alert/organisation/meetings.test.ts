import { describe, expect, test } from 'vitest'
import { meetingAttendance } from '../../ledger/organisation/meeting-attendance.ts'
import { partyMeeting } from '../../ledger/organisation/party-meeting.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { meetingAlerts } from './meetings.ts'

type Topic = 'ruleOfLaw' | 'workReport' | 'other'
const meeting = (key: string, occurred: string, topic: Topic, partyGovernment = true, judicial = true) =>
  entryFor(partyMeeting, {
    key,
    clocks: { occurred },
    facts: {
      topic,
      title: '研究法治政府建设',
      partyGovernmentOfficeAttended: partyGovernment,
      judicialOfficeAttended: judicial,
    },
  })
type Post = 'partySecretary' | 'partyGovernmentOfficeHead' | 'judicialOfficeHead'
const seat = (of: string, occurred: string, post: Post, status: 'attended' | 'leave' | 'absent' = 'attended') =>
  entryFor(meetingAttendance, {
    key: `${of}-${post}`,
    clocks: { occurred },
    facts: {
      meeting: of,
      post,
      person: 'p-0001',
      capacity: post === 'partySecretary' ? 'voting' : 'nonVoting',
      status,
    },
  })
const found = (on: string, ...entries: readonly ReturnType<typeof meeting>[]) =>
  lookOut(viewOf(on, entries), meetingAlerts).map(({ finding }) => finding)

const spring = meeting('M1', '2023-03-01', 'ruleOfLaw')
const autumn = meeting('M2', '2023-10-01', 'workReport')

describe('a meeting on the rule of law', () => {
  test('in which both offices sat is in order', () => {
    expect(found('2023-12-31', spring, autumn)).toEqual([])
  })
  test('is found when an office did not sit in it, with every office that did not', () => {
    const without = meeting('M3', '2023-05-01', 'workReport', false, false)
    const one = meeting('M4', '2023-06-01', 'ruleOfLaw', true, false)
    const findings = found('2023-12-31', spring, autumn, one, without)
    const code = 'officeDidNotSitIn'
    expect(findings).toEqual([
      {
        code,
        meeting: 'M3',
        held: '2023-05-01',
        offices: ['partyGovernmentOffice', 'judicialOffice'],
        entries: [without.id],
      },
      { code, meeting: 'M4', held: '2023-06-01', offices: ['judicialOffice'], entries: [one.id] },
    ])
    expect(findings.map((finding) => say(finding, zhCN))).toEqual([
      '2023年5月1日的法治专题党委会议（M3）没有党政办、司法所列席。',
      '2023年6月1日的法治专题党委会议（M4）没有司法所列席。',
    ])
    expect(say(findings[0]!, en)).toBe(
      'In the Party meeting on the rule of law of 2023-05-01 (M3), the Party-government office and the judicial office did not sit.',
    )
  })
  test('is not found where the meeting is about something else, of another year, or still to come', () => {
    const other = meeting('M3', '2023-05-01', 'other', false, false)
    const before = meeting('M4', '2022-05-01', 'ruleOfLaw', false, false)
    const later = meeting('M5', '2023-11-01', 'ruleOfLaw', false, false)
    expect(found('2023-10-31', spring, autumn, other, before, later)).toEqual([])
  })
})

describe('the row of a meeting and its attendance', () => {
  const secretary = seat('M1', '2023-03-01', 'partySecretary')
  const office = seat('M1', '2023-03-01', 'partyGovernmentOfficeHead')
  const judicial = (status: 'attended' | 'leave' | 'absent') => seat('M1', '2023-03-01', 'judicialOfficeHead', status)
  const codes = (...entries: readonly ReturnType<typeof meeting>[]) => found('2023-06-30', ...entries)

  test('agree', () => {
    expect(codes(spring, secretary, office, judicial('attended'))).toEqual([])
  })
  test('cannot disagree where nobody wrote down who came', () => {
    expect(codes(spring)).toEqual([])
  })
  test('disagree when the head had leave, and when the attendance does not name him', () => {
    const leave = judicial('leave')
    expect(codes(spring, secretary, office, leave)).toEqual([
      {
        code: 'officeAttendanceDiffers',
        meeting: 'M1',
        held: '2023-03-01',
        office: 'judicialOffice',
        satIn: true,
        status: 'leave',
        entries: [spring.id, leave.id].toSorted(),
      },
    ])
    const [unnamed] = codes(spring, secretary, office)
    expect(unnamed).not.toHaveProperty('status')
    expect(say(unnamed!, zhCN)).toBe(
      '2023年3月1日的党委会议（M1）：会议台账记司法所已列席，出席列席台账中没有其负责人，请核对。',
    )
    expect(say(unnamed!, en)).toBe(
      'Party meeting of 2023-03-01 (M1): the ledger of meetings says that the judicial office sat in, the attendance does not name its head. Please check.',
    )
  })
  test('disagree when the head came and the row says that nobody did; the absent head then agrees', () => {
    const without = meeting('M1', '2023-03-01', 'other', true, false)
    const held = meeting('M2', '2023-04-01', 'ruleOfLaw')
    expect(codes(held, without, office, judicial('attended'))).toMatchObject([{ satIn: false, status: 'attended' }])
    expect(codes(held, without, office, judicial('absent'))).toEqual([])
  })
})

describe('a half-year without a meeting on the rule of law', () => {
  const missing = (on: string, ...entries: readonly ReturnType<typeof meeting>[]) =>
    found(on, ...entries).map((finding) => ('halfYear' in finding ? finding.halfYear : finding.code))

  test('is found on its last day, not before', () => {
    expect(missing('2023-06-29')).toEqual([])
    expect(missing('2023-06-30')).toEqual(['2023-H1'])
    expect(missing('2023-12-30')).toEqual(['2023-H1'])
    expect(missing('2023-12-31')).toEqual(['2023-H1', '2023-H2'])
    expect(missing('2024-01-01')).toEqual([])
  })
  test('is told apart from the other half, and other topics do not fill it', () => {
    expect(missing('2023-12-31', spring)).toEqual(['2023-H2'])
    expect(missing('2023-12-31', autumn)).toEqual(['2023-H1'])
    expect(missing('2023-12-31', autumn, meeting('M3', '2023-06-30', 'other'))).toEqual(['2023-H1'])
    expect(missing('2023-12-31', autumn, meeting('M3', '2023-06-30', 'workReport'))).toEqual([])
    expect(missing('2023-12-31', spring, meeting('M3', '2023-07-01', 'ruleOfLaw'))).toEqual([])
  })
  test('is said', () => {
    const finding = found('2023-06-30')[0]!
    expect([say(finding, zhCN), say(finding, en)]).toEqual([
      '2023年上半年台账中没有专题研究法治或听取法治工作汇报的党委会议。',
      'In the first half of 2023 the ledger has no Party meeting on the rule of law, and none that heard a work report on it.',
    ])
  })
})
