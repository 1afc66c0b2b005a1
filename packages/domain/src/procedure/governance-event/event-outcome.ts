import type { CivilDate } from '../../value/civil-date.ts'

/** The last day for closing an event, and the day of its closing while it has one. */
export interface EventDays {
  readonly due: CivilDate
  readonly closed: CivilDate | undefined
}

/** A step of an event, with the day that it gives. */
export interface StepDay {
  readonly step: string
  readonly key: string
  readonly on: CivilDate
  readonly until: CivilDate | undefined
}

/** What went on between two reopenings, in order; `until` is the day that the first of them gave. */
interface Round {
  readonly since: CivilDate
  readonly until: CivilDate | undefined
  readonly steps: StepDay[]
}

// On one day in the order of the procedure: what goes on after a reopening goes on after it, and a delay comes before what ends it.
const ranks = ['reopened', 'rejected', 'merged', 'delayApproved', 'transferred', 'closed']
const counts = ({ step }: StepDay): boolean => ranks.includes(step)
const placeOf = ({ on, step, key }: StepDay): string => `${on} ${ranks.indexOf(step)} ${key}`

const roundsOf = (steps: readonly StepDay[]): readonly Round[] => {
  const rounds: Round[] = [{ since: '', until: undefined, steps: [] }]
  for (const step of steps.filter(counts).toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))) {
    if (step.step === 'reopened') rounds.push({ since: step.on, until: step.until, steps: [] })
    else rounds.at(-1)?.steps.push(step)
  }
  return rounds
}

/** What a round came to: its last day, the first day that was over before it was done, and how it ended. */
interface RoundEnd {
  readonly due: CivilDate
  readonly missed: CivilDate | undefined
  readonly closed: CivilDate | undefined
  readonly left: CivilDate | undefined
}

const endOf = ({ steps }: Round, given: CivilDate, closed: CivilDate | undefined): RoundEnd => {
  let due = given
  let missed: CivilDate | undefined
  for (const { step, on, until } of steps) {
    if (step === 'closed') continue
    // What is done already is neither put off nor sent elsewhere.
    if (closed !== undefined && closed < on) break
    // A day that was over when it was put off, or when the event left, was not kept.
    if (on > due) missed ??= due
    if (step !== 'delayApproved') return { due, missed, closed: undefined, left: on }
    due = until ?? due
  }
  return { due, missed, closed, left: undefined }
}

// The row has room for one closing, the last. Of the others the steps tell; of an event that was never reopened the row alone.
const closingOf = (round: Round, next: Round | undefined, row: CivilDate | undefined): CivilDate | undefined => {
  if (row !== undefined && row >= round.since && (next === undefined || row < next.since)) return row
  if (next === undefined && round.since === '') return undefined
  return round.steps.find(({ step }) => step === 'closed')?.on
}

/**
 * Until when an event has to be closed in the end, and when it was: of the days of its row and its steps, in any order; steps
 * that change neither may be among them.
 * Undefined where it was rejected, merged or transferred by its last day: nobody has to close it any more.
 *
 * A delay that was approved by the last day moves it, and so does a reopening that states one. What was over when it was put
 * off, reopened or sent elsewhere stays missed: the outcome keeps that day. What was reopened is open until it is closed again.
 */
export const outcomeOfEvent = (row: EventDays, steps: readonly StepDay[]): EventDays | undefined => {
  if (steps.length === 0) return row
  const rounds = roundsOf(steps)
  let { due } = row
  let missed: CivilDate | undefined
  let end: RoundEnd | undefined
  for (const [i, round] of rounds.entries()) {
    const next = rounds[i + 1]
    end = endOf(round, round.until ?? due, closingOf(round, next, row.closed))
    due = end.due
    missed ??= end.missed
    if (next !== undefined && (end.left ?? end.closed ?? next.since) > due) missed ??= due
  }
  if (missed === undefined && end?.left !== undefined) return undefined
  return { due: missed ?? due, closed: end?.closed }
}
