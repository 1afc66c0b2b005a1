import { expect, test } from 'vitest'
import { indexLedger } from '../../ledger/ledger-index.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { type BeforeReading, clocksReading } from './before-reading.ts'
import { dueOn } from './due-on.ts'
import { dutyClocks } from './duty-clocks.ts'

const township = '141021100000'
const due = (on: string, reading: BeforeReading) =>
  dueOn(clocksReading(dutyClocks, reading), indexLedger([]), { township, on }, chinaCalendar).items.map(
    ({ clock, deadline, state, overdue }) => [clock.id, deadline.status === 'day' && deadline.on, state, overdue],
  )

test.each([
  ['exclusive', '2024-02-29', ['2024-02-29', 'soon', 0], ['2024-03-31', 'running', 0]],
  ['exclusive', '2024-03-01', ['2024-02-29', 'grace', 1], ['2024-03-31', 'soon', 0]],
  ['exclusive', '2024-03-02', ['2024-02-29', 'overdue', 2], ['2024-03-31', 'soon', 0]],
  ['inclusive', '2024-03-01', ['2024-03-01', 'soon', 0], ['2024-04-01', 'running', 0]],
  ['inclusive', '2024-03-02', ['2024-03-01', 'overdue', 1], ['2024-04-01', 'soon', 0]],
] as const)('read as %s, on %s', (reading, on, submission, publication) => {
  expect(due(on, reading)).toEqual([
    ['annual-report.submission', ...submission],
    ['annual-report.publication', ...publication],
  ])
})

test('what is not worded “before” stays as it is in either reading', () => {
  const inclusive = clocksReading(dutyClocks, 'inclusive')
  const isWorded = ({ id }: { readonly id: string }): boolean => id.startsWith('annual-report.')
  expect(inclusive.filter((clock) => !isWorded(clock))).toEqual(dutyClocks.filter((clock) => !isWorded(clock)))
  expect(inclusive.filter(isWorded)).toMatchObject(
    [0, 1].map(() => ({ span: { days: [{ isIncluded: true, grace: 0 }] } })),
  )
  expect(clocksReading(dutyClocks, 'exclusive')).toEqual(dutyClocks)
})
