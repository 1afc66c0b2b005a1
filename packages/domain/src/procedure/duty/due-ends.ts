import { valueAt } from '../../ledger/shelf.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { type DueView, type StartedMatter, dayAt, dayOf, textAt, tiedRows } from './due-rows.ts'
import type { ClockEnd, Owed, TiedEnd } from './duty-clock.ts'

/** On which day a matter ended, as far as can be told by the day of the view. */
export type EndOf = (matter: StartedMatter) => CivilDate | undefined

const startOf = (matter: StartedMatter): string => dayOf(matter.start) ?? ''
const sumOf = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)

interface Debt {
  readonly sum: number
  readonly since: string
}

const owedBy = (view: DueView, owed: Owed): ((matter: StartedMatter) => Debt | undefined) => {
  const { shelf, rowsFor } = tiedRows(view, { ...owed, where: [] })
  return (matter) => {
    const since = (row: number): string => textAt(shelf, 'occurred', row) ?? ''
    const [first, ...rest] = rowsFor(matter)
    const row = rest.reduce((latest, other) => (since(other) > since(latest ?? other) ? other : latest), first)
    const sum = row === undefined ? 0 : sumOf(owed.fields.map((field) => valueAt(shelf.column(field), row)))
    return row !== undefined && sum > 0 ? { sum, since: since(row) } : undefined
  }
}

const wholeEnd = (view: DueView, end: TiedEnd, { of, owed }: NonNullable<TiedEnd['whole']>): EndOf => {
  const { shelf, rowsFor } = tiedRows(view, end)
  const owedOf = owedBy(view, owed)
  return (matter) => {
    const debt = owedOf(matter)
    if (debt === undefined) return undefined
    const dated = rowsFor(matter)
      .flatMap((row) => {
        const day = dayAt(shelf, end.at, row)
        return day === undefined || day > view.on ? [] : [{ day, value: valueAt(shelf.column(of), row) }]
      })
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    const reached = dated.find((_, i) => sumOf(dated.slice(0, i + 1).map(({ value }) => value)) >= debt.sum)?.day
    // Nothing is paid before it is owed.
    return reached !== undefined && reached < debt.since ? debt.since : reached
  }
}

const lastOfAll = (view: DueView, end: TiedEnd): EndOf => {
  const { shelf, rowsFor } = tiedRows(view, end)
  return (matter) => {
    const start = startOf(matter)
    const days = rowsFor(matter)
      .filter((row) => (textAt(shelf, 'occurred', row) ?? '') <= start)
      .map((row) => dayAt(shelf, end.at, row) ?? '~')
      // What had its day before needs none any more.
      .filter((day) => day >= start)
      .toSorted()
    const last = days.at(-1)
    return last !== undefined && last <= view.on ? last : undefined
  }
}

// The last day on which an end was taken back.
const undoingOf = (view: DueView, { matching, equals, undoneBy }: TiedEnd): EndOf => {
  if (undoneBy === undefined) return () => undefined
  const { shelf, rowsFor } = tiedRows(view, { ...undoneBy, matching, ...(equals !== undefined && { equals }) })
  return (matter) =>
    rowsFor(matter)
      .flatMap((row) => dayAt(shelf, undoneBy.at, row) ?? [])
      .filter((day) => day <= view.on)
      .toSorted()
      .at(-1)
}

const tiedEnd = (view: DueView, end: TiedEnd): EndOf => {
  const { shelf, rowsFor } = tiedRows(view, end)
  const undone = undoingOf(view, end)
  return (matter) => {
    const start = startOf(matter)
    const lastUndone = undone(matter)
    const [first] = rowsFor(matter)
      .flatMap((row) => dayAt(shelf, end.at, row) ?? [])
      .filter((day) => day <= view.on && (end.isLater === true ? day > start : day >= start))
      .filter((day) => lastUndone === undefined || day > lastUndone)
      .toSorted()
    return first
  }
}

/** How an end of a clock is told: the entries are laid out once, however many matters ask. */
export const endBy = (view: DueView, end: ClockEnd): EndOf => {
  if (!('own' in end)) {
    if (end.whole !== undefined) return wholeEnd(view, end, end.whole)
    return end.isOfAll === true ? lastOfAll(view, end) : tiedEnd(view, end)
  }
  return (matter) => {
    const value = 'entry' in matter ? matter.valueOf(end.own) : undefined
    const day = value === undefined ? undefined : dayOf(String(value))
    return day !== undefined && day <= view.on ? day : undefined
  }
}
