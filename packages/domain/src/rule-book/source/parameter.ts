import {
  type GoodDirection,
  type Measure,
  type NothingMeans,
  goodDirections,
  measures,
  nothingMeans,
} from '../../figure/figure-definition.ts'
import type { Citation } from '../../law/citation.ts'
import { type MidPeriod, midPeriodPolicies } from '../../law/parameter.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import { amount, nonEmpty, oneOf, optional, record, text } from '../shape/shape.ts'
import type { Amount } from './amount.ts'
import { citationShape, labelShape } from './law.ts'

/** One value of a parameter and the days on which it holds. */
export interface ParameterValueSource {
  readonly effectiveFrom: CivilDate
  readonly effectiveTo?: CivilDate
  readonly publishedOn?: CivilDate
  readonly value: Amount
  readonly citation: Citation
}
/**
 * A dated, cited number (DMN: a business constant with its source). `measure` says what the number measures, in the
 * unit rules speak of: credit-hours for quarterHours, points for points, yuan for fen, a quotient for ratio.
 */
export interface ParameterSource {
  readonly id: string
  readonly label: Label
  readonly unit: Label
  readonly measure: Measure | 'ratio'
  readonly midPeriod?: MidPeriod
  readonly values: readonly [ParameterValueSource, ...ParameterValueSource[]]
}

/** A figure that only this book knows, given by hand or by a county's own system. */
export interface OwnFigureSource {
  readonly id: string
  readonly label: Label
  readonly unit: Label
  readonly shape: 'number' | 'share'
  readonly measure: Measure
  readonly good: GoodDirection
  readonly attested?: boolean
  /** `zero`: a figure that is not given is a count of zero, because it is made only when something happens. */
  readonly whenNone?: NothingMeans
}

const parameterValueShape = record<ParameterValueSource>('parameterValue', {
  effectiveFrom: text('date'),
  effectiveTo: optional(text('date')),
  publishedOn: optional(text('date')),
  value: amount({ least: 0 }),
  citation: citationShape,
})
/** The shape of a parameter. */
export const parameterShape = record<ParameterSource>('parameter', {
  id: text('id'),
  label: labelShape,
  unit: labelShape,
  measure: oneOf(...measures, 'ratio'),
  midPeriod: optional(oneOf(...midPeriodPolicies)),
  values: nonEmpty(parameterValueShape),
})
/** The shape of a figure of the book. */
export const ownFigureShape = record<OwnFigureSource>('ownFigure', {
  id: text('id'),
  label: labelShape,
  unit: labelShape,
  shape: oneOf('number', 'share'),
  measure: oneOf(...measures),
  good: oneOf(...goodDirections),
  attested: optional(oneOf(true, false)),
  whenNone: optional(oneOf(...nothingMeans)),
})
