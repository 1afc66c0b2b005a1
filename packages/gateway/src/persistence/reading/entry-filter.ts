import { type CellValue, type EntryKind, type Field, columnsOf, isCivilDate } from '@zhunsheng/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Condition, SqlValue } from '../tables/query-builder.ts'
import { factColumnsOf } from '../tables/tables.ts'
import { BadRequest } from '../store-errors.ts'
import type { EntryFilter, FieldFilter } from '../store-requests.ts'

/** How the values of a column compare. */
export type Sort = 'text' | 'date' | 'number' | 'flag'
interface Filterable {
  readonly sort: Sort
  readonly optional: boolean
}

const sortOf = (field: Field): Sort => {
  switch (field.type) {
    case 'count':
    case 'creditHours':
    case 'points':
    case 'money':
      return 'number'
    case 'boolean':
      return 'flag'
    case 'civilDate':
      return 'date'
    default:
      return 'text'
  }
}

/** What a kind can be filtered and ordered by: its key, its clocks and facts, and what every entry has. */
export const filterables = (kind: EntryKind): ReadonlyMap<string, Filterable> =>
  new Map<string, Filterable>([
    ['key', { sort: 'text', optional: false }],
    ['year', { sort: 'number', optional: false }],
    ['version', { sort: 'number', optional: false }],
    ['recorded', { sort: 'text', optional: false }],
    ['synthetic', { sort: 'flag', optional: false }],
    ...factColumnsOf(kind).map(
      ({ name, field }) => [name, { sort: sortOf(field), optional: field.optional === true }] as const,
    ),
  ])

/** A value to compare with. A number as wide as can be: what is asked may be more than a column of PostgreSQL holds. */
export const bound = (value: CellValue): RawBuilder<unknown> =>
  typeof value === 'string' ? sql`${value}` : sql`cast(${Number(value)} as bigint)`

/** Whether a value is of a column's sort. */
export const fits = (sort: Sort, value: CellValue): boolean => {
  switch (sort) {
    case 'number':
      return typeof value === 'number' && Number.isSafeInteger(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'date':
      return typeof value === 'string' && isCivilDate(value)
    case 'text':
      // No column holds a NUL, and PostgreSQL takes none.
      return typeof value === 'string' && !value.includes('\0')
  }
}

/** Whether a column of this sort can hold a value as the database gives it. */
export const canHold = (sort: Sort, value: SqlValue): boolean =>
  sort === 'number' || sort === 'flag'
    ? Number.isSafeInteger(value)
    : typeof value === 'string' && !value.includes('\0')

const valuesOf = (filter: FieldFilter): readonly CellValue[] => [
  ...(filter.is === undefined ? [] : [filter.is]),
  ...(filter.in ?? []),
  ...(filter.from === undefined ? [] : [filter.from]),
  ...(filter.to === undefined ? [] : [filter.to]),
]

const conditionsOf = (name: string, filter: FieldFilter): readonly Condition[] => {
  const column = sql.ref(`e.${name}`)
  const conditions: Condition[] = []
  if (filter.is !== undefined) conditions.push(sql`${column} = ${bound(filter.is)}`)
  if (filter.in !== undefined)
    conditions.push(filter.in.length === 0 ? sql`false` : sql`${column} in (${sql.join(filter.in.map(bound))})`)
  if (filter.from !== undefined) conditions.push(sql`${column} >= ${bound(filter.from)}`)
  if (filter.to !== undefined) conditions.push(sql`${column} <= ${bound(filter.to)}`)
  if (filter.isAbsent !== undefined)
    conditions.push(filter.isAbsent ? sql`${column} is null` : sql`${column} is not null`)
  return conditions
}

const isRange = ({ from, to }: FieldFilter): boolean => from !== undefined || to !== undefined

/** The conditions of a filter, or what is wrong with it: names come from the declaration, values are bound. */
export const filterConditions = (kind: EntryKind, filter: EntryFilter): readonly Condition[] | BadRequest => {
  const known = filterables(kind)
  const conditions: Condition[] = []
  for (const [name, given] of Object.entries(filter)) {
    const column = known.get(name)
    if (column === undefined) return new BadRequest({ code: 'unknownField', value: name })
    const wrongSort = isRange(given) && column.sort === 'flag'
    if (wrongSort || !valuesOf(given).every((value) => fits(column.sort, value)))
      return new BadRequest({ code: 'badFilter', value: name })
    conditions.push(...conditionsOf(name, given))
  }
  return conditions
}

/** The conditions that bound entries to a township and a year, where given. */
export const placed = (township: string | undefined, year: number | undefined): readonly Condition[] => [
  ...(township === undefined ? [] : [sql<SqlBool>`${sql.ref('e.township')} = ${township}`]),
  ...(year === undefined ? [] : [sql<SqlBool>`${sql.ref('e.year')} = ${bound(year)}`]),
]

/** The column to order by: a required one, so that no place in the order is left open by an absent value. */
export const orderColumn = (kind: EntryKind, name: string): string | BadRequest => {
  const column = filterables(kind).get(name)
  if (column !== undefined) return column.optional ? new BadRequest({ code: 'notOrderable', value: name }) : name
  const declared = columnsOf(kind).some((other) => other.name === name)
  return new BadRequest({ code: declared ? 'notOrderable' : 'unknownField', value: name })
}
