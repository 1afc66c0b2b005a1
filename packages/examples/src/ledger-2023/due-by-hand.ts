import { type LooseEntry, indexLedger } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type DueItem, type DueState, type DutyClock, dueOn } from '@zhunsheng/domain/due'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = entriesOf(makeLedger())
const index = indexLedger(ledger)

// From 1 January 2021 on, a number for each day. 2023 as the notice of the State Council arranged it.
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (n: number): string => String(n).padStart(2, '0')
/** The days from 2021 to 2028, each with a number: its place. */
export const days: readonly string[] = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028].flatMap((year) =>
  lengths.flatMap((length, month) =>
    Array.from(
      { length: year % 4 === 0 && month === 1 ? 29 : length },
      (_, day) => `${year}-${two(month + 1)}-${two(day + 1)}`,
    ),
  ),
)
const numbers = new Map(days.map((day, i) => [day, i]))
/** The number of a day. */
export const number = (day: string): number => numbers.get(day) ?? Number.NaN
const off = `01-01 01-02 01-21 01-22 01-23 01-24 01-25 01-26 01-27 04-05 04-29 04-30 05-01 05-02 05-03 06-22 06-23 06-24
  09-29 09-30 10-01 10-02 10-03 10-04 10-05 10-06`.split(/\s+/u)
const worked = '01-28 01-29 04-23 05-06 06-25 10-07 10-08'.split(' ')
// The first of January 2023 was a Sunday.
const isWorked = (i: number): boolean => {
  const isWeekend = [0, 6].includes((i - number('2023-01-01') + 371) % 7)
  const day = (days[i] ?? '').slice(5)
  return isWeekend ? worked.includes(day) : !off.includes(day)
}
const workdays = days.flatMap((_, i) => (isWorked(i) ? [i] : []))

/** How a clock stands on a day; while it stands still there is no last day. */
export interface Standing {
  readonly last: number | undefined
  readonly left: number | undefined
  readonly overdue: number
}
/** A clock that runs from a day to the day before another one. */
export interface Running {
  readonly clock: string
  readonly name: string
  readonly start: number
  /** From this day on it is over. */
  readonly end: number
  readonly lastOn: (on: number) => Standing
  readonly state: (standing: Standing, on: number) => DueState
  /** Whether nothing is due any more once the time was given. */
  readonly lapses?: true
}

/** The number of the day that an entry holds in a clock or field. */
export const day = (entry: LooseEntry, field: string): number | undefined => {
  const text = entry.clocks[field] ?? entry.facts[field]
  return typeof text === 'string' ? number(text) : undefined
}
/** The entries of a kind. */
export const of = (kind: string): readonly LooseEntry[] => ledger.filter((entry) => entry.kind === kind)
/** Later than every day. */
export const never = Number.POSITIVE_INFINITY

/** Calendar days up to a last one. */
export const calendarDays =
  (last: number) =>
  (on: number): Standing => ({
    last,
    left: Math.max(0, last - on),
    overdue: Math.max(0, on - last),
  })
/** So many working days after a day. */
export const workingDays = (start: number, length: number) => {
  const last = workdays.filter((i) => i > start)[length - 1] ?? never
  return (on: number): Standing => ({
    last,
    left: workdays.filter((i) => i > on && i <= last).length,
    overdue: workdays.filter((i) => i > last && i <= on).length,
  })
}
/** The day so many months later; of the last days of a month that another one has not, its last. */
export const monthsAfter = (start: number, months: number): number => {
  const [year = 0, month = 1, date = 1] = (days[start] ?? '').split('-').map(Number)
  const later = year * 12 + month - 1 + months
  const [to, of12] = [Math.floor(later / 12), later % 12]
  const dates = Array.from({ length: date }, (_, i) => number(`${to}-${two(of12 + 1)}-${two(date - i)}`))
  return dates.find((each) => !Number.isNaN(each)) ?? never
}

/** The state of a deadline that is soon over from so many units on, with so many days of grace. */
export const deadline =
  (soon: number, grace = 0): Running['state'] =>
  ({ last, left, overdue }, on) => {
    if (last !== undefined && last < on) return grace > 0 && overdue <= grace ? 'grace' : 'overdue'
    return left !== undefined && left <= soon ? 'soon' : 'running'
  }
/** The state of a time that has to be given. */
export const time: Running['state'] = ({ left }) => (left === 0 ? 'given' : 'running')

/** What is due on a day by hand, a line for each clock that runs. */
export const linesByHand = (all: readonly Running[], on: number): readonly string[] =>
  all
    .filter(({ start, end }) => start <= on && on < end)
    .flatMap(({ clock, name, lastOn, state, lapses }): readonly string[] => {
      const standing = lastOn(on)
      const said = state(standing, on)
      if (lapses === true && said === 'given') return []
      const until = standing.last === undefined ? 'suspended' : days[standing.last]
      return [[clock, name, until, standing.left, state === time ? 0 : standing.overdue, said].join(' ')]
    })
    .toSorted()

const line = ({ clock, matter, deadline: until, left, overdue, state }: DueItem): string => {
  const name = 'entry' in matter ? matter.entry.key : `report ${matter.reportYear}`
  return [clock.id, name, until.status === 'day' ? until.on : until.status, left, overdue, state].join(' ')
}
/** What is due on a day as the product says it, a line for each item. Throws when something cannot be counted. */
export const linesOn = (clocks: readonly DutyClock[], on: string): readonly string[] => {
  const { items, issues } = dueOn(clocks, index, { township, on }, chinaCalendar)
  if (issues.length > 0) throw new Error(JSON.stringify(issues))
  return items.map(line).toSorted()
}
