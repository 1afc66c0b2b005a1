import type { FieldValue } from '../../figure/figure-definition.ts'
import { type Shelf, valueAt } from '../../ledger/shelf.ts'
import { type CivilDate, addDays } from '../../value/civil-date.ts'
import type { Suspension } from '../../value/time-limit.ts'
import { endBy } from './due-ends.ts'
import { type DueView, type StartedMatter, dayAt, dayOf, rowsOf, textAt, tiedRows } from './due-rows.ts'
import {
  type ClockEnd,
  type ClockSpan,
  type ClockStart,
  type DutyClock,
  type Proviso,
  type Provisos,
  startsOf,
} from './duty-clock.ts'

/** A matter and the day on which it ended; without one it had not ended by the day of the view. */
export interface FollowedMatter {
  readonly matter: StartedMatter
  readonly ended?: CivilDate
}

type Yearly = Extract<ClockSpan, { readonly by: 'year' }>

// The last day on which something may follow, by a field of the starting entry: the day after it; any day without one.
const lastToFollow = (matter: StartedMatter, { ownUntil }: Proviso): CivilDate | undefined => {
  const value = ownUntil === undefined || !('entry' in matter) ? undefined : matter.valueOf(ownUntil)
  const day = value === undefined ? undefined : dayOf(String(value))
  return day === undefined ? undefined : addDays(day, 1)
}

const standsOn = (shelf: Shelf, row: number, proviso: Proviso, matter: StartedMatter, day: CivilDate): boolean => {
  const { until, isLater } = proviso
  const occurred = textAt(shelf, 'occurred', row) ?? ''
  const isAfter = occurred > day
  if (isAfter || isLater === true)
    return isAfter && isLater === true && occurred <= (lastToFollow(matter, proviso) ?? occurred)
  const last = until === undefined ? undefined : dayAt(shelf, until, row)
  return last === undefined || last >= day
}

const metBy = (view: DueView, proviso: Proviso) => {
  const { matching, equals } = proviso
  const all = rowsOf(view, proviso)
  const tie = matching === undefined ? undefined : { matching, ...(equals !== undefined && { equals }) }
  const tied = tie && tiedRows(view, { ...proviso, ...tie })
  return (matter: StartedMatter): boolean => {
    const day = dayOf(matter.start) ?? view.on
    return (tied?.rowsFor(matter) ?? all.rows).some((row) => standsOn(all.shelf, row, proviso, matter, day))
  }
}

const providedBy = (view: DueView, provided: Provisos | undefined): ((matter: StartedMatter) => boolean) => {
  if (provided === undefined) return () => true
  const provisos = provided.map((proviso) => metBy(view, proviso))
  return (matter) => provisos.some((isMet) => isMet(matter))
}

const startedByEntries = (view: DueView, start: ClockStart): readonly StartedMatter[] => {
  const { since, upTo, after } = start
  const { shelf, rows } = rowsOf(view, start)
  const isProvided = providedBy(view, start.provided)
  const matters = rows.flatMap((row): readonly StartedMatter[] => {
    const [entry, at] = [shelf.entries[row], textAt(shelf, start.at, row)]
    if (entry === undefined || at === undefined) return []
    // What is no day cannot be counted, and that is said: it is not left out as if it came later.
    const day = dayOf(at) ?? view.on
    if (day > view.on || day < (since ?? day) || day > (upTo ?? day)) return []
    const valueOf = (field: string): FieldValue | undefined => valueAt(shelf.column(field), row)
    return [{ entry, start: at, valueOf, ...(after !== undefined && { after }) }]
  })
  return matters.filter(isProvided)
}

// Last year is always asked for; of the years before the first one that the ledger speaks of nothing is known.
const startedByYears = (
  view: DueView,
  { days, provided }: Yearly,
  ends: readonly ClockEnd[],
): readonly StartedMatter[] => {
  const year = Number(view.on.slice(0, 4))
  const known = ends.flatMap((end) => {
    if ('own' in end) return []
    const { shelf, rows } = rowsOf(view, end)
    return rows.map((row) => Number(textAt(shelf, end.matching, row) ?? year))
  })
  const first = Math.max(days[0].firstYear, Math.min(year - 1, ...known))
  const last = view.on.endsWith('-12-31') ? year : year - 1
  const matters = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    reportYear: first + i,
    start: `${first + i}-12-31`,
  }))
  return matters.filter(providedBy(view, provided))
}

/** Whatever started a clock by the end of a day, and when it ended. What had ended before it started is left out. */
export const startedMatters = (view: DueView, clock: DutyClock): readonly FollowedMatter[] => {
  const { span, ends } = clock
  const byYear = span.by === 'year' ? startedByYears(view, span, ends) : []
  const byEntries = startsOf(clock).flatMap((start) => startedByEntries(view, start))
  const ended = ends.map((end) => endBy(view, end))
  return [...byYear, ...byEntries].flatMap((matter): readonly FollowedMatter[] => {
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
