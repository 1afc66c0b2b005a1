import type { LooseEntry } from '../ledger/entry.ts'
import { backgroundOf } from '../procedure/background.ts'
import { casesIn } from '../procedure/case-history.ts'
import type { FollowedProcedure } from '../procedure/followed-procedure.ts'
import { illegalMoves, procedures } from '../procedure/procedures.ts'
import type { WorkingSystem } from '../ledger/working-systems.ts'
import { chinaCalendar } from '../value/china-calendar.ts'
import type { Alert, AlertView } from './alert.ts'
import { entriesAsOn } from './as-on.ts'
import type { UnlawfulStepFinding } from './unlawful-step-finding.ts'

const hasGates =
  ({ ungated = [] }: Pick<FollowedProcedure, 'ungated'>) =>
  (entries: readonly LooseEntry[]): boolean =>
    entries.some(({ kind }) => !ungated.includes(kind))

/** What finds unlawful steps: the kinds that it reads, and how it looks. */
export const unlawfulSteps = (system: WorkingSystem): Pick<Alert, 'reads' | 'look'> => {
  const own = procedures.filter((procedure) => procedure.system === system)
  const kinds = [...new Set(own.flatMap((procedure) => Object.keys(procedure.kinds)))]
  const beside = [...new Set(own.flatMap((procedure) => procedure.reads))]
  const look = (view: AlertView): readonly UnlawfulStepFinding[] => {
    const entries = kinds.flatMap((kind) => entriesAsOn(view, kind))
    const background = backgroundOf(beside.flatMap((kind) => entriesAsOn(view, kind)))
    return own.flatMap((procedure) =>
      // Without a move that has gates nothing is unlawful: most events have no step.
      [...casesIn(procedure, entries).values()].filter(hasGates(procedure)).flatMap((each) =>
        illegalMoves(procedure, each, chinaCalendar, background)
          .filter((move) => move.on <= view.on)
          .map((move) => ({ code: 'unlawfulStep', move, entries: [move.entry.id] })),
      ),
    )
  }
  return { reads: [...new Set([...kinds, ...beside])], look }
}
