import { entriesOfKind } from '../../ledger/entries-of-kind.ts'
import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import { problemStep } from '../../ledger/report/problem-step.ts'
import { problem } from '../../ledger/report/problem.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import { noBackground } from '../background.ts'
import { casesIn, follow } from '../case-history.ts'
import type { ProblemState } from './problem-state.ts'
import { rectification } from './rectification.ts'

/** How far a problem has come: found, with a cause, with a measure, done, checked, closed. */
export const problemStages = ['found', 'causeFound', 'measureSet', 'completed', 'verified', 'closed'] as const
/** How far a problem has come. */
export type ProblemStage = (typeof problemStages)[number]

/** A problem as it stands at the end of a day; steps that its way does not allow are left out. */
export interface ProblemStanding {
  readonly problem: EntryOf<typeof problem>
  readonly stage: ProblemStage
  /** Cause, measure, days and check as they stand. */
  readonly state: ProblemState
  /** Days by which it was done late, or is overdue; 0 where it is not, or no day was set. */
  readonly late: number
  /** The problems known on the day that say that this one has returned, in order of their days. */
  readonly returnedAs: readonly EntryOf<typeof problem>[]
  /** The problem that it is a return of, where that is in the ledger. */
  readonly before?: EntryOf<typeof problem>
  /** The steps that were taken, in their order. */
  readonly steps: readonly EntryOf<typeof problemStep>[]
}

const stageOf = ({ closedOn, verified, completedOn, measure, hasCause }: ProblemState): ProblemStage => {
  if (closedOn !== undefined) return 'closed'
  if (verified !== undefined) return 'verified'
  if (completedOn !== undefined) return 'completed'
  if (measure !== undefined) return 'measureSet'
  return hasCause ? 'causeFound' : 'found'
}

const placeOf = ({ clocks, key }: EntryOf<typeof problem>): string => `${clocks.occurred} ${key}`

/**
 * The problems of a township at the end of a day, by day of finding and then by number. A return is told by its link alone,
 * never by what two texts have in common. `entries` are its current ones, of any kinds; what occurred later does not exist yet.
 */
export const problemsOn = (entries: Iterable<LooseEntry>, on: CivilDate): readonly ProblemStanding[] => {
  const known = [...entries].filter(({ clocks }) => String(clocks['occurred']) <= on)
  const problems = entriesOfKind(problem, known).toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
  const byKey = new Map(problems.map((each) => [each.key, each]))
  const returns = Map.groupBy(problems, ({ facts }) => facts.returnOf)
  const cases = casesIn(rectification, known)
  return [...byKey.values()].map((each): ProblemStanding => {
    const { state, made } = follow(rectification, cases.get(each.key) ?? [], chinaCalendar, noBackground)
    const { returnOf } = each.facts
    const before = returnOf === undefined ? undefined : byKey.get(returnOf)
    return {
      problem: each,
      stage: stageOf(state),
      state,
      late: state.due === undefined ? 0 : Math.max(0, daysBetween(state.due, state.completedOn ?? on)),
      returnedAs: returns.get(each.key) ?? [],
      ...(before !== undefined && { before }),
      steps: entriesOfKind(
        problemStep,
        made.map(({ entry }) => entry),
      ),
    }
  })
}

/** Whether a problem belongs to a year: it is of the report on it, or was found in it. */
export const isOfYear = ({ problem: { facts, clocks } }: Pick<ProblemStanding, 'problem'>, year: number): boolean =>
  facts.reportYear === undefined ? clocks.occurred.startsWith(`${year}-`) : facts.reportYear === year
