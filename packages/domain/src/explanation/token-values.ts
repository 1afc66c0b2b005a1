import type { Status } from '../assessment/derivation.ts'
import type { Citation } from '../law/citation.ts'
import type { Label } from '../value/label.ts'
import type { Points } from '../value/points.ts'
import type { Ratio } from '../value/ratio.ts'
import type { Rounding } from '../value/rounding.ts'

/** A thing by its id, with the names that its own declaration gives it. */
export interface Titled {
  readonly id: string
  readonly label: Label
}

/** A citation with the names of its instrument. */
export interface Cited extends Omit<Citation, 'instrument'> {
  readonly instrument: Titled
}

/** An exact number in its printed unit: credit-hours, points and yuan, never quarters, hundredths or fen. */
export interface Quantity {
  readonly value: Ratio
  readonly unit: Label
  /** `share`: the number is a quotient and prints as a percentage. */
  readonly shape: 'number' | 'share'
}

/** What a figure came to, and how many ledger entries stand behind it (none when it was given by hand). */
export interface Counted {
  readonly figure: Titled
  readonly amount: Quantity
  /** Of a share: how many of how many. */
  readonly parts?: { readonly value: number; readonly of: number }
  readonly entries: number
}

/**
 * The points that followed. `exact` is what they were before rounding, or what is summed where only the total is
 * rounded.
 */
export interface Award {
  readonly points: Points
  readonly maximum: Points
  readonly exact?: Ratio
  readonly rounding?: Rounding
}

/** One line of a sum; without points it is missing or inapplicable. */
export interface Term {
  readonly part: Titled
  readonly status: Status
  readonly points?: Points
  readonly exact?: Ratio
  readonly maximum: Points
  /** Its weight in a weighted sum. */
  readonly weight?: Ratio
}
