import { describe, expect, test } from 'vitest'
import { charge, chargeStep as step } from '../../testing/told-improvement.ts'
import { approversOf } from './charge-approver.ts'
import { chargeOutcomeEntries } from './charge-outcome-entries.ts'
import { chargesOn } from './charges-on.ts'
import { leadersLoad } from './leader-load.ts'

const whole = [
  charge('2023-03-01'),
  step('approved', '2023-03-03'),
  step('served', '2023-03-06'),
  step('planned', '2023-03-10', { until: '2023-04-30' }),
  step('visited', '2023-03-15'),
  step('extensionRequested', '2023-04-20'),
  step('extensionApproved', '2023-04-25', { until: '2023-05-31' }),
  step('visited', '2023-05-10'),
  step('papersFiled', '2023-06-03'),
  step('reported', '2023-06-13'),
  step('closed', '2023-06-14'),
]
const on = (day: string) => chargesOn(whole, day)[0]

describe('a charge', () => {
  test.each([
    ['2023-03-02', 'proposed', undefined, 0],
    ['2023-03-03', 'underWay', undefined, 0],
    ['2023-04-24', 'underWay', '2023-04-30', 0],
    ['2023-04-25', 'underWay', '2023-05-31', 0],
    // The last day is included; the day after it is one day late.
    ['2023-05-31', 'underWay', '2023-05-31', 0],
    ['2023-06-01', 'underWay', '2023-05-31', 1],
    // Filed three days late, and no later ever after.
    ['2023-06-03', 'papersFiled', '2023-05-31', 3],
    ['2023-06-14', 'closed', '2023-05-31', 3],
    ['2023-12-31', 'closed', '2023-05-31', 3],
  ])('on %s is %s, with the limit %s, %i days late', (day, stage, limit, late) => {
    expect(on(day)).toMatchObject({ stage, late })
    expect(on(day)?.limit).toBe(limit)
  })
  test('is not there before it was proposed, and knows nothing of later steps', () => {
    expect(chargesOn(whole, '2023-02-28')).toEqual([])
    expect(on('2023-04-01')).toMatchObject({ visits: ['2023-03-15'], extensions: 0 })
    expect(on('2023-12-31')).toMatchObject({ visits: ['2023-03-15', '2023-05-10'], extensions: 1, meeting: 'DWH-1' })
  })
  test('leaves out the steps that its way does not allow', () => {
    // Closed without a report to the team.
    const rash = [...whole.slice(0, -2), step('closed', '2023-06-04')]
    expect(chargesOn(rash, '2023-12-31')[0]).toMatchObject({ stage: 'papersFiled' })
  })
})

describe('who approves', () => {
  test('is the first leader; of his own charge he or the mayor, of more time for it the mayor', () => {
    expect(approversOf('deputyMayor', 'charge')).toEqual(['partySecretary'])
    expect(approversOf('townMayor', 'extension')).toEqual(['partySecretary'])
    expect(approversOf('partySecretary', 'charge')).toEqual(['partySecretary', 'townMayor'])
    expect(approversOf('partySecretary', 'extension')).toEqual(['townMayor'])
  })
  test.each([
    ['deputyMayor', 'partySecretary', true],
    ['deputyMayor', 'townMayor', false],
    ['partySecretary', 'partySecretary', true],
    ['partySecretary', 'townMayor', true],
    ['partySecretary', 'deputySecretary', false],
  ] as const)('a charge of the %s approved by the %s: %s', (post, approver, isByFirst) => {
    const entries = [charge('2023-03-01', { post }), step('approved', '2023-03-02', { approver })]
    expect(chargesOn(entries, '2023-12-31')[0]?.approvals).toMatchObject([{ what: 'charge', by: approver, isByFirst }])
  })
})

describe('the load of leaders', () => {
  const several = [
    ...whole,
    charge('2023-07-01', {}, 'BA-2'),
    step('approved', '2023-07-02', {}, 'BA-2'),
    charge('2023-08-01', { leader: 'p-0002', post: 'townMayor' }, 'BA-3'),
    step('approved', '2023-08-02', {}, 'BA-3'),
    step('served', '2023-08-03', {}, 'BA-3'),
    step('planned', '2023-08-04', { until: '2023-09-30' }, 'BA-3'),
    step('visited', '2024-01-05', {}, 'BA-3'),
    // Neither of these is anybody's: the first waits, the second was not approved.
    charge('2023-12-20', {}, 'BA-4'),
    charge('2023-12-21', {}, 'BA-5'),
    step('notApproved', '2023-12-22', {}, 'BA-5'),
  ]
  const brief = (day: string, year: number) =>
    leadersLoad(chargesOn(several, day), year).map(({ leader, charges, open, overdue, closed, closedLate, visits }) => [
      leader,
      charges.length,
      open,
      overdue,
      closed,
      closedLate,
      visits,
    ])
  test('counts charges, open ones, overdue ones, closed ones and visits of a year', () => {
    expect(brief('2023-12-31', 2023)).toEqual([
      ['p-0002', 1, 1, 1, 0, 0, 0],
      ['p-0004', 2, 1, 0, 1, 1, 2],
    ])
  })
  test('counts as closed late what was put off when it was over', () => {
    const putOff = whole.map((entry) =>
      entry.facts['step'] === 'extensionApproved'
        ? step('extensionApproved', '2023-05-02', { until: '2023-06-30' })
        : entry,
    )
    expect(leadersLoad(chargesOn(putOff, '2023-12-31'), 2023)).toMatchObject([{ closed: 1, closedLate: 1, overdue: 0 }])
  })
  test('takes over what is open, and visits of the next year alone', () => {
    expect(brief('2024-01-31', 2024)).toEqual([
      ['p-0002', 1, 1, 1, 0, 0, 1],
      ['p-0004', 1, 1, 0, 0, 0, 0],
    ])
    expect(brief('2023-12-31', 2022)).toEqual([])
  })
})

describe('the outcome of a charge', () => {
  const outcome = (...entries: Parameters<typeof chargeOutcomeEntries>[0][]) =>
    chargeOutcomeEntries(entries.flatMap((each) => [...each])).map(({ clocks, facts }) => ({ ...clocks, ...facts }))
  test('is told the day after the limit where that was not kept, on the day of its papers where it was', () => {
    expect(outcome(whole)).toMatchObject([
      { occurred: '2023-03-03', closed: '2023-06-14', toldOn: '2023-06-01', inTime: false, visits: 2, isByFirst: true },
    ])
    const kept = whole.map((entry) =>
      entry.facts['step'] === 'papersFiled' ? step('papersFiled', '2023-05-31') : entry,
    )
    expect(outcome(kept)).toMatchObject([{ toldOn: '2023-05-31', inTime: true }])
  })
  test('is late where the limit was put off when it was over', () => {
    const planned = whole.slice(0, 5)
    const asked = step('extensionRequested', '2023-05-04')
    const granted = step('extensionApproved', '2023-05-05', { until: '2023-05-31' })
    const late = { limit: '2023-04-30', toldOn: '2023-05-01', inTime: false }
    expect(outcome(planned, [asked, granted, step('papersFiled', '2023-05-10')])).toMatchObject([late])
    // Asked for when the papers were filed, late already.
    expect(outcome(planned, [step('papersFiled', '2023-05-02'), asked, granted])).toMatchObject([late])
    // Filed in time, and put off for nothing.
    const kept = outcome(planned, [step('papersFiled', '2023-04-20'), asked, granted])
    expect(kept).toMatchObject([{ toldOn: '2023-04-20', inTime: true }])
  })
  test('is none of what was not approved, and says nothing of a limit before there is a plan', () => {
    expect(outcome([charge('2023-03-01')])).toEqual([])
    const [bare] = outcome([charge('2023-03-01'), step('approved', '2023-03-02', { approver: 'townMayor' })])
    expect(bare).toMatchObject({ isByFirst: false, visits: 0 })
    expect(bare).not.toHaveProperty('toldOn')
  })
})
