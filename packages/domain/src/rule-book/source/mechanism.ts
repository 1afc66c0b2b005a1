import type { Label } from '../../value/label.ts'
import { integer, nonEmpty, oneOf, optional, record, text, variants } from '../shape/shape.ts'
import { type Amount, type ValueRef, pointsShape, positivePointsShape, reachShape, valueRefShape } from './amount.ts'
import { labelShape } from './law.ts'

/** What an empty denominator means: full marks, none, nothing to judge, or a missing fact. */
export const emptyDenominators = ['full', 'zero', 'inapplicable', 'missing'] as const
/** What an empty denominator means. */
export type EmptyDenominator = (typeof emptyDenominators)[number]

/** A row of a table of points. */
export interface BandRowSource {
  /** The least number (of a share: its quotient) that earns the row; rows descend, and the last one starts at 0. */
  readonly from: ValueRef
  /** More than `from`: the number itself falls to the row below. */
  readonly above?: true
  readonly points: Amount
}

/** A row of a table of ranks. */
export interface RankRowSource {
  /** The last rank that earns the row; rows ascend. */
  readonly to: number
  readonly points: Amount
}

/** How one figure becomes points. */
export type MechanismSource =
  /** Reach n: all the points, or none. */
  | { readonly type: 'quota'; readonly figure: string; readonly reach: ValueRef }
  /** min(points, count ÷ reach × points); `prorate` shortens the reach by days served ÷ days required. */
  | {
      readonly type: 'target'
      readonly figure: string
      readonly reach: ValueRef
      readonly prorate?: { readonly served: string; readonly required: string }
    }
  /** The points of the first row whose `from` is reached. */
  | {
      readonly type: 'band'
      readonly figure: string
      readonly rows: readonly [BandRowSource, ...BandRowSource[]]
      readonly whenEmpty?: EmptyDenominator
    }
  /** share × points. */
  | { readonly type: 'ratio'; readonly figure: string; readonly whenEmpty: EmptyDenominator }
  /** points − each × occurrences, not below floor. With `below`, an occurrence is each one missing to that number. */
  | {
      readonly type: 'deduction'
      readonly figure: string
      readonly each: Amount
      readonly floor: Amount
      readonly below?: ValueRef
      /** Whether the deduction can take all the points: stated by the author, proved by the compiler. */
      readonly reachesZero: boolean
    }
  /** each × count, not above the indicator's points. */
  | { readonly type: 'bonus'; readonly figure: string; readonly each: Amount }
  /** Attested hundredths of points: `sign` −1 deducts, 1 adds; never more than the indicator's points. */
  | { readonly type: 'discretion'; readonly figure: string; readonly sign: 1 | -1; readonly norm?: Label }
  /** Points by rank among the peers of the subject on a figure. */
  | {
      readonly type: 'rankBased'
      readonly figure: string
      readonly rows: readonly [RankRowSource, ...RankRowSource[]]
      readonly otherwise: Amount
    }
  /** An attested score in hundredths, between 0 and the indicator's points. */
  | { readonly type: 'manual'; readonly figure: string }

/** The source of one mechanism. */
export type MechanismOf<K extends MechanismSource['type']> = Extract<MechanismSource, { readonly type: K }>
type ServiceSource = NonNullable<MechanismOf<'target'>['prorate']>

const figure = text('id')
/** The shape of a row of points. */
export const bandRowShape = record<BandRowSource>('bandRow', {
  from: valueRefShape,
  above: optional(oneOf(true)),
  points: pointsShape,
})
/** The shape of a row of ranks. */
export const rankRowShape = record<RankRowSource>('rankRow', { to: integer(1), points: pointsShape })

/** The shape of a mechanism. */
export const mechanismShape = variants<MechanismSource>('mechanism', {
  quota: record<MechanismOf<'quota'>>('quota', { type: oneOf('quota'), figure, reach: reachShape }),
  target: record<MechanismOf<'target'>>('target', {
    type: oneOf('target'),
    figure,
    reach: reachShape,
    prorate: optional(record<ServiceSource>('prorate', { served: figure, required: figure })),
  }),
  band: record<MechanismOf<'band'>>('band', {
    type: oneOf('band'),
    figure,
    rows: nonEmpty(bandRowShape),
    whenEmpty: optional(oneOf(...emptyDenominators)),
  }),
  ratio: record<MechanismOf<'ratio'>>('ratio', {
    type: oneOf('ratio'),
    figure,
    whenEmpty: oneOf(...emptyDenominators),
  }),
  deduction: record<MechanismOf<'deduction'>>('deduction', {
    type: oneOf('deduction'),
    figure,
    each: positivePointsShape,
    floor: pointsShape,
    below: optional(reachShape),
    reachesZero: oneOf(true, false),
  }),
  bonus: record<MechanismOf<'bonus'>>('bonus', { type: oneOf('bonus'), figure, each: positivePointsShape }),
  discretion: record<MechanismOf<'discretion'>>('discretion', {
    type: oneOf('discretion'),
    figure,
    sign: oneOf(1, -1),
    norm: optional(labelShape),
  }),
  rankBased: record<MechanismOf<'rankBased'>>('rankBased', {
    type: oneOf('rankBased'),
    figure,
    rows: nonEmpty(rankRowShape),
    otherwise: pointsShape,
  }),
  manual: record<MechanismOf<'manual'>>('manual', { type: oneOf('manual'), figure }),
})
