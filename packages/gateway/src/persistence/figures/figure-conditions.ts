import type { Condition as FigureCondition, Dating, EntryKind, FieldValue } from '@zhunsheng/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Sort, bound, filterables, fits } from '../reading/entry-filter.ts'
import type { Condition, SqlValue } from '../tables/query-builder.ts'
import { factColumnsOf } from '../tables/tables.ts'

/** A value that is known only when the statement runs; the text of the statement does not depend on it. */
export class Slot {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}
/** A value, one that is known later, or a column of another table of the statement. */
export type Bound = SqlValue | Slot | RawBuilder<unknown>

/** The days a figure looks at: its horizon is the end of the period, or the as-of date when that is earlier. */
export interface ViewBounds {
  readonly from: Bound
  readonly horizon: Bound
}

interface Readable {
  readonly ref: RawBuilder<unknown>
  readonly sort: Sort
}
/** Whether a column holds text; a date is one. */
export const isText = (sort: Sort): boolean => sort === 'date' || sort === 'text'
const never = sql<SqlBool>`false`

/** A column that figures may read, under an alias: the key, a clock or an open field. Undefined for any other name. */
export const readable = (kind: EntryKind, alias: string, name: string): Readable | undefined => {
  if (name !== 'key' && !factColumnsOf(kind).some((column) => column.name === name)) return undefined
  const sort = filterables(kind).get(name)?.sort
  return sort === undefined ? undefined : { ref: sql.ref(`${alias}.${name}`), sort }
}

const equality = ({ ref, sort }: Readable, wanted: readonly FieldValue[]): Condition => {
  const fitting = wanted.filter((value) => fits(sort, value)).map(bound)
  if (fitting.length === 0) return never
  return fitting.length === 1 ? sql`${ref} = ${fitting[0]}` : sql`${ref} in (${sql.join(fitting)})`
}

// A comparison with an absent value is null in SQL, and null selects nothing: the same as false.
const conditionSql = (kind: EntryKind, alias: string, condition: FigureCondition): Condition => {
  const column = readable(kind, alias, condition.field)
  if ('isAbsent' in condition) {
    if (column === undefined) return condition.isAbsent ? sql`true` : never
    return condition.isAbsent ? sql`${column.ref} is null` : sql`${column.ref} is not null`
  }
  if (column === undefined) return never
  if ('is' in condition) return equality(column, [condition.is])
  if ('in' in condition) return equality(column, condition.in)
  if ('atLeast' in condition)
    return column.sort === 'number' ? sql`${column.ref} >= ${bound(condition.atLeast)}` : never
  const limit = readable(kind, alias, condition.atMostField)
  return limit !== undefined && isText(column.sort) && isText(limit.sort) ? sql`${column.ref} <= ${limit.ref}` : never
}

/** All of the conditions together. */
export const meetsAll = (kind: EntryKind, alias: string, conditions: readonly FigureCondition[]): Condition =>
  conditions.length === 0
    ? sql`true`
    : sql`(${sql.join(
        conditions.map((condition) => conditionSql(kind, alias, condition)),
        sql` and `,
      )})`

/** Whether a row belongs to a view by its dates. */
export const datedIn = (kind: EntryKind, alias: string, dating: Dating, { from, horizon }: ViewBounds): Condition => {
  const dateOf = (name: string): RawBuilder<unknown> | undefined => {
    const column = readable(kind, alias, name)
    return column !== undefined && isText(column.sort) ? column.ref : undefined
  }
  if (dating.by === 'within') {
    const date = dateOf(dating.clock)
    return date === undefined ? never : sql`(${date} >= ${from} and ${date} <= ${horizon})`
  }
  const first = dateOf(dating.from)
  if (first === undefined) return never
  const lasts = [dating.until, dating.lapses].flatMap((name) => {
    const last = name === undefined ? undefined : dateOf(name)
    return last === undefined ? [] : [sql` and (${last} is null or ${last} >= ${horizon})`]
  })
  return sql`(${first} <= ${horizon}${sql.join(lasts, sql``)})`
}
