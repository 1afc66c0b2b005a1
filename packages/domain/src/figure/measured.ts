import { type Ratio, ratio } from '../value/ratio.ts'
import type { Measure } from './figure-definition.ts'
import type { FigureSignature } from './figure-signature.ts'
import type { FigureCount } from './figure-value.ts'

/** How many of the stored integer make one of the unit that rules speak of: hours, points and yuan. */
export const storedPerUnit = { count: 1, quarterHours: 4, points: 100, fen: 100 } as const satisfies Record<
  Measure,
  number
>

/**
 * A figure as rules compare it: a count as it is, quarter hours in credit-hours, hundredths in points, fen in yuan, a
 * share as its quotient. Amounts and parameters of a rule book are stated in the same units.
 * Throws RangeError for a share whose denominator is zero or absent: callers decide that case by policy first.
 */
export const measured = (
  signature: Pick<FigureSignature, 'shape' | 'measure'>,
  count: Pick<FigureCount, 'value' | 'of'>,
): Ratio =>
  signature.shape === 'share' ? ratio(count.value, count.of ?? 0) : ratio(count.value, storedPerUnit[signature.measure])
