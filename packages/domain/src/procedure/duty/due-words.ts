import type { FieldValue } from '../../figure/figure-definition.ts'
import { valueAt } from '../../ledger/shelf.ts'
import { isPostId } from '../../township/post.ts'
import type { DueItem } from './due-item.ts'
import type { DueView, StartedMatter } from './due-rows.ts'
import type { ClockField, DutyClock } from './duty-clock.ts'

const saidBy = ({ index, township, on }: DueView, where: ClockField, matter: StartedMatter): FieldValue | undefined => {
  if ('reportYear' in matter) return undefined
  if (!('through' in where)) return matter.valueOf(where.field)
  const key = matter.valueOf(where.through)
  const shelf = index.shelf(where.entryKind, township)
  const rows = key === undefined ? [] : shelf.rowsWhere('key', key)
  // What occurred later does not exist yet, and cannot say anything.
  const row = rows.find((each) => String(valueAt(shelf.column('occurred'), each)) <= on)
  return row === undefined ? undefined : valueAt(shelf.column(where.field), row)
}

/** Who answers for a matter, as far as the ledger says. */
export const ownerOf = (view: DueView, { owner }: DutyClock, matter: StartedMatter): DueItem['owner'] => {
  if ('post' in owner) return owner
  const value = saidBy(view, owner, matter)
  if (value === undefined) return undefined
  const text = String(value)
  const label = owner.codes?.[text]
  if (label !== undefined) return { text, label }
  return isPostId(text) ? { post: text } : { text }
}

/** What a matter is about; where the entry that says it is not in the ledger, its number. */
export const aboutOf = (view: DueView, { about }: DutyClock, matter: StartedMatter): DueItem['about'] => {
  if (about === undefined || 'reportYear' in matter) return undefined
  const value = saidBy(view, about, matter) ?? ('through' in about ? matter.valueOf(about.through) : undefined)
  return value === undefined ? undefined : String(value)
}

/** The number by which people know what a matter is about: a case, a decision. */
export const aboutKeyOf = ({ about }: DutyClock, matter: StartedMatter): DueItem['aboutKey'] => {
  if (about === undefined || 'reportYear' in matter || !('isNumbered' in about)) return undefined
  const key = matter.valueOf(about.through)
  return key === undefined ? undefined : String(key)
}
