import { type Outcome, fail, ok } from './outcome.ts'
import { type Ratio, multiply, ratio } from './ratio.ts'
import { type Rounding, roundToInteger } from './rounding.ts'

/** Why a decimal text could not be read. */
export type DecimalFault = 'notDecimal' | 'tooManyDigits'

const pattern = /^(-?)(\d{1,15})(?:\.(\d{1,15}))?$/u

/** Reads "0.285" exactly. */
export const parseDecimal = (text: string): Outcome<Ratio, DecimalFault> => {
  const match = pattern.exec(text)
  if (match === null) return fail('notDecimal')
  const digits = match[3] ?? ''
  const magnitude = ratio(BigInt(`${match[2] ?? '0'}${digits}`), 10n ** BigInt(digits.length))
  return ok(match[1] === '-' ? { num: -magnitude.num, den: magnitude.den } : magnitude)
}

const fixed = (scaled: bigint, digits: number): string => {
  const sign = scaled < 0n ? '-' : ''
  const text = String(scaled < 0n ? -scaled : scaled).padStart(digits + 1, '0')
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Writes with a fixed number of digits, rounding once by name: (2653/30, 2) → "88.43". */
export const formatFixed = (value: Ratio, digits: number, rounding: Rounding = 'halfUp'): string =>
  fixed(roundToInteger(multiply(value, ratio(10n ** BigInt(digits))), rounding), digits)

/**
 * Writes the shortest decimal text when there is one ("0.285"), otherwise the fraction ("2/3"): never a rounded value.
 */
export const formatExact = (value: Ratio): string => {
  for (let digits = 0, scale = 1n; digits <= 15; digits++, scale *= 10n)
    if (scale % value.den === 0n) return fixed(value.num * (scale / value.den), digits)
  return `${value.num}/${value.den}`
}
