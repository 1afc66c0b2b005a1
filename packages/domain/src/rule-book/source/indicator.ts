import type { Citation } from '../../law/citation.ts'
import type { Label } from '../../value/label.ts'
import {
  type Shape,
  amount,
  dictionary,
  fork,
  lazy,
  nonEmpty,
  oneOf,
  optional,
  record,
  text,
  variants,
} from '../shape/shape.ts'
import { type Amount, pointsShape, positivePointsShape } from './amount.ts'
import { citationShape, labelShape } from './law.ts'
import { type MechanismSource, mechanismShape } from './mechanism.ts'

interface IndicatorBase {
  /** Stable across revisions: study/centre-group. A child's path extends its parent's. */
  readonly path: string
  /** The path it had before a rename. */
  readonly was?: string
  readonly title: Label
  /** Its full marks. For what stands outside the total (bonus, discretion): its cap. */
  readonly points: Amount
  readonly citation: Citation
}

/** A leaf of the tree. */
export interface LeafSource extends IndicatorBase {
  readonly mechanism: MechanismSource
  /** Outside the stated total: a bonus or a discretionary deduction. */
  readonly outside?: true
  /** More of the good may lower the score (whistle rates). */
  readonly nonMonotone?: true
  /** Another indicator reads the same figure on purpose. */
  readonly sharesFigure?: true
}

/** How the points of children become the points of their parent. */
export type CombinatorSource =
  | { readonly type: 'sum' }
  /** Each child is scored on its own scale and weighs `weights[path]` (they add up to 1). */
  | { readonly type: 'weightedSum'; readonly weights: Readonly<Record<string, Amount>> }
  /** The sum, but not above the group's points. */
  | { readonly type: 'cap' }
  /** The sum of children on a scale of `from`, converted to the group's points. */
  | { readonly type: 'rescale'; readonly from: Amount }

/** A group of indicators. */
export interface GroupSource extends IndicatorBase {
  readonly combine: CombinatorSource
  readonly children: readonly [IndicatorSource, ...IndicatorSource[]]
}
/** An indicator: a leaf or a group. */
export type IndicatorSource = LeafSource | GroupSource

type CombinatorOf<K extends CombinatorSource['type']> = Extract<CombinatorSource, { readonly type: K }>

/** The shape of a combinator. */
export const combinatorShape = variants<CombinatorSource>('combine', {
  sum: record<CombinatorOf<'sum'>>('sum', { type: oneOf('sum') }),
  weightedSum: record<CombinatorOf<'weightedSum'>>('weightedSum', {
    type: oneOf('weightedSum'),
    weights: dictionary(amount({ least: 0, exclusive: true })),
  }),
  cap: record<CombinatorOf<'cap'>>('cap', { type: oneOf('cap') }),
  rescale: record<CombinatorOf<'rescale'>>('rescale', { type: oneOf('rescale'), from: positivePointsShape }),
})

const base = { path: text('path'), was: optional(text('path')), title: labelShape, citation: citationShape }
const flag = optional(oneOf(true))
const leafShape = record<LeafSource>('leaf', {
  ...base,
  points: positivePointsShape,
  mechanism: mechanismShape,
  outside: flag,
  nonMonotone: flag,
  sharesFigure: flag,
})
const groupShape = record<GroupSource>('group', {
  ...base,
  // A group of nothing but bonuses has no points of its own.
  points: pointsShape,
  combine: combinatorShape,
  children: nonEmpty(lazy('indicator', () => indicatorShape)),
})
/** The shape of an indicator. */
export const indicatorShape: Shape<IndicatorSource> = fork(['combine', 'children'], groupShape, leafShape)

/** Whether an indicator is a group of others. */
export const isGroup = (indicator: IndicatorSource): indicator is GroupSource => 'children' in indicator
