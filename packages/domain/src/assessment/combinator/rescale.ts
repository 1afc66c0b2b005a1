import { pointsToRatio } from '../../value/points.ts'
import { type Ratio, divide } from '../../value/ratio.ts'
import type { Combinator } from '../../rule-book/rule-book.ts'
import type { Combination } from './combinator.ts'

/** The points of children on a scale of `from`, converted to the group's points (50 → 100). */
export const rescale = (rule: Extract<Combinator, { type: 'rescale' }>, points: Ratio): Combination => {
  const factor = divide(points, pointsToRatio(rule.from))
  return { factor: () => factor, capped: false }
}
