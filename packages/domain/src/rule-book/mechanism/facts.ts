import type { Measure } from '../../figure/figure-definition.ts'
import type { SourcePath } from '../diagnostic.ts'
import type { Mechanism, Value } from '../rule-book.ts'
import { type ValueRef, amountToRatio } from '../source/amount.ts'

/** A figure that is read, and what it has to be. `at` is the path below the mechanism. */
export interface FigureRead {
  readonly figure: string
  readonly at: SourcePath
  readonly shape?: 'number' | 'share'
  readonly measure?: Measure
  readonly attested?: true
}

/** A number that a figure is compared with: the two are of one measure. */
export interface ValueRead {
  readonly ref: ValueRef
  readonly at: SourcePath
  readonly figure: string
}

/** Where the points go when the figure grows. `level`: nowhere; `mixed`: up here and down there. */
export type Direction = 'up' | 'down' | 'level' | 'mixed'

/**
 * All that the compiler needs to know of a mechanism: its rule with every number exact, and what it takes to prove it.
 */
export interface MechanismFacts {
  readonly rule: Mechanism
  /** The scored figure comes first. */
  readonly figures: readonly [FigureRead, ...FigureRead[]]
  readonly values: readonly ValueRead[]
  readonly direction: Direction
  /** Whether the mechanism itself can find that there is nothing to judge. */
  readonly mayNotApply: boolean
}

/** A number of the source, made exact. */
export const valueOf = (ref: ValueRef): Value =>
  typeof ref === 'object' ? { type: 'parameter', id: ref.parameter } : { type: 'fixed', value: amountToRatio(ref) }

/** The direction of a list of points in the order of a growing figure. */
export const directionOf = (points: readonly number[]): Direction => {
  const steps = points.slice(1).map((next, i) => Math.sign(next - (points[i] ?? next)))
  const [rises, falls] = [steps.includes(1), steps.includes(-1)]
  if (rises && falls) return 'mixed'
  return rises ? 'up' : falls ? 'down' : 'level'
}
