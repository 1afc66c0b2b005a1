import type { FigureValue } from '../figure/figure-value.ts'

/** What a figure comes to over several townships: the sum, of a share the sums of numerators and denominators. */
export interface RolledUp {
  /** The sum over the townships that have a value; absent where none has. */
  readonly value?: number
  /** Of a share: the sum of the denominators. */
  readonly of?: number
  /** The codes of the townships that are in it, and of those that could not be: nobody recorded theirs, or it does not concern them. */
  readonly summed: readonly string[]
  readonly missing: readonly string[]
  readonly inapplicable: readonly string[]
}

const codesOf = (values: ReadonlyMap<string, FigureValue>, status: FigureValue['status']): readonly string[] =>
  [...values].flatMap(([code, value]) => (value.status === status ? [code] : [])).toSorted()

/**
 * Sums one figure over townships, in its own unit. A rate of the county is the sum of numerators over the sum of denominators,
 * never an average of rates. What is missing is named and not taken for zero: a sum without it is a part.
 */
export const rollUp = (values: ReadonlyMap<string, FigureValue>): RolledUp => {
  const counted = [...values.values()].filter((value) => value.status === 'present')
  const left = { missing: codesOf(values, 'missing'), inapplicable: codesOf(values, 'inapplicable') }
  const summed = codesOf(values, 'present')
  if (counted.length === 0) return { summed, ...left }
  const value = counted.reduce((sum, each) => sum + each.value, 0)
  const shares = counted.flatMap(({ of }) => of ?? [])
  const of = shares.length === 0 ? {} : { of: shares.reduce((sum, each) => sum + each, 0) }
  return { value, ...of, summed, ...left }
}
