import type { Condition } from '../figure/figure-definition.ts'
import type { Citation } from '../law/citation.ts'
import type { LegalClock } from '../law/legal-clock.ts'
import type { PostId } from '../township/post.ts'
import type { WorkingSystem } from '../township/working-system.ts'
import type { Label } from '../value/label.ts'

/** Entries that start a clock, or end it: those of a kind that meet the conditions, on the day that a field or clock names. */
export interface ClockEvent {
  readonly entryKind: string
  readonly where: readonly Condition[]
  /** The clock or date field that holds the day. An entry without it starts or ends nothing. */
  readonly at: string
}

/**
 * How long a clock runs: as the law says of it; until a day that the entry states; or until a day of every year (the year
 * after the one reported on), inclusive.
 */
export type ClockSpan =
  | { readonly by: 'law'; readonly clock: LegalClock }
  | { readonly by: 'entry'; readonly field: string; readonly citation: Citation }
  | {
      readonly by: 'year'
      readonly month: number
      readonly day: number
      readonly firstYear: number
      readonly citation: Citation
    }

/**
 * A clock that the working of a township starts. Systems join the list of what is due by declaring theirs; data only, so
 * that the gateway can look for the entries in SQL.
 */
export interface DutyClock {
  readonly id: string
  readonly label: Label
  readonly system: WorkingSystem
  /** A deadline (`atMost`), or a time that has to be given and may be longer (`atLeast`). */
  readonly bound: 'atMost' | 'atLeast'
  readonly span: ClockSpan
  /** What starts it; a yearly clock is started by the calendar. */
  readonly start?: ClockEvent
  /**
   * What ends it: the starting entry itself (`own`, a clock or date field of it), or entries of another kind whose field
   * equals the business key of the starting entry — of a yearly clock, whose count field equals the year reported on.
   */
  readonly end: { readonly own: string } | (ClockEvent & { readonly matching: string })
  /** Who answers for it: a post, or the field of the starting entry that holds one. */
  readonly owner: { readonly post: PostId } | { readonly field: string }
  /** From how many units before its end it counts as running out soon. */
  readonly soon: number
}
