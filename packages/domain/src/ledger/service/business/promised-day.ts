import type { CivilDate } from '../../../value/civil-date.ts'
import type { Outcome } from '../../../value/outcome.ts'
import type { CalendarIssue, WorkingCalendar } from '../../../value/working-calendar.ts'

/**
 * The last day that a service item promises for a case: so many working days after the day of acceptance, which is not
 * counted. What is promised within 0 days is done on that day. Throws RangeError for a fraction.
 */
export const promisedDay = (
  accepted: CivilDate,
  promisedDays: number,
  calendar: WorkingCalendar,
): Outcome<CivilDate, CalendarIssue> => calendar.addWorkingDays(accepted, promisedDays)
