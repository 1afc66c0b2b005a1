import type { FieldValue } from '../figure/figure-definition.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import type { LedgerIndex } from '../ledger/ledger-index.ts'
import { meets, passing } from '../ledger/row-filter.ts'
import { type Shelf, valueAt } from '../ledger/shelf.ts'
import { type CivilDate, civilDateOf, isCivilDate, parseInstant } from '../value/civil-date.ts'
import type { Suspension } from '../value/time-limit.ts'
import type { ClockEnd, ClockEvent, DutyClock, Tie } from './duty-clock.ts'

/** The entries of a township, seen at the end of a day. */
export interface DueView {
  readonly index: LedgerIndex
  readonly township: string
  readonly on: CivilDate
}

/** Something that started a clock, at a day or an instant: an entry, with its open fields, or the end of a year. */
export type OpenMatter =
  | { readonly entry: LooseEntry; readonly start: string; readonly valueOf: (field: string) => FieldValue | undefined }
  | { readonly reportYear: number; readonly start: CivilDate }

const textAt = (shelf: Shelf, field: string, row: number): string | undefined => {
  const value = valueAt(shelf.column(field), row)
  return value === undefined ? undefined : String(value)
}

// The day in Beijing of a day or an instant.
const dayOf = (text: string | undefined): CivilDate | undefined => {
  if (text === undefined || isCivilDate(text)) return text
  const instant = parseInstant(text)
  return instant.ok ? civilDateOf(instant.value) : undefined
}
const dayAt = (shelf: Shelf, field: string, row: number) => dayOf(textAt(shelf, field, row))

interface Rows {
  readonly shelf: Shelf
  readonly rows: readonly number[]
}

// What occurred later does not exist yet.
const rowsOf = ({ index, township, on }: DueView, { entryKind, where }: Pick<ClockEvent, 'entryKind' | 'where'>) => {
  const shelf = index.shelf(entryKind, township)
  const tests = where.map((condition) => meets(shelf, condition))
  const rows = shelf.rows.filter((row) => (textAt(shelf, 'occurred', row) ?? '') <= on)
  return { shelf, rows: passing(rows, tests) } satisfies Rows
}

/** The rows tied to a matter: laid out once, however many matters ask. */
const tiedRows = (view: DueView, event: Pick<ClockEvent, 'entryKind' | 'where'> & Tie) => {
  const { shelf, rows } = rowsOf(view, event)
  const tied = Map.groupBy(rows, (row) => valueAt(shelf.column(event.matching), row))
  const rowsFor = (matter: OpenMatter): readonly number[] => {
    const value = 'reportYear' in matter ? matter.reportYear : matter.valueOf(event.equals ?? 'key')
    return value === undefined ? [] : (tied.get(value) ?? [])
  }
  return { shelf, rowsFor }
}

type Judge = (matter: OpenMatter) => boolean
const endedBy = (view: DueView, end: ClockEnd): Judge => {
  const isOver = (day: CivilDate | undefined): day is CivilDate => day !== undefined && day <= view.on
  if ('own' in end)
    return (matter) => {
      const value = 'entry' in matter ? matter.valueOf(end.own) : undefined
      return isOver(value === undefined ? undefined : dayOf(String(value)))
    }
  const { shelf, rowsFor } = tiedRows(view, end)
  return (matter) => {
    const start = dayOf(matter.start) ?? ''
    return rowsFor(matter).some((row) => {
      const day = dayAt(shelf, end.at, row)
      return isOver(day) && (end.isLater === true ? day > start : day >= start)
    })
  }
}

const startedByEntries = (view: DueView, start: ClockEvent): readonly OpenMatter[] => {
  const { shelf, rows } = rowsOf(view, start)
  return rows.flatMap((row): readonly OpenMatter[] => {
    const [entry, at] = [shelf.entries[row], textAt(shelf, start.at, row)]
    if (entry === undefined || at === undefined) return []
    // What is no day cannot be counted, and that is said: it is not left out as if it came later.
    const hasBegun = (dayOf(at) ?? view.on) <= view.on
    return hasBegun ? [{ entry, start: at, valueOf: (field) => valueAt(shelf.column(field), row) }] : []
  })
}

// Last year is always asked for; of the years before the first one that the ledger speaks of nothing is known.
const startedByYears = (view: DueView, ends: readonly ClockEnd[], firstYear: number): readonly OpenMatter[] => {
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

/** Whatever started a clock by the end of a day and has not ended. */
export const openMatters = (view: DueView, { start, span, ends }: DutyClock): readonly OpenMatter[] => {
  const byYear = span.by === 'year' ? startedByYears(view, ends, span.days[0].firstYear) : []
  const byEntries = start === undefined ? [] : startedByEntries(view, start)
  const judges = ends.map((end) => endedBy(view, end))
  return [...byYear, ...byEntries].filter((matter) => !judges.some((isEnded) => isEnded(matter)))
}

/** The spans in which matters of a clock stood still, in the order of time; without an end what had not ended by the day. */
export const pausesOf = (view: DueView, { pause }: DutyClock): ((matter: OpenMatter) => readonly Suspension[]) => {
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
