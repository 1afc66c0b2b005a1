import { describe, expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { viewOf } from '../../testing/alert-view.ts'
import { eventStepOf as step, eventWith, toldEvent, wholeEvent } from '../../testing/told-event.ts'
import { lookOut } from '../alerts.ts'
import { duplicateAlerts } from './duplicates.ts'
import { eventAlerts } from './events.ts'

const found = (on: string, entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), [...eventAlerts, ...duplicateAlerts])
const ids = (on: string, entries: readonly LooseEntry[]) => found(on, entries).map(({ alert }) => alert.id)
const findings = (on: string, entries: readonly LooseEntry[]) => found(on, entries).map(({ finding }) => finding)
const closedRow = toldEvent('2023-05-02', {}, '2023-06-08')
const renamed = (entry: LooseEntry, key: string): LooseEntry => ({
  ...entry,
  key,
  id: `${entry.id.slice(0, 60)}-${key}`,
})
const reason = { reason: '情况有变' }

test('an event that went its way, with a delay approved in time, is nothing to look at on any day', () => {
  for (const on of ['2023-05-02', '2023-05-04', '2023-05-19', '2023-06-05', '2023-06-08', '2023-12-31'])
    expect([on, ids(on, eventWith({ reported: closedRow }))]).toEqual([on, []])
})

test('nor is one that nobody wrote steps of, nor what was solved on the spot', () => {
  expect(ids('2023-12-31', [toldEvent('2023-05-02', {}, '2023-05-22')])).toEqual([])
  expect(ids('2023-12-31', [toldEvent('2023-05-02', { selfHandled: true }, '2023-05-02')])).toEqual([])
})

test('acceptance is late from the third day on, whether it came then or not', () => {
  const called = toldEvent('2023-05-02', { source: 'hotline', due: '2023-05-12' })
  expect(ids('2023-05-04', [called])).toEqual([])
  expect(ids('2023-05-05', [called])).toEqual(['event-accepted-late'])
  // Nobody can say when one was accepted that is closed and has no steps.
  expect(ids('2023-12-31', [toldEvent('2023-05-02', { source: 'hotline', due: '2023-05-12' }, '2023-05-08')])).toEqual(
    [],
  )
  const accepted = eventWith({
    reported: closedRow,
    accepted: step('accepted', '2023-05-05'),
    triaged: step('triaged', '2023-05-05'),
    assigned: step('assigned', '2023-05-05', { unit: 'judicialOffice' }),
  })
  expect(ids('2023-12-31', accepted)).toEqual(['event-accepted-late'])
})

test('feedback is verified within three days', () => {
  const verified = eventWith({ reported: closedRow, feedback: step('feedback', '2023-06-03') })
  expect(ids('2023-12-31', verified)).toEqual(['event-verified-late'])
})

describe('lateness of closing', () => {
  test('is summed up by category, and names the event that is latest', () => {
    const other = renamed(toldEvent('2023-05-02', {}, '2023-05-25'), 'SJ-2')
    const entries = [toldEvent('2023-05-02'), step('accepted', '2023-05-03'), other]
    const [first] = findings('2023-06-01', entries)
    expect(first).toMatchObject({
      code: 'eventsLate',
      category: 'dispute',
      closed: 1,
      open: 1,
      worst: 'SJ-1',
      days: 10,
    })
    expect(say(first!, zhCN)).toBe(
      '矛盾纠纷：截至2023年6月1日，本年逾期办结1起，逾期未办结1起；最长的是事件SJ-1，逾期10日。',
    )
    expect(say(first!, en)).toContain('1 (disputes) were closed late this year and 1 are overdue')
  })
  test('counts from the end of a delay, and asks for that itself', () => {
    const late = eventWith({
      reported: toldEvent('2023-05-02', {}, '2023-06-13'),
      feedback: step('feedback', '2023-06-10'),
      verified: step('verified', '2023-06-12'),
      closed: step('closed', '2023-06-13'),
    })
    expect(ids('2023-12-31', late)).toEqual(['delayed-event-late', 'events-late'])
    expect(findings('2023-12-31', late).at(-1)).toMatchObject({ days: 3, closed: 1, open: 0 })
  })
  test('is not excused by a delay that was approved when time was up', () => {
    const late = eventWith({
      reported: closedRow,
      delayApproved: step('delayApproved', '2023-05-24', { until: '2023-06-10', approver: 'townMayor' }),
    })
    expect(findings('2023-12-31', late)).toMatchObject([{ code: 'eventsLate', days: 17 }])
  })
})

test('what is reopened is late by the day that its reopening gives, and open whatever its row says', () => {
  const again = step('reopened', '2023-06-21', { ...reason, until: '2023-07-05' })
  const open = eventWith({ reported: toldEvent('2023-05-02', {}, '2023-06-08') }, again)
  expect(ids('2023-07-05', open)).not.toContain('reopened-event-late')
  expect(ids('2023-07-06', open)).toEqual(expect.arrayContaining(['reopened-event-late', 'events-late']))
  expect(findings('2023-07-06', open).find(({ code }) => code === 'eventsLate')).toMatchObject({ open: 1, days: 1 })
})

test('a delay that was asked for is answered before time is up', () => {
  const asked = [
    toldEvent('2023-05-02'),
    step('accepted', '2023-05-03'),
    step('triaged', '2023-05-03'),
    step('assigned', '2023-05-03', { unit: 'judicialOffice' }),
    step('delayRequested', '2023-05-20', reason),
  ]
  expect(ids('2023-05-22', asked)).toEqual([])
  expect(ids('2023-05-23', asked)).toEqual(['events-late', 'delay-unanswered'])
})

test('no event is given more time than its source has, unless it was delayed', () => {
  const long = toldEvent('2023-05-02', { source: 'gridMember', due: '2023-05-23' }, '2023-05-03')
  expect(findings('2023-12-31', [long])).toMatchObject([{ code: 'eventDueBeyondLimit', last: '2023-05-22', limit: 20 }])
  expect(ids('2023-12-31', [toldEvent('2023-05-02', { source: 'gridMember' }, '2023-05-03')])).toEqual([])
  expect(say(findings('2023-12-31', [long])[0]!, zhCN)).toContain('示例')
})

describe('a row and its steps', () => {
  test.each([
    ['notAtOnce', [toldEvent('2023-05-02', { selfHandled: true }, '2023-05-03')]],
    ['rowOnly', eventWith({ reported: closedRow, closed: undefined, archived: undefined })],
    ['stepsOnly', eventWith({ reported: toldEvent('2023-05-02') })],
    ['otherDay', eventWith({ reported: toldEvent('2023-05-02', {}, '2023-06-09') })],
  ] as const)('that disagree on closing are found: %s', (why, entries) => {
    const [first, ...others] = findings('2023-07-01', entries).filter(({ code }) => code === 'eventClosedDiffers')
    expect(first).toMatchObject({ why })
    expect(others).toEqual([])
  })
  test('that disagree on merging are found', () => {
    const merged = [step('accepted', '2023-05-03'), step('merged', '2023-05-04', { into: 'SJ-2' })]
    expect(ids('2023-07-01', [toldEvent('2023-05-02', { duplicateOf: 'SJ-2' }), ...merged])).toEqual([])
    for (const duplicateOf of [{}, { duplicateOf: 'SJ-3' }])
      expect(ids('2023-07-01', [toldEvent('2023-05-02', duplicateOf), ...merged])).toEqual(['event-merged-differs'])
    expect(ids('2023-05-03', [toldEvent('2023-05-02', { duplicateOf: 'SJ-2' })])).toEqual(['event-merged-differs'])
  })
})

test('a duplicate names the event that counts', () => {
  const chain = [
    toldEvent('2023-05-02', { duplicateOf: 'SJ-2' }),
    renamed(toldEvent('2023-05-02', { duplicateOf: 'SJ-3' }), 'SJ-2'),
  ]
  expect(findings('2023-05-02', chain).filter(({ code }) => code === 'duplicateChain')).toMatchObject([
    { event: 'SJ-1', of: 'SJ-2', further: 'SJ-3' },
  ])
})

test('what is reopened twice and what was done out of order is found', () => {
  const given = { ...reason, until: '2023-06-30' }
  const again = [step('reopened', '2023-06-09', given), step('reopened', '2023-06-12', given)]
  const { archived: _, ...rest } = wholeEvent
  const entries = [...Object.values(rest), ...again]
  expect(ids('2023-07-01', entries)).toEqual(expect.arrayContaining(['event-reopened-again', 'unlawful-event-step']))
  expect(findings('2023-07-01', entries)).toContainEqual(
    expect.objectContaining({ code: 'eventReopenedAgain', times: 2 }),
  )
})
