import { inDerivedOrder } from '../derived-order.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { problemOutcome } from '../../ledger/report/problem-outcome.ts'
import { addDays } from '../../value/civil-date.ts'
import { type ProblemStanding, problemsOn } from './problems-on.ts'
import { rectification } from './rectification.ts'

/** The kinds from whose entries the outcomes of problems follow. */
export const problemOutcomeSources: readonly string[] = Object.keys(rectification.kinds)

// As long as it is not done, the day after the last one is the first on which it can be told that it was not kept.
const toldOf = ({ state: { due, missed, measureBy, completedOn } }: ProblemStanding): LooseValues => {
  // Of a problem without a measure no day can be kept: it is told as soon as there should have been one.
  const notKept = missed ?? measureBy
  if (notKept !== undefined) return { due: notKept, toldOn: addDays(notKept, 1), inTime: false }
  if (due === undefined) return {}
  const inTime = completedOn !== undefined && completedOn <= due
  return { due, toldOn: inTime ? completedOn : addDays(due, 1), inTime }
}

const outcomeOf = (standing: ProblemStanding): LooseEntry => {
  const { problem, state, returnedAs } = standing
  const { source, reportYear, owner } = problem.facts
  return {
    id: problem.id,
    township: problem.township,
    kind: problemOutcome.id,
    year: problem.year,
    key: problem.key,
    version: problem.version,
    recorded: problem.recorded,
    synthetic: problem.synthetic,
    clocks: { occurred: problem.clocks.occurred, ...(state.closedOn !== undefined && { closed: state.closedOn }) },
    facts: {
      problem: problem.key,
      source,
      owner,
      ...(reportYear !== undefined && { reportYear }),
      hasCause: state.hasCause,
      ...toldOf(standing),
      returned: returnedAs.length > 0,
    },
    personal: {},
  }
}

const lastDay = '9999-12-31'

/** What each problem of a township has come to, as entries of the kind `problem-outcome`, in order of id. */
export const problemOutcomeEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] =>
  problemsOn(entries, lastDay).map(outcomeOf).toSorted(inDerivedOrder)
