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
 * How entries are dated for a figure, by the name of a clock or date field. `within`: it lies in the period. `asOf`: the
 * entry is in force on the period's last day (or on the as-of date when that is earlier): `from` is not later, and `until`
 * is absent or not earlier.
 */
export type Dating =
  | { readonly by: 'within'; readonly clock: string }
  | { readonly by: 'asOf'; readonly from: string; readonly until: string }

/** Entries of another kind that cover the counted ones: `field` of theirs equals the business key of the counted entry. */
export interface Cover {
  readonly entryKind: string
  readonly field: string
  readonly where: readonly Condition[]
  readonly dating: Dating
}

/**
 * How entries become a number: their count, the distinct values of a field, the sum of an integer field, the share of the
 * counted entries that also meet `met` (with `distinct`: of its distinct values, those with any entry that meets it), or
 * the share that entries of another kind cover.
 */
export type Aggregate =
  | { readonly type: 'count' }
  | { readonly type: 'countDistinct'; readonly field: string }
  | { readonly type: 'sum'; readonly field: string }
  | { readonly type: 'share'; readonly met: readonly Condition[]; readonly distinct?: string }
  | { readonly type: 'coverage'; readonly by: Cover }

/** Whether more of it is good, bad or neither: the compiler's proof of monotone books starts here. */
export const goodDirections = ['moreIsBetter', 'lessIsBetter', 'neither'] as const
export type GoodDirection = (typeof goodDirections)[number]

/** The integer a figure holds. */
export const measures = ['count', 'quarterHours', 'points', 'fen'] as const
export type Measure = (typeof measures)[number]

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
  /** What the number measures; hours are quarters, points hundredths, money fen. */
  readonly measure: Measure
  readonly good: GoodDirection
  /** For discretion and manual scores: the fields that hold the reason and the approving post. */
  readonly attestedBy?: { readonly reason: string; readonly approver: string }
}
