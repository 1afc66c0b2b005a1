import { type LegalClock, limitFrom } from '../law/legal-clock.ts'
import { type CivilDate, daysBetween } from '../value/civil-date.ts'
import { ok } from '../value/outcome.ts'
import type { WorkingCalendar } from '../value/working-calendar.ts'
import type { Judgement } from './procedure.ts'

/**
 * Whether the time that a clock in days or working days asks for lies between two days; the first is not counted, the last
 * is. Where no length is in force nothing is asked for.
 */
export const timeGiven = (clock: LegalClock, from: CivilDate, to: CivilDate, calendar: WorkingCalendar): Judgement => {
  const made = limitFrom(clock, from)
  if (!made.ok) return true
  const { length: required, unit } = made.value.limit
  const given = unit === 'workingDay' ? calendar.workingDaysBetween(from, to) : ok(daysBetween(from, to))
  if (!given.ok) return given.issues[0]
  return given.value >= required || { given: given.value, required, unit }
}
