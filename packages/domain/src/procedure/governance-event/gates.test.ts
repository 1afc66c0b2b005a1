import { describe, expect, test } from 'vitest'
import { inForce } from '../../law/instrument.ts'
import { instruments } from '../../law/instruments.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { eventStepOf as step, eventWith, toldEvent, wholeEvent } from '../../testing/told-event.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { noBackground } from '../background.ts'
import { follow, nextMoves } from '../case-history.ts'
import { governanceEvent } from './governance-event.ts'

const followed = (entries: Iterable<LooseEntry>) => follow(governanceEvent, entries, chinaCalendar, noBackground)
const solved = toldEvent('2023-05-02', { selfHandled: true }, '2023-05-02')
const reason = { reason: '情况有变' }
const again = { ...reason, until: '2023-06-30' }

// One case for each gate: what is shut by it.
const shut: readonly (readonly [gate: string, move: string, entries: readonly LooseEntry[]])[] = [
  ['eventReported', 'accepted', [step('accepted', '2023-05-03')]],
  ['eventReported', 'accepted', [toldEvent('2023-05-02'), step('accepted', '2023-05-01')]],
  ['stillOpen', 'feedback', eventWith({}, step('feedback', '2023-06-15'))],
  ['stillOpen', 'accepted', [solved, step('accepted', '2023-05-03')]],
  ['notDecided', 'rejected', eventWith({}, step('rejected', '2023-05-04', reason))],
  ['acceptedFirst', 'triaged', eventWith({ accepted: undefined })],
  ['reasonStated', 'rejected', [toldEvent('2023-05-02'), step('rejected', '2023-05-03')]],
  ['reasonStated', 'delayRequested', eventWith({ delayRequested: step('delayRequested', '2023-05-18') })],
  ['mergedElsewhere', 'merged', [toldEvent('2023-05-02'), step('merged', '2023-05-03')]],
  ['mergedElsewhere', 'merged', [toldEvent('2023-05-02'), step('merged', '2023-05-03', { into: 'SJ-1' })]],
  ['dayGiven', 'reopened', eventWith({}, step('reopened', '2023-06-21', reason))],
  ['dayGiven', 'reopened', eventWith({}, step('reopened', '2023-06-21', { ...reason, until: '2023-06-20' }))],
  ['overFirst', 'reopened', eventWith({}, step('reopened', '2023-05-20', again))],
  [
    'overFirst',
    'reopened',
    [toldEvent('2023-05-02'), step('merged', '2023-05-03', { into: 'SJ-2' }), step('reopened', '2023-05-04', again)],
  ],
  ['readyForArchive', 'archived', eventWith({ closed: undefined })],
  [
    'readyForArchive',
    'archived',
    [solved, step('verificationFailed', '2023-05-03', reason), step('archived', '2023-05-04')],
  ],
  ['triagedFirst', 'assigned', eventWith({ triaged: undefined })],
  ['assignedFirst', 'feedback', eventWith({ assigned: undefined })],
  [
    'assignedFirst',
    'feedback',
    eventWith({ archived: undefined }, step('reopened', '2023-06-10', again), step('feedback', '2023-06-11')),
  ],
  ['unitNamed', 'assigned', eventWith({ assigned: step('assigned', '2023-05-04') })],
  ['whistleNamed', 'whistled', eventWith({ whistled: step('whistled', '2023-05-10') })],
  ['exitNamed', 'transferred', eventWith({}, step('transferred', '2023-05-20'))],
  [
    'oneRequest',
    'delayRequested',
    eventWith({ delayApproved: undefined }, step('delayRequested', '2023-05-20', reason)),
  ],
  ['delayAsked', 'delayApproved', eventWith({ delayRequested: undefined })],
  [
    'approverNamed',
    'delayApproved',
    eventWith({ delayApproved: step('delayApproved', '2023-05-19', { until: '2023-06-10' }) }),
  ],
  [
    'answeredByAnother',
    'delayApproved',
    eventWith({
      delayApproved: step('delayApproved', '2023-05-19', {
        until: '2023-06-10',
        approver: 'townMayor',
        handler: 'P20',
      }),
    }),
  ],
  [
    'laterDay',
    'delayApproved',
    eventWith({ delayApproved: step('delayApproved', '2023-05-19', { until: '2023-05-22', approver: 'townMayor' }) }),
  ],
  ['feedbackFirst', 'verified', eventWith({ feedback: undefined })],
  ['feedbackFirst', 'verified', eventWith({}, step('verified', '2023-06-08', { reason: '再核' }))],
  ['checkedByAnother', 'verified', eventWith({ verified: step('verified', '2023-06-07', { handler: 'P20' }) })],
  ['checkedByAnother', 'verified', [solved, step('verified', '2023-05-03', { handler: 'P10' })]],
  ['verifiedFirst', 'closed', eventWith({ verified: undefined })],
]

describe('an event', () => {
  test('goes from its report to its archive', () => {
    const history = followed(Object.values(wholeEvent))
    expect(history.illegal).toEqual([])
    expect(history.made.map(({ move }) => move)).toEqual(Object.keys(wholeEvent))
    expect(history.state).toMatchObject({ stage: 'archived', due: '2023-06-10' })
  })
  test.each(shut)('is held by the gate %s before the move %s', (gate, move, entries) => {
    const illegal = followed(entries).illegal.find(
      (each) => each.move === move && each.gates.some((held) => held.gate === gate),
    )
    const held = illegal?.gates.find((each) => each.gate === gate)
    expect(held).toBeDefined()
    for (const [sentence, words] of [
      [say(illegal!, zhCN), [held!.label.zh, held!.lacks.zh, held!.remedy.zh, held!.instrument.zh]],
      [say(illegal!, en), [held!.label.en, held!.lacks.en, held!.remedy.en, held!.instrument.en]],
    ] as const)
      for (const word of [...words, illegal!.case]) expect(sentence).toContain(word)
    // Nothing here was read in a text of law, and each sentence says so.
    expect(say(illegal!, zhCN)).toMatch(/〔[^〕]*(示例|未核)[^〕]*〕/u)
  })
  test('is held by no gate that has no case here', () => {
    const declared = governanceEvent.moves.flatMap(({ gates }) => gates.map(({ id }) => id))
    expect(new Set(shut.map(([gate]) => gate))).toEqual(new Set(declared))
  })
})

describe('what was solved on the spot', () => {
  test('is closed in the one step by which it was reported, and may be verified and archived', () => {
    const history = followed([
      solved,
      step('verified', '2023-05-04', { handler: 'P30' }),
      step('archived', '2023-05-05'),
    ])
    expect(history.illegal).toEqual([])
    expect(history.made.map(({ move }) => move)).toEqual(['selfHandled', 'verified', 'archived'])
  })
  test('goes the way of any other once it is reopened', () => {
    const reopened = [
      solved,
      step('verificationFailed', '2023-05-03', reason),
      step('reopened', '2023-05-04', again),
      step('triaged', '2023-05-04'),
      step('assigned', '2023-05-04', { unit: 'judicialOffice' }),
      step('feedback', '2023-05-06'),
      step('verified', '2023-05-07'),
      step('closed', '2023-05-07'),
    ]
    const { illegal, state } = followed(reopened)
    expect(illegal).toEqual([])
    expect(state.stage).toBe('closed')
  })
})

test('what failed its verification goes back to whoever has it in hand', () => {
  const { illegal, state } = followed(
    eventWith(
      { verified: step('verificationFailed', '2023-06-07', reason), archived: undefined, closed: undefined },
      step('feedback', '2023-06-09'),
      step('verified', '2023-06-10'),
      step('closed', '2023-06-10'),
    ),
  )
  expect(illegal).toEqual([])
  expect(state.stage).toBe('closed')
})

test('what opens an event is nothing that may come next in one', () => {
  const open = (entries: Iterable<LooseEntry>) =>
    nextMoves(followed(entries), '2023-05-03').flatMap(({ move, gates }) => (gates.length === 0 ? [move] : []))
  expect(open([])).toEqual(['reported', 'selfHandled'])
  expect(open([toldEvent('2023-05-02')])).toEqual(['accepted', 'rejected', 'merged'])
})

test('kinds that are said to make moves without gates make no other', () => {
  const ungated = governanceEvent.moves.filter(({ gates }) => gates.length === 0).map(({ id }) => id)
  for (const entry of [toldEvent('2023-05-02'), solved, { ...solved, facts: {}, clocks: {} }])
    expect(ungated).toContain(governanceEvent.moveOf(entry)?.move)
  expect(governanceEvent.ungated).toEqual(['event'])
})

test('every gate cites an instrument that is known, and no surer than it', () => {
  for (const { gates } of governanceEvent.moves)
    for (const { citation, after = [] } of gates) {
      const instrument = instruments.get(citation.instrument)!
      expect(inForce(instrument, governanceEvent.inForceFrom, '2023-12-31')).toBe(true)
      expect(citation.verification).toBe(instrument.verification)
      expect(citation.article).toBeUndefined()
      for (const move of after) expect(governanceEvent.moves.map(({ id }) => id)).toContain(move)
    }
})
