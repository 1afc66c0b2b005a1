import type { DerivationNode } from '../assessment/derivation.ts'
import { isInside, isOutside } from '../assessment/indicator.ts'
import type { Indicator } from '../rule-book/rule-book.ts'
import { type Points, pointsToRatio } from '../value/points.ts'
import { type Ratio, add, compare } from '../value/ratio.ts'
import { added, redistributedToken, termOf } from './group.ts'
import { marksOf, spread } from './possible.ts'
import type { Award, Term } from './token-values.ts'
import type { Token } from './token.ts'
import { gradeTokens } from './grade.ts'
import { openOf } from './open.ts'
import { type View, stepOf } from './view.ts'
import { vetoName, vetoedToken } from './veto.ts'

/** Bonus and discretion, wherever they stand in the tree. */
const outsideOf = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.flatMap((each) => (each.type === 'group' ? outsideOf(each.children) : isOutside(each) ? [each] : []))

// A floor or a veto left no rounding behind, but the sum before them was read by the same rule.
const awardBefore = (view: View, node: DerivationNode, maximum: Points, exact: Ratio): Award => {
  const before = stepOf(node, 'floored')?.before ?? stepOf(node, 'vetoed')?.before
  const points = before ?? (node.value?.type === 'points' ? node.value.value : 0)
  const { mode: rounding } = view.book.source.rounding
  return compare(exact, pointsToRatio(points)) === 0 ? { points, maximum } : { points, maximum, exact, rounding }
}

const sumOf = (view: View, node: DerivationNode, maximum: Points, terms: readonly Term[]): Token => {
  const outside = outsideOf(view.book.indicators).map((each) => termOf(view, each))
  const scaled =
    stepOf(node, 'combine')?.redistributed === true
      ? marksOf(view, { type: 'sum' }, pointsToRatio(maximum), view.book.indicators.filter(isInside))
      : undefined
  const exact = add(spread(added(terms), scaled), added(outside))
  const award = awardBefore(view, node, maximum, exact)
  return { type: 'total', terms, outside, ...(scaled !== undefined && { scaled }), award }
}

const scopeOf = ({ book, assessment }: View): Token => {
  const { effectiveFrom, effectiveTo } = book.source
  return {
    type: 'scope',
    period: assessment.period,
    effectiveFrom,
    ...(effectiveTo !== undefined && { effectiveTo }),
  }
}

const heldTokens = (view: View, node: DerivationNode): readonly Token[] => {
  const floored = stepOf(node, 'floored')
  const vetoed = stepOf(node, 'vetoed')
  return [
    ...(floored === undefined ? [] : [{ type: 'floored', before: floored.before } as const]),
    ...(vetoed === undefined ? [] : vetoedToken(view, vetoed)),
  ]
}

const provisionalTokens = (view: View): readonly Token[] => {
  const { earned, judged, stated } = view.assessment
  return [{ type: 'provisional', earned, judged, stated, missing: openOf(view) }]
}

const vetoTokens = ({ book, assessment }: View): readonly Token[] =>
  book.vetoes.length === 0 || assessment.vetoes.length > 0 || assessment.status !== 'final'
    ? []
    : [{ type: 'noVeto', vetoes: book.vetoes.map(vetoName) }]

// Nothing could be judged: a day of service or anything that concerns the subject is lacking, or every fact is.
const valuelessTokens = (view: View, node: DerivationNode): readonly Token[] => {
  if (view.assessment.status === 'provisional') return provisionalTokens(view)
  const unserved = stepOf(node, 'notServed')
  return unserved === undefined
    ? [{ type: 'inapplicable', figures: [] }]
    : [{ type: 'notServed', served: unserved.served, required: unserved.required }]
}

/** What the total has to say: the sum, what held it, and the grade with the distance to the next one. */
export const totalTokens = (view: View, node: DerivationNode, maximum: Points): readonly Token[] => {
  if (node.value === undefined) return [scopeOf(view), ...valuelessTokens(view, node)]
  const top = view.book.indicators.filter(isInside)
  const terms = top.map((each) => termOf(view, each))
  return [
    scopeOf(view),
    sumOf(view, node, maximum, terms),
    ...redistributedToken(view, top, terms),
    ...heldTokens(view, node),
    ...(view.assessment.status === 'final' ? gradeTokens(view) : provisionalTokens(view)),
    ...vetoTokens(view),
  ]
}
