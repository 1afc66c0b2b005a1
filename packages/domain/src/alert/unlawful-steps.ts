import type { LooseEntry } from '../ledger/entry.ts'
import { backgroundOf } from '../procedure/background.ts'
import { casesIn } from '../procedure/case-history.ts'
import { illegalMoves, procedures } from '../procedure/procedures.ts'
import type { WorkingSystem } from '../township/working-system.ts'
import { chinaCalendar } from '../value/china-calendar.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Alert, AlertView } from './alert.ts'
import type { UnlawfulStepFinding } from './unlawful-step-finding.ts'

// What was to be closed later was open then, and an entry may make another move by being closed.
const asOn = (entry: LooseEntry, on: CivilDate): LooseEntry => {
  const { closed, ...clocks } = entry.clocks
  return closed === undefined || String(closed) <= on ? entry : { ...entry, clocks }
}

/** What finds unlawful steps: the kinds that it reads, and how it looks. */
export const unlawfulSteps = (system: WorkingSystem): Pick<Alert, 'reads' | 'look'> => {
  const own = procedures.filter((procedure) => procedure.system === system)
  const kinds = [...new Set(own.flatMap((procedure) => Object.keys(procedure.kinds)))]
  const beside = [...new Set(own.flatMap((procedure) => procedure.reads))]
  const look = ({ index, township, on }: AlertView): readonly UnlawfulStepFinding[] => {
    const entriesOf = (kind: string): readonly LooseEntry[] =>
      index
        .shelf(kind, township)
        .entries.filter(({ clocks }) => String(clocks['occurred']) <= on)
        .map((entry) => asOn(entry, on))
    const entries = kinds.flatMap(entriesOf)
    const background = backgroundOf(beside.flatMap(entriesOf))
    return own.flatMap((procedure) =>
      [...casesIn(procedure, entries).values()].flatMap((each) =>
        illegalMoves(procedure, each, chinaCalendar, background)
          .filter((move) => move.on <= on)
          .map((move) => ({ code: 'unlawfulStep', move, entries: [move.entry.id] })),
      ),
    )
  }
  return { reads: [...new Set([...kinds, ...beside])], look }
}
