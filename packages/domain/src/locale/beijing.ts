import { type CivilDate, type Instant, civilDateOf, dayNumber } from '../value/civil-date.ts'

const dayMilliseconds = 86_400_000
const beijingOffset = 8 * 3_600_000

/** The day and the time of day, HH:mm:ss, of an instant in Beijing. */
export const inBeijing = (instant: Instant): { readonly date: CivilDate; readonly time: string } => {
  const date = civilDateOf(instant)
  const sinceMidnight = Date.parse(instant) + beijingOffset - dayNumber(date) * dayMilliseconds
  return { date, time: new Date(sinceMidnight).toISOString().slice(11, 19) }
}
