import type { LooseEntry } from '../../ledger/entry.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import type { Background } from '../background.ts'
import { type TakenStep, caseOf, stepsTaken } from '../case-history.ts'
import { type TimelineClock, timelineClocks } from '../timeline.ts'
import type { CaseState } from './case-state.ts'
import { enforcementCase } from './enforcement-case.ts'

/** A step of the case, as it was taken. */
export type CaseStep = TakenStep<CaseState>

/** A case as those see it who look into its file afterwards: each step with its own faults, and how its clocks came out. */
export interface CaseFile {
  /** The business key of the case. */
  readonly key: string
  readonly steps: readonly CaseStep[]
  readonly clocks: readonly TimelineClock[]
  /** The step by which it was decided what becomes of the case; undefined while it is open. */
  readonly settled?: CaseStep
  /** Reviews of the file, by day. */
  readonly reviews: readonly LooseEntry[]
  /** The person key of the officer in charge: whom the decision names first, or who took evidence first. */
  readonly officer?: string
}

// What the police were handed may come back: it is settled when they file it.
const settling: readonly string[] = ['notFiled', 'dropped', 'policeFiled', 'decided', 'decidedNot', 'decidedOnTheSpot']

// A file is read when everything is known: what was found out later counts as if it had been known on the day.
const hindsight = '9999-12-31T23:59:59.999Z'

const lastDayOf = (entries: readonly LooseEntry[]): CivilDate | undefined =>
  entries
    .flatMap(({ clocks }) => Object.values(clocks))
    .filter((day) => typeof day === 'string')
    .toSorted()
    .at(-1)

const clocksOf = (own: readonly LooseEntry[], key: string, calendar: WorkingCalendar): readonly TimelineClock[] => {
  const on = lastDayOf(own)
  return on === undefined ? [] : timelineClocks(enforcementCase, key, own, { on, calendar }).clocks
}

const officerOf = (steps: readonly CaseStep[]): string | undefined => {
  const decision = steps.findLast(({ entry }) => entry.kind === 'penalty-decision')
  const person = (decision ?? steps.find(({ move }) => move === 'investigated'))?.entry.facts['officer']
  return typeof person === 'string' ? person : undefined
}

/**
 * Opens the file of a case: the current entries that belong to it and the reviews of its file, in any order; undefined where
 * nobody entered the case.
 */
export const caseFileOf = (
  entries: Iterable<LooseEntry>,
  background: Background,
  calendar: WorkingCalendar,
): CaseFile | undefined => {
  const all = [...entries]
  const opening = all.find(({ kind }) => kind === 'enforcement-case')
  if (opening === undefined) return undefined
  const own = all.filter((entry) => caseOf(enforcementCase, entry) === opening.key)
  const known = own.map((entry) => ({ ...entry, recorded: hindsight }))
  const steps = stepsTaken(enforcementCase, known, calendar, background)
  const settled = steps.findLast(({ move }) => settling.includes(move))
  const officer = officerOf(steps)
  return {
    key: opening.key,
    steps,
    clocks: clocksOf(own, opening.key, calendar),
    reviews: all
      .filter(({ kind, facts }) => kind === 'file-review' && facts['case'] === opening.key)
      .toSorted((a, b) => (String(a.clocks['occurred']) + a.id < String(b.clocks['occurred']) + b.id ? -1 : 1)),
    ...(settled !== undefined && { settled }),
    ...(officer !== undefined && { officer }),
  }
}
