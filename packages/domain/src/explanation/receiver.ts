import type { Indicator } from '../rule-book/rule-book.ts'
import type { Receiver } from './token.ts'
import { type View, indicatorName, nodeAt } from './view.ts'

/** Where the points of an inapplicable indicator went; absent when the book does not pass them on. */
export const receiverOf = (view: View, { parent }: Indicator): Receiver | undefined => {
  const { inapplicable: policy } = view.book.source
  if (policy === 'rescaleTotal') return { rest: 'total' }
  if (policy !== 'redistributeInGroup') return undefined
  const group = parent === undefined ? undefined : view.book.byPath.get(parent)
  if (group === undefined) return { rest: 'total' }
  // A group of which nothing is left passes on what it was given.
  return nodeAt(view, group.path, 'points')?.status === 'inapplicable'
    ? receiverOf(view, group)
    : { rest: 'group', group: indicatorName(group) }
}
