import { expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { indexLedger } from '../../ledger/ledger-index.ts'
import { eventStepOf as step, eventWith, toldEvent } from '../../testing/told-event.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { governanceEvent } from '../governance-event/governance-event.ts'
import { timelineClocks } from '../timeline.ts'
import { dueOn } from './due-on.ts'
import { eventClocks } from './duty-clocks-of-events.ts'

const dueFor = (on: string, entries: readonly LooseEntry[]) =>
  dueOn(eventClocks, indexLedger(entries), { township: '141021100000', on }, chinaCalendar).items.map((item) => [
    item.clock.id,
    item.state,
    item.deadline.status === 'day' ? item.deadline.on : '',
  ])
const reason = { reason: '情况有变' }

test('an event waits for two days to be accepted, and to be closed as long as its row says', () => {
  const reported = [toldEvent('2023-05-02', { source: 'hotline' })]
  expect(dueFor('2023-05-02', reported)).toEqual([
    ['governance.acceptance', 'running', '2023-05-04'],
    ['governance.event-due', 'running', '2023-05-22'],
  ])
  expect(dueFor('2023-05-05', reported)[0]).toEqual(['governance.acceptance', 'overdue', '2023-05-04'])
  for (const decided of [step('accepted', '2023-05-03'), step('rejected', '2023-05-03', reason)])
    expect(dueFor('2023-05-03', [...reported, decided]).map(([clock]) => clock)).not.toContain('governance.acceptance')
})

test('what a village reports waits to be accepted once a step was taken in it, and not when it is closed', () => {
  const waits = (on: string, ...entries: readonly LooseEntry[]) =>
    dueFor(on, entries).some(([clock]) => clock === 'governance.acceptance')
  const own = toldEvent('2023-05-02')
  expect([waits('2023-05-09', own), waits('2023-05-09', own, step('triaged', '2023-05-08'))]).toEqual([false, true])
  expect(waits('2023-05-07', own, step('triaged', '2023-05-08'))).toBe(false)
  const closed = toldEvent('2023-05-02', { source: 'hotline' }, '2023-05-08')
  expect([waits('2023-05-07', closed), waits('2023-05-08', closed)]).toEqual([true, false])
})

test('what was turned down, merged or transferred is not to be closed any more', () => {
  for (const left of [
    step('rejected', '2023-05-03', reason),
    step('merged', '2023-05-03', { into: 'SJ-2' }),
    step('transferred', '2023-05-04', { to: 'police' }),
  ])
    expect(dueFor('2023-05-04', [toldEvent('2023-05-02'), left]).map(([clock]) => clock)).not.toContain(
      'governance.event-due',
    )
})

test('an approved delay has a last day of its own, a further one again', () => {
  const open = eventWith({ feedback: undefined, verified: undefined, closed: undefined, archived: undefined })
  expect(dueFor('2023-05-18', open)).toEqual([['governance.event-due', 'running', '2023-05-22']])
  expect(dueFor('2023-05-19', open)).toEqual([['governance.event-delayed', 'running', '2023-06-10']])
  const further = [
    step('delayRequested', '2023-06-08', reason),
    step('delayApproved', '2023-06-09', { until: '2023-06-30', approver: 'townMayor' }),
  ]
  expect(dueFor('2023-06-12', [...open, ...further])).toEqual([['governance.event-delayed', 'running', '2023-06-30']])
  expect(dueFor('2023-06-12', open)).toEqual([['governance.event-delayed', 'overdue', '2023-06-10']])
  expect(dueFor('2023-06-08', eventWith({}))).toEqual([])
})

test('what is reopened has the day that the reopening gives, whatever its row says of the closing before', () => {
  const again = (on: string, until: string) => step('reopened', on, { ...reason, until })
  for (const closed of [undefined, '2023-06-08']) {
    const done = eventWith({ reported: toldEvent('2023-05-02', {}, closed) }, again('2023-06-21', '2023-07-05'))
    expect(dueFor('2023-06-20', done)).toEqual([])
    expect(dueFor('2023-06-21', done)).toEqual([['governance.event-reopened', 'running', '2023-07-05']])
    expect(dueFor('2023-07-06', done)).toEqual([['governance.event-reopened', 'overdue', '2023-07-05']])
    for (const end of [step('closed', '2023-07-06'), step('merged', '2023-07-06', { into: 'SJ-2' })])
      expect(dueFor('2023-07-06', [...done, end])).toEqual([])
    // What is closed on the day of its reopening was closed after it.
    expect(dueFor('2023-06-21', [...done, step('closed', '2023-06-21')])).toEqual([])
    const delayed = step('delayApproved', '2023-07-01', { until: '2023-08-01', approver: 'townMayor' })
    expect(dueFor('2023-07-06', [...done, delayed])).toEqual([['governance.event-delayed', 'running', '2023-08-01']])
    const twice = [...done, step('closed', '2023-06-25'), again('2023-06-28', '2023-07-20')]
    expect(dueFor('2023-07-06', twice)).toEqual([['governance.event-reopened', 'running', '2023-07-20']])
  }
})

test('feedback waits three days to be verified; what fails waits for the next feedback', () => {
  const fed = eventWith({ verified: undefined, closed: undefined, archived: undefined })
  expect(dueFor('2023-06-05', fed)).toContainEqual(['governance.verification', 'running', '2023-06-08'])
  const failed = [...fed, step('verificationFailed', '2023-06-06', reason)]
  expect(dueFor('2023-06-06', failed).map(([clock]) => clock)).toEqual(['governance.event-delayed'])
})

test('what is not valid, or counts as another event, asks for nothing', () => {
  expect(dueFor('2023-06-05', [toldEvent('2023-05-02', { valid: false })])).toEqual([])
  expect(dueFor('2023-06-05', [toldEvent('2023-05-02', { duplicateOf: 'SJ-2' })])).toEqual([])
})

test('a timeline shows every clock of an event and how each came out', () => {
  const entries = eventWith({ reported: toldEvent('2023-05-02', {}, '2023-06-08') })
  const { clocks, issues } = timelineClocks(
    governanceEvent,
    'SJ-1',
    entries,
    { on: '2023-12-31', calendar: chinaCalendar },
    eventClocks,
  )
  expect(issues).toEqual([])
  expect(clocks.map(({ clock, status, endedOn }) => [clock.id, status, endedOn])).toEqual([
    ['governance.acceptance', 'inTime', '2023-05-03'],
    ['governance.event-due', 'inTime', '2023-05-19'],
    ['governance.event-delayed', 'inTime', '2023-06-08'],
    ['governance.verification', 'inTime', '2023-06-07'],
  ])
})
