import type { LooseEntry } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { WorkingCalendar } from '../value/working-calendar.ts'
import type { Background } from './background.ts'
import { type MadeMove, type NextMove, follow, nextMoves } from './case-history.ts'
import type { Gate, IllegalMove, Move, Procedure } from './procedure.ts'

/** What the entries of one case come to, whatever its procedure keeps as its state. */
export interface FollowedCase {
  readonly made: readonly MadeMove[]
  readonly illegal: readonly IllegalMove[]
  /** Which moves are open on a day, and what holds the others. */
  readonly next: (on: CivilDate) => readonly NextMove[]
}

/** A gate as declared, without what judges it. */
export type DeclaredGate = Omit<Gate<never>, 'judge'>
/** A move as declared, without what makes it. */
export interface DeclaredMove extends Pick<Move<never>, 'id' | 'label'> {
  readonly gates: readonly DeclaredGate[]
}

/** A procedure whose state is its own affair: what walks over all procedures sees this. */
export interface FollowedProcedure extends Pick<
  Procedure<never>,
  'id' | 'label' | 'system' | 'kinds' | 'ungated' | 'reads' | 'inForceFrom' | 'unlawful' | 'clocks'
> {
  readonly moves: readonly DeclaredMove[]
  /** Follows the current entries of one case, in any order of input. */
  readonly follow: (entries: Iterable<LooseEntry>, calendar: WorkingCalendar, background: Background) => FollowedCase
}

/** Closes a procedure over its state. */
export const procedureOf = <State>(definition: Procedure<State>): FollowedProcedure => {
  const { id, label, system, kinds, ungated, reads, inForceFrom, unlawful, clocks, moves } = definition
  return {
    id,
    label,
    system,
    kinds,
    ...(ungated !== undefined && { ungated }),
    reads,
    inForceFrom,
    ...(unlawful !== undefined && { unlawful }),
    ...(clocks !== undefined && { clocks }),
    moves,
    follow: (entries, calendar, background) => {
      const history = follow(definition, entries, calendar, background)
      return { made: history.made, illegal: history.illegal, next: (on) => nextMoves(history, on) }
    },
  }
}
