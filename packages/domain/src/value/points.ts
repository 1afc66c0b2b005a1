import { type DecimalFault, formatExact, parseDecimal } from './decimal.ts'
import { type Outcome, fail, ok } from './outcome.ts'
import { type Ratio, multiply, ratio } from './ratio.ts'
import { type Rounding, roundToInteger } from './rounding.ts'

/** Points of an assessment as integer hundredths: 8842 is 88.42 points. */
export type Points = number

const hundred = ratio(100)

/** Reads "88.42" or "15" as points; more than two decimals is a fault, never rounded away. */
export const parsePoints = (text: string): Outcome<Points, DecimalFault> => {
  const read = parseDecimal(text)
  if (!read.ok) return read
  const scaled = multiply(read.value, hundred)
  return scaled.den === 1n ? ok(Number(scaled.num)) : fail('tooManyDigits')
}

/** 8842 → "88.42": always two decimals, as JSON and GraphQL show points. */
export const formatPoints = (points: Points): string => {
  const text = formatExact(ratio(points, 100))
  const [whole, digits = ''] = text.split('.')
  return `${whole}.${digits.padEnd(2, '0')}`
}

/** Points as an exact number of whole points: 8842 → 88.42. */
export const pointsToRatio = (points: Points): Ratio => ratio(points, 100)

/** Turns an exact number of points into hundredths by the rule's one named rounding. */
export const roundPoints = (exact: Ratio, rounding: Rounding): Points =>
  Number(roundToInteger(multiply(exact, hundred), rounding))
