import type { Mechanism } from '../../rule-book/rule-book.ts'
import { pointsToRatio } from '../../value/points.ts'
import { type Ratio, atMost, compare, multiply } from '../../value/ratio.ts'
import { type Reading, readNumber } from '../reading.ts'
import { type Verdict, judged } from '../verdict.ts'

/** each × count, not above the indicator's points. */
export const bonus = (rule: Extract<Mechanism, { type: 'bonus' }>, cap: Ratio, read: Reading): Verdict => {
  const count = readNumber(read, rule.figure)
  if (count.status !== 'present') return count
  const points = multiply(pointsToRatio(rule.each), count.number)
  return judged(atMost(points, cap), {
    step: 'bonus',
    count: count.number,
    each: rule.each,
    capped: compare(points, cap) > 0,
  })
}
