import type { Citation } from '../law/citation.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import type { WorkingSystem } from '../township/working-system.ts'
import type { Label } from '../value/label.ts'
import type { TimeUnit } from '../value/time-limit.ts'
import type { WorkingCalendar } from '../value/working-calendar.ts'

/** By how much a time given falls short of the one required. */
export interface Shortfall {
  readonly given: number
  readonly required: number
  readonly unit: TimeUnit
}

/** What a gate looks at: the state before the move, the entry that makes it, the calendar to count time by. */
export interface Attempt<State> {
  readonly state: State
  readonly entry: LooseEntry
  readonly calendar: WorkingCalendar
}

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
  /** Open, shut, or shut because of too little time. */
  readonly judge: (attempt: Attempt<State>) => boolean | Shortfall
}

/** A step forward in a lifecycle, made by an entry. */
export interface Move<State> {
  readonly id: string
  readonly label: Label
  readonly gates: readonly Gate<State>[]
  readonly apply: (state: State, entry: LooseEntry) => State
}

/** A gate that shut an entry out. */
export interface HeldGate {
  readonly gate: string
  readonly label: Label
  readonly lacks: Label
  readonly remedy: Label
  readonly citation: Citation
  readonly shortfall?: Shortfall
}

/** A move that the law does not allow: what it was, which gates are shut, what is missing, what could be done. */
export interface IllegalMove {
  readonly code: 'illegalMove'
  readonly procedure: string
  /** The business key of the case. */
  readonly case: string
  readonly move: string
  readonly moveLabel: Label
  /** The entry that makes it. */
  readonly entry: Pick<LooseEntry, 'id' | 'kind' | 'key' | 'year'>
  readonly gates: readonly [HeldGate, ...HeldGate[]]
}

/** A lifecycle as a fold over the entries of a case. */
export interface Procedure<State> {
  readonly id: string
  readonly label: Label
  readonly system: WorkingSystem
  /** The kinds whose entries belong to a case, and the field that names it (`key` of the kind that opens it). */
  readonly kinds: Readonly<Record<string, string>>
  readonly start: State
  /** In the order in which moves of one day are taken. */
  readonly moves: readonly Move<State>[]
  /** The move that an entry makes, if any. */
  readonly moveOf: (entry: LooseEntry) => string | undefined
}
