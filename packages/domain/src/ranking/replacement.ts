import type { Assessment } from '../assessment/assessment.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { ReplacementTriggerSource } from '../rule-book/source.ts'
import { type CivilDate, addDays } from '../value/civil-date.ts'
import { type Period, monthNumber, monthNumbered } from '../value/period.ts'
import { isCertainlyAt } from './settle.ts'

/** What replacement looks at in a judged month, published results included. */
export type JudgedMonth = Pick<Assessment, 'period' | 'status' | 'grade' | 'vetoes' | 'standing'>

/** A trigger that holds, and the months by which it does. */
export interface FiredTrigger {
  readonly trigger: ReplacementTriggerSource
  readonly months: readonly string[]
}

const hasGrade = ({ grade }: JudgedMonth, grades: readonly string[]): boolean =>
  grade !== undefined && grades.includes(grade)

const idsOf = (months: readonly JudgedMonth[]): readonly string[] => months.map(({ period }) => period.id)

/**
 * The unbroken run of months that ends with the last; a month that nobody judged breaks it, one that could not concern
 * the member does not.
 */
const lastRun = (history: readonly JudgedMonth[], grades: readonly string[]): readonly JudgedMonth[] => {
  const run: JudgedMonth[] = []
  let next: Period | undefined
  for (const month of history.toReversed()) {
    if (next !== undefined && addDays(month.period.to, 1) !== next.from) break
    if (month.status !== 'inapplicable') {
      if (!hasGrade(month, grades)) break
      run.unshift(month)
    }
    next = month.period
  }
  return run
}

/** The first day of the window of so many months that ends with a month. */
const windowStart = (last: Period, months: number): CivilDate => monthNumbered(monthNumber(last.from) - months + 1).from

const monthsOf = (
  trigger: ReplacementTriggerSource,
  history: readonly JudgedMonth[],
  last: JudgedMonth,
): readonly JudgedMonth[] => {
  switch (trigger.type) {
    case 'consecutive': {
      const run = lastRun(history, trigger.grades)
      return run.length >= trigger.months ? run : []
    }
    case 'rolling': {
      const start = windowStart(last.period, trigger.months)
      const poor = history.filter((month) => month.period.from >= start && hasGrade(month, trigger.grades))
      return poor.length >= trigger.count ? poor : []
    }
    case 'bottom': {
      const { standing } = last
      const counts = standing !== undefined && standing.of >= trigger.minimumGroup
      return counts && isCertainlyAt('bottom', trigger.count, standing) ? [last] : []
    }
    case 'veto':
      return last.vetoes.includes(trigger.veto) ? [last] : []
  }
}

/**
 * The replacement triggers that hold for one member at the end of a history of judged months, in any order. They are
 * grounds for replacing for performance: leaving for another reason is none of them, and none of them decides by
 * itself.
 */
export const replacementTriggers = (book: RuleBook, history: readonly JudgedMonth[]): readonly FiredTrigger[] => {
  const sorted = history.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))
  const last = sorted.at(-1)
  if (last === undefined) return []
  return book.replacement.flatMap((trigger): readonly FiredTrigger[] => {
    const months = monthsOf(trigger, sorted, last)
    return months.length === 0 ? [] : [{ trigger, months: idsOf(months) }]
  })
}
