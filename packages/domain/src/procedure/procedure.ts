import type { Citation } from '../law/citation.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import type { WorkingSystem } from '../ledger/working-systems.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { TimeUnit } from '../value/time-limit.ts'
import type { CalendarIssue, WorkingCalendar } from '../value/working-calendar.ts'
import type { Background } from './background.ts'
import type { DutyClock } from './duty/duty-clock.ts'

/** By how much a time given falls short of the one required. */
export interface Shortfall {
  readonly given: number
  readonly required: number
  readonly unit: TimeUnit
}

/**
 * What a gate looks at: the state before the move, the entry that makes it and its day, the calendar to count time by, and what
 * the ledgers say beside the case.
 */
export interface Attempt<State> {
  readonly state: State
  readonly entry: LooseEntry
  /** The day of the move, which need not be the one on which the entry occurred. */
  readonly on: CivilDate
  readonly calendar: WorkingCalendar
  readonly background: Background
}

/** The entries that shut a gate, by business key; where people do, by the keys of these. */
export interface Culprits {
  readonly keys: readonly [string, ...string[]]
}

/** Open, shut, shut because of too little time or by these entries, or not to be judged: the calendar does not know a day. */
export type Judgement = boolean | Shortfall | Culprits | CalendarIssue

/** A condition of the law that a move has to meet. What it demands, lacks and advises is said in both languages. */
export interface Gate<State> {
  readonly id: string
  /** What it demands. */
  readonly label: Label
  /** What is missing when it is shut. */
  readonly lacks: Label
  /** What could be done. */
  readonly remedy: Label
  readonly citation: Citation
  /** The moves it waits for, for drawing. */
  readonly after?: readonly string[]
  /** Whether it concerns some cases only, for drawing. */
  readonly isConditional?: true
  /** Whether it looks at what the entry itself says: it cannot be judged before there is one. */
  readonly isOfEntry?: true
  readonly judge: (attempt: Attempt<State>) => Judgement
}

/** A step forward in a lifecycle, made by an entry. */
export interface Move<State> {
  readonly id: string
  readonly label: Label
  readonly gates: readonly Gate<State>[]
  readonly apply: (state: State, entry: LooseEntry, on: CivilDate) => State
}

/** A gate that shut an entry out. */
export interface HeldGate {
  readonly gate: string
  readonly label: Label
  readonly lacks: Label
  readonly remedy: Label
  readonly citation: Citation
  /** The title of the instrument that is cited. */
  readonly instrument: Label
  readonly shortfall?: Shortfall
  /** The business keys of the entries that shut it, where these are others than the one that makes the move, or of people. */
  readonly keys?: Culprits['keys']
  /** Why it could not be judged; what cannot be judged is not let through. */
  readonly unknown?: CalendarIssue
}

/** A move that the law does not allow: what it was, which gates are shut, what is missing, what could be done. */
export interface IllegalMove {
  readonly code: 'illegalMove'
  readonly procedure: string
  readonly procedureLabel: Label
  /** The business key of the case. */
  readonly case: string
  readonly move: string
  readonly moveLabel: Label
  /** The day of the move. */
  readonly on: CivilDate
  /** The entry that makes it. */
  readonly entry: Pick<LooseEntry, 'id' | 'kind' | 'key' | 'year'>
  readonly gates: readonly [HeldGate, ...HeldGate[]]
}

/** Which move an entry makes, and on which day. */
export interface Moving {
  readonly move: string
  readonly on: CivilDate
}

/** A lifecycle as a fold over the entries of a case. */
export interface Procedure<State> {
  readonly id: string
  readonly label: Label
  readonly system: WorkingSystem
  /** The kinds whose entries belong to a case, and the field that names it (`key` of the kind that opens it). */
  readonly kinds: Readonly<Record<string, string>>
  /**
   * The kinds whose entries make moves without gates alone: a case in which there is nothing else holds nothing illegal, and
   * need not be followed to know that.
   */
  readonly ungated?: readonly string[]
  /** The kinds of its background: what they say of the day of a move its gates may look at. */
  readonly reads: readonly string[]
  /** The first day on which its law is in force: what moved before is not judged by it. */
  readonly inForceFrom: CivilDate
  readonly start: State
  /** The alert of steps that it does not allow, where it is to have one of its own: nothing else is needed for it. */
  readonly unlawful?: { readonly id: string; readonly label: Label; readonly citation: Citation }
  /** The clocks of its cases, in the order in which they run. */
  readonly clocks?: readonly DutyClock[]
  /** In the order in which moves of one day are taken. */
  readonly moves: readonly Move<State>[]
  /** The move that an entry makes, if any. */
  readonly moveOf: (entry: LooseEntry) => Moving | undefined
}
