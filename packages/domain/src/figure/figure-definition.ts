import type { Label } from '../value/label.ts'
import type { SubjectKind } from './subject.ts'

/** A value a field of an entry may hold (hours in quarters, money in fen). */
export type FieldValue = string | number | boolean

/**
 * A condition on one field or clock of an entry. A comparison with an absent value is false; `isAbsent` asks for absence.
 * `atMostField` compares two dates of the same entry (closed on or before due).
 */
export type Condition =
  | { readonly field: string; readonly is: FieldValue }
  | { readonly field: string; readonly in: readonly [FieldValue, ...FieldValue[]] }
  | { readonly field: string; readonly atLeast: number }
  | { readonly field: string; readonly isAbsent: boolean }
  | { readonly field: string; readonly atMostField: string }

/**
 * How entries are dated for a figure. `within`: the named clock lies in the period. `asOf`: the entry is in force on the
 * last day (or the as-of date when earlier): it began on or before it and has not ended before it.
 */
export type Dating =
  | { readonly by: 'within'; readonly clock: ClockName }
  | { readonly by: 'asOf'; readonly from: ClockName; readonly until: ClockName }

/** The clocks of an entry that a figure may count by. */
export const clockNames = ['occurred', 'reported', 'closed', 'due'] as const
export type ClockName = (typeof clockNames)[number]

/**
 * How entries become a number: their count, the distinct values of a field, the sum of an integer field, or the share of
 * the counted entries that also meet `met` (value = those that do, of = all counted).
 */
export type Aggregate =
  | { readonly type: 'count' }
  | { readonly type: 'countDistinct'; readonly field: string }
  | { readonly type: 'sum'; readonly field: string }
  | { readonly type: 'share'; readonly met: readonly [Condition, ...Condition[]]; readonly distinct?: string }

/** Whether more of it is good, bad or neither: the compiler's proof of monotone books starts here. */
export const goodDirections = ['moreIsBetter', 'lessIsBetter', 'neither'] as const
export type GoodDirection = (typeof goodDirections)[number]

/** A pure definition of a count over entries of one kind. Data only: the domain interprets it, the gateway translates it to SQL. */
export interface FigureDefinition {
  readonly id: string
  readonly label: Label
  /** The unit as printed: 次, 人, 起 … Units are never summed across. */
  readonly unit: Label
  readonly subject: SubjectKind
  /** For a subject below the township: the field that names it (a person or a division). */
  readonly subjectField?: string
  /** The id of the entry kind. */
  readonly entryKind: string
  readonly where: readonly Condition[]
  readonly dating: Dating
  readonly aggregate: Aggregate
  readonly good: GoodDirection
}
