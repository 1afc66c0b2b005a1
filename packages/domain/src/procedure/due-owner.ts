import type { FieldValue } from '../figure/figure-definition.ts'
import { valueAt } from '../ledger/shelf.ts'
import { isPostId } from '../township/post.ts'
import type { DueItem } from './due-item.ts'
import type { DueView, OpenMatter } from './due-matters.ts'
import type { ClockOwner } from './duty-clock.ts'

type Named = Extract<ClockOwner, { readonly field: string }>

const valueFor = (
  { index, township }: DueView,
  owner: Named,
  valueOf: (field: string) => FieldValue | undefined,
): FieldValue | undefined => {
  if (!('through' in owner)) return valueOf(owner.field)
  const key = valueOf(owner.through)
  const shelf = index.shelf(owner.entryKind, township)
  const [row] = key === undefined ? [] : shelf.rowsWhere('key', key)
  return row === undefined ? undefined : valueAt(shelf.column(owner.field), row)
}

/** Who answers for a matter, as far as the ledger says. */
export const ownerOf = (view: DueView, owner: ClockOwner, matter: OpenMatter): DueItem['owner'] => {
  if ('post' in owner) return owner
  const value = 'entry' in matter ? valueFor(view, owner, matter.valueOf) : undefined
  if (value === undefined) return undefined
  const text = String(value)
  return isPostId(text) ? { post: text } : { text }
}
