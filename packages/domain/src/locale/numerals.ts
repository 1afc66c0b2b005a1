import { formatExact } from '../value/decimal.ts'
import { formatPoints } from '../value/points.ts'
import { type Ratio, compare, multiply, negate, ratio, zero } from '../value/ratio.ts'

/** The minus sign of both languages. */
export const minus = '−'

/** Puts the sign in front: −80.00, −¥80.00. */
export const signed = (negative: boolean, magnitude: string): string => (negative ? `${minus}${magnitude}` : magnitude)

const certainScale = 10_000n

/**
 * An exact number as a reader wants it: its decimal text when there is one of at most 15 digits, otherwise the digits
 * that are certain and "…". Never a rounded value: 22.9166…, not 22.9167.
 */
export const exactText = (value: Ratio): string => {
  if (compare(value, zero) < 0) return signed(true, exactText(negate(value)))
  const text = formatExact(value)
  if (!text.includes('/')) return text
  const certain = (value.num * certainScale) / value.den
  return `${certain / certainScale}.${String(certain % certainScale).padStart(4, '0')}…`
}

const hundred = ratio(100)

/** A quotient as a percentage: 11/12 → "91.6666…%". */
export const percentText = (value: Ratio): string => `${exactText(multiply(value, hundred))}%`

/** Points as an exact number: two decimals where they suffice ("18.00"), otherwise every digit that is certain. */
export const pointsText = (value: Ratio): string => {
  const hundredths = multiply(value, hundred)
  return hundredths.den === 1n ? hundredthsText(Number(hundredths.num)) : exactText(value)
}

/** Integer hundredths with two decimals: −8842 → "−88.42". */
export const hundredthsText = (hundredths: number): string =>
  signed(hundredths < 0, formatPoints(hundredths < 0 ? -hundredths : hundredths))

/** Exact fen as yuan with the sign in front: ¥480.00, −¥160.00, ¥416.6666…. */
export const yuanText = (fen: Ratio): string => {
  const yuan = multiply(fen, ratio(1, 100))
  return compare(yuan, zero) < 0 ? signed(true, `¥${pointsText(negate(yuan))}`) : `¥${pointsText(yuan)}`
}
