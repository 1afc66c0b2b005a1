import { valueAt } from '../ledger/shelf.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { type DueView, type StartedMatter, dayAt, dayOf, textAt, tiedRows } from './due-rows.ts'
import type { ClockEnd, Owed, TiedEnd } from './duty-clock.ts'

/** On which day a matter ended, as far as can be told by the day of the view. */
export type EndOf = (matter: StartedMatter) => CivilDate | undefined

interface Dated {
  readonly row: number
  readonly day: CivilDate | undefined
}

const startOf = (matter: StartedMatter): string => dayOf(matter.start) ?? ''
const sumOf = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)
const byDay = (a: Dated, b: Dated): number => ((a.day ?? '~') < (b.day ?? '~') ? -1 : a.day === b.day ? 0 : 1)

const owedBy = (view: DueView, owed: Owed): ((matter: StartedMatter) => number | undefined) => {
  const { shelf, rowsFor } = tiedRows(view, { ...owed, where: [] })
  return (matter) => {
    const rows = rowsFor(matter).toSorted((a, b) =>
      (textAt(shelf, 'occurred', a) ?? '') < (textAt(shelf, 'occurred', b) ?? '') ? -1 : 1,
    )
    const row = rows.at(-1)
    const value = row === undefined ? undefined : valueAt(shelf.column(owed.field), row)
    return typeof value === 'number' && value > 0 ? value : undefined
  }
}

const wholeEnd = (view: DueView, end: TiedEnd, { of, owed }: NonNullable<TiedEnd['whole']>): EndOf => {
  const { shelf, rowsFor } = tiedRows(view, end)
  const owedOf = owedBy(view, owed)
  return (matter) => {
    const target = owedOf(matter)
    if (target === undefined) return undefined
    const dated = rowsFor(matter)
      .map((row): Dated => ({ row, day: dayAt(shelf, end.at, row) }))
      .filter(({ day }) => day !== undefined && day <= view.on)
      .toSorted(byDay)
    const values = dated.map(({ row }) => valueAt(shelf.column(of), row))
    return dated.find((_, i) => sumOf(values.slice(0, i + 1)) >= target)?.day
  }
}

const tiedEnd = (view: DueView, end: TiedEnd): EndOf => {
  if (end.whole !== undefined) return wholeEnd(view, end, end.whole)
  const { shelf, rowsFor } = tiedRows(view, end)
  return (matter) => {
    const start = startOf(matter)
    const dated = rowsFor(matter).map((row): Dated => {
      const day = dayAt(shelf, end.at, row)
      return { row, day: day !== undefined && day <= view.on ? day : undefined }
    })
    const own = dated.filter(({ day }) => day === undefined || (end.isLater === true ? day > start : day >= start))
    const ended = own.filter(({ day }) => day !== undefined).toSorted(byDay)
    if (end.isOfAll !== true) return ended[0]?.day
    return ended.length < own.length ? undefined : ended.at(-1)?.day
  }
}

/** How an end of a clock is told: the entries are laid out once, however many matters ask. */
export const endBy = (view: DueView, end: ClockEnd): EndOf => {
  if (!('own' in end)) return tiedEnd(view, end)
  return (matter) => {
    const value = 'entry' in matter ? matter.valueOf(end.own) : undefined
    const day = value === undefined ? undefined : dayOf(String(value))
    return day !== undefined && day <= view.on ? day : undefined
  }
}
