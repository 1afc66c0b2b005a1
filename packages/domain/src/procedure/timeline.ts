import type { LooseEntry } from '../ledger/entry.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { type CivilDate, isCivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { Outcome } from '../value/outcome.ts'
import type { Suspension } from '../value/time-limit.ts'
import type { WorkingCalendar } from '../value/working-calendar.ts'
import type { Background } from './background.ts'
import { caseField, caseOf } from './case-history.ts'
import { standingOf } from './duty/due-counting.ts'
import type { DueIssue, DueItem } from './duty/due-item.ts'
import { type FollowedMatter, pausesOf, startedMatters } from './duty/due-matters.ts'
import { hasLapsed } from './duty/due-on.ts'
import type { DueView } from './duty/due-rows.ts'
import { type DutyClock, startsOf } from './duty/duty-clock.ts'
import { dutyClocks } from './duty/duty-clocks.ts'
import type { FollowedProcedure } from './followed-procedure.ts'
import type { IllegalMove } from './procedure.ts'

/**
 * How a clock of a case came out, or stands. A deadline that ended is `inTime` or `late`; a time to be given that ended was `given`
 * or `endedEarly`, which may be lawful: whether it is, the procedure says. What has not ended is `running`, `soon`, `overdue` or
 * `suspended` as in the list of what is due, and a time that was given is `given`.
 */
export const timelineStatuses = [
  'inTime',
  'late',
  'given',
  'endedEarly',
  'running',
  'soon',
  'overdue',
  'suspended',
] as const
/** How a clock of a case came out, or stands. */
export type TimelineStatus = (typeof timelineStatuses)[number]

type EntryName = Pick<LooseEntry, 'id' | 'kind' | 'key' | 'year'>

/** A move that was made: what it is called, its day, and the entry that made it. */
export interface TimelineMove {
  readonly move: string
  readonly label: Label
  readonly on: CivilDate
  readonly entry: EntryName
}

/**
 * A clock that an entry of the case started, counted at the end of `countedOn`: the day on which it ended, or the day of the
 * timeline. `elapsed` is what was used of it by then, `left` what was left, `overdue` by how much it was late.
 */
export interface TimelineClock extends Omit<DueItem, 'matter' | 'state'> {
  /** The entry that started it. */
  readonly entry: EntryName
  readonly status: TimelineStatus
  readonly endedOn?: CivilDate
  readonly countedOn: CivilDate
  /** The spans in which it stood still, both ends included; without an end it did so when it was counted. */
  readonly pauses: readonly Suspension[]
}

/** A case as it stands at the end of a day: its moves in the order in which they were made, and its clocks in that of their start. */
export interface Timeline {
  readonly procedure: string
  readonly procedureLabel: Label
  /** The business key of the case. */
  readonly case: string
  readonly on: CivilDate
  readonly moves: readonly TimelineMove[]
  readonly illegal: readonly IllegalMove[]
  readonly clocks: readonly TimelineClock[]
  /** The clocks that cannot be counted. */
  readonly issues: readonly DueIssue[]
}

/** By what a timeline is told. */
export interface TimelineStandpoint {
  /** The day at whose end it is told: later entries do not exist yet. */
  readonly on: CivilDate
  readonly background: Background
  readonly calendar: WorkingCalendar
}

const nameOf = ({ id, kind, key, year }: LooseEntry): EntryName => ({ id, kind, key, year })

const statusOf = ({ clock, state, left, deadline }: DueItem, ended: boolean): TimelineStatus => {
  if (clock.bound === 'atLeast') return state === 'given' ? 'given' : ended ? 'endedEarly' : 'running'
  if (ended) return state === 'overdue' ? 'late' : 'inTime'
  if (deadline.status === 'suspended' || left === undefined) return 'suspended'
  // Grace is of years, and no year belongs to a case.
  return state === 'overdue' || state === 'soon' ? state : 'running'
}

interface Told {
  readonly standing: Outcome<DueItem, DueIssue>
  readonly countedOn: CivilDate
  readonly pauses: readonly Suspension[]
}

const clockOf = (
  item: DueItem,
  entry: LooseEntry,
  { countedOn, pauses }: Told,
  endedOn: CivilDate | undefined,
): TimelineClock => {
  const { matter: _, state: __, ...numbers } = item
  const status = statusOf(item, endedOn !== undefined)
  return { ...numbers, entry: nameOf(entry), status, countedOn, pauses, ...(endedOn !== undefined && { endedOn }) }
}

// As it stood when it was over: on the day on which it ended, or on the last day of a time that lapsed.
const atItsEnd = (
  view: DueView,
  clock: DutyClock,
  { matter, ended }: FollowedMatter,
  calendar: WorkingCalendar,
): Told | undefined => {
  const at = (countedOn: CivilDate): Told | undefined => {
    const then = { ...view, on: countedOn }
    const standing = standingOf(then, clock, calendar)(matter)
    return standing && { standing, countedOn, pauses: pausesOf(then, clock)(matter) }
  }
  const told = at(ended ?? view.on)
  if (told?.standing.ok !== true || !hasLapsed(told.standing.value)) return told
  const { deadline } = told.standing.value
  return deadline.status === 'day' ? at(deadline.on) : told
}

/**
 * The clocks that the entries of a case started, as a timeline has them; `entries` as there. Whether its moves are lawful is not
 * asked.
 */
export const timelineClocks = (
  procedure: Pick<FollowedProcedure, 'kinds'>,
  caseKey: string,
  entries: Iterable<LooseEntry>,
  { on, calendar }: Pick<TimelineStandpoint, 'on' | 'calendar'>,
  clocks: readonly DutyClock[] = dutyClocks,
): Pick<Timeline, 'clocks' | 'issues'> => {
  const all = [...entries]
  const isOfTheCase = (entry: LooseEntry): boolean => caseOf(procedure, entry) === caseKey
  const view = { index: indexLedger(all), township: all.find(isOfTheCase)?.township ?? '', on }
  const ofItsKinds = clocks.filter((clock) =>
    startsOf(clock).some(({ entryKind }) => caseField(procedure, entryKind) !== undefined),
  )
  const found: TimelineClock[] = []
  const issues: DueIssue[] = []
  for (const clock of ofItsKinds)
    for (const { matter, ended } of startedMatters(view, clock)) {
      if ('reportYear' in matter || !isOfTheCase(matter.entry)) continue
      const told = atItsEnd(view, clock, { matter, ...(ended !== undefined && { ended }) }, calendar)
      if (told === undefined) continue
      if (told.standing.ok) found.push(clockOf(told.standing.value, matter.entry, told, ended))
      else issues.push(...told.standing.issues)
    }
  return { clocks: found.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)), issues }
}

/**
 * A case as a timeline, of whatever procedure: its moves, those that the law does not allow, and every clock that its entries
 * started, the ended ones too. `entries` are the current ones of its township, or as many of them as belong to the case and to
 * what its clocks look at. Throws RangeError for a day that is none.
 */
export const timelineOf = (
  procedure: FollowedProcedure,
  caseKey: string,
  entries: Iterable<LooseEntry>,
  { on, background, calendar }: TimelineStandpoint,
  clocks: readonly DutyClock[] = dutyClocks,
): Timeline => {
  if (!isCivilDate(on)) throw new RangeError(`not a day: ${on}`)
  const all = [...entries]
  const own = all.filter((entry) => caseOf(procedure, entry) === caseKey)
  const history = procedure.follow(own, calendar, background)
  const labels = new Map(procedure.moves.map(({ id, label }) => [id, label]))
  return {
    procedure: procedure.id,
    procedureLabel: procedure.label,
    case: caseKey,
    on,
    moves: history.made
      .filter((made) => made.on <= on)
      .map(({ move, on: day, entry }) => ({
        move,
        label: labels.get(move) ?? { zh: move, en: move },
        on: day,
        entry: nameOf(entry),
      })),
    illegal: history.illegal.filter((move) => move.on <= on),
    ...timelineClocks(procedure, caseKey, all, { on, calendar }, clocks),
  }
}
