import type { EntryKind, LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { type SqlBool, sql } from 'kysely'
import type { Connection } from '../databases/connection.ts'
import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts'
import { bound, canHold, filterConditions, filterables, orderColumn, placed } from './entry-filter.ts'
import { projectionColumns, projectionReader } from '../tables/entry-row.ts'
import { type Condition, type SqlRow, entriesOf } from '../tables/query-builder.ts'
import type { Scope } from '../databases/scope.ts'
import { BadRequest } from '../store-errors.ts'
import type { Page, PageRequest } from '../store-requests.ts'
import { kindOf } from '../tables/tables.ts'

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
  readonly knownAt?: string | undefined
}

/** The order of the tables themselves, which needs no sorting: by township, year and business key. */
export const naturalOrder = ['township', 'year', 'key'] as const

/** The list that a request describes, or what is wrong with the request. */
export const listOf = (request: PageRequest): EntryList | BadRequest => {
  const kind = kindOf(request.kind)
  if (kind === undefined) return new BadRequest({ code: 'unknownKind', value: request.kind })
  const filtered = filterConditions(kind, request.filter ?? {})
  if (filtered instanceof BadRequest) return filtered
  const { township, year, orderBy, knownAt } = request
  const field = orderBy && orderColumn(kind, orderBy.field)
  if (field instanceof BadRequest) return field
  const conditions = [...placed(township, year), ...filtered]
  const order = [...new Set([...(field === undefined ? [] : [field]), ...naturalOrder])]
  const direction = orderBy?.direction ?? 'asc'
  const name = [kind.id, township ?? '', year ?? '', field ?? '', direction, knownAt ?? ''].join('/')
  return { name, kind, conditions, order, direction, knownAt }
}

const columnsOf = (order: EntryList['order']) => sql.join(order.map((column) => sql.ref(`e.${column}`)))

// A cursor is opaque, but nothing stops anybody from making one up.
const cursorIn = ({ name, kind, order }: EntryList, after: string): Cursor | BadRequest => {
  const cursor = decodeCursor(after, name, order.length)
  if (cursor instanceof BadRequest) return cursor
  const sorts = filterables(kind)
  const fits = cursor.place.every((value, i) => canHold(sorts.get(order[i] ?? '')?.sort ?? 'text', value))
  return fits ? cursor : new BadRequest({ code: 'badCursor', value: after })
}
const beyond = ({ order, direction }: EntryList, { place }: Cursor): Condition => {
  const values = place.map((value) => bound(value ?? ''))
  return sql<SqlBool>`(${columnsOf(order)}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join(values)})`
}

const pageOf = (edges: Page['edges'], hasNextPage: boolean): Page => {
  const [start, end] = [edges.at(0), edges.at(-1)]
  return {
    edges,
    hasNextPage,
    ...(start && { startCursor: start.cursor }),
    ...(end && { endCursor: end.cursor }),
  }
}

const isSize = (first: number): boolean => Number.isSafeInteger(first) && first >= 0 && first <= largestPage

/** Reads a page of a list, starting after a cursor. */
export const readPage = Effect.fnUntraced(function* (
  connection: Connection,
  scope: Scope,
  list: EntryList,
  { first = defaultSize, after }: Pick<PageRequest, 'first' | 'after'>,
) {
  if (!isSize(first)) return yield* new BadRequest({ code: 'badFirst', value: String(first) })
  const { name, kind, order, direction, conditions, knownAt } = list
  const cursor = after === undefined ? undefined : cursorIn(list, after)
  if (cursor instanceof BadRequest) return yield* cursor
  const where = cursor === undefined ? conditions : [...conditions, beyond(list, cursor)]
  const columns = projectionColumns(kind)
  let query = entriesOf(scope, { kind, where, columns, knownAt }).selectAll('e')
  for (const column of order) query = query.orderBy(`e.${column}`, direction)
  // One row more than asked for tells whether there is another page.
  const rows = yield* connection.rows<SqlRow>(query.limit(first + 1).compile())
  const read = projectionReader(kind)
  const edges = rows.slice(0, first).map((row) => ({
    cursor: encodeCursor({ list: name, place: order.map((column) => row[column] ?? null) }),
    node: read(row),
  }))
  return pageOf(edges, rows.length > first)
})

const placeOf = ({ key, kind, id }: LooseEntry): readonly string[] => [key, kind, id]
const isBefore = (one: Cursor['place'], other: Cursor['place']): boolean => {
  const at = one.findIndex((value, i) => value !== other[i])
  return at >= 0 && String(one[at]) < String(other[at])
}

/** A page of entries that were found without a statement, by business key, starting after a cursor; `name` is the list's. */
export const pageInMemory = Effect.fnUntraced(function* (
  name: string,
  entries: readonly LooseEntry[],
  { first = defaultSize, after }: Pick<PageRequest, 'first' | 'after'>,
) {
  if (!isSize(first)) return yield* new BadRequest({ code: 'badFirst', value: String(first) })
  const cursor = after === undefined ? undefined : decodeCursor(after, name, 3)
  if (cursor instanceof BadRequest) return yield* cursor
  const found = entries.map((node) => ({ node, place: placeOf(node) }))
  const following = cursor === undefined ? found : found.filter(({ place }) => isBefore(cursor.place, place))
  const ordered = following.toSorted((a, b) => (isBefore(a.place, b.place) ? -1 : 1))
  const edges = ordered
    .slice(0, first)
    .map(({ node, place }) => ({ cursor: encodeCursor({ list: name, place }), node }))
  return pageOf(edges, ordered.length > first)
})

/** The number of entries of a list. */
export const countList = (connection: Connection, scope: Scope, { kind, conditions, knownAt }: EntryList) =>
  Effect.map(
    connection.row<{ readonly count: number }>(
      entriesOf(scope, { kind, where: conditions, columns: ['township'], knownAt })
        .select(sql<number>`count(*)`.as('count'))
        .compile(),
    ),
    (row) => row?.count ?? 0,
  )
