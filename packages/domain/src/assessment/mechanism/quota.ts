import type { Mechanism } from '../../rule-book/rule-book.ts'
import { type Ratio, compare, zero } from '../../value/ratio.ts'
import { type Reading, readNumber, readValue } from '../reading.ts'
import { type Verdict, judged } from '../verdict.ts'

/** Reach n: all the points, or none. */
export const quota = (rule: Extract<Mechanism, { type: 'quota' }>, full: Ratio, read: Reading): Verdict => {
  const reach = readValue(read, rule.reach)
  if (reach.status !== 'present') return reach
  const count = readNumber(read, rule.figure)
  if (count.status !== 'present') return count
  const reached = compare(count.number, reach.number) >= 0
  return judged(reached ? full : zero, { step: 'quota', count: count.number, reach: reach.number, reached })
}
