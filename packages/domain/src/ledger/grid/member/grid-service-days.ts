import { daysBetween } from '../../../value/civil-date.ts'
import { type DaySpan, endOfDays, spansWithin, spansWithout } from '../../../value/day-spans.ts'
import type { Period } from '../../../value/period.ts'
import type { LooseEntry } from '../../entry.ts'
import { type GridLedgers, isMember } from './grid-responsibility.ts'

/** The days of one person in a period, in whole days; a day counts once, however many grids it is spent on. */
export interface GridService {
  /** Days of the period. */
  readonly requiredDays: number
  /** Days assigned to any grid as a member. */
  readonly daysInPost: number
  /** Days on which there was a grid to cover and none of one's own. */
  readonly daysOnlyCovering: number
  /** Days of either kind on which the person was on leave, seconded or suspended. */
  readonly daysAway: number
  /** Days of either kind on which the person was not away. */
  readonly servedDays: number
}

/** The days of a standing entry; without an end they go on. */
export const spanOf = ({ clocks: { occurred, closed } }: Pick<LooseEntry, 'clocks'>): DaySpan => ({
  from: String(occurred),
  until: String(closed ?? endOfDays),
})
const lengthOf = (spans: readonly DaySpan[]): number =>
  spans.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0)

/**
 * The days that somebody served on grids in a period: days in post or covering less days away. Joining or leaving within it,
 * two grids at once, a transfer and a cover beside one’s own grid all count day by day, each day once. Leading a grid as its
 * head is no service of a member.
 */
export const gridService = (
  person: string,
  { from, to }: Pick<Period, 'from' | 'to'>,
  { assignments, leaves, covers }: Pick<GridLedgers, 'assignments' | 'leaves' | 'covers'>,
): GridService => {
  const days = { from, until: to }
  const ofPerson = ({ facts }: { readonly facts: { readonly member: string } }): boolean => facts.member === person
  const own = assignments.filter((each) => ofPerson(each) && isMember(each.facts)).map(spanOf)
  const covering = covers.filter(ofPerson).map(spanOf)
  const all = spansWithin(days, [...own, ...covering])
  const away = leaves.filter(ofPerson).map(spanOf)
  const [daysInPost, daysOfAny] = [lengthOf(spansWithin(days, own)), lengthOf(all)]
  const servedDays = lengthOf(all.flatMap((span) => spansWithout(span, away)))
  return {
    requiredDays: lengthOf([days]),
    daysInPost,
    daysOnlyCovering: daysOfAny - daysInPost,
    daysAway: daysOfAny - servedDays,
    servedDays,
  }
}
