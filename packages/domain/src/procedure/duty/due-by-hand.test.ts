import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { indexLedger } from '../../ledger/ledger-index.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { ratio } from '../../value/ratio.ts'
import { type TimeUnit, rollOvers, timeUnits } from '../../value/time-limit.ts'
import { dueOn } from './due-on.ts'
import type { DutyClock } from './duty-clock.ts'
import { plainEntry as entry } from '../../testing/told-entry.ts'

// 2023 by hand: the days of its months, and how the notice of the State Council arranged it. It began on a Sunday.
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (n: number): string => String(n).padStart(2, '0')
const days = monthLengths.flatMap((length, month) =>
  Array.from({ length }, (_, day) => `2023-${two(month + 1)}-${two(day + 1)}`),
)
const off = `01-01 01-02 01-21 01-22 01-23 01-24 01-25 01-26 01-27 04-05 04-29 04-30 05-01 05-02 05-03 06-22 06-23 06-24
  09-29 09-30 10-01 10-02 10-03 10-04 10-05 10-06`.split(/\s+/u)
const worked = '01-28 01-29 04-23 05-06 06-25 10-07 10-08'.split(' ')
const isWorked = days.map((day, i) => {
  const isWeekend = i % 7 === 0 || i % 7 === 6
  return isWeekend ? worked.includes(day.slice(5)) : !off.includes(day.slice(5))
})

test('2023 has 365 days, of which 249 were worked', () => {
  expect([days.length, isWorked.filter(Boolean).length]).toEqual([365, 249])
})

interface Drawn {
  readonly unit: TimeUnit
  readonly rollOver: 'nextWorkingDay' | 'none'
  readonly length: number
  /** The place of the day in the year, and of hours the minute of the day in Beijing. */
  readonly start: number
  readonly minute: number
  readonly closed: number | undefined
  readonly still: readonly [from: number, to: number] | undefined
}

type Standing = readonly [last: string, elapsed: number, left: number | undefined, overdue: number, state: string]

const at = (i: number): string => days[i] ?? ''
const soon = 3

// The same day so many months later, or the last of the month.
const monthsLater = (i: number, months: number): number => {
  const [month, day] = [Number(at(i).slice(5, 7)) + months, Number(at(i).slice(8))]
  return days.indexOf(`2023-${two(month)}-${two(Math.min(day, monthLengths[month - 1] ?? 0))}`)
}

const monthsIn = (start: number, passed: number): number => {
  for (let months = 0; ; months += 1) {
    const next = monthsLater(start, months + 1)
    if (next === -1 || next > start + passed) return months
  }
}

const hoursByHand = ({ length, start, minute }: Drawn, on: number): Standing => {
  const sinceStart = (on - start) * 1440 + 1440 - minute
  const end = new Date(Date.UTC(2023, 0, 1 + start, -8, minute) + length * 3_600_000)
  // The day ends a moment before midnight: an hour that ends at midnight is not over, and is still begun.
  const over = sinceStart - length * 60
  return [
    end.toISOString(),
    Math.ceil(sinceStart / 60) - 1,
    Math.min(length, over > 0 ? 0 : Math.floor(-over / 60) + 1),
    over > 0 ? Math.ceil(over / 60) : 0,
    over > 0 ? 'overdue' : Math.floor(-over / 60) + 1 <= soon ? 'soon' : 'running',
  ]
}

const daysByHand = ({ unit, rollOver, length, start, still }: Drawn, on: number): Standing => {
  // A pause that has not ended by the day stands still for as long as can be seen.
  const to = still !== undefined && still[1] <= on ? still[1] : Number.POSITIVE_INFINITY
  const isStill = (i: number): boolean => still !== undefined && still[0] <= on && i >= still[0] && i <= to
  const counts = (i: number): boolean => !isStill(i) && (unit !== 'workingDay' || isWorked[i] === true)
  const wanted = unit === 'month' ? monthsLater(start, length) - start : length
  let last = start
  for (let left = wanted; left > 0 && last < 365;) {
    last += 1
    if (counts(last)) left -= 1
  }
  if (rollOver === 'nextWorkingDay') while (last < 365 && (isWorked[last] !== true || isStill(last))) last += 1
  const between = (after: number, until: number, test: (i: number) => boolean): number =>
    days.filter((_, i) => i > after && i <= until && test(i)).length
  const passed = between(start, on, counts)
  const elapsed = unit === 'month' ? monthsIn(start, passed) : passed
  if (last >= 365) return [`suspended ${at(still?.[0] ?? -1)}`, elapsed, undefined, 0, 'running']
  const left = between(on, last, counts)
  const overdue = between(last, on, (i) => unit !== 'workingDay' || isWorked[i] === true)
  return [at(last), elapsed, left, overdue, on > last ? 'overdue' : left <= soon ? 'soon' : 'running']
}

const byHand = (drawn: Drawn, on: number): Standing | undefined => {
  if (on < drawn.start || (drawn.closed !== undefined && drawn.closed <= on)) return undefined
  return drawn.unit === 'hour' ? hoursByHand(drawn, on) : daysByHand(drawn, on)
}

const township = '141021100000'

const clockOf = ({ unit, rollOver, length }: Drawn, kind: string): DutyClock => {
  const citation = { instrument: 'made', bindingForce: 'local', verification: 'illustrative' } as const
  const label = { zh: '', en: '' }
  const values = [{ effectiveFrom: '2023-01-01', value: ratio(length), citation }] as const
  const clock: LegalClock = { id: kind, label, unit, rollOver, length: { id: kind, label, unit: label, values } }
  return {
    id: kind,
    label,
    system: 'majorDecisions',
    bound: 'atMost',
    soon,
    span: { by: 'law', clock },
    start: { entryKind: kind, where: [], at: unit === 'hour' ? 'at' : 'occurred' },
    ends: [{ own: 'closed' }],
    pause: { entryKind: 'pause', where: [], from: 'occurred', to: 'closed', matching: 'of' },
    owner: { post: 'townMayor' },
  }
}

const entriesOf = ({ start, minute, closed, still }: Drawn, kind: string): readonly LooseEntry[] => [
  entry(
    kind,
    kind,
    { occurred: at(start), ...(closed !== undefined && { closed: at(closed) }) },
    { at: new Date(Date.UTC(2023, 0, 1 + start, -8, minute)).toISOString() },
  ),
  ...(still === undefined
    ? []
    : [entry('pause', `pause of ${kind}`, { occurred: at(still[0]), closed: at(still[1]) }, { of: kind })]),
]

// So that each ends within the year: what is not worked in the next one is not in the table.
const longest: Readonly<Record<TimeUnit, number>> = { calendarDay: 70, workingDay: 45, month: 2, hour: 300 }
const oneOf = (unit: TimeUnit): fc.Arbitrary<Drawn> =>
  fc
    .record({
      unit: fc.constant(unit),
      rollOver: fc.constantFrom(...rollOvers),
      length: fc.integer({ min: 1, max: longest[unit] }),
      start: fc.integer({ min: 0, max: 240 }),
      minute: fc.integer({ min: 0, max: 1439 }),
      closedAfter: fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined }),
      pause: fc.option(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 15 })), { nil: undefined }),
    })
    .map(({ closedAfter, pause, ...drawn }) => ({
      ...drawn,
      closed: closedAfter === undefined ? undefined : drawn.start + closedAfter,
      still:
        pause === undefined || unit === 'hour'
          ? undefined
          : ([drawn.start + pause[0], drawn.start + pause[0] + pause[1]] as const),
    }))

test('on any day of 2023 agrees with a hand calculation over its holidays, in every unit', () => {
  fc.assert(
    fc.property(fc.tuple(...timeUnits.map(oneOf)), (drawn) => {
      const clocks = drawn.map((each, i) => clockOf(each, `kind-${i}`))
      const index = indexLedger(drawn.flatMap((each, i) => entriesOf(each, `kind-${i}`)))
      for (const [on, day] of days.entries()) {
        const { items, issues } = dueOn(clocks, index, { township, on: day }, chinaCalendar)
        expect(issues).toEqual([])
        const found = new Map(
          items.map(({ clock, deadline, elapsed, left, overdue, state }) => {
            const until = { day: 'on', instant: 'at', suspended: 'since' } as const
            const last = Object.entries(deadline).find(([name]) => name === until[deadline.status])?.[1]
            return [
              clock.id,
              [deadline.status === 'suspended' ? `suspended ${last}` : last, elapsed, left, overdue, state],
            ]
          }),
        )
        const expected = drawn.map((each) => byHand(each, on))
        expect({ day, found: drawn.map((_, i) => found.get(`kind-${i}`)) }).toEqual({ day, found: expected })
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)
