import { expect, test } from 'vitest'
import type { Subject } from '../../figure/subject.ts'
import { registered } from '../../testing/told-improvement.ts'
import { yearPeriod } from '../../value/period.ts'
import { countFigure } from '../count-figure.ts'
import type { LooseEntry } from '../entry.ts'
import { indexLedger } from '../ledger-index.ts'
import { reportFigures } from './figures.ts'

const shareOf = (id: string, entries: readonly LooseEntry[], asOf: string, year = 2023) => {
  const definition = reportFigures.find((each) => each.id === id)!
  const [{ township } = { township: '' }] = entries
  const subject: Subject = { kind: 'township', id: township, township }
  const value = countFigure(definition, indexLedger(entries), { subject, period: yearPeriod(year), asOf })
  return value.status === 'present' ? [value.value, value.of] : value.status
}
const waiting = [registered(2022, '2023-02-20', { publishedOn: undefined, medium: undefined, url: undefined })]

test.each(['report.published-in-time', 'report.published-where-share'])(
  '%s says nothing of a report that need not be public yet, and fails it on its last day',
  (id) => {
    expect(shareOf(id, waiting, '2023-03-30')).toEqual([0, 0])
    expect(shareOf(id, waiting, '2023-03-31')).toEqual([0, 1])
    expect(shareOf(id, [registered(2022, '2023-02-20')], '2023-12-31')).toEqual([1, 1])
  },
)

test('a report belongs to the year in which it is due, however early or late it came', () => {
  const entries = [registered(2021, '2023-05-01'), registered(2022, '2023-02-20'), registered(2023, '2023-12-28')]
  const inTime = (year: number) => shareOf('report.submitted-in-time', entries, `${year}-12-31`, year)
  expect([2022, 2023, 2024].map(inTime)).toEqual([
    [0, 1],
    [1, 1],
    [1, 1],
  ])
})
