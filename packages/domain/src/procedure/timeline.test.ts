import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { chinaCalendar } from '../value/china-calendar.ts'
import { addDays } from '../value/civil-date.ts'
import { noBackground } from './background.ts'
import type { DueItem } from './duty/due-item.ts'
import { dueOn } from './duty/due-on.ts'
import { dutyClocks } from './duty/duty-clocks.ts'
import { procedures } from './procedures.ts'
import { timelineOf } from './timeline.ts'
import { plainEntry as entry } from '../testing/told-entry.ts'

const matter = entry(
  'decision-matter',
  'M1',
  { occurred: '2023-03-01' },
  { title: '示例决策', owner: 'deputyMayor', needsPublicComment: true },
)
const step = (key: string, name: string, occurred: string, of = 'M1') =>
  entry('decision-step', key, { occurred }, { step: name, matter: of })
const [majorDecision] = procedures
const at = (on: string, ...entries: readonly LooseEntry[]) =>
  timelineOf(majorDecision!, 'M1', [matter, ...entries], { on, background: noBackground, calendar: chinaCalendar })
const briefly = (...args: Parameters<typeof at>) =>
  at(...args).clocks.map(({ entry: { key }, status, endedOn, elapsed, left }) => [key, status, endedOn, elapsed, left])

test('a major decision has its moves and clocks as they stand on a day', () => {
  const [opened, closed] = [step('B1', 'commentOpened', '2023-03-10'), step('B2', 'commentClosed', '2023-04-12')]
  expect(briefly('2023-03-09', opened, closed)).toEqual([])
  expect(briefly('2023-04-08', opened, closed)).toEqual([['B1', 'running', undefined, 29, 1]])
  expect(briefly('2023-04-09', opened, closed)).toEqual([['B1', 'given', undefined, 30, 0]])
  expect(briefly('2023-06-30', opened, closed)).toEqual([['B1', 'given', '2023-04-12', 33, 0]])
  // What falls short is not judged here: the procedure knows what allows it.
  const early = step('B2', 'commentClosed', '2023-03-20')
  expect(briefly('2023-06-30', opened, early)).toEqual([['B1', 'endedEarly', '2023-03-20', 10, 20]])
  expect(at('2023-06-30', opened, step('X1', 'commentOpened', '2023-03-11', 'M2')).clocks).toHaveLength(1)
})

const township = '141021100000'
const enforcement = procedures.find(({ id }) => id === 'enforcement-case')
const caseAt = (on: string, entries: readonly LooseEntry[]) =>
  timelineOf(enforcement!, 'AJ-1', entries, { on, background: noBackground, calendar: chinaCalendar })

test('a case has its ended clocks, too: in time, late by so many units, and what was used of them', () => {
  const of = (kind: string, key: string, occurred: string, facts: LooseValues, clocks: LooseValues = {}) =>
    entry(kind, key, { occurred, ...clocks }, { case: 'AJ-1', ...facts })
  const entries = [
    of('case-step', 'B1', '2023-01-10', { step: 'filed' }),
    of('case-suspension', 'Z1', '2023-02-01', { ground: 'hearing' }, { closed: '2023-02-10' }),
    of('penalty-decision', 'J1', '2023-04-24', { procedure: 'ordinary', outcome: 'penalty', fine: 50_000 }),
    of('case-step', 'B2', '2023-05-05', { step: 'served' }),
    of('case-payment', 'F1', '2023-05-30', { payment: 'fine', amount: 50_000, isOnTheSpot: false }),
    of('enforcement-disclosure', 'G1', '2023-05-06', { stage: 'penalty' }),
  ]
  const found = caseAt('2023-12-31', entries).clocks.map((item) => [
    item.clock.id.split('.')[1],
    item.entry.key,
    item.start,
    item.deadline.status === 'day' && item.deadline.on,
    item.endedOn,
    [item.status, item.elapsed, item.left, item.overdue],
    item.countedOn,
  ])
  expect(found).toEqual([
    // Ninety days, and the ten of the suspension.
    ['decision', 'B1', '2023-01-10', '2023-04-20', '2023-04-24', ['late', 94, 0, 4], '2023-04-24'],
    // 25 to 28 April, 4, 5 and 6 May; off from 29 April to 3 May, 6 May was worked.
    ['service', 'J1', '2023-04-24', '2023-05-06', '2023-05-05', ['inTime', 6, 1, 0], '2023-05-05'],
    ['disclosure', 'J1', '2023-04-24', '2023-05-06', '2023-05-06', ['inTime', 7, 0, 0], '2023-05-06'],
    ['payment', 'B2', '2023-05-05', '2023-05-20', '2023-05-30', ['late', 25, 0, 10], '2023-05-30'],
    // Nobody has to do anything once they are over: counted to their last day.
    ['reconsideration', 'B2', '2023-05-05', '2023-07-04', undefined, ['given', 60, 0, 0], '2023-07-04'],
    ['litigation', 'B2', '2023-05-05', '2023-11-05', undefined, ['given', 6, 0, 0], '2023-11-05'],
  ])
  const [decision] = caseAt('2023-02-05', entries).clocks
  expect(decision).toMatchObject({ status: 'suspended', pauses: [{ from: '2023-02-01' }], elapsed: 21 })
  expect(decision).not.toHaveProperty('left')
  expect(caseAt('2023-03-01', entries).clocks[0]).toMatchObject({
    pauses: [{ from: '2023-02-01', to: '2023-02-10' }],
    elapsed: 40,
  })
  expect(caseAt('2023-04-22', entries).clocks[0]).toMatchObject({ status: 'overdue', overdue: 2 })
})

// Rows that no gate has looked at: whatever the ledger says, both count the same.
const steps = ['filed', 'noticed', 'hearingRequested', 'hearingNoticed', 'hearingHeld', 'transferReported'] as const
const later = [
  'transferApproved',
  'transferred',
  'policeDeclined',
  'served',
  'demanded',
  'fulfilled',
  'closed',
] as const
const results = ['upheld', 'changed', 'revoked', undefined] as const
const day = fc.integer({ min: 0, max: 300 }).map((n) => addDays('2023-01-05', n))
const standpoint = fc.integer({ min: 0, max: 600 }).map((n) => addDays('2023-01-05', n))
const closing = fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined })
const row = (kind: string, facts: fc.Arbitrary<LooseValues>, until: fc.Arbitrary<number | undefined> = closing) =>
  fc.tuple(day, until, facts).map(([occurred, days, values]): Omit<LooseEntry, 'id' | 'key'> => {
    const closed = days === undefined ? {} : { closed: addDays(occurred, days) }
    return entry(kind, '', { occurred, ...closed }, { case: 'AJ-1', ...values })
  })
const never = fc.constant(undefined)
const step2023 = row(
  'case-step',
  fc.record({ step: fc.constantFrom(...steps, ...later), hearingDue: fc.boolean() }),
  never,
)
const anyRow = fc.oneof(
  step2023,
  step2023,
  row('case-measure', fc.record({ measure: fc.constantFrom('preservation', 'seizure', 'extendedSeizure') })),
  row('case-payment', fc.record({ payment: fc.constant('fine'), amount: fc.constantFrom(20_000, 50_000) }), never),
  row('enforcement-disclosure', fc.record({ stage: fc.constantFrom('penalty', 'otherResult') })),
  row('case-remedy', fc.record({ result: fc.constantFrom(...results) })),
)
const cases = fc
  .tuple(
    fc.array(anyRow, { maxLength: 14 }),
    // One suspension at most, as suspensions that touch cannot be counted, and one decision.
    fc.array(row('case-suspension', fc.record({ ground: fc.constantFrom('hearing', 'appraisal') })), { maxLength: 1 }),
    fc.array(
      row(
        'penalty-decision',
        fc.record({
          procedure: fc.constantFrom('ordinary', 'onTheSpot'),
          outcome: fc.constantFrom('penalty', 'minor'),
          fine: fc.constantFrom(0, 50_000),
        }),
        never,
      ),
      { maxLength: 1 },
    ),
  )
  .map((rows) => rows.flat().map((each, i): LooseEntry => ({ ...each, id: `E${i}`, key: `K${i}` })))

const numbersOf = ({ clock, ...item }: Omit<DueItem, 'matter' | 'state'>) => {
  const { start, deadline, elapsed, left, overdue } = item
  return { clock: clock.id, start, deadline, elapsed, left, overdue }
}

test('what has not ended in a timeline is what is due of the case, and what ended was due until then', () => {
  const due = (on: string, entries: readonly LooseEntry[]) => {
    const { items, issues } = dueOn(dutyClocks, indexLedger(entries), { township, on }, chinaCalendar)
    return { items: items.filter(({ matter: of }) => 'entry' in of), issues }
  }
  const byName = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  let ended = 0
  fc.assert(
    fc.property(cases, standpoint, (entries, on) => {
      const { clocks, issues } = caseAt(on, entries)
      const open = clocks.filter(
        ({ endedOn, clock, status }) => endedOn === undefined && !(status === 'given' && 'lapses' in clock),
      )
      const listed = due(on, entries)
      expect(open.map(numbersOf).toSorted(byName)).toEqual(listed.items.map(numbersOf).toSorted(byName))
      expect(issues.length).toBe(listed.issues.length)
      for (const { endedOn, start, clock, entry: of, status, overdue, left } of clocks) {
        if (endedOn === undefined) continue
        ended += 1
        expect(endedOn <= on && endedOn >= start).toBe(true)
        // Late by none can only be a day after a last one since which nobody worked.
        if (status === 'late') expect(left).toBe(0)
        if (status === 'inTime') expect(overdue).toBe(0)
        const isListed = (day2: string) =>
          due(day2, entries).items.some(
            ({ clock: { id }, matter: by }) => id === clock.id && 'entry' in by && by.entry.id === of.id,
          )
        expect(isListed(endedOn)).toBe(false)
        // A prolongation that came too late starts its clock when it comes.
        const isKnown = !('lapses' in clock) && clock.id !== 'enforcement-cases.seizure-prolonged'
        // While a case is with the police it is not listed; that they declined later makes its time run on.
        const before = addDays(endedOn, -1)
        const isAway =
          clock.id === 'enforcement-cases.decision' &&
          entries.some(
            ({ facts, clocks: { occurred } }) => facts['step'] === 'transferred' && String(occurred) <= before,
          )
        if (start < endedOn && isKnown && !isAway) expect(isListed(before)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
  expect(ended).toBeGreaterThan(30)
})
