import type { EntryKind } from '@zhunsheng/domain'
import { type SqlBool, sql } from 'kysely'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { filterConditions, orderColumn } from './entry-filter.ts'
import { projectionReader } from './entry-row.ts'
import { type Condition, type SqlRow, entriesOf } from './query-builder.ts'
import type { Scope } from './scope.ts'
import type { Connection } from './sqlite.ts'
import { BadRequest } from './store-errors.ts'
import type { Page, PageRequest } from './store-requests.ts'
import { kindOf, tableOf } from './tables.ts'

const defaultSize = 50
/** The largest page. */
export const largestPage = 1000

/** A list of entries: which rows, in which order. Its name ties cursors to it. */
export interface EntryList {
  readonly name: string
  readonly kind: EntryKind
  readonly conditions: readonly Condition[]
  /** The columns it is ordered by; together they tell every entry from every other. */
  readonly order: readonly string[]
  readonly direction: 'asc' | 'desc'
}

/** The order of the tables themselves, which needs no sorting: by township, year and business key. */
export const naturalOrder = ['township', 'year', 'key'] as const

/** The list that a request describes, or what is wrong with the request. */
export const listOf = (request: PageRequest): EntryList | BadRequest => {
  const kind = kindOf(request.kind)
  if (kind === undefined) return new BadRequest({ code: 'unknownKind', value: request.kind })
  const filtered = filterConditions(kind, request.filter ?? {})
  if (filtered instanceof BadRequest) return filtered
  const { township, year, orderBy } = request
  const field = orderBy && orderColumn(kind, orderBy.field)
  if (field instanceof BadRequest) return field
  const place: Condition[] = []
  if (township !== undefined) place.push(sql`${sql.ref('e.township')} = ${township}`)
  if (year !== undefined) place.push(sql`${sql.ref('e.year')} = ${year}`)
  const order = [...new Set([...(field === undefined ? [] : [field]), ...naturalOrder])]
  const direction = orderBy?.direction ?? 'asc'
  const name = [kind.id, township ?? '', year ?? '', field ?? '', direction].join('/')
  return { name, kind, conditions: [...place, ...filtered], order, direction }
}

const rowsOf = (scope: Scope, { kind, conditions }: EntryList) =>
  conditions.reduce((query, condition) => query.where(condition), entriesOf(scope, tableOf(kind)))

/** Reads a page of a list, starting after a cursor. */
export const readPage = (
  connection: Connection,
  scope: Scope,
  list: EntryList,
  { first = defaultSize, after }: Pick<PageRequest, 'first' | 'after'>,
): Page | BadRequest => {
  if (!Number.isSafeInteger(first) || first < 0 || first > largestPage)
    return new BadRequest({ code: 'badFirst', value: String(first) })
  const { name, kind, order, direction } = list
  const cursor = after === undefined ? undefined : decodeCursor(after, name, order.length)
  if (cursor instanceof BadRequest) return cursor
  let query = rowsOf(scope, list).selectAll('e')
  if (cursor !== undefined) {
    const columns = sql.join(order.map((column) => sql.ref(`e.${column}`)))
    const beyond = sql.raw(direction === 'asc' ? '>' : '<')
    query = query.where(sql<SqlBool>`(${columns}) ${beyond} (${sql.join(cursor.place)})`)
  }
  for (const column of order) query = query.orderBy(`e.${column}`, direction)
  // One row more than asked for tells whether there is another page.
  const rows = connection.rows<SqlRow>(query.limit(first + 1).compile())
  const read = projectionReader(kind)
  const edges = rows.slice(0, first).map((row) => ({
    cursor: encodeCursor({ list: name, place: order.map((column) => row[column] ?? null) }),
    node: read(row),
  }))
  const [start, end] = [edges.at(0), edges.at(-1)]
  return {
    edges,
    hasNextPage: rows.length > first,
    ...(start && { startCursor: start.cursor }),
    ...(end && { endCursor: end.cursor }),
  }
}

/** The number of entries of a list. */
export const countList = (connection: Connection, scope: Scope, list: EntryList): number => {
  const query = rowsOf(scope, list).select(sql<number>`count(*)`.as('count'))
  return connection.row<{ readonly count: number }>(query.compile())?.count ?? 0
}
