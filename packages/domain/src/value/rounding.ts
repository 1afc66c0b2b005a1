import type { Ratio } from './ratio.ts'

/**
 * The named roundings; nothing else in the product rounds. `halfUp` rounds a half away from zero (so −0.125 → −0.13, as
 * in Chinese practice 四舍五入), `down` towards zero, `up` away from zero.
 */
export const roundings = ['halfUp', 'down', 'up'] as const
/** The name of a rounding. */
export type Rounding = (typeof roundings)[number]

/** Rounds an exact number to a whole number by a named rounding. */
export const roundToInteger = (value: Ratio, rounding: Rounding): bigint => {
  const negative = value.num < 0n
  const magnitude = negative ? -value.num : value.num
  const whole = magnitude / value.den
  const rest = magnitude % value.den
  const away = rounding === 'up' ? rest > 0n : rounding === 'halfUp' && 2n * rest >= value.den
  const rounded = away ? whole + 1n : whole
  return negative ? -rounded : rounded
}
