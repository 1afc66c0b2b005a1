import type { KindOf } from './ledger.ts'

type EnumOf<F extends string> = KindOf<'event'>['fields'] extends { readonly [N in F]: { readonly values: infer V } }
  ? keyof V & string
  : never
export type Category = EnumOf<'category'>
export type Source = EnumOf<'source'>

/** How many rows of one category, from one source, are spread over the year, and how they usually end. */
export interface EventPlan {
  readonly category: Category
  readonly source: Source
  /** Handled: what the report counts. */
  readonly handled: number
  /** Reported, not handled by the end of the year: in the ledger, outside the report's number. */
  readonly pending: number
  /** Weights of the twelve months. */
  readonly months: readonly number[]
  /** Days from report to due date. */
  readonly limit: number
  /** Out of a thousand: invalid, closed late, never closed. A member's own habits are added. */
  readonly invalid: number
  readonly late: number
  readonly open: number
}

const even = [8, 7, 9, 9, 9, 9, 9, 9, 9, 8, 9, 9]
// The spring festival empties and fills the villages; the harvest keeps people in the fields.
const quarrels = [10, 12, 9, 8, 8, 9, 9, 8, 6, 6, 8, 9]
// Almost all of it in the first weeks, before the management of the disease changed class.
const epidemic = [70, 18, 6, 3, 2, 1, 0, 0, 0, 0, 0, 0]

const plan = (
  category: Category,
  source: Source,
  [handled, pending]: readonly [number, number],
  months: readonly number[],
  limit: number,
  [invalid, late, open]: readonly [number, number, number],
): EventPlan => ({ category, source, handled, pending, months, limit, invalid, late, open })

/** The six categories of the report. What another source reports (disputes by members, clues by villages) is not in its numbers. */
export const eventPlans: readonly EventPlan[] = [
  plan('dispute', 'village', [262, 4], quarrels, 20, [5, 60, 25]),
  plan('dispute', 'gridMember', [9, 0], quarrels, 20, [0, 60, 0]),
  plan('hazard', 'village', [1759, 11], even, 7, [12, 45, 10]),
  plan('groupPetition', 'village', [35, 1], quarrels, 60, [0, 60, 30]),
  plan('securityClue', 'gridMember', [24855, 38], even, 3, [14, 22, 4]),
  plan('securityClue', 'village', [21, 0], even, 3, [30, 40, 0]),
  plan('epidemicControl', 'gridMember', [470, 3], epidemic, 1, [0, 0, 0]),
  plan('epidemicControl', 'village', [16, 0], epidemic, 1, [0, 0, 0]),
  plan('other', 'gridMember', [1846, 5], even, 7, [20, 30, 6]),
  plan('other', 'village', [1231, 6], even, 7, [20, 40, 8]),
]

/** How a member reports: shares out of a thousand beside the usual ones. `activity` thins out what is found. */
export interface Habits {
  readonly activity: number
  readonly invalid: number
  readonly late: number
  readonly visits: number
}
