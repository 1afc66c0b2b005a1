import type { RuleBook } from '../rule-book/rule-book.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { type FiredTrigger, type JudgedMonth, replacementTriggers } from './replacement.ts'

/**
 * Every trigger that comes up in a history of judged months, in the order in which they first hold. One that held once
 * holds for every month that its window still reaches: it is told of once. With `from`, only what holds at the end of a month
 * that begins on that day or later; earlier months still count towards it.
 */
export const firstTriggers = (
  book: RuleBook,
  history: readonly JudgedMonth[],
  from: CivilDate = '0000-01-01',
): readonly FiredTrigger[] => {
  const sorted = history.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))
  const told = new Set<unknown>()
  return sorted.flatMap(({ period }, i) =>
    (period.from < from ? [] : replacementTriggers(book, sorted.slice(0, i + 1))).flatMap((fired) => {
      if (told.has(fired.trigger)) return []
      told.add(fired.trigger)
      return [fired]
    }),
  )
}
