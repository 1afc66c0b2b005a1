import { describe, expect, test } from 'vitest'
import { circulated, registered } from '../../testing/told-improvement.ts'
import type { BeforeReading } from '../duty/before-reading.ts'
import { reportRegister } from './report-register.ts'

const brief = (entries: Parameters<typeof reportRegister>[0], on: string, before?: BeforeReading) =>
  reportRegister(entries, { on, ...(before !== undefined && { before }) }).map(
    ({ reportYear, submission, publication }) => [
      reportYear,
      submission.outcome,
      submission.late,
      publication.outcome,
      publication.late,
    ],
  )
const [row] = brief([registered(2022, '2023-02-20')], '2023-12-31')

test('a report that came and was published in time is so', () => {
  expect(row).toEqual([2022, 'inTime', 0, 'inTime', 0])
})

// “3月1日前”: by hand, day by day, in both readings.
describe.each([
  ['exclusive', ['inTime', 0], ['inGrace', 1], ['late', 2]],
  ['inclusive', ['inTime', 0], ['inTime', 0], ['late', 1]],
] as const)('read as %s', (before, on28, on1, on2) => {
  test.each([
    ['2023-02-28', on28],
    ['2023-03-01', on1],
    ['2023-03-02', on2],
  ] as const)('a report submitted on %s', (day, expected) => {
    expect(brief([registered(2022, day)], '2023-12-31', before)[0]?.slice(1, 3)).toEqual(expected)
  })
  test.each([
    ['2023-03-31', on28],
    ['2023-04-01', on1],
    ['2023-04-02', on2],
  ] as const)('a report published on %s', (publishedOn, expected) => {
    const entries = [registered(2022, '2023-02-20', { publishedOn })]
    expect(brief(entries, '2023-12-31', before)[0]?.slice(3)).toEqual(expected)
  })
})

// A leap year: the last day before 1 March is the 29th.
test.each([
  ['2024-02-29', 'exclusive', 'notDue', 0],
  ['2024-03-01', 'exclusive', 'missingInGrace', 1],
  ['2024-03-02', 'exclusive', 'missing', 2],
  ['2024-03-01', 'inclusive', 'notDue', 0],
  ['2024-03-02', 'inclusive', 'missing', 1],
] as const)('without a report on 2023, on %s and read as %s: %s, %i days', (on, before, outcome, late) => {
  expect(brief([], on, before)).toEqual([[2023, outcome, late, 'notDue', 0]])
})

test('goes from the first year that it speaks of to the last one, with those missing between', () => {
  const all = brief([registered(2020, '2021-02-01'), registered(2022, '2023-02-20')], '2023-03-10')
  expect(all.map(([year, submission]) => [year, submission])).toEqual([
    [2020, 'inTime'],
    [2021, 'missing'],
    [2022, 'inTime'],
  ])
  // Published ten days later: not by this day, though the entry says when.
  expect(all[2]?.[3]).toBe('notDue')
})

test('says nothing of years before the rule, nor of what was registered later', () => {
  expect(brief([registered(2017, '2018-02-01')], '2018-12-31')).toEqual([])
  expect(brief([registered(2022, '2023-03-05')], '2023-03-04')).toEqual([[2022, 'missing', 4, 'notDue', 0]])
})

test('a second registration may say when it was published; the first says when it came', () => {
  const entries = [
    registered(2022, '2023-02-27', { publishedOn: undefined, url: undefined, medium: undefined }),
    registered(2022, '2023-04-10', { publishedOn: '2023-04-05' }),
  ]
  expect(brief(entries, '2023-12-31')).toEqual([[2022, 'inTime', 0, 'late', 5]])
})

test('names the circulars of the year in which it was due', () => {
  const entries = [circulated('2022-04-20'), circulated('2023-04-20')]
  expect(reportRegister(entries, { on: '2023-12-31' })[0]?.circulars.map(({ key }) => key)).toEqual(['TB-2023-04-20'])
})
