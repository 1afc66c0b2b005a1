import type { LooseEntry } from '../ledger/entry.ts'
import type { WorkingCalendar } from '../value/working-calendar.ts'
import type { Background } from './background.ts'
import { disputeMediation } from './dispute-mediation/dispute-mediation.ts'
import { enforcementCase } from './enforcement-case/enforcement-case.ts'
import { type FollowedProcedure, procedureOf } from './followed-procedure.ts'
import { governanceEvent } from './governance-event/governance-event.ts'
import { leaderCharge } from './leader-case/leader-case.ts'
import { majorDecision } from './major-decision/major-decision.ts'
import { petitionProcedure } from './petition/petition-procedure.ts'
import type { IllegalMove } from './procedure.ts'
import { rectification } from './rectification/rectification.ts'

/** Every procedure, in the order of the working systems. */
export const procedures: readonly FollowedProcedure[] = [
  procedureOf(majorDecision),
  procedureOf(enforcementCase),
  procedureOf(disputeMediation),
  procedureOf(governanceEvent),
  procedureOf(petitionProcedure),
  procedureOf(leaderCharge),
  procedureOf(rectification),
]

/** The moves among the current entries of one case that the law does not allow. */
export const illegalMoves = (
  procedure: FollowedProcedure,
  entriesOfOneCase: Iterable<LooseEntry>,
  calendar: WorkingCalendar,
  background: Background,
): readonly IllegalMove[] => procedure.follow(entriesOfOneCase, calendar, background).illegal
