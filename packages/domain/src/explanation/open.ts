import type { Status } from '../assessment/derivation.ts'
import { isOutside } from '../assessment/indicator.ts'
import type { Indicator } from '../rule-book/rule-book.ts'
import type { Titled } from './token-values.ts'
import { type View, figureName, indicatorName, nodeAt } from './view.ts'
import { vetoName } from './veto.ts'

/** Whether an indicator of some status keeps what it counts in provisional. */
export const isOpen = (view: View, indicator: Indicator, status: Status | undefined): boolean => {
  // Where the book does not say what becomes of the points of an inapplicable indicator, they stay unjudged.
  const unsettled = view.book.source.inapplicable === undefined && !isOutside(indicator)
  return status === 'missing' || status === 'provisional' || (status === 'inapplicable' && unsettled)
}

const openLeaves = (view: View): readonly Indicator[] =>
  [...view.book.byPath.values()].filter(
    (each) => each.type === 'leaf' && isOpen(view, each, nodeAt(view, each.path, 'points')?.status),
  )

/** What keeps an assessment provisional: indicators, vetoes and figures of the money without data. */
export const openOf = (view: View): readonly Titled[] => {
  const { book, assessment } = view
  const terms = book.money?.terms ?? []
  const paid = terms.flatMap((term) => ('figure' in term ? [term.figure] : []))
  return [
    ...openLeaves(view).map(indicatorName),
    ...book.vetoes.filter((veto) => nodeAt(view, veto.id, 'veto')?.status === 'missing').map(vetoName),
    ...[...new Set(paid)]
      .filter((figure) => assessment.footprint.figures.get(figure)?.status === 'missing')
      .map((figure) => figureName(view, figure)),
  ]
}
