import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../assessment/assessment.ts'
import { gridMemberMonth } from '../rule-books/grid-member-month.ts'
import { townshipYear } from '../rule-books/township-year.ts'
import { checkedBook, judgePlainly, valueOf } from '../testing/judge-plainly.ts'
import { fixedDeductions } from '../testing/variants/fixed-deductions.ts'
import { competitionRanks } from './competition.ts'
import { rankByFigure } from './rank-by-figure.ts'
import { type RankingRule, rank } from './rank.ts'
import { isCertainlyAt, settle } from './settle.ts'

const book = checkedBook(gridMemberMonth)
const base = {
  'member.served-days': 30,
  'member.required-days': 30,
  'member.valid-reports': 30,
  'member.validity-share': { value: 30, of: 30 },
  'member.timely-closure-share': { value: 20, of: 20 },
  'member.training-share': { value: 1, of: 1 },
}
const member = (person: string, visits: number | null, late = 0): Assessment =>
  judgePlainly(book, '2023-06', { ...base, 'member.visits': visits, 'member.late-reports': late }, person)
const places = (assessments: readonly Assessment[], rule?: RankingRule) =>
  valueOf(rank(assessments, rule)).map(({ id, ranked }) => [
    id,
    ...ranked.map(({ item, standing }) => `${standing.rank}/${standing.of} ${item.subject.id}`),
  ])

describe('standard competition ranking', () => {
  test('shares the better place and leaves out those that it fills: 1, 2, 2, 4', () => {
    const people = [member('P1', 30), member('P2', 40), member('P3', 35), member('P4', 35)]
    expect(places(people)).toEqual([['', '1/4 P2', '2/4 P3', '2/4 P4', '4/4 P1']])
  })
  test('of any numbers: each place is one more than how many are better', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 8 })), (numbers) => {
        const placed = competitionRanks(numbers, (a, b) => b - a)
        expect(placed.map(({ item }) => item)).toEqual(numbers.toSorted((a, b) => b - a))
        for (const { item, standing } of placed) {
          expect(standing.rank).toBe(numbers.filter((other) => other > item).length + 1)
          expect(standing.tied ?? 1).toBe(numbers.filter((other) => other === item).length)
          expect(standing.of).toBe(numbers.length)
        }
      }),
    )
  })
  test('does not depend on the order of the list', () => {
    const people = Array.from({ length: 12 }, (_, i) => member(`P${i + 10}`, 30 + (i % 5)))
    const ranking = places(people)
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 12 }), (shuffled) => {
        expect(places(shuffled)).toEqual(ranking)
      }),
    )
  })
})

test('ties are broken by the list, in its order, and stay where it ends', () => {
  // No visits but never late, every visit but five times late: equal here, whatever their points were.
  const same = [member('P5', 0, 0), member('P6', 40, 5)].map((each) => ({ ...each, earned: 9000 }))
  expect(places(same)).toEqual([['', '1/2 P5', '1/2 P6']])
  expect(places(same, { tieBreaks: [{ by: 'indicator', path: 'visits' }] })).toEqual([['', '1/2 P6', '2/2 P5']])
  expect(places(same, { tieBreaks: [{ by: 'figure', figure: 'member.late-reports', good: 'lessIsBetter' }] })).toEqual([
    ['', '1/2 P5', '2/2 P6'],
  ])
  expect(places(same, { tieBreaks: [{ by: 'indicator', path: 'no-such' }] })).toEqual([['', '1/2 P5', '1/2 P6']])
})

test('peer groups are ranked apart; a group of one has a first place', () => {
  const peers: RankingRule = { peers: ({ subject }) => (subject.id === 'P9' ? 'office' : 'village') }
  expect(places([member('P1', 30), member('P9', 10), member('P2', 40)], peers)).toEqual([
    ['office', '1/1 P9'],
    ['village', '1/2 P2', '2/2 P1'],
  ])
})

test('what is not final has no place and does not count among the ranked', () => {
  const [group] = valueOf(rank([member('P1', 30), member('P2', null)]))
  expect([group?.ranked.map(({ standing }) => standing), group?.unranked.map(({ subject }) => subject.id)]).toEqual([
    [{ rank: 1, of: 1 }],
    ['P2'],
  ])
})

test('nobody is ranked across books and periods, twice, or without points', () => {
  const july = judgePlainly(book, '2023-07', { ...base, 'member.visits': 1, 'member.late-reports': 0 }, 'P2')
  const codes = (assessments: readonly Assessment[]) => {
    const result = rank(assessments)
    return result.ok ? [] : result.issues.map(({ code }) => code)
  }
  expect(codes([member('P1', 30), july, member('P1', 31)])).toEqual(['notComparable', 'subjectTwice'])
  const money = checkedBook(fixedDeductions)
  expect(codes([judgePlainly(money, '2023-06', { 'information-items': 90, 'meetings-missed': 0 })])).toEqual([
    'needsTotal',
  ])
  expect(valueOf(rank([]))).toEqual([])
})

test('two members of two townships may have one key', () => {
  const here = member('P1', 30)
  const there = { ...member('P1', 40), subject: { ...here.subject, township: '141021101000' } }
  const [group] = valueOf(rank([there, here]))
  expect(group?.ranked.map(({ item, standing }) => [item.subject.township, standing.rank])).toEqual([
    ['141021101000', 1],
    ['141021000000', 2],
  ])
})

test('the first and the last are so only when no tie leaves it open', () => {
  const at = (end: 'top' | 'bottom', count: number) => (place: number, tied?: number) =>
    isCertainlyAt(end, count, { rank: place, of: 5, ...(tied !== undefined && { tied }) })
  expect([at('bottom', 1)(5), at('bottom', 1)(4, 2), at('bottom', 2)(4, 2), at('bottom', 2)(1, 5)]).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect([at('top', 1)(1), at('top', 1)(1, 2), at('top', 2)(1, 2), at('top', 2)(2, 2)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

test('settling leaves books without rank overrides as they are, but for the standing', () => {
  const townships = checkedBook(townshipYear)
  const given = townshipYear.cases[1]?.given ?? {}
  const judged = judgePlainly(townships, '2023', given)
  const [group] = valueOf(settle([judged]))
  expect(group?.ranked[0]?.item).toEqual({ ...judged, standing: { rank: 1, of: 1 } })
})

test('places on a figure go by its good, and who has no number has none', () => {
  const values = new Map([
    ['a', { status: 'present', value: 3, entries: [] }],
    ['b', { status: 'present', value: 1, entries: [] }],
    ['c', { status: 'missing' }],
    ['d', { status: 'present', value: 0, of: 0, entries: [] }],
  ] as const)
  expect([...rankByFigure({ good: 'moreIsBetter' }, values)]).toEqual([
    ['a', { rank: 1, of: 2 }],
    ['b', { rank: 2, of: 2 }],
  ])
  expect(rankByFigure({ good: 'lessIsBetter' }, values).get('b')).toEqual({ rank: 1, of: 2 })
})
