import type { LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { type SqlBool, sql } from 'kysely'
import type { Connection } from '../databases/connection.ts'
import type { Scope } from '../databases/scope.ts'
import { BadRequest } from '../store-errors.ts'
import type { EntryFilter, LedgerRequest } from '../store-requests.ts'
import { projectionColumns, projectionReader } from '../tables/entry-row.ts'
import { type Condition, type SqlRow, all, entriesOf } from '../tables/query-builder.ts'
import { kindOf } from '../tables/tables.ts'
import { filterConditions, placed } from './entry-filter.ts'
import { naturalOrder } from './entry-page.ts'

// Filters are those of declarations, never of a caller: one that does not fit is a fault of ours.
const conditionsOf = (kindId: string, filter: EntryFilter): Condition => {
  const kind = kindOf(kindId)
  const conditions = kind === undefined ? undefined : filterConditions(kind, filter)
  if (conditions === undefined || conditions instanceof BadRequest)
    throw new Error(`no kind ${kindId}, or a filter that does not fit it`)
  return all(conditions)
}

const anyOf = (kindId: string, filters: readonly EntryFilter[] | undefined): readonly Condition[] => {
  if (filters === undefined) return []
  const alternatives = filters.map((filter) => sql<SqlBool>`(${conditionsOf(kindId, filter)})`)
  return [alternatives.length === 0 ? sql`false` : sql<SqlBool>`(${sql.join(alternatives, sql` or `)})`]
}

/** The entries of some kinds, or only those of each, as `e`, that meet conditions of ours. */
interface LedgerPartRequest extends LedgerRequest {
  readonly only?: ((kind: string) => readonly Condition[]) | undefined
}

/**
 * The entries of some kinds that count in a township, kind by kind in the order asked for, each by year and business key. Of
 * what personal fields hold nothing is read. Throws for a kind that does not exist and a filter that does not fit.
 */
export const readLedger = Effect.fnUntraced(function* (
  connection: Connection,
  scope: Scope,
  { township, kinds, where = {}, only = () => [], knownAt }: LedgerPartRequest,
) {
  const entries: LooseEntry[] = []
  for (const id of new Set(kinds)) {
    const kind = kindOf(id)
    if (kind === undefined) throw new Error(`no kind ${id}`)
    const conditions = [...placed(township, undefined), ...anyOf(id, where[id]), ...only(id)]
    let query = entriesOf(scope, { kind, where: conditions, columns: projectionColumns(kind), knownAt }).selectAll('e')
    for (const column of naturalOrder) query = query.orderBy(`e.${column}`)
    const read = projectionReader(kind)
    for (const row of yield* connection.rows<SqlRow>(query.compile())) entries.push(read(row))
  }
  return entries
})
