import type { ConversionScheme } from '../value/credit-hours.ts'
import type { Label } from '../value/label.ts'
import type { Verification } from './instrument.ts'

/** A way of turning minutes into credit-hours that some authority uses. All are local; none is a national rule. */
export interface CitedScheme {
  readonly scheme: ConversionScheme
  readonly label: Label
  readonly verification: Verification
}

/** The schemes a ledger may name. 学时 is not a clock hour: the raw minutes are always kept beside the result. */
export const conversionSchemes = {
  classHour45: {
    scheme: { id: 'classHour45', kind: 'perMinutes', minutes: 45 },
    label: { zh: '45分钟折1学时', en: 'one credit-hour per 45 minutes' },
    verification: 'unverified',
  },
  halfDay3: {
    scheme: { id: 'halfDay3', kind: 'perHalfDay', minutes: 180, quarters: 12 },
    label: { zh: '半天3学时、一天6学时', en: 'three credit-hours per half day, six per day' },
    verification: 'unverified',
  },
  onlineTiers: {
    scheme: {
      id: 'onlineTiers',
      kind: 'tiers',
      tiers: [
        { from: 30, quarters: 4 },
        { from: 15, quarters: 2 },
        { from: 1, quarters: 1 },
      ],
    },
    label: {
      zh: '网络课程：30分钟及以上1学时，15至30分钟0.5学时，不足15分钟0.25学时',
      en: 'online course tiers: 1, 0.5, 0.25',
    },
    verification: 'unverified',
  },
} as const satisfies Readonly<Record<string, CitedScheme>>
/** The id of a conversion scheme. */
export type SchemeId = keyof typeof conversionSchemes
