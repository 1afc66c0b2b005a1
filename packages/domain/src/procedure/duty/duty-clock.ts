import type { Condition } from '../../figure/figure-definition.ts'
import type { Citation } from '../../law/citation.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { PostId } from '../../township/post.ts'
import type { WorkingSystem } from '../../ledger/working-systems.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'

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
  /** A field that besides holds the same in both. */
  readonly same?: string
}

/** What is owed: the sum of fields of the latest entry of a kind that is tied to the starting one. Where it is nothing, none is. */
export interface Owed extends Tie {
  readonly entryKind: string
  readonly fields: readonly [string, ...string[]]
}

/** How entries tied to the starting one end a clock: on a day that is not before its start, the first of them by default. */
export interface TiedEnd extends ClockEvent, Tie {
  /** On a later day than the start, so that a term does not renew itself. */
  readonly isLater?: true
  /** The last of those that had occurred by the start, once none of them is without its day: what is due of each is due of all. */
  readonly isOfAll?: true
  /** An event that takes it back, tied like it, on its day or later: a clock that had ended runs on then as if it had not. */
  readonly undoneBy?: ClockEvent
  /** The one that makes a sum of a field reach what is owed; what had been reached before the start needs no clock. */
  readonly whole?: { readonly of: string; readonly owed: Owed }
}

/** What ends a clock: a day in the starting entry itself (`own`), or entries tied to it. */
export type ClockEnd = { readonly own: string } | TiedEnd

/**
 * An entry that has to stand on the day of the start, or no clock starts: from the day on which it occurred up to the one that
 * `until` holds. With `isLater` it has to follow after that day, with `ownUntil` not later than the day after the one that this
 * field of the starting entry holds. Without `matching` any of the township will do.
 */
export interface Proviso extends Partial<Tie> {
  readonly entryKind: string
  readonly where: readonly Condition[]
  readonly until?: string
  readonly isLater?: true
  readonly ownUntil?: string
}
/** What has to stand: one of them. Absent: nothing has to. */
export type Provisos = readonly [Proviso, ...Proviso[]]

/** What starts a clock, and provided what. */
export interface ClockStart extends ClockEvent {
  readonly provided?: Provisos
  /** The first and the last day of events that start it so: laws change. */
  readonly since?: CivilDate
  readonly upTo?: CivilDate
  /** The clock that has to run out first, where that is another one than for the other ways of starting it. */
  readonly after?: LegalClock
}

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
  /** Whether the text says “before” the day, which can be read as up to it, too. */
  readonly isWordedBefore?: true
  /** Days after the last one that are flagged and not failed, where the text can be read in more than one way. */
  readonly grace: number
  readonly citation: Citation
}

/**
 * How long a clock runs: as the law says of it, from the event or from the end of another clock that the same event starts;
 * until a day that the starting entry states, inclusive; or until a day of the next year, for each year when it is over.
 */
export type ClockSpan =
  | {
      readonly by: 'law'
      readonly clock: LegalClock
      /** The clock that has to run out first: from its last day on, and not from the event, this one runs. */
      readonly after?: LegalClock
      /** Entries that put it off: it runs from the last of their days, where that is later. */
      readonly notBefore?: ClockEvent & Tie
    }
  | { readonly by: 'entry'; readonly field: string; readonly citation: Citation }
  /** In the order of years; of a year at whose end none of what it is provided for stands, nothing is due. */
  | { readonly by: 'year'; readonly days: readonly [YearlyDay, ...YearlyDay[]]; readonly provided?: Provisos }

/**
 * What an entry says of the matter: a field of the starting entry, or of the entry of another kind whose business key the field
 * `through` of the starting one holds; `isNumbered`: people know it by that key.
 */
export type ClockField =
  | { readonly field: string }
  | { readonly field: string; readonly entryKind: string; readonly through: string; readonly isNumbered?: true }

interface Clock {
  readonly id: string
  /** What is due. */
  readonly label: Label
  readonly system: WorkingSystem
  readonly span: ClockSpan
  /** What starts it, in one way or in several; a yearly clock is started by the end of the year. */
  readonly start?: ClockStart | readonly ClockStart[]
  readonly ends: readonly [ClockEnd, ...ClockEnd[]]
  /** Of clocks of the law alone. */
  readonly pause?: ClockPause
  /** Who answers for it: a post, or where the ledger names one; of a field of codes with what each of them is called. */
  readonly owner: { readonly post: PostId } | (ClockField & { readonly codes?: Readonly<Record<string, Label>> })
  /** What it is about, in the words of the ledger. */
  readonly about?: ClockField
}

/** A deadline. It counts as running out soon from so many units before its end, of months calendar days. */
export interface DeadlineClock extends Clock {
  readonly bound: 'atMost'
  readonly soon: number
  /** The alert of what was done late or not at all, where the clock is to have one of its own: nothing else is needed for it. */
  readonly late?: { readonly id: string; readonly label: Label }
}

/** A time that has to be given, and may be longer. */
export interface WaitingClock extends Clock {
  readonly bound: 'atLeast'
  /** Whether it is over by itself once it was given: nobody has to do anything then, and nothing is due. */
  readonly lapses?: true
}

/**
 * A clock that the working of a township starts. Systems join the list of what is due by declaring theirs; data only, so
 * that the gateway can look for the entries in SQL.
 */
export type DutyClock = DeadlineClock | WaitingClock

/** The ways in which a clock is started; none of one that years start. */
export const startsOf = ({ start = [] }: Pick<DutyClock, 'start'>): readonly ClockStart[] =>
  'entryKind' in start ? [start] : start

const provisosOf = (clock: DutyClock): readonly Proviso[] => [
  ...startsOf(clock).flatMap(({ provided }) => provided ?? []),
  ...(clock.span.by === 'year' ? (clock.span.provided ?? []) : []),
]

const throughKind = (said: ClockField): string | undefined => ('entryKind' in said ? said.entryKind : undefined)

/** The kinds of entries that a clock looks at beside those that start it: what it is provided for, its ends and pauses, its words. */
export const kindsBeside = (clock: DutyClock): readonly string[] => {
  const { ends, pause, owner, about } = clock
  const tied = ends.flatMap((end) =>
    'own' in end ? [] : [end.entryKind, end.undoneBy?.entryKind, end.whole?.owed.entryKind],
  )
  const named = [...('post' in owner ? [] : [owner]), ...(about === undefined ? [] : [about])]
  const all = [
    ...provisosOf(clock).map(({ entryKind }) => entryKind),
    ...tied,
    pause?.entryKind,
    clock.span.by === 'law' ? clock.span.notBefore?.entryKind : undefined,
    ...named.map(throughKind),
  ]
  return [...new Set(all.filter((kind) => kind !== undefined))]
}
