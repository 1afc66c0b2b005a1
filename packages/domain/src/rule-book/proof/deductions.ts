import { formatExact } from '../../value/decimal.ts'
import { formatPoints } from '../../value/points.ts'
import { type Ratio, atLeast, compare, multiply, subtract, zero } from '../../value/ratio.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Draft, PlacedLeaf } from '../draft.ts'
import { amountToPoints, amountToRatio } from '../source/amount.ts'
import type { MechanismOf } from '../source/mechanism.ts'
import { greatest } from '../timeline.ts'
import type { Proof } from './proof.ts'

/** The least points a deduction can leave: with `below`, no more can be missing than all of it. */
const lowestOf = (draft: Draft, { each, floor, below }: MechanismOf<'deduction'>, full: Ratio): Ratio | undefined => {
  if (below === undefined) return amountToRatio(floor)
  const most = greatest(draft, below)
  return most && atLeast(subtract(full, multiply(amountToRatio(each), most)), amountToRatio(floor))
}

const check = (draft: Draft, { source: { mechanism, points }, path }: PlacedLeaf): readonly Diagnostic[] => {
  if (mechanism.type !== 'deduction') return []
  const [floor, maximum] = [amountToPoints(mechanism.floor), amountToPoints(points)]
  const at = [...path, 'mechanism']
  if (floor > maximum) {
    const found = formatPoints(floor)
    return [{ code: 'pointsAboveMaximum', found, maximum: formatPoints(maximum), path: [...at, 'floor'] }]
  }
  const lowest = lowestOf(draft, mechanism, amountToRatio(points))
  if (lowest === undefined || (compare(lowest, zero) === 0) === mechanism.reachesZero) return []
  const stated = mechanism.reachesZero
  return [{ code: 'reachesZeroMisstated', stated, lowest: formatExact(lowest), path: [...at, 'reachesZero'] }]
}

/**
 * A deduction says truly whether it can take all the points. One that cannot is often not meant: 0.25 for each of 4
 * missing items leaves 3 of 4 points to who did nothing.
 */
export const deductionsSayHowLow: Proof = (draft) => draft.leaves.flatMap((leaf) => check(draft, leaf))
