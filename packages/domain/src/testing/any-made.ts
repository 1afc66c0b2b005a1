import fc from 'fast-check'
import type { LooseEntry } from '../ledger/entry.ts'
import { type CivilDate, addDays } from '../value/civil-date.ts'

/** An entry as it is on a day. */
export type Made = (day: CivilDate) => LooseEntry

/** The days on which something generated may be: it begins on the first. */
export interface Days {
  readonly first: CivilDate
  /** So many days later, or earlier. */
  readonly later: (day: CivilDate, days: number) => CivilDate
}

/** The day on which a generated case begins. */
export const firstDay = '2023-01-03'

const until = (lastDay: CivilDate): Days => ({
  first: firstDay,
  later: (day, days) => {
    const then = addDays(day, days)
    return then > lastDay ? lastDay : then < firstDay ? firstDay : then
  },
})
/** Days of 2023. */
export const daysOfYear = until('2023-12-31')
/** Days of 2023 and of the year after. */
export const daysOfTwoYears = until('2024-12-31')
/** So many days later, or earlier, within the days of generated cases. */
export const { later } = daysOfTwoYears

const usually =
  (weight: number) =>
  <A>(usual: A, ...others: readonly A[]): fc.Arbitrary<A> =>
    fc.oneof({ arbitrary: fc.constant(usual), weight }, { arbitrary: fc.constantFrom(usual, ...others), weight: 1 })
/** Almost always the first. */
export const often = usually(30)
/** The first more often than not. */
export const mostly = usually(6)
/** The first, and not so seldom another. */
export const rather = usually(2)
