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
  /** The clock or field that holds the day, of a clock of hours the instant. An entry without it starts or ends nothing. */
  readonly at: string
}

/** What ties an entry to the one that started the clock: two fields, or business keys (`key`), that are equal. */
export interface Tie {
  /** The field of the entry. */
  readonly matching: string
  /** The field of the starting entry, its business key by default; of a yearly clock always the year. */
  readonly equals?: string
}

/**
 * What ends a clock: a day in the starting entry itself (`own`), or an entry tied to it, on a day that is not before the start;
 * with `isLater` on a later one, so that a term does not renew itself.
 */
export type ClockEnd = { readonly own: string } | (ClockEvent & Tie & { readonly isLater?: true })

/** Entries that make a clock stand still, from a day to a day, both included; without the second it does so still. */
export interface ClockPause extends Tie {
  readonly entryKind: string
  readonly where: readonly Condition[]
  readonly from: string
  readonly to: string
}

/** Until which day of the next year something of a year is due. */
export interface YearlyDay {
  /** The first year that it holds for. */
  readonly firstYear: number
  readonly month: number
  readonly day: number
  /** Whether the day itself is the last one (“by”), or the day before it (“before”). */
  readonly isIncluded: boolean
  /** Days after the last one that are flagged and not failed, where the text can be read in more than one way. */
  readonly grace: number
  readonly citation: Citation
}

/**
 * How long a clock runs: as the law says of it; until a day that the starting entry states, inclusive; or until a day of the
 * next year, for each year when it is over.
 */
export type ClockSpan =
  | { readonly by: 'law'; readonly clock: LegalClock }
  | { readonly by: 'entry'; readonly field: string; readonly citation: Citation }
  /** In the order of years. */
  | { readonly by: 'year'; readonly days: readonly [YearlyDay, ...YearlyDay[]] }

/**
 * What an entry says of the matter: a field of the starting entry, or of the entry of another kind whose business key the field
 * `through` of the starting one holds.
 */
export type ClockField =
  | { readonly field: string }
  | { readonly field: string; readonly entryKind: string; readonly through: string }

interface Clock {
  readonly id: string
  /** What is due. */
  readonly label: Label
  readonly system: WorkingSystem
  readonly span: ClockSpan
  /** What starts it; a yearly clock is started by the end of the year. */
  readonly start?: ClockEvent
  readonly ends: readonly [ClockEnd, ...ClockEnd[]]
  /** Of clocks of the law alone. */
  readonly pause?: ClockPause
  /** Who answers for it: a post, or where the ledger names one. */
  readonly owner: { readonly post: PostId } | ClockField
  /** What it is about, in the words of the ledger. */
  readonly about?: ClockField
}

/** A deadline. It counts as running out soon from so many units before its end, of months calendar days. */
export interface DeadlineClock extends Clock {
  readonly bound: 'atMost'
  readonly soon: number
}

/** A time that has to be given, and may be longer. */
export interface WaitingClock extends Clock {
  readonly bound: 'atLeast'
}

/**
 * A clock that the working of a township starts. Systems join the list of what is due by declaring theirs; data only, so
 * that the gateway can look for the entries in SQL.
 */
export type DutyClock = DeadlineClock | WaitingClock
