import { describe, expect, test } from 'vitest'
import type { EntryOf, LooseEntry, RowOf } from '../ledger/entry.ts'
import { entriesOfKind } from '../ledger/entries-of-kind.ts'
import { memberReplacement } from '../ledger/grid/member/member-replacement.ts'
import { gridMemberMonth } from '../rule-books/grid-member-month.ts'
import { entryFor } from '../testing/alert-view.ts'
import { checkedBook } from '../testing/judge-plainly.ts'
import { monthPeriod } from '../value/period.ts'
import { firstTriggers } from './first-triggers.ts'
import type { JudgedMonth } from './replacement.ts'
import { type ReplacementsView, daysToDecide, reviewRecords, reviewTriggers } from './replacement-review.ts'

const book = checkedBook(gridMemberMonth)
const month = (number: number, grade: string, vetoes: readonly string[] = []): JudgedMonth => ({
  period: monthPeriod(2023, number),
  status: 'final',
  grade,
  vetoes,
})
const history = (...poor: readonly number[]): readonly JudgedMonth[] =>
  Array.from({ length: 12 }, (_, i) => month(i + 1, poor.includes(i + 1) ? 'unqualified' : 'good'))
const decided = (on: string, facts: Partial<RowOf<typeof memberReplacement>['facts']> = {}, member = 'p-1') =>
  entryFor(memberReplacement, {
    key: `GH-${on}`,
    clocks: { occurred: on },
    facts: { assignment: 'RZ-1', member, cause: 'resigned', approver: 'townMayor', ...facts },
  })
const view = (
  on: string,
  poor: readonly number[],
  records: readonly LooseEntry[] = [],
  inPost: readonly string[] = ['p-1'],
): ReplacementsView => {
  const own: readonly EntryOf<typeof memberReplacement>[] = entriesOfKind(memberReplacement, records)
  return {
    book,
    histories: new Map([['p-1', history(...poor)]]),
    records: own,
    inPost: new Set(inPost),
    from: '2023-01-01',
    on,
  }
}
const forPerformance = { cause: 'performance', trigger: 'consecutive' } as const

test('a trigger is told once, when it first holds', () => {
  expect(firstTriggers(book, history(3, 4, 5)).map(({ trigger, months }) => [trigger.type, months])).toEqual([
    ['consecutive', ['2023-03', '2023-04']],
    ['rolling', ['2023-03', '2023-04', '2023-05']],
  ])
  expect(firstTriggers(book, history(3, 5))).toEqual([])
  // Of the months before, only what still holds: two running in spring, three within twelve months in autumn.
  expect(firstTriggers(book, history(3, 4, 9), '2023-08-01').map(({ trigger }) => trigger.type)).toEqual(['rolling'])
})

describe('what became of a trigger', () => {
  const outcomes = (...given: Parameters<typeof view>) => reviewTriggers(view(...given)).map(({ outcome }) => outcome)
  test('is pending for thirty days after the month in which it first held, then nobody has decided', () => {
    expect(daysToDecide).toBe(30)
    expect(outcomes('2023-04-29', [3, 4])).toEqual([])
    expect(outcomes('2023-05-30', [3, 4])).toEqual(['pending'])
    expect(outcomes('2023-05-31', [3, 4])).toEqual(['undecided'])
  })
  test('is a decision, whatever its cause, after that month; an earlier one was not about it', () => {
    expect(outcomes('2023-12-31', [3, 4], [decided('2023-05-08', forPerformance)])).toEqual(['decided'])
    expect(outcomes('2023-12-31', [3, 4], [decided('2023-05-08')])).toEqual(['decided'])
    expect(outcomes('2023-12-31', [3, 4], [decided('2023-04-08')])).toEqual(['undecided'])
    expect(outcomes('2023-12-31', [3, 4], [decided('2023-05-08', {}, 'p-2')])).toEqual(['undecided'])
    // A decision that is still to come is none yet.
    expect(outcomes('2023-06-30', [3, 4], [decided('2023-07-08')])).toEqual(['undecided'])
  })
  test('may be a decision to keep the member, which is one; who was kept and left later left', () => {
    const kept = { ...forPerformance, decision: 'kept', reason: '家中变故，已整改' } as const
    expect(outcomes('2023-12-31', [3, 4], [decided('2023-05-08', kept)])).toEqual(['kept'])
    expect(outcomes('2023-12-31', [3, 4], [decided('2023-04-08', kept)])).toEqual(['undecided'])
    expect(outcomes('2023-12-31', [3, 4], [decided('2023-04-08', kept)], [])).toEqual(['left'])
    expect(
      outcomes('2023-12-31', [3, 4], [decided('2023-05-08', kept), decided('2023-06-08', forPerformance)]),
    ).toEqual(['kept'])
  })
  test('needs none of whoever left', () => {
    expect(outcomes('2023-12-31', [3, 4], [], [])).toEqual(['left'])
    // Who was replaced before the month was over was replaced.
    expect(outcomes('2023-12-31', [3, 4], [decided('2023-04-08')], [])).toEqual(['decided'])
  })
})

describe('a recorded replacement', () => {
  const standings = (poor: readonly number[], record: LooseEntry) =>
    reviewRecords(view('2023-12-31', poor, [record])).map(({ standing, months }) => [standing, ...months])
  test('for performance rests on a trigger that held in months that had ended', () => {
    expect(standings([3, 4], decided('2023-05-08', forPerformance))).toEqual([['supported', '2023-03', '2023-04']])
    expect(standings([3, 4], decided('2023-04-30', forPerformance))).toEqual([['unsupported']])
    expect(standings([3], decided('2023-05-08', forPerformance))).toEqual([['unsupported']])
    expect(standings([3, 4], decided('2023-05-08', { ...forPerformance, trigger: 'rolling' }))).toEqual([
      ['unsupported'],
    ])
  })
  test('for another cause rests on no score, and one by hand on its reason', () => {
    expect(standings([], decided('2023-05-08'))).toEqual([['notPerformance']])
    expect(standings([], decided('2023-05-08', { ...forPerformance, trigger: 'manual' }))).toEqual([['byHand']])
  })
  test('is told in the order of decisions, none of them later than the day', () => {
    const records = [decided('2023-06-01'), decided('2023-02-01'), decided('2023-11-01')]
    expect(reviewRecords(view('2023-10-31', [], records)).map(({ record }) => record.key)).toEqual([
      'GH-2023-02-01',
      'GH-2023-06-01',
    ])
  })
})
