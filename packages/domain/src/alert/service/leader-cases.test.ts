import { describe, expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { partyMeeting } from '../../ledger/organisation/party-meeting.ts'
import { disputeStep } from '../../ledger/service/dispute/dispute-step.ts'
import { dispute } from '../../ledger/service/dispute/dispute.ts'
import { petitionStep } from '../../ledger/service/petition/petition-step.ts'
import { petition } from '../../ledger/service/petition/petition.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { viewOf } from '../../testing/alert-view.ts'
import { toldEntry } from '../../testing/told-entry.ts'
import { charge, chargeStep as step } from '../../testing/told-improvement.ts'
import { lookOut } from '../alerts.ts'
import { leaderCaseAlerts } from './leader-cases.ts'

const petitioned = toldEntry(
  petition,
  'XF-1',
  { occurred: '2023-02-20' },
  { form: 'visit', intake: 'direct', petitionKind: 'appeal', people: 3, petitioner: 'p-0901' },
)
const petitionIs = (name: string, on: string): LooseEntry =>
  toldEntry(petitionStep, `${name} ${on}`, { occurred: on }, { petition: 'XF-1', step: name })
const meeting = (on: string): LooseEntry =>
  toldEntry(
    partyMeeting,
    'DWH-1',
    { occurred: on },
    {
      title: '听取信访工作汇报',
      topic: 'workReport',
      partyGovernmentOfficeAttended: true,
      judicialOfficeAttended: true,
    },
  )
const begun = [
  petitioned,
  charge('2023-03-01'),
  step('approved', '2023-03-03'),
  step('served', '2023-03-06'),
  step('planned', '2023-03-10', { until: '2023-06-30' }),
  step('visited', '2023-04-15'),
]
const whole = [
  ...begun,
  step('papersFiled', '2023-06-01'),
  meeting('2023-06-10'),
  step('reported', '2023-06-10'),
  petitionIs('closed', '2023-06-11'),
  step('closed', '2023-06-12'),
]
const found = (on: string, entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), leaderCaseAlerts).map(({ alert, finding }) => ({ id: alert.id, finding }))
const ids = (on: string, entries: readonly LooseEntry[]) => found(on, entries).map(({ id }) => id)
const without = (...steps: readonly string[]) =>
  whole.filter(({ kind, facts }) => kind !== 'leader-case-step' || !steps.includes(String(facts['step'])))

test('a charge that goes its way in time is nothing to look at, on any day', () => {
  for (const on of ['2023-03-01', '2023-03-31', '2023-06-09', '2023-12-31']) expect(ids(on, whole)).toEqual([])
})

describe('what is late', () => {
  test.each([
    ['decided on', whole.slice(0, 2), '2023-03-06', '2023-03-07', 'charge-approval-late'],
    ['served', whole.slice(0, 3), '2023-03-06', '2023-03-07', 'charge-service-late'],
    ['planned', whole.slice(0, 4), '2023-03-13', '2023-03-14', 'charge-plan-late'],
    ['reported', without('reported', 'closed'), '2023-07-01', '2023-07-02', 'charge-report-late'],
  ])('is not yet %s, from the day after the last one', (_, entries, last, after, id) => {
    expect(ids(last, entries)).toEqual([])
    expect(ids(after, entries)).toEqual([id])
  })
  test('is the matter itself by the day of its plan, and by that of an extension once there is one', () => {
    const visited = [...begun, step('visited', '2023-06-20')]
    expect(ids('2023-06-30', visited)).toEqual([])
    expect(ids('2023-07-01', visited)).toEqual(['charge-late'])
    const asked = [...visited, step('extensionRequested', '2023-06-25')]
    expect(ids('2023-07-01', asked)).toEqual(['charge-late'])
    const given = [...asked, step('extensionApproved', '2023-06-28', { until: '2023-07-31' })]
    expect(ids('2023-07-31', given)).toEqual([])
    expect(ids('2023-08-01', given)).toEqual(['charge-late-after-extension'])
    // Filed late: found as late in that year, and no more in the next.
    const filed = [...given, step('papersFiled', '2023-08-05')]
    expect(ids('2023-08-06', filed)).toEqual(['charge-late-after-extension'])
    expect(ids('2024-01-01', filed)).toEqual(['charge-report-late'])
  })
})

test('nobody seen for more than sixty days, counted from the approval or the last visit', () => {
  const never = without('visited', 'papersFiled', 'reported', 'closed')
  expect(ids('2023-05-02', never)).toEqual([])
  expect(found('2023-05-03', never)).toMatchObject([
    { id: 'charge-not-visited', finding: { since: '2023-03-03', never: true, days: 60 } },
  ])
  expect(ids('2023-06-14', begun)).toEqual([])
  expect(found('2023-06-15', begun)).toMatchObject([{ finding: { since: '2023-04-15', never: false } }])
})

test('approved by another than the first leader, in the year in which it was', () => {
  const other = [...begun.slice(0, 2), step('approved', '2023-03-03', { approver: 'townMayor' }), ...begun.slice(3)]
  expect(found('2023-04-30', other)).toMatchObject([
    { id: 'charge-approved-by-other', finding: { what: 'charge', approver: 'townMayor', wanted: ['partySecretary'] } },
  ])
  const own = begun.map((entry) =>
    entry.kind === 'leader-case' ? charge('2023-03-01', { post: 'partySecretary' }) : entry,
  )
  expect(ids('2023-04-30', own)).toEqual([])
  const extended = [
    ...own,
    step('extensionRequested', '2023-04-20'),
    step('extensionApproved', '2023-04-21', { until: '2023-08-31' }),
  ]
  expect(found('2023-04-30', extended)).toMatchObject([{ finding: { what: 'extension', wanted: ['townMayor'] } }])
})

describe('the matter of a charge', () => {
  test('has to be in a ledger', () => {
    expect(found('2023-04-30', begun.slice(1))).toMatchObject([
      { id: 'charge-matter-unknown', finding: { of: 'petition', number: 'XF-1' } },
    ])
  })
  test('is over when the charge is', () => {
    const open = whole.filter(({ kind }) => kind !== 'petition-step')
    expect(ids('2023-06-11', open)).toEqual([])
    expect(found('2023-06-12', open)).toMatchObject([
      { id: 'charge-matter-open', finding: { of: 'petition', number: 'XF-1', closedOn: '2023-06-12' } },
    ])
  })
  test('is open again when a dispute was reopened', () => {
    const facts = { division: '141021100201', category: 'neighbours', involved: 2, risk: 'yellow' }
    const people = { source: 'applied', responsible: 'p-0004', party: 'p-0902' }
    const entries = [
      ...whole.filter(({ kind }) => !kind.startsWith('petition') && kind !== 'leader-case'),
      charge('2023-03-01', { dispute: 'JF-1' }),
      toldEntry(dispute, 'JF-1', { occurred: '2023-02-01', reported: '2023-02-01' }, { ...facts, ...people }),
    ]
    const disputeIs = (name: string, on: string) =>
      toldEntry(disputeStep, `${name} ${on}`, { occurred: on }, { dispute: 'JF-1', step: name })
    const over = [...entries, disputeIs('struckOff', '2023-06-11')]
    expect(ids('2023-12-31', over)).toEqual([])
    expect(ids('2023-12-31', [...over, disputeIs('reopened', '2023-07-01')])).toEqual(['charge-matter-open'])
  })
})

test('the meeting of a report has to be in the ledger, and not to come later', () => {
  const unknown = whole.filter(({ kind }) => kind !== 'party-meeting')
  expect(found('2023-12-31', unknown)).toMatchObject([{ id: 'charge-meeting-unknown', finding: { meeting: 'DWH-1' } }])
  expect(found('2023-12-31', [...unknown, meeting('2023-06-11')])).toMatchObject([
    { finding: { heldOn: '2023-06-11' } },
  ])
})

test('one leader has more than three open', () => {
  const numbers = ['BA-1', 'BA-2', 'BA-3', 'BA-4']
  const several = numbers.flatMap((key) => [charge('2023-03-01', {}, key), step('approved', '2023-03-02', {}, key)])
  expect(ids('2023-03-02', [petitioned, ...several.slice(0, 6)])).toEqual([])
  expect(found('2023-03-02', [petitioned, ...several])).toMatchObject([
    { id: 'leader-overloaded', finding: { leader: 'p-0004', open: 4, bound: 3, charges: numbers } },
  ])
})

test('each is said in both languages', () => {
  const said = (on: string, entries: readonly LooseEntry[]) =>
    found(on, entries).map(({ finding }) => [say(finding, zhCN), say(finding, en)])
  expect(said('2023-06-15', begun.slice(1))).toEqual([
    [
      '包案BA-1“占道经营积案”（包案领导：副镇长）：2023年4月15日以后没有接访下访记录，已超过60日（60日为示意值）。领导干部应当定期接访、下访。',
      'Charge BA-1 “占道经营积案” (in charge: Deputy mayor): no visit since 2023-04-15, for more than 60 days (60 is an illustrative value). Leaders receive and visit people regularly.',
    ],
    [
      '包案BA-1“占道经营积案”（包案领导：副镇长）：所包的信访事项XF-1不在台账中，请核对编号，或者补登。',
      'Charge BA-1 “占道经营积案” (in charge: Deputy mayor): the petition XF-1 is in no ledger. Check its number, or enter it.',
    ],
  ])
})
