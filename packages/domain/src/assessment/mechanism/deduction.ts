import type { Mechanism } from '../../rule-book/rule-book.ts'
import { pointsToRatio } from '../../value/points.ts'
import { type Ratio, atLeast, compare, multiply, subtract, zero } from '../../value/ratio.ts'
import { type Reading, readNumber, readValue } from '../reading.ts'
import { type Verdict, judged } from '../verdict.ts'

/** points − each × occurrences, not below the floor. With `below`, each one missing to that number is an occurrence. */
export const deduction = (rule: Extract<Mechanism, { type: 'deduction' }>, full: Ratio, read: Reading): Verdict => {
  const below = rule.below === undefined ? undefined : readValue(read, rule.below)
  if (below !== undefined && below.status !== 'present') return below
  const count = readNumber(read, rule.figure)
  if (count.status !== 'present') return count
  const occurrences = below === undefined ? count.number : atLeast(subtract(below.number, count.number), zero)
  const left = subtract(full, multiply(pointsToRatio(rule.each), occurrences))
  const floor = pointsToRatio(rule.floor)
  return judged(atLeast(left, floor), {
    step: 'deduction',
    occurrences,
    ...(below !== undefined && { below: below.number }),
    each: rule.each,
    floored: compare(left, floor) < 0,
  })
}
