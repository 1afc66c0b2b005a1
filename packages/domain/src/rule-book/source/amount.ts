import { parseDecimal } from '../../value/decimal.ts'
import type { Points } from '../../value/points.ts'
import { type Ratio, multiply, ratio } from '../../value/ratio.ts'
import { roundPoints } from '../../value/points.ts'
import { type Shape, amount, either, record, text } from '../shape/shape.ts'

/**
 * An exact number in a source: an integer, or a quoted decimal such as "0.285". A float is an error with its position.
 */
export type Amount = number | string
/** The id of a parameter of the same book. */
export interface ParameterRef {
  readonly parameter: string
}
/** A number, or the id of a parameter of the same book. */
export type ValueRef = Amount | ParameterRef

/** Points: at most two decimals, because a point has a hundred hundredths. */
export const pointsShape = amount({ digits: 2, least: 0 })
/** Points above zero. */
export const positivePointsShape = amount({ digits: 2, least: 0, exclusive: true })
const parameterRefShape = record<ParameterRef>('parameterRef', { parameter: text('id') })
/** A number from zero up, or a parameter. */
export const valueRefShape: Shape<ValueRef> = either(amount({ least: 0 }), parameterRefShape)
/** A number to be reached: above zero, because the points are divided by it. */
export const reachShape: Shape<ValueRef> = either(amount({ least: 0, exclusive: true }), parameterRefShape)

/** The exact number. Throws TypeError for text that is none: sources are read by their shape first. */
export const amountToRatio = (value: Amount): Ratio => {
  const read = parseDecimal(String(value))
  if (!read.ok) throw new TypeError(`not an exact number: ${value}`)
  return read.value
}
/** Points in hundredths, of an amount with at most two decimals. */
export const amountToPoints = (value: Amount): Points => roundPoints(amountToRatio(value), 'halfUp')
/** Yuan in exact fen. */
export const yuanToFen = (value: Amount): Ratio => multiply(amountToRatio(value), ratio(100))
