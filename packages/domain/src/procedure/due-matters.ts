import { type Shelf, valueAt } from '../ledger/shelf.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Suspension } from '../value/time-limit.ts'
import { endBy } from './due-ends.ts'
import { type DueView, type StartedMatter, dayAt, dayOf, rowsOf, textAt, tiedRows } from './due-rows.ts'
import type { ClockEnd, ClockEvent, DutyClock, Proviso } from './duty-clock.ts'

/** A matter and the day on which it ended; without one it had not ended by the day of the view. */
export interface FollowedMatter {
  readonly matter: StartedMatter
  readonly ended?: CivilDate
}

const startedByEntries = (view: DueView, start: ClockEvent): readonly StartedMatter[] => {
  const { shelf, rows } = rowsOf(view, start)
  return rows.flatMap((row): readonly StartedMatter[] => {
    const [entry, at] = [shelf.entries[row], textAt(shelf, start.at, row)]
    if (entry === undefined || at === undefined) return []
    // What is no day cannot be counted, and that is said: it is not left out as if it came later.
    const hasBegun = (dayOf(at) ?? view.on) <= view.on
    return hasBegun ? [{ entry, start: at, valueOf: (field) => valueAt(shelf.column(field), row) }] : []
  })
}

// Last year is always asked for; of the years before the first one that the ledger speaks of nothing is known.
const startedByYears = (view: DueView, ends: readonly ClockEnd[], firstYear: number): readonly StartedMatter[] => {
  const year = Number(view.on.slice(0, 4))
  const known = ends.flatMap((end) => {
    if ('own' in end) return []
    const { shelf, rows } = rowsOf(view, end)
    return rows.map((row) => Number(textAt(shelf, end.matching, row) ?? year))
  })
  const first = Math.max(firstYear, Math.min(year - 1, ...known))
  const last = view.on.endsWith('-12-31') ? year : year - 1
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    reportYear: first + i,
    start: `${first + i}-12-31`,
  }))
}

const standsOn = (shelf: Shelf, row: number, until: string | undefined, day: CivilDate): boolean => {
  if ((textAt(shelf, 'occurred', row) ?? '') > day) return false
  const last = until === undefined ? undefined : dayAt(shelf, until, row)
  return last === undefined || last >= day
}

const metBy = (view: DueView, { entryKind, where, matching, equals, until }: Proviso) => {
  const tie = matching === undefined ? undefined : { matching, ...(equals !== undefined && { equals }) }
  const all = rowsOf(view, { entryKind, where })
  const tied = tie === undefined ? undefined : tiedRows(view, { entryKind, where, ...tie })
  return (matter: StartedMatter): boolean => {
    const rows = tied === undefined ? all.rows : tied.rowsFor(matter)
    const day = dayOf(matter.start) ?? view.on
    return rows.some((row) => standsOn(all.shelf, row, until, day))
  }
}

/** Whatever started a clock by the end of a day, and when it ended. What had ended before it started is left out. */
export const startedMatters = (
  view: DueView,
  { start, span, provided, ends }: DutyClock,
): readonly FollowedMatter[] => {
  const byYear = span.by === 'year' ? startedByYears(view, ends, span.days[0].firstYear) : []
  const byEntries = start === undefined ? [] : startedByEntries(view, start)
  const provisos = provided?.map((proviso) => metBy(view, proviso))
  const ended = ends.map((end) => endBy(view, end))
  return [...byYear, ...byEntries].flatMap((matter): readonly FollowedMatter[] => {
    if (provisos?.some((isMet) => isMet(matter)) === false) return []
    const [first] = ended.flatMap((endOf) => endOf(matter) ?? []).toSorted()
    if (first === undefined) return [{ matter }]
    return first < (dayOf(matter.start) ?? '') ? [] : [{ matter, ended: first }]
  })
}

/** Whatever started a clock by the end of a day and has not ended. */
export const openMatters = (view: DueView, clock: DutyClock): readonly StartedMatter[] =>
  startedMatters(view, clock).flatMap(({ matter, ended }) => (ended === undefined ? [matter] : []))

/** The spans in which matters of a clock stood still, in the order of time; without an end what had not ended by the day. */
export const pausesOf = (view: DueView, { pause }: DutyClock): ((matter: StartedMatter) => readonly Suspension[]) => {
  if (pause === undefined) return () => []
  const { shelf, rowsFor } = tiedRows(view, pause)
  return (matter) =>
    rowsFor(matter)
      .flatMap((row): readonly Suspension[] => {
        const [from, to] = [textAt(shelf, pause.from, row), textAt(shelf, pause.to, row)]
        if (from === undefined || from > view.on) return []
        return [to === undefined || to > view.on ? { from } : { from, to }]
      })
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
