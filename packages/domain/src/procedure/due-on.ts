import type { NoLengthInForce } from '../law/legal-clock.ts'
import type { LedgerIndex } from '../ledger/ledger-index.ts'
import { type WorkingSystem, workingSystems } from '../township/working-system.ts'
import { type CivilDate, isCivilDate } from '../value/civil-date.ts'
import type { Outcome } from '../value/outcome.ts'
import type { TimeIssue } from '../value/time-limit.ts'
import type { WorkingCalendar } from '../value/working-calendar.ts'
import { countByLaw, countToDay, lastDayOf, stateOf } from './due-count.ts'
import type { CountedClock, Due, DueIssue, DueItem, DueMatter } from './due-item.ts'
import { type DueView, type OpenMatter, openMatters, pausesOf } from './due-matters.ts'
import { aboutOf, ownerOf } from './due-words.ts'
import type { DutyClock, YearlyDay } from './duty-clock.ts'

const dayFor = (clock: DutyClock, year: number): YearlyDay | undefined =>
  clock.span.by === 'year' ? clock.span.days.findLast(({ firstYear }) => firstYear <= year) : undefined

type Counted = Outcome<CountedClock, TimeIssue | NoLengthInForce>
// Undefined where the entry states no last day: then no clock runs.
const counting =
  (view: DueView, clock: DutyClock, calendar: WorkingCalendar, pauses = pausesOf(view, clock)) =>
  (matter: OpenMatter): Counted | undefined => {
    const { span } = clock
    const { start } = matter
    if (span.by === 'law') return countByLaw(span.clock, start, pauses(matter), view.on, calendar)
    if ('reportYear' in matter) {
      const day = dayFor(clock, matter.reportYear)
      return day && countToDay(start, lastDayOf(day, matter.reportYear), view.on, day.citation)
    }
    const last = span.by === 'entry' ? matter.valueOf(span.field) : undefined
    if (last === undefined || span.by !== 'entry') return undefined
    return countToDay(start, String(last), view.on, span.citation)
  }

const matterOf = (matter: OpenMatter): DueMatter => {
  if ('reportYear' in matter) return { reportYear: matter.reportYear }
  const { id, kind, key, year } = matter.entry
  return { entry: { id, kind, key, year } }
}

const itemOf = (view: DueView, clock: DutyClock, matter: OpenMatter, numbers: CountedClock): DueItem => {
  const grace = 'reportYear' in matter ? (dayFor(clock, matter.reportYear)?.grace ?? 0) : 0
  const [about, owner] = [aboutOf(view, clock, matter), ownerOf(view, clock, matter)]
  return {
    clock,
    matter: matterOf(matter),
    ...numbers,
    overdue: clock.bound === 'atLeast' ? 0 : numbers.overdue,
    state: stateOf(clock, numbers, view.on, grace),
    ...(about !== undefined && { about }),
    ...(owner !== undefined && { owner }),
  }
}

const systems = Object.keys(workingSystems)
const placeOf = (system: WorkingSystem): string => String(systems.indexOf(system)).padStart(3, '0')
const nameOf = (matter: DueMatter): string =>
  'reportYear' in matter ? String(matter.reportYear) : `${matter.entry.year} ${matter.entry.key} ${matter.entry.id}`
// What stands still has no last day, and comes after all that have one.
const lastOf = ({ deadline }: DueItem): string => {
  if (deadline.status === 'suspended') return '~'
  return deadline.status === 'day' ? deadline.on : deadline.at
}
const orderOf = (item: DueItem): string =>
  [placeOf(item.clock.system), lastOf(item), item.clock.id, nameOf(item.matter)].join(' ')

const inOrder = (items: readonly DueItem[]): readonly DueItem[] =>
  items
    .map((item) => ({ item, order: orderOf(item) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ item }) => item)

/**
 * What is due in a township at the end of a day in Beijing: every clock that was started and has not ended, with how it stands.
 * Only what occurred by that day exists; what ends later has not ended. A clock that cannot be counted, because the calendar does
 * not know a day or no length was in force, is among the issues. Throws RangeError for a day that is none.
 */
export const dueOn = (
  clocks: readonly DutyClock[],
  index: LedgerIndex,
  { township, on }: { readonly township: string; readonly on: CivilDate },
  calendar: WorkingCalendar,
): Due => {
  if (!isCivilDate(on)) throw new RangeError(`not a day: ${on}`)
  const view = { index, township, on }
  const items: DueItem[] = []
  const issues: DueIssue[] = []
  for (const clock of clocks) {
    const count = counting(view, clock, calendar)
    for (const matter of openMatters(view, clock)) {
      const result = count(matter)
      if (result === undefined) continue
      if (result.ok) items.push(itemOf(view, clock, matter, result.value))
      else for (const issue of result.issues) issues.push({ clock, matter: matterOf(matter), issue })
    }
  }
  return { items: inOrder(items), issues }
}
