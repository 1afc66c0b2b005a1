import type { RuleBook } from '../rule-book/rule-book.ts'
import type { DerivationNode } from './derivation.ts'
import { type OverrideHit, gradeOf } from './grade.ts'
import { moneyOf } from './money.ts'
import type { Work } from './reading.ts'
import type { Total } from './total.ts'
import type { VetoResult } from './veto.ts'

/** What follows from the points. */
export interface Outcomes {
  readonly grade?: DerivationNode
  readonly money?: DerivationNode
}

/** Grade and money of a final total (`undefined` in a book of money only). */
export const outcomesOf = (
  work: Work,
  book: RuleBook,
  total: Pick<Total, 'node' | 'earned'> | undefined,
  vetoes: readonly VetoResult[],
  hits: readonly OverrideHit[] = [],
): Outcomes => {
  const grade = total === undefined ? undefined : gradeOf(work, book, total.node, total.earned, vetoes, hits)
  if (book.money === undefined) return grade === undefined ? {} : { grade }
  const money = moneyOf(work, book.money, {
    ...(total !== undefined && {
      total: { node: total.node, points: total.earned, stated: book.total ?? 0 },
    }),
    ...(grade !== undefined && { grade }),
  })
  return grade === undefined ? { money } : { grade, money }
}
