import type { Combinator } from '../../rule-book/rule-book.ts'
import { type Ratio, divide, multiply, zero } from '../../value/ratio.ts'
import type { Combination } from './combinator.ts'

/** Each child on its own scale, by weights that add up to 1: weight × points ÷ full marks × the group's points. */
export const weightedSum = (rule: Extract<Combinator, { type: 'weightedSum' }>, points: Ratio): Combination => ({
  factor: (path, full) => (full.num === 0n ? zero : divide(multiply(rule.weights.get(path) ?? zero, points), full)),
  capped: false,
})
