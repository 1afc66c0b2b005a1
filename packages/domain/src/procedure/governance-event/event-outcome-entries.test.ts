import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentEntries } from '../../ledger/current.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { anyEvent, anyEventJournal } from '../../testing/any-event.ts'
import { eventStepOf as step, eventWith, toldEvent } from '../../testing/told-event.ts'
import { addDays } from '../../value/civil-date.ts'
import { decisiveSteps, eventOutcomeEntries } from './event-outcome-entries.ts'

const outcomesOf = (entries: Iterable<LooseEntry>) =>
  eventOutcomeEntries(entries).map(({ clocks, facts }) => [facts['due'], clocks['closed']])
const event = (closed?: string, facts: LooseValues = {}): LooseEntry => toldEvent('2023-05-02', facts, closed)
const delayed = (on: string, until: string): LooseEntry => step('delayApproved', on, { until })
const reopened = (on: string, until?: string): LooseEntry =>
  step('reopened', on, { reason: '没有解决', ...(until !== undefined && { until }) })

describe('the outcome of an event', () => {
  test('is that of its row where no step says otherwise', () => {
    expect(outcomesOf([event()])).toEqual([['2023-05-22', undefined]])
    const [whole] = eventOutcomeEntries([event('2023-05-20'), step('closed', '2023-05-19')])
    expect(whole).toEqual({
      ...event('2023-05-20'),
      kind: 'event-outcome',
      facts: { category: 'dispute', source: 'village', division: '141021100201', reporter: 'P10', due: '2023-05-22' },
    })
  })
  test('is nothing of what asks for nothing', () => {
    expect(outcomesOf([event('2023-05-10', { valid: false })])).toEqual([])
    expect(outcomesOf([event(undefined, { duplicateOf: 'SJ-2' })])).toEqual([])
    expect(outcomesOf([step('closed', '2023-05-10')])).toEqual([])
  })
  test.each([
    ['approved on the last day it moves it', [delayed('2023-05-22', '2023-06-10')], '2023-06-10'],
    ['the last one holds', [delayed('2023-05-20', '2023-06-01'), delayed('2023-05-30', '2023-06-20')], '2023-06-20'],
    ['approved when it was over it moves nothing', [delayed('2023-05-23', '2023-06-10')], '2023-05-22'],
    [
      'nor does a further one, however early',
      [delayed('2023-05-23', '2023-06-10'), delayed('2023-05-24', '2023-07-10')],
      '2023-05-22',
    ],
    ['without a day it moves nothing', [step('delayApproved', '2023-05-19')], '2023-05-22'],
  ] as const)('a delay: %s', (_, steps, due) => {
    expect(outcomesOf([event('2023-06-05'), ...steps])).toEqual([[due, '2023-06-05']])
  })
  test('a delay after the closing says nothing', () => {
    expect(outcomesOf([event('2023-05-10'), delayed('2023-05-23', '2023-06-10')])).toEqual([
      ['2023-05-22', '2023-05-10'],
    ])
  })
  test.each(['rejected', 'merged', 'transferred'] as const)(
    '%s by the last day it need not be closed; afterwards it was not kept',
    (exit) => {
      expect(outcomesOf([event(), step(exit, '2023-05-22')])).toEqual([])
      expect(outcomesOf([event(), step(exit, '2023-05-23')])).toEqual([['2023-05-22', undefined]])
      expect(outcomesOf([event(), delayed('2023-05-20', '2023-06-10'), step(exit, '2023-06-10')])).toEqual([])
    },
  )
  test('what is reopened is open until it is closed again', () => {
    expect(outcomesOf([event('2023-05-10'), reopened('2023-05-12')])).toEqual([['2023-05-22', undefined]])
    expect(outcomesOf([event('2023-05-20'), reopened('2023-05-12')])).toEqual([['2023-05-22', '2023-05-20']])
    const again = [event('2023-05-10'), reopened('2023-05-12'), step('closed', '2023-05-21')]
    expect(outcomesOf(again)).toEqual([['2023-05-22', '2023-05-21']])
    expect(outcomesOf([event('2023-05-12'), reopened('2023-05-12')])).toEqual([['2023-05-22', '2023-05-12']])
  })
  test('a reopening may give a day of its own, and excuses nothing that was late', () => {
    const given = reopened('2023-06-01', '2023-06-15')
    expect(outcomesOf([event('2023-06-10'), step('closed', '2023-05-20'), given])).toEqual([
      ['2023-06-15', '2023-06-10'],
    ])
    expect(outcomesOf([event('2023-06-10'), step('closed', '2023-05-25'), given])).toEqual([
      ['2023-05-22', '2023-06-10'],
    ])
    // Nothing says that it had been closed before.
    expect(outcomesOf([event('2023-06-10'), given])).toEqual([['2023-05-22', '2023-06-10']])
  })
  test('what had left and is reopened has to be closed', () => {
    const back = [step('transferred', '2023-05-04'), reopened('2023-05-20')]
    expect(outcomesOf([event(), ...back])).toEqual([['2023-05-22', undefined]])
    expect(outcomesOf([event(), ...back, step('closed', '2023-05-22')])).toEqual([['2023-05-22', '2023-05-22']])
  })
  test('of the whole event of the tests it is its delay and its closing', () => {
    expect(outcomesOf(eventWith({ reported: event('2023-06-08') }))).toEqual([['2023-06-10', '2023-06-08']])
  })
})

// Once more, day by day: on each day it is asked what holds, and whether the last day is over while it is open.
const byHand = (entries: readonly LooseEntry[]): (readonly [string, string | undefined])[] => {
  const row = entries.find(({ kind }) => kind === 'event')
  if (row === undefined) return []
  const rowClosed = row.clocks['closed'] as string | undefined
  const on = (day: string, name: string): readonly LooseEntry[] =>
    entries
      .filter(({ clocks, facts }) => clocks['occurred'] === day && facts['step'] === name)
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const wasReopened = entries.some(({ facts }) => facts['step'] === 'reopened')
  const nextReopening = (after: string): string =>
    entries
      .filter(({ facts, clocks }) => facts['step'] === 'reopened' && String(clocks['occurred']) > after)
      .map(({ clocks }) => String(clocks['occurred']))
      .toSorted()[0] ?? '9999'
  let due = String(row.facts['due'])
  let [missed, closed, left]: (string | undefined)[] = []
  let since = ''
  for (let day = '2023-04-01'; day < '2023-10-01'; day = addDays(day, 1)) {
    for (const { facts } of on(day, 'reopened')) {
      if ((closed ?? left ?? day) > due) missed ??= due
      ;[closed, left, since] = [undefined, undefined, day]
      if (facts['until'] !== undefined) due = String(facts['until'])
    }
    const rowIsOfThisRound = rowClosed !== undefined && rowClosed >= since && rowClosed < nextReopening(since)
    const isOpen = (): boolean => closed === undefined && left === undefined
    const leaves = (name: string): void => {
      if (!isOpen() || on(day, name).length === 0) return
      if (day > due) missed ??= due
      left = day
    }
    leaves('rejected')
    leaves('merged')
    for (const { facts } of isOpen() ? on(day, 'delayApproved') : []) {
      if (day > due) missed ??= due
      if (facts['until'] !== undefined) due = String(facts['until'])
    }
    leaves('transferred')
    const isClosing = rowIsOfThisRound ? rowClosed === day : wasReopened && on(day, 'closed').length > 0
    if (isOpen() && isClosing) closed = day
  }
  if (left !== undefined && missed === undefined) return []
  return [[missed ?? due, closed]]
}

const days = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2023-04-25', n))
const anyDecisive = fc
  .tuple(fc.constantFrom(...decisiveSteps, 'closed' as const), days, fc.option(days, { nil: undefined }))
  .map(([name, day, until]) => step(name, day, until === undefined ? {} : { until }))
const anyCourse = fc
  .tuple(fc.option(days, { nil: undefined }), fc.uniqueArray(anyDecisive, { maxLength: 6, selector: ({ key }) => key }))
  .map(([closed, steps]) => [event(closed), ...steps])

test('any course of an event comes to what asking on each of its days comes to', () => {
  fc.assert(
    fc.property(fc.oneof(anyCourse, anyEvent), (entries) => {
      expect(outcomesOf(entries)).toEqual(byHand(entries))
    }),
    { numRuns: 1000 },
  )
})

test('a delay that is approved when the last day was missed leaves it what it is', () => {
  fc.assert(
    fc.property(anyCourse, fc.integer({ min: 1, max: 40 }), (entries, more) => {
      const [last] = entries
        .map(({ clocks }) => String(clocks['occurred']))
        .toSorted()
        .slice(-1)
      const [before] = outcomesOf(entries)
      fc.pre(before !== undefined && last! > String(before[0]) && !(before[1]! <= before[0]!))
      const later = addDays(last!, more)
      const [after] = outcomesOf([...entries, delayed(later, addDays(later, 30))])
      expect(after![0]).toBe(before![0])
    }),
    { numRuns: 300 },
  )
})

test('corrections, voids, late entries and the order of writing change nothing but what stands', () => {
  fc.assert(
    fc.property(anyEventJournal, ({ stands, journal }) => {
      expect(outcomesOf(currentEntries(journal))).toEqual(outcomesOf(stands))
    }),
    { numRuns: 200 },
  )
})
