import type { EntryOf } from '../../ledger/entry.ts'
import type { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import type { memberReplacement } from '../../ledger/grid/member/member-replacement.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Fen } from '../../value/money.ts'

/** Why somebody was replaced, as a replacement says it. */
export type ReplacementCause = EntryOf<typeof memberReplacement>['facts']['cause']
/** Why an assignment ended, as the assignment says it. */
export type EndReason = NonNullable<EntryOf<typeof gridAssignment>['facts']['endReason']>

/** What is amiss with what grid members were paid, and with how their replacement was written down. */
export type SubsidyFinding =
  /** Months after the first paid one, over for so many days, for which nobody was paid anything. */
  | {
      readonly code: 'subsidyNotPaid'
      /** Ids of months. */
      readonly months: readonly string[]
      readonly days: number
      readonly entries: readonly string[]
    }
  /** The subsidy of one month, paid to one member more than once, and not taken back. */
  | {
      readonly code: 'subsidyPaidTwice'
      readonly member: string
      readonly month: string
      readonly payments: readonly string[]
      readonly entries: readonly string[]
    }
  /** A subsidy paid for a month in which the member answered for no grid, and covered none. */
  | {
      readonly code: 'subsidyWithoutPost'
      readonly member: string
      readonly month: string
      readonly payment: string
      readonly fen: Fen
      readonly entries: readonly string[]
    }
  /** More taken back of a month than was paid of it. */
  | {
      readonly code: 'subsidyTakenTwice'
      readonly member: string
      readonly month: string
      /** By how much. */
      readonly fen: Fen
      readonly entries: readonly string[]
    }
  /** An assignment that ended by replacement, and nobody wrote down who decided it and why. */
  | {
      readonly code: 'replacedWithoutRecord'
      readonly assignment: string
      readonly member: string
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
  /** A replacement for performance or conduct that was judged by hand, without a reason. */
  | {
      readonly code: 'replacedByHandWithoutReason'
      readonly record: string
      readonly member: string
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
  /** A replacement and the assignment that it ended say different things. */
  | {
      readonly code: 'replacementDisagrees'
      readonly record: string
      readonly assignment: string
      readonly on: CivilDate
      readonly how: ReplacementDisagreement
      readonly entries: readonly string[]
    }

/** In what a replacement and its assignment disagree. */
export type ReplacementDisagreement =
  /** The assignment is in no ledger. */
  | { readonly what: 'unknown' }
  | { readonly what: 'member'; readonly recorded: string; readonly assigned: string }
  | { readonly what: 'cause'; readonly recorded: ReplacementCause; readonly assigned?: EndReason }
  /** The assignment has not ended, so many days after the decision. */
  | { readonly what: 'notEnded'; readonly days: number }
  /** The assignment ended, and is not marked as replaced. */
  | { readonly what: 'notReplaced' }
  /** For performance or conduct, decided only after the member had gone. */
  | { readonly what: 'afterwards'; readonly ended: CivilDate }
