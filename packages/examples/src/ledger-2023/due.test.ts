import { type LooseEntry, indexLedger } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type DueItem, type DueState, dueOn, dutyClocks } from '@zhunsheng/domain/due'
import { expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = entriesOf(makeLedger())
const index = indexLedger(ledger)

// Days by hand: from 1 January 2021 on, a number for each. 2023 as the notice of the State Council arranged it.
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (n: number): string => String(n).padStart(2, '0')
const days = [2021, 2022, 2023, 2024, 2025].flatMap((year) =>
  lengths.flatMap((length, month) =>
    Array.from(
      { length: year === 2024 && month === 1 ? 29 : length },
      (_, day) => `${year}-${two(month + 1)}-${two(day + 1)}`,
    ),
  ),
)
const numbers = new Map(days.map((day, i) => [day, i]))
const number = (day: string): number => numbers.get(day) ?? Number.NaN
const off = `01-01 01-02 01-21 01-22 01-23 01-24 01-25 01-26 01-27 04-05 04-29 04-30 05-01 05-02 05-03 06-22 06-23 06-24
  09-29 09-30 10-01 10-02 10-03 10-04 10-05 10-06`.split(/\s+/u)
const worked = '01-28 01-29 04-23 05-06 06-25 10-07 10-08'.split(' ')
// The first of January 2023 was a Sunday.
const isWorked = (i: number): boolean => {
  const isWeekend = [0, 6].includes((i - number('2023-01-01') + 371) % 7)
  const day = (days[i] ?? '').slice(5)
  return isWeekend ? worked.includes(day) : !off.includes(day)
}

interface Running {
  readonly clock: string
  readonly name: string
  readonly start: number
  /** From this day on it is over. */
  readonly end: number
  readonly lastOn: (on: number) => { readonly last: number; readonly left: number; readonly overdue: number }
  readonly state: (left: number, overdue: number) => DueState
}

const day = (entry: LooseEntry, field: string): number | undefined => {
  const text = entry.clocks[field] ?? entry.facts[field]
  return typeof text === 'string' ? number(text) : undefined
}
const of = (kind: string): readonly LooseEntry[] => ledger.filter((entry) => entry.kind === kind)
const never = Number.POSITIVE_INFINITY
const calendarDays = (last: number) => (on: number) => ({
  last,
  left: Math.max(0, last - on),
  overdue: Math.max(0, on - last),
})
const deadline =
  (soon: number, grace = 0): Running['state'] =>
  (left, overdue) =>
    overdue > grace ? 'overdue' : overdue > 0 ? 'grace' : left <= soon ? 'soon' : 'running'
const time: Running['state'] = (left) => (left === 0 ? 'given' : 'running')

const events = of('event').flatMap((entry): readonly Running[] => {
  if (entry.facts['valid'] !== true) return []
  const end = day(entry, 'closed') ?? never
  const dates = { start: day(entry, 'reported') ?? never, end, lastOn: calendarDays(day(entry, 'due') ?? never) }
  return [{ clock: 'governance.event-due', name: entry.key, ...dates, state: deadline(2) }]
})
const planned = of('work-plan-item').map((entry): Running => {
  const dates = { start: day(entry, 'occurred') ?? never, end: day(entry, 'closed') ?? never }
  const lastOn = calendarDays(day(entry, 'due') ?? never)
  return { clock: 'annual-plan.item-due', name: entry.key, ...dates, lastOn, state: deadline(14) }
})
const terms = of('counsel-appointment').flatMap((entry): readonly Running[] => {
  const [start, last] = [day(entry, 'occurred') ?? never, day(entry, 'closed')]
  if (last === undefined) return []
  const division = entry.facts['division']
  const later = of('counsel-appointment').filter((other) => other.facts['division'] === division)
  const begins = later.map((other) => day(other, 'occurred') ?? never).filter((begin) => begin > start)
  const dissolved = of('village')
    .filter(({ key }) => key === division)
    .map((place) => day(place, 'closed') ?? never)
  const end = Math.min(never, ...begins, ...dissolved)
  return [
    {
      clock: 'legal-service.counsel-term',
      name: entry.key,
      start,
      end,
      lastOn: calendarDays(last),
      state: deadline(30),
    },
  ]
})
// The report on 2022 was handed in and published in 2023; that on 2023 is due from the last day of the year on.
const registered = of('report-registration').find(({ facts }) => facts['reportYear'] === 2022)
const report = (clock: string, year: number, lastDay: string, end: number): Running => ({
  clock,
  name: `report ${year}`,
  start: number(`${year}-12-31`),
  end,
  lastOn: calendarDays(number(lastDay)),
  state: deadline(30, 1),
})
const reports =
  registered === undefined
    ? []
    : [
        report('annual-report.submission', 2022, '2023-02-28', day(registered, 'occurred') ?? never),
        report('annual-report.publication', 2022, '2023-03-31', day(registered, 'publishedOn') ?? never),
        report('annual-report.submission', 2023, '2024-02-29', never),
        report('annual-report.publication', 2023, '2024-03-31', never),
      ]

// The first of some days, not before one, on which something of the same matter was done; or it was stopped.
const doneAfter = (start: number, entry: LooseEntry, step: string): number => {
  const steps = of('decision-step').filter(({ facts }) => facts['matter'] === entry.facts['matter'])
  const done = steps.filter(({ facts }) => facts['step'] === step || facts['step'] === 'stopped')
  return Math.min(never, ...done.map((other) => day(other, 'occurred') ?? never).filter((at) => at >= start))
}
const waits = ([clock, opened, closed, length]: readonly [string, string, string, number]): readonly Running[] =>
  of('decision-step')
    .filter(({ facts }) => facts['step'] === opened)
    .map((entry) => {
      const start = day(entry, 'occurred') ?? never
      const end = doneAfter(start, entry, closed)
      return { clock, name: entry.key, start, end, lastOn: calendarDays(start + length), state: time }
    })
const reviews = of('legality-review').map((entry): Running => {
  const start = day(entry, 'occurred') ?? never
  const end = Math.min(day(entry, 'closed') ?? never, doneAfter(start, entry, 'stopped'))
  const workdays = days.flatMap((_, i) => (i > start && isWorked(i) ? [i] : [])).slice(0, 7)
  const lastOn = (on: number) => ({
    last: workdays[6] ?? never,
    left: workdays.filter((i) => i > on).length,
    overdue: 0,
  })
  return { clock: 'legality-review.review-period', name: entry.key, start, end, lastOn, state: time }
})

const all = [
  ...events,
  ...planned,
  ...terms,
  ...reports,
  ...waits(['major-decisions.comment-period', 'commentOpened', 'commentClosed', 30]),
  ...waits(['major-decisions.hearing-notice', 'hearingNoticed', 'hearingHeld', 7]),
  ...reviews,
]

type Line = string
const byHand = (on: number): readonly Line[] =>
  all
    .filter(({ start, end }) => start <= on && on < end)
    .map(({ clock, name, lastOn, state }) => {
      const { last, left, overdue } = lastOn(on)
      const over = state === time ? 0 : overdue
      return [clock, name, days[last], left, over, state(left, overdue)].join(' ')
    })
    .toSorted()

const line = ({ clock, matter, deadline: until, left, overdue, state }: DueItem): Line => {
  const name = 'entry' in matter ? matter.entry.key : `report ${matter.reportYear}`
  return [clock.id, name, until.status === 'day' ? until.on : until.status, left, overdue, state].join(' ')
}

test('on any day of 2023 what is due in the example agrees with a hand calculation', () => {
  const seen = new Set<string>()
  for (const on of days.filter((each) => each.startsWith('2023'))) {
    const { items, issues } = dueOn(dutyClocks, index, { township, on }, chinaCalendar)
    expect(issues).toEqual([])
    expect({ on, items: items.map(line).toSorted() }).toEqual({ on, items: byHand(number(on)) })
    for (const { clock, state } of items) seen.add(`${clock.id} ${state}`)
  }
  // It has something to say of each kind of clock that the example has, and of what is late.
  expect(new Set([...seen].map((each) => each.split(' ')[0]))).toEqual(new Set(dutyClocks.map(({ id }) => id)))
  expect(seen).toContain('governance.event-due overdue')
  expect(seen).toContain('annual-report.submission soon')
  expect(seen).toContain('legal-service.counsel-term overdue')
}, 120_000)
