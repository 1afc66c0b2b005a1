import type { Combinator } from '../rule-book/rule-book.ts'
import { type Ratio, add, atMost, compare, divide, multiply, one, zero } from '../value/ratio.ts'
import { cap } from './combinator/cap.ts'
import type { Combination, Score } from './combinator/combinator.ts'
import { rescale } from './combinator/rescale.ts'
import { sum } from './combinator/sum.ts'
import { weightedSum } from './combinator/weighted-sum.ts'

/** One child of a group: its path and its score on its own scale. */
export interface Part {
  readonly path: string
  readonly score: Score
}

/** How a group of so many points takes its children. */
export const combinationOf = (rule: Combinator, points: Ratio): Combination => {
  switch (rule.type) {
    case 'sum':
      return sum
    case 'cap':
      return cap
    case 'rescale':
      return rescale(rule, points)
    case 'weightedSum':
      return weightedSum(rule, points)
  }
}

/** Every number of a score times a factor. */
const scale = (score: Score, factor: Ratio): Score =>
  factor === one
    ? score
    : {
        earned: multiply(score.earned, factor),
        judged: multiply(score.judged, factor),
        possible: multiply(score.possible, factor),
        full: multiply(score.full, factor),
      }

const plus = (a: Score, b: Score): Score => ({
  earned: add(a.earned, b.earned),
  judged: add(a.judged, b.judged),
  possible: add(a.possible, b.possible),
  full: add(a.full, b.full),
})

const held = (score: Score, limit: Ratio): Score => ({
  earned: atMost(score.earned, limit),
  judged: atMost(score.judged, limit),
  possible: atMost(score.possible, limit),
  full: atMost(score.full, limit),
})

/** The score of nothing. */
export const nothing: Score = { earned: zero, judged: zero, possible: zero, full: zero }

/** What does not concern the subject gives its points to what does, in proportion. */
const redistribute = (score: Score): Score => ({
  ...scale(score, divide(score.full, score.possible)),
  full: score.full,
})

/**
 * Combines children into the score of a group of so many points. With `redistributing`, the points of inapplicable
 * children go to the others; a cap is applied after that.
 */
export const combine = (
  rule: Combinator,
  points: Ratio,
  parts: readonly Part[],
  redistributing: boolean,
): { readonly score: Score; readonly redistributed: boolean } => {
  const { factor, capped } = combinationOf(rule, points)
  const added = parts.reduce((total, { path, score }) => plus(total, scale(score, factor(path, score.full))), nothing)
  const redistributed = redistributing && added.possible.num > 0n && compare(added.possible, added.full) < 0
  const whole = redistributed ? redistribute(added) : added
  return { score: capped ? held(whole, points) : whole, redistributed }
}
