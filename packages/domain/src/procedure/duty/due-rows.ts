import type { FieldValue } from '../../figure/figure-definition.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import type { LedgerIndex } from '../../ledger/ledger-index.ts'
import { meets, passing } from '../../ledger/row-filter.ts'
import { type Shelf, valueAt } from '../../ledger/shelf.ts'
import { type CivilDate, civilDateOf, isCivilDate, parseInstant } from '../../value/civil-date.ts'
import type { ClockEvent, Tie } from './duty-clock.ts'

/** The entries of a township, seen at the end of a day. */
export interface DueView {
  readonly index: LedgerIndex
  readonly township: string
  readonly on: CivilDate
}

/** Something that started a clock, at a day or an instant: an entry, with its open fields, or the end of a year. */
export type StartedMatter =
  | {
      readonly entry: LooseEntry
      readonly start: string
      readonly valueOf: (field: string) => FieldValue | undefined
      /** The clock that has to run out first, of this way of starting. */
      readonly after?: LegalClock
    }
  | { readonly reportYear: number; readonly start: CivilDate }

/** What a row says in a field, as text. */
export const textAt = (shelf: Shelf, field: string, row: number): string | undefined => {
  const value = valueAt(shelf.column(field), row)
  return value === undefined ? undefined : String(value)
}

/** The day in Beijing of a day or an instant; undefined for what is neither. */
export const dayOf = (text: string | undefined): CivilDate | undefined => {
  if (text === undefined || isCivilDate(text)) return text
  const instant = parseInstant(text)
  return instant.ok ? civilDateOf(instant.value) : undefined
}

/** The day in Beijing that a row holds in a field. */
export const dayAt = (shelf: Shelf, field: string, row: number): CivilDate | undefined =>
  dayOf(textAt(shelf, field, row))

interface Rows {
  readonly shelf: Shelf
  readonly rows: readonly number[]
}

/** The rows of a kind that meet conditions. What occurred later does not exist yet. */
export const rowsOf = (
  { index, township, on }: DueView,
  { entryKind, where }: Pick<ClockEvent, 'entryKind' | 'where'>,
): Rows => {
  const shelf = index.shelf(entryKind, township)
  const tests = where.map((condition) => meets(shelf, condition))
  const rows = shelf.rows.filter((row) => (textAt(shelf, 'occurred', row) ?? '') <= on)
  return { shelf, rows: passing(rows, tests) }
}

/** The rows tied to a matter: laid out once, however many matters ask. */
export const tiedRows = (view: DueView, event: Pick<ClockEvent, 'entryKind' | 'where'> & Tie) => {
  const { shelf, rows } = rowsOf(view, event)
  const tied = Map.groupBy(rows, (row) => valueAt(shelf.column(event.matching), row))
  const rowsFor = (matter: StartedMatter): readonly number[] => {
    const value = 'reportYear' in matter ? matter.reportYear : matter.valueOf(event.equals ?? 'key')
    const rowsTied = value === undefined ? [] : (tied.get(value) ?? [])
    const { same } = event
    if (same === undefined || !('entry' in matter)) return rowsTied
    return rowsTied.filter((row) => valueAt(shelf.column(same), row) === matter.valueOf(same))
  }
  return { shelf, rowsFor }
}
