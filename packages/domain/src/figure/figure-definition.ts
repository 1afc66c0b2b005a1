import type { Label } from '../value/label.ts'
import type { SubjectKind } from './subject.ts'

/** A value a field of an entry may hold (hours in quarters, money in fen). */
export type FieldValue = string | number | boolean

/**
 * A condition on one field or clock of an entry. A comparison with an absent value is false; `isAbsent` asks for
 * absence. `atMostField` compares two dates of the same entry (closed on or before due).
 */
export type Condition =
  | { readonly field: string; readonly is: FieldValue }
  | { readonly field: string; readonly in: readonly [FieldValue, ...FieldValue[]] }
  | { readonly field: string; readonly atLeast: number }
  | { readonly field: string; readonly isAbsent: boolean }
  | { readonly field: string; readonly atMostField: string }

/**
 * How entries are dated for a figure, by the name of a clock or date field, up to the horizon: the last day of the
 * period, or the as-of date when that is earlier. `within`: the date lies in the period and not after the horizon.
 * `asOf`: the entry is in force on the horizon: `from` is not later, and `until`, where one is named, is absent or not
 * earlier; `lapses` is a second such date, of what ends by itself (a certificate expires, or is given up before).
 */
export type Dating =
  | { readonly by: 'within'; readonly clock: string }
  | { readonly by: 'asOf'; readonly from: string; readonly until?: string; readonly lapses?: string }

/**
 * Entries of another kind that are found by the value of their `field`. Those of a coverage hold the business key of a
 * counted entry in it, those of `appliesTo` the subject.
 */
export interface Cover {
  readonly entryKind: string
  readonly field: string
  readonly where: readonly Condition[]
  readonly dating: Dating
  /** Whether the kind is standing: an entry of any earlier year shows that its ledger is kept. */
  readonly standing?: true
}

/**
 * How entries become a number: their count, the distinct values of a field (`per` month: the months of its dates), the sum of an integer field, the share of
 * the counted entries that also meet `met` (with `distinct`: of its distinct values, those with any entry that meets
 * it), or the share that entries of another kind cover.
 */
export type Aggregate =
  | { readonly type: 'count' }
  | { readonly type: 'countDistinct'; readonly field: string; readonly per?: 'month' }
  | { readonly type: 'sum'; readonly field: string }
  | { readonly type: 'share'; readonly met: readonly Condition[]; readonly distinct?: string }
  | { readonly type: 'coverage'; readonly by: Cover }

/** Whether more of it is good, bad or neither: the compiler's proof of monotone books starts here. */
export const goodDirections = ['moreIsBetter', 'lessIsBetter', 'neither'] as const
/** Which way the good lies. */
export type GoodDirection = (typeof goodDirections)[number]

/** The integer a figure holds. */
export const measures = ['count', 'quarterHours', 'points', 'fen'] as const
/** What a figure measures. */
export type Measure = (typeof measures)[number]

/** What a count of nothing may mean without asking whether the ledger is kept. */
export const nothingMeans = ['zero', 'missing'] as const
/** What a count of nothing means. */
export type NothingMeans = (typeof nothingMeans)[number]

/**
 * A pure definition of a count over entries of one kind. Data only: the domain interprets it, the gateway translates it
 * to SQL, and a test holds both equal. The value for a subject, a period and an as-of date:
 *
 * 1. Not the definition's kind of subject, or one that no current entry selected by `appliesTo` names in its `field`:
 *    inapplicable. Where that ledger is not kept (as in 4), nobody can say whom the figure is about: missing.
 * 2. Candidates are the current entries of `entryKind` in the subject's township; below the township, those whose
 *    `subjectField` is the subject.
 * 3. Those are counted that meet every condition of `where` and the `dating`, and in which the field of the aggregate
 *    (of countDistinct, sum, or a share's `distinct`) is present.
 * 4. When nothing is counted, `whenNone` decides: `zero`, because no entry is made when nothing happens (findings,
 *    commendations); `missing`, because an entry is due for every subject and period (monthly records); absent: zero
 *    when the township keeps the ledger, otherwise missing. It keeps it when it has a current entry of the kind,
 *    whatever its subject and fields, that occurred between the first day of the year in which the period begins (for a
 *    standing kind: ever) and the horizon. A coverage by nothing asks the same of the covering ledger.
 * 5. `entries` are the ids of the counted entries (of a share: of its denominator; of a coverage: and of those that
 *    cover them), in ascending order. Entries of a derived kind have the id of the one they rest on: each once.
 */
export interface FigureDefinition {
  readonly id: string
  readonly label: Label
  /** The unit as printed: 次, 人, 起 … Units are never summed across. */
  readonly unit: Label
  readonly subject: SubjectKind
  /** For a subject below the township: the field that names it (a person or a division). */
  readonly subjectField?: string
  /** The entries that name the subjects it is about: of administrative villages alone, say, and not of communities. */
  readonly appliesTo?: Cover
  /** The id of the entry kind. */
  readonly entryKind: string
  /** Whether the kind is standing. */
  readonly standing?: true
  /** Whether it counts people or cases about people, so that a few of them are not published. */
  readonly aboutPeople?: true
  readonly where: readonly Condition[]
  readonly dating: Dating
  readonly aggregate: Aggregate
  readonly whenNone?: NothingMeans
  /** What the number measures; hours are quarters, points hundredths, money fen. */
  readonly measure: Measure
  readonly good: GoodDirection
  /** For discretion and manual scores: the fields that hold the reason and the approving post. */
  readonly attestedBy?: { readonly reason: string; readonly approver: string }
}
