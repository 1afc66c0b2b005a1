import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { TimeUnit } from '../value/time-limit.ts'

/** A duty with a last day that was done after it, or is not done though it is over. */
export interface LateDutyFinding {
  readonly code: 'dutyLate'
  /** The id of the clock. */
  readonly clock: string
  /** What was due. */
  readonly duty: Label
  /** The kind and business key of the entry that started the clock, or the year that did. */
  readonly matter: { readonly kind: Label; readonly key: string } | { readonly reportYear: number }
  /** The business key of the case that it belongs to, if any. */
  readonly case?: string
  /** What it is about, in the words of the ledger. */
  readonly about?: string
  /** Who was to do it, where it is neither the township nor one of its posts. */
  readonly owner?: Label
  /** The day that is not counted. */
  readonly start: CivilDate
  readonly last: CivilDate
  readonly length: number
  readonly unit: TimeUnit
  /** The day on which it was done; without one it is not done on the day of the view. */
  readonly done?: CivilDate
  readonly on: CivilDate
  /** Units by which it was late, of months calendar days; 0 where none was worked since. */
  readonly late: number
  readonly entries: readonly string[]
}
