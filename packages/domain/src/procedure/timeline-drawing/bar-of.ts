import { type CivilDate, addDays, civilDateOf, isCivilDate } from '../../value/civil-date.ts'
import type { TimelineClock } from '../timeline.ts'

/** Days of a clock, both ends included: used, left, stood still, or late. */
export interface BarPart {
  readonly type: 'used' | 'left' | 'still' | 'late'
  readonly from: CivilDate
  readonly to: CivilDate
}

const dayOf = (text: string): CivilDate => (isCivilDate(text) ? text : civilDateOf(text))

/** The day from which a clock runs, which is not counted. */
export const firstDayOf = ({ start }: Pick<TimelineClock, 'start'>): CivilDate => dayOf(start)

/** The last day of a clock; none while it stands still. */
export const lastDayOf = ({ deadline }: Pick<TimelineClock, 'deadline'>): CivilDate | undefined =>
  deadline.status === 'day' ? deadline.on : deadline.status === 'instant' ? dayOf(deadline.at) : undefined

const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b)
const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b)
const part = (type: BarPart['type'], from: CivilDate, to: CivilDate): readonly BarPart[] =>
  from > to ? [] : [{ type, from, to }]

// The days that passed, cut where the clock stood still.
const passed = ({ pauses }: TimelineClock, from: CivilDate, to: CivilDate): readonly BarPart[] => {
  const parts: BarPart[] = []
  let next = from
  for (const pause of pauses) {
    const [first, last] = [later(pause.from, next), earlier(pause.to ?? to, to)]
    if (first > last) continue
    parts.push(...part('used', next, addDays(first, -1)), ...part('still', first, last))
    next = addDays(last, 1)
  }
  return [...parts, ...part('used', next, to)]
}

/**
 * A clock as a bar of days: what was used of it by the day on which it was counted, what was left, and by how many days it was late.
 * A time to be given is late by none.
 */
export const barOf = (item: TimelineClock): readonly BarPart[] => {
  const first = addDays(firstDayOf(item), 1)
  const last = lastDayOf(item)
  const counted = item.countedOn
  const until = last === undefined ? counted : earlier(counted, last)
  if (last === undefined) return passed(item, first, until)
  const isLate = item.status === 'late' || item.status === 'overdue'
  return [
    ...passed(item, first, until),
    ...part('left', later(addDays(counted, 1), first), last),
    ...(isLate ? part('late', addDays(last, 1), counted) : []),
  ]
}
