import type { RuleBook } from '../rule-book/rule-book.ts'
import { pointsToRatio, roundPoints } from '../value/points.ts'
import { type Ratio, compare } from '../value/ratio.ts'
import type { NodeValue, Step } from './derivation.ts'

/** Points as a node holds them, and as they are summed further up. */
export interface Settled {
  readonly points: Ratio
  readonly value: Extract<NodeValue, { type: 'points' }>
  readonly steps: readonly Step[]
}

/**
 * Rounds exact points once where the book rounds; elsewhere the exact number goes on and only its reading is rounded.
 */
export const settlePoints = (book: RuleBook, exact: Ratio, place: 'indicator' | 'total'): Settled => {
  const { mode, place: stated } = book.source.rounding
  const value = roundPoints(exact, mode)
  const points = pointsToRatio(value)
  if (compare(points, exact) === 0) return { points, value: { type: 'points', value }, steps: [] }
  // A total is always settled: what an indicator-rounding book rescales or converts at the end is no whole hundredth.
  return place === 'total' || stated === 'indicator'
    ? { points, value: { type: 'points', value }, steps: [{ step: 'rounded', exact, mode }] }
    : { points: exact, value: { type: 'points', value, exact }, steps: [] }
}
