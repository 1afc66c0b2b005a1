import { type LegalClock, limitFrom } from '../../law/legal-clock.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { deadline } from '../../value/time-limit.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import { codeIn } from '../code-in.ts'
import { reopenedPeriod, settlementPeriods } from './clocks.ts'
import type { DisputeState } from './dispute-state.ts'

/** The last day of a clock of days that an event starts; none where the calendar does not know it. */
export const lastDayOf = (clock: LegalClock, from: CivilDate, calendar: WorkingCalendar): CivilDate | undefined => {
  const cited = limitFrom(clock, from)
  const counted = cited.ok ? deadline(calendar, cited.value.limit) : undefined
  return counted?.ok === true && counted.value.status === 'day' ? counted.value.on : undefined
}

const firstDue = (
  { facts: { due, risk } }: LooseEntry,
  registered: CivilDate | undefined,
  calendar: WorkingCalendar,
): CivilDate | undefined => {
  if (typeof due === 'string') return due
  const colour = codeIn(settlementPeriods, risk)
  return colour === undefined || registered === undefined
    ? undefined
    : lastDayOf(settlementPeriods[colour], registered, calendar)
}

/**
 * Until when a dispute is to be settled: by the day that its row states, else by the local limit of its colour; once it was
 * reopened by the local limit of that, unless a day before was missed: that one stays, or reopening would undo the lateness.
 */
export const dueOfDispute = (
  opening: LooseEntry,
  { registered, reopened, rounds }: DisputeState,
  calendar: WorkingCalendar,
): CivilDate | undefined => {
  const dueOf = (place: number, from: CivilDate | undefined): CivilDate | undefined =>
    place === 0 || from === undefined ? firstDue(opening, from, calendar) : lastDayOf(reopenedPeriod, from, calendar)
  for (const [place, { from, until }] of rounds.entries()) {
    const due = dueOf(place, from)
    if (due !== undefined && until > due) return due
  }
  return dueOf(rounds.length, reopened ?? registered)
}
