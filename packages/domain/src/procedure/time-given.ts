import { type LegalClock, limitFrom } from '../law/legal-clock.ts'
import { type CivilDate, addDays, daysBetween } from '../value/civil-date.ts'
import { ok } from '../value/outcome.ts'
import { addMonths } from '../value/time-limit.ts'
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

/**
 * Whether the time that a clock in days or working days sets is over before a day: its last day lies before it. Neither the
 * first day nor that day are counted; where no length is in force nothing is asked for.
 */
export const timeOver = (clock: LegalClock, from: CivilDate, on: CivilDate, calendar: WorkingCalendar): Judgement => {
  const before = addDays(on, -1)
  return timeGiven(clock, from, before < from ? from : before, calendar)
}

/**
 * Whether a day still lies within the time that a clock in days or working days sets: it is not later than its last day. Where
 * no length is in force nothing is asked for.
 */
export const timeRuns = (clock: LegalClock, from: CivilDate, on: CivilDate, calendar: WorkingCalendar): Judgement => {
  if (!limitFrom(clock, from).ok) return true
  const over = timeOver(clock, from, on, calendar)
  return over !== true && (typeof over === 'object' && 'code' in over ? over : true)
}

/**
 * The last day of the time that a clock in months or calendar days sets from a day on, as long as it is by the law of another day
 * (its own by default); undefined where no length is in force.
 */
export const lastDayFrom = (clock: LegalClock, from: CivilDate, lawOf: CivilDate = from): CivilDate | undefined => {
  const made = limitFrom(clock, lawOf)
  if (!made.ok) return undefined
  const { unit, length } = made.value.limit
  return unit === 'month' ? addMonths(from, length) : addDays(from, length)
}

/**
 * Whether a time is over before a day, where a last day that is not worked gives way to the next one that is.
 *
 * @see 中华人民共和国行政诉讼法 第101条
 */
export const isOverAfter = (last: CivilDate, on: CivilDate, calendar: WorkingCalendar): Judgement => {
  for (let day = last; day < on; day = addDays(day, 1)) {
    const worked = calendar.isWorkingDay(day)
    if (!worked.ok) return worked.issues[0]
    if (worked.value) return true
  }
  return false
}
