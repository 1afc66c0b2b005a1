import type { Citation } from '../../law/citation.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { type Shape, amount, fork, nonEmpty, oneOf, optional, record, text } from '../shape/shape.ts'
import { type RuleBookSource, inapplicablePolicies, roundingShape } from '../source.ts'
import { type Amount, type ValueRef, pointsShape, positivePointsShape, reachShape } from './amount.ts'
import { type CombinatorSource, combinatorShape } from './indicator.ts'
import { citationShape } from './law.ts'
import {
  type BandRowSource,
  type EmptyDenominator,
  type MechanismSource,
  type RankRowSource,
  bandRowShape,
  emptyDenominators,
  mechanismShape,
  rankRowShape,
} from './mechanism.ts'
import { bandsShape, moneyShape, rankOverridesShape, replacementsShape, vetoesShape } from './outcome.ts'

/**
 * A parameter gets another value: throughout, or from a day on. Without a citation it keeps that of the value it
 * replaces, marked illustrative, because a reform is not law yet.
 */
export interface ParameterChange {
  readonly parameter: string
  readonly value: Amount
  readonly from?: CivilDate
  readonly citation?: Citation
}

/** Some numbers of a mechanism; the others stay. */
export interface MechanismPatch {
  readonly figure?: string
  readonly reach?: ValueRef
  readonly rows?: readonly [BandRowSource | RankRowSource, ...(BandRowSource | RankRowSource)[]]
  readonly whenEmpty?: EmptyDenominator
  readonly each?: Amount
  readonly floor?: Amount
  readonly below?: ValueRef
  readonly reachesZero?: boolean
  readonly otherwise?: Amount
}

/** An indicator gets other points, or another rule: a whole mechanism (with its `type`) or some of its numbers. */
export interface IndicatorChange {
  /** Its path. */
  readonly indicator: string
  readonly points?: Amount
  readonly mechanism?: MechanismSource | MechanismPatch
  readonly combine?: CombinatorSource
  readonly citation?: Citation
}

/** Parts of the book itself that a reform may put in place of the old ones. */
export type Replaceable = Pick<
  RuleBookSource,
  'total' | 'rounding' | 'inapplicable' | 'bands' | 'vetoes' | 'money' | 'rankOverrides' | 'replacement'
>
/** Parts of the book itself are put in place of the old ones. */
export interface OutcomeChange {
  readonly book: Partial<Replaceable>
}

/** One step of a reform. Steps apply in order. */
export type BookChange = ParameterChange | IndicatorChange | OutcomeChange

const parameterChangeShape = record<ParameterChange>('parameterChange', {
  parameter: text('id'),
  value: amount({ least: 0 }),
  from: optional(text('date')),
  citation: optional(citationShape),
})
const patchShape = record<MechanismPatch>('mechanismPatch', {
  figure: optional(text('id')),
  reach: optional(reachShape),
  rows: optional(nonEmpty(fork(['to'], rankRowShape, bandRowShape))),
  whenEmpty: optional(oneOf(...emptyDenominators)),
  each: optional(positivePointsShape),
  floor: optional(pointsShape),
  below: optional(reachShape),
  reachesZero: optional(oneOf(true, false)),
  otherwise: optional(pointsShape),
})
const indicatorChangeShape = record<IndicatorChange>('indicatorChange', {
  indicator: text('path'),
  points: optional(pointsShape),
  mechanism: optional(fork(['type'], mechanismShape, patchShape)),
  combine: optional(combinatorShape),
  citation: optional(citationShape),
})
const outcomeChangeShape = record<OutcomeChange>('outcomeChange', {
  book: record<Partial<Replaceable>>('replaceable', {
    total: optional(positivePointsShape),
    rounding: optional(roundingShape),
    inapplicable: optional(oneOf(...inapplicablePolicies)),
    bands: optional(bandsShape),
    vetoes: optional(vetoesShape),
    money: optional(moneyShape),
    rankOverrides: optional(rankOverridesShape),
    replacement: optional(replacementsShape),
  }),
})
/** The shape of a change. */
export const changeShape: Shape<BookChange> = fork(
  ['book'],
  outcomeChangeShape,
  fork(['indicator'], indicatorChangeShape, parameterChangeShape),
)
