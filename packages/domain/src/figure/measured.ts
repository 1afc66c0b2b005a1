import { type Ratio, ratio } from '../value/ratio.ts'
import type { Measure } from './figure-definition.ts'
import type { FigureSignature } from './figure-signature.ts'
import type { FigureCount } from './figure-value.ts'

/** How many of the stored integer make one of the unit that is printed and that rules speak of: hours, points, yuan. */
export const storedPerUnit = { count: 1, quarterHours: 4, points: 100, fen: 100 } as const satisfies Record<
  Measure,
  number
>

/** A stored integer in the unit it is printed in: 193 quarter hours → 48.25 credit-hours. */
export const inPrintedUnit = (value: number, measure: Measure): Ratio => ratio(value, storedPerUnit[measure])

/**
 * A figure as rules compare it: a number in its printed unit, a share as its quotient. Amounts and parameters of a rule
 * book are stated in the same units.
 * Throws RangeError for a share whose denominator is zero or absent: callers decide that case by policy first.
 */
export const measured = (
  signature: Pick<FigureSignature, 'shape' | 'measure'>,
  count: Pick<FigureCount, 'value' | 'of'>,
): Ratio =>
  signature.shape === 'share' ? ratio(count.value, count.of ?? 0) : inPrintedUnit(count.value, signature.measure)
