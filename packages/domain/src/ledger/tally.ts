import type { Aggregate, FieldValue } from '../figure/figure-definition.ts'
import type { FigureCount } from '../figure/figure-value.ts'
import { meets, passing } from './row-filter.ts'
import { type FieldColumn, type Shelf, codeAt, valueAt } from './shelf.ts'

/** Some rows of a shelf. */
export interface Selection {
  readonly shelf: Shelf
  readonly rows: readonly number[]
}

/** What selected rows come to, and which of them were counted. */
export interface Tally extends Pick<FigureCount, 'value' | 'of'> {
  readonly counted: readonly number[]
}

const having = (rows: readonly number[], column: FieldColumn): readonly number[] =>
  rows.filter((row) => codeAt(column, row) !== 0)
const distinct = (rows: readonly number[], column: FieldColumn): number =>
  new Set(rows.map((row) => codeAt(column, row))).size
const months = (rows: readonly number[], column: FieldColumn): number =>
  new Set(rows.map((row) => String(valueAt(column, row)).slice(0, 'YYYY-MM'.length))).size
const numberAt = (column: FieldColumn, row: number): number => {
  const value = valueAt(column, row)
  return typeof value === 'number' ? value : 0
}

/** Counts selected rows. Those without the field that is counted, added up or told apart are left out. */
export const tally = (
  aggregate: Exclude<Aggregate, { readonly type: 'coverage' }>,
  { shelf, rows }: Selection,
): Tally => {
  switch (aggregate.type) {
    case 'count':
      return { value: rows.length, counted: rows }
    case 'countDistinct': {
      const column = shelf.column(aggregate.field)
      const counted = having(rows, column)
      const value = aggregate.per === 'month' ? months(counted, column) : distinct(counted, column)
      return { value, counted }
    }
    case 'sum': {
      const column = shelf.column(aggregate.field)
      const counted = having(rows, column)
      return { value: counted.reduce((sum, row) => sum + numberAt(column, row), 0), counted }
    }
    case 'share': {
      const met = aggregate.met.map((condition) => meets(shelf, condition))
      if (aggregate.distinct === undefined) return { value: passing(rows, met).length, of: rows.length, counted: rows }
      const column = shelf.column(aggregate.distinct)
      const counted = having(rows, column)
      return { value: distinct(passing(counted, met), column), of: distinct(counted, column), counted }
    }
  }
}

/** A coverage, and the rows of the covering kind that cover a counted one. */
export interface Coverage extends Tally {
  readonly covering: readonly number[]
}

/** Counts the selected rows whose business key is the `field` of at least one candidate. */
export const tallyCoverage = (field: string, candidates: Selection, { shelf, rows }: Selection): Coverage => {
  const [keys, column] = [shelf.column('key'), candidates.shelf.column(field)]
  const wanted = new Set<FieldValue | undefined>(rows.map((row) => valueAt(keys, row)))
  const covering = candidates.rows.filter((row) => wanted.has(valueAt(column, row)))
  const reached = new Set(covering.map((row) => valueAt(column, row)))
  const value = rows.filter((row) => reached.has(valueAt(keys, row))).length
  return { value, of: rows.length, counted: rows, covering }
}
