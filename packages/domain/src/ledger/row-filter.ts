import type { Condition, Dating, FieldValue } from '../figure/figure-definition.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Period } from '../value/period.ts'
import { type FieldColumn, type Shelf, codeAt, valueAt } from './shelf.ts'

/** Whether a row of a shelf is one of those looked for. */
export type RowTest = (row: number) => boolean
type Verdict = (value: FieldValue | undefined) => boolean

// A verdict on one value is made once for each value that occurs, not once for each row.
const judged = (column: FieldColumn, holds: Verdict): RowTest => {
  const verdicts = column.values.map(holds)
  return (row) => verdicts[codeAt(column, row)] === true
}

const verdictOf = (condition: Exclude<Condition, { readonly atMostField: string }>): Verdict => {
  if ('is' in condition) return (value) => value === condition.is
  if ('in' in condition) return (value) => value !== undefined && condition.in.includes(value)
  if ('atLeast' in condition) return (value) => typeof value === 'number' && value >= condition.atLeast
  return (value) => (value === undefined) === condition.isAbsent
}

/** Whether a row meets a condition. A comparison with an absent value is false. */
export const meets = (shelf: Shelf, condition: Condition): RowTest => {
  const column = shelf.column(condition.field)
  if (!('atMostField' in condition)) return judged(column, verdictOf(condition))
  const limits = shelf.column(condition.atMostField)
  return (row) => {
    const value = valueAt(column, row)
    const limit = valueAt(limits, row)
    return typeof value === 'string' && typeof limit === 'string' && value <= limit
  }
}

/**
 * The span of days that a figure looks at: `horizon` is the end of the period, or the as-of date when that is earlier.
 */
export interface View {
  readonly period: Period
  readonly horizon: CivilDate
}

const between =
  (from: CivilDate, to: CivilDate): Verdict =>
  (value) =>
    typeof value === 'string' && value >= from && value <= to

/** Whether a row belongs to a view by its dates: every test must hold. */
export const datedIn = (shelf: Shelf, dating: Dating, { period, horizon }: View): readonly RowTest[] =>
  dating.by === 'within'
    ? [judged(shelf.column(dating.clock), between(period.from, horizon))]
    : [
        judged(shelf.column(dating.from), between('', horizon)),
        ...[dating.until, dating.lapses]
          .filter((end) => end !== undefined)
          .map((end) => judged(shelf.column(end), (value) => typeof value !== 'string' || value >= horizon)),
      ]

/**
 * Whether a row shows that its ledger is kept in the year of the view; a row of a standing kind shows it ever after.
 */
export const showsLedgerKept = (shelf: Shelf, standing: true | undefined, { period, horizon }: View): RowTest => {
  const since = standing === true ? '' : `${period.from.slice(0, 4)}-01-01`
  return judged(shelf.column('occurred'), between(since, horizon))
}

/** The rows that pass every test. */
export const passing = (rows: readonly number[], tests: readonly RowTest[]): readonly number[] =>
  tests.reduce((left, test) => left.filter(test), rows)
