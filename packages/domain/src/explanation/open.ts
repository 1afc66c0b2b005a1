import type { Indicator } from '../rule-book/rule-book.ts'
import type { Titled } from './token-values.ts'
import { type View, figureName, indicatorName, nodeAt } from './view.ts'
import { vetoName } from './veto.ts'

const isOpen = (view: View, indicator: Indicator): boolean => {
  if (indicator.type === 'group') return false
  const status = nodeAt(view, indicator.path, 'points')?.status
  // Where the book does not say what becomes of the points of an inapplicable indicator, they stay unjudged.
  const unsettled = view.book.source.inapplicable === undefined && !indicator.outside
  return status === 'missing' || (status === 'inapplicable' && unsettled)
}

/** What keeps an assessment provisional: indicators, vetoes and figures of the money without data. */
export const openOf = (view: View): readonly Titled[] => {
  const { book, assessment } = view
  const terms = book.money?.terms ?? []
  const paid = terms.flatMap((term) => ('figure' in term ? [term.figure] : []))
  return [
    ...[...book.byPath.values()].filter((each) => isOpen(view, each)).map(indicatorName),
    ...book.vetoes.filter((veto) => nodeAt(view, veto.id, 'veto')?.status === 'missing').map(vetoName),
    ...[...new Set(paid)]
      .filter((figure) => assessment.footprint.figures.get(figure)?.status === 'missing')
      .map((figure) => figureName(view, figure)),
  ]
}
