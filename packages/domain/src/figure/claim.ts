import type { Measure } from './figure-definition.ts'
import type { FigureCount } from './figure-value.ts'
import { storedPerUnit } from './measured.ts'

/**
 * How a document states a figure. `over 60` (60余) is the open interval (60, 70): never 60, and never added to exact
 * numbers.
 */
export type Claim =
  | { readonly form: 'exact'; readonly value: number }
  | { readonly form: 'over'; readonly value: number }
  | { readonly form: 'all' }
  | { readonly form: 'structural' }

/** The forms of a claim. */
export const claimForms = ['exact', 'over', 'all', 'structural'] as const
/** The form of a claim. */
export type ClaimForm = (typeof claimForms)[number]

/**
 * `agrees`: the count is what was stated, or lies inside the stated interval. `stretched`: above the conventional end
 * of an interval.
 */
export type ClaimVerdict = 'agrees' | 'disagrees' | 'stretched'

/** The conventional width of an "over": 60余 is below the next ten. */
const conventionalWidth = 10

/**
 * Holds a claim against a count. A document speaks in printed units (hours, yuan), a count in stored ones; `measure`
 * says which. A share meets `all` when every one of at least one counted entry does; a `structural` statement gives no
 * number and is borne out by at least one entry.
 */
export const judgeClaim = (claim: Claim, count: FigureCount, measure: Measure = 'count'): ClaimVerdict => {
  const perUnit = storedPerUnit[measure]
  switch (claim.form) {
    case 'exact':
      return count.value === claim.value * perUnit ? 'agrees' : 'disagrees'
    case 'over':
      if (count.value <= claim.value * perUnit) return 'disagrees'
      return count.value < (claim.value + conventionalWidth) * perUnit ? 'agrees' : 'stretched'
    case 'all':
      return count.of !== undefined && count.of > 0 && count.value === count.of ? 'agrees' : 'disagrees'
    case 'structural':
      return count.value > 0 ? 'agrees' : 'disagrees'
  }
}

/** An interval of whole numbers, both ends excluded. */
export interface OpenInterval {
  readonly above: number
  readonly below: number
}

/** The interval of an `over` claim: 60余 is above 60 and below 70. */
export const intervalOf = (value: number): OpenInterval => ({ above: value, below: value + conventionalWidth })

/**
 * What a claim says of a number: the number, or the interval in which it lies. An interval never becomes a number
 * again.
 */
export type Stated = number | OpenInterval

/** What a claim says of a number; nothing for `all` and `structural`, which give none. */
export const statedBy = (claim: Claim): Stated | undefined => {
  switch (claim.form) {
    case 'exact':
      return claim.value
    case 'over':
      return intervalOf(claim.value)
    case 'all':
    case 'structural':
      return undefined
  }
}

/** The sum of what was stated, in one unit: 262 and 60余 are above 322 and below 332; two intervals make a wider one. */
export const addStated = (a: Stated, b: Stated): Stated => {
  if (typeof a === 'number') return typeof b === 'number' ? a + b : { above: a + b.above, below: a + b.below }
  if (typeof b === 'number') return addStated(b, a)
  // The least sum is that of the two least whole numbers within.
  return { above: a.above + b.above + 1, below: a.below + b.below - 1 }
}
