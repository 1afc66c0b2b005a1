import type { Citation } from '../../law/citation.ts'
import type { NoLengthInForce } from '../../law/legal-clock.ts'
import type { ParameterValue } from '../../law/parameter.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import type { PostId } from '../../township/post.ts'
import type { CivilDate, Instant } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import type { Deadline, TimeIssue, TimeUnit } from '../../value/time-limit.ts'
import type { DutyClock } from './duty-clock.ts'

/**
 * How a clock stands. Of a deadline: `running`, `soon`, `grace` (over as the text is read strictly, not as it is read mildly)
 * or `overdue`. Of a time to be given: `running` until it has been given, then `given`; it is never overdue.
 */
export const dueStates = ['overdue', 'grace', 'soon', 'running', 'given'] as const
/** How a clock stands. */
export type DueState = (typeof dueStates)[number]

/** What started a clock: an entry, or a year that was over. */
export type DueMatter =
  | { readonly entry: Pick<LooseEntry, 'id' | 'kind' | 'key' | 'year'> }
  | { readonly reportYear: number }

/** A clock as it was counted on a day, in whole units of its own. */
export interface CountedClock {
  /** The day of the event, which is not counted; of hours the instant from which they run. */
  readonly start: CivilDate | Instant
  readonly deadline: Deadline
  readonly unit: TimeUnit
  /** Units from the start to the last one, without those in which it stood still. */
  readonly length: number
  /** Units that are over since the start, without those in which it stood still. */
  readonly elapsed: number
  /** Units that are left, of months calendar days. Absent while there is no last day. */
  readonly left?: number
  /** Units by which it has run out, of months calendar days; 0 for a time to be given. */
  readonly overdue: number
  /** Since when it stands still, if it does so on the day. */
  readonly suspendedSince?: CivilDate
  readonly citation: Citation
  /** The value of the law that the length was read from, where the law states it. */
  readonly source?: ParameterValue
}

/** A clock that was started and has not ended. */
export interface DueItem extends CountedClock {
  readonly clock: DutyClock
  readonly matter: DueMatter
  readonly state: DueState
  /** What it is about, in the words of the ledger. */
  readonly about?: string
  /** The number by which people know what it is about, where that is a case or a matter with a number. */
  readonly aboutKey?: string
  /** Who answers for it: a post, or what the entry says, of a code with what it is called. Absent where it says nothing. */
  readonly owner?: { readonly post: PostId } | { readonly text: string; readonly label?: Label }
}

/** Why a clock that was started and has not ended cannot be counted. */
export interface DueIssue {
  readonly clock: DutyClock
  readonly matter: DueMatter
  readonly issue: TimeIssue | NoLengthInForce
}

/** What is due on a day: by system in their order, deadlines before times to be given, then by last day; and what could not be counted. */
export interface Due {
  readonly items: readonly DueItem[]
  readonly issues: readonly DueIssue[]
}
