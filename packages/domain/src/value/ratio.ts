/**
 * An exact rational number in lowest terms, `den > 0`. Every quotient of the engine is one of these until a rule's one
 * named rounding turns it into points or money, so binary floating point never decides a band.
 */
export interface Ratio {
  readonly num: bigint
  readonly den: bigint
}

const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/**
 * Makes a ratio in lowest terms. Throws RangeError for a zero denominator: callers decide that case by policy first.
 */
export const ratio = (num: bigint | number, den: bigint | number = 1n): Ratio => {
  const [n, d] = [BigInt(num), BigInt(den)]
  if (d === 0n) throw new RangeError('ratio with denominator zero')
  if (d === 1n) return { num: n, den: d }
  const sign = d < 0n ? -1n : 1n
  const common = gcd(n, sign * d)
  return { num: (sign * n) / common, den: (sign * d) / common }
}

/** 0. */
export const zero: Ratio = { num: 0n, den: 1n }
/** 1. */
export const one: Ratio = { num: 1n, den: 1n }

/** a + b. */
export const add = (a: Ratio, b: Ratio): Ratio =>
  a.den === b.den ? ratio(a.num + b.num, a.den) : ratio(a.num * b.den + b.num * a.den, a.den * b.den)
/** −a. */
export const negate = (a: Ratio): Ratio => ({ num: -a.num, den: a.den })
/** a − b. */
export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, negate(b))
/** a × b. */
export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.num, a.den * b.den)
/** a ÷ b; throws RangeError when b is zero. */
export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.num * b.den, a.den * b.num)
/** Negative, zero or positive as a is below, equal to or above b (cross-multiplied, never divided). */
export const compare = (a: Ratio, b: Ratio): number => {
  const [left, right] = [a.num * b.den, b.num * a.den]
  return left < right ? -1 : left > right ? 1 : 0
}
/** The lesser of a number and its limit. */
export const atMost = (a: Ratio, limit: Ratio): Ratio => (compare(a, limit) > 0 ? limit : a)
/** The greater of a number and its limit. */
export const atLeast = (a: Ratio, limit: Ratio): Ratio => (compare(a, limit) < 0 ? limit : a)
