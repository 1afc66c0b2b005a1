import { formatExact } from './decimal.ts'
import { ratio } from './ratio.ts'

/** Training credit-hours (学时) as integer quarter hours: 192 is 48 credit-hours. Not clock hours. */
export type QuarterHours = number

/** 192 → "48", 7 → "1.75". */
export const formatCreditHours = (quarters: QuarterHours): string => formatExact(ratio(quarters, 4))

/**
 * How raw minutes become credit-hours. `perMinutes`: one credit-hour for each full span of minutes, counted down to the
 * quarter. `tiers`: the first tier whose `from` minutes are reached gives its quarters for each session. `perHalfDay`:
 * sessions of at least `minutes` count as a half day worth `quarters`.
 */
export type ConversionScheme =
  | { readonly id: string; readonly kind: 'perMinutes'; readonly minutes: number }
  | {
      readonly id: string
      readonly kind: 'tiers'
      readonly tiers: readonly { readonly from: number; readonly quarters: QuarterHours }[]
    }
  | { readonly id: string; readonly kind: 'perHalfDay'; readonly minutes: number; readonly quarters: QuarterHours }

/** Converts raw minutes (an integer ≥ 0) of one session by a stated scheme. */
export const creditHoursOf = (minutes: number, scheme: ConversionScheme): QuarterHours => {
  switch (scheme.kind) {
    case 'perMinutes':
      return Math.floor((minutes * 4) / scheme.minutes)
    case 'perHalfDay':
      return Math.floor(minutes / scheme.minutes) * scheme.quarters
    case 'tiers':
      return scheme.tiers.find((tier) => minutes >= tier.from)?.quarters ?? 0
  }
}
