import type { EntryKind } from '@zhunsheng/domain'
import type { Copied } from '@zhunsheng/domain/procedure'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Scope } from '../databases/scope.ts'
import { type Condition, heldIn } from '../tables/query-builder.ts'
import { kindOf } from '../tables/tables.ts'
import { type Bound, meetsAll } from './figure-conditions.ts'

/** From where entries that name others are seen. */
export interface NamingView {
  readonly scope: Scope
  readonly township: Bound
  /** Only what had been recorded by then, as it stood then; absent: what stands now. */
  readonly knownAt?: unknown
}

const kindNamed = (id: string): EntryKind => {
  const kind = kindOf(id)
  if (kind === undefined) throw new Error(`no kind ${id}`)
  return kind
}

// Whether a column of `e` holds the business key of an entry that is not copied, because another one names it.
const namedBy = (
  { unless }: Copied,
  { scope, township, knownAt }: NamingView,
  column: RawBuilder<unknown>,
): Condition => {
  const kind = kindNamed(unless.entryKind)
  const where = [sql<SqlBool>`c.township = ${township}`, meetsAll(kind, 'c', unless.where)]
  // The list depends on nothing around it: it is made once, however many entries are looked up in it.
  return sql<SqlBool>`${column} in ${heldIn(scope, unless.field, { kind, where, knownAt })}`
}

/** Whether no entry names `e`, so that it is copied as it stands if it meets the conditions of what is. */
export const isNotNamed = (copied: Copied, view: NamingView): Condition =>
  sql<SqlBool>`not (${namedBy(copied, view, sql.ref('e.key'))})`

/** Whether `e` is copied as it stands. */
export const isCopied = (copied: Copied, view: NamingView): Condition =>
  sql<SqlBool>`(${meetsAll(kindNamed(copied.of), 'e', copied.where)} and ${isNotNamed(copied, view)})`

/** Whether `e`, of some kind, is not copied, or names what is not: all that the rest follows from. */
export const isOfRest = (copied: Copied, kind: string, view: NamingView): readonly Condition[] => {
  if (kind === copied.of) return [namedBy(copied, view, sql.ref('e.key'))]
  return kind === copied.unless.entryKind ? [namedBy(copied, view, sql.ref(`e.${copied.unless.field}`))] : []
}
