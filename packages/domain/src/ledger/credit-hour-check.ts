import { type SchemeId, conversionSchemes } from '../law/conversion-schemes.ts'
import { creditHoursOf } from '../value/credit-hours.ts'
import type { RowCheck } from './entry-kind.ts'

const isScheme = (value: unknown): value is SchemeId =>
  typeof value === 'string' && Object.hasOwn(conversionSchemes, value)

/** The conversion schemes as the values of an enum field. */
export const schemeValues = {
  classHour45: conversionSchemes.classHour45.label,
  halfDay3: conversionSchemes.halfDay3.label,
  onlineTiers: conversionSchemes.onlineTiers.label,
} as const satisfies Readonly<Record<SchemeId, unknown>>

/** Credit-hours must be what the stated scheme makes of the raw minutes: 学时 is not a clock hour. */
export const creditHoursFollow: RowCheck = {
  code: 'creditHoursDisagree',
  columns: ['creditHours', 'minutes', 'scheme'],
  holds: ({ creditHours, minutes, scheme }) =>
    typeof minutes === 'number' &&
    isScheme(scheme) &&
    creditHours === creditHoursOf(minutes, conversionSchemes[scheme].scheme),
}
