import type { LedgerIndex } from '../../ledger/ledger-index.ts'
import { type WorkingSystem, workingSystems } from '../../ledger/working-systems.ts'
import { type CivilDate, isCivilDate } from '../../value/civil-date.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import { standingOf } from './due-counting.ts'
import type { Due, DueIssue, DueItem, DueMatter } from './due-item.ts'
import { openMatters } from './due-matters.ts'
import type { DutyClock } from './duty-clock.ts'

const systems = Object.keys(workingSystems)
const placeOf = (system: WorkingSystem): string => String(systems.indexOf(system)).padStart(3, '0')
const nameOf = (matter: DueMatter): string =>
  'reportYear' in matter ? String(matter.reportYear) : `${matter.entry.year} ${matter.entry.key} ${matter.entry.id}`
// What stands still has no last day, and comes after all that have one.
const lastOf = ({ deadline }: DueItem): string => {
  if (deadline.status === 'suspended') return '~'
  return deadline.status === 'day' ? deadline.on : deadline.at
}
// What somebody has to do stands before the time that others have.
const orderOf = (item: DueItem): string => {
  const { system, bound, id } = item.clock
  return [placeOf(system), bound === 'atMost' ? 0 : 1, lastOf(item), id, nameOf(item.matter)].join(' ')
}

const inOrder = (items: readonly DueItem[]): readonly DueItem[] =>
  items
    .map((item) => ({ item, order: orderOf(item) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ item }) => item)

/** Whether a time that was given leaves nothing to do: nothing is due of it any more. */
export const hasLapsed = ({ clock, state }: Pick<DueItem, 'clock' | 'state'>): boolean =>
  state === 'given' && clock.bound === 'atLeast' && clock.lapses === true

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
    const standing = standingOf(view, clock, calendar)
    for (const matter of openMatters(view, clock)) {
      const result = standing(matter)
      if (result === undefined) continue
      if (!result.ok) issues.push(...result.issues)
      else if (!hasLapsed(result.value)) items.push(result.value)
    }
  }
  return { items: inOrder(items), issues }
}
