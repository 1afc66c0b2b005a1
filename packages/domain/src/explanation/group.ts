import type { DerivationNode } from '../assessment/derivation.ts'
import { isInside } from '../assessment/indicator.ts'
import type { Group, Indicator } from '../rule-book/rule-book.ts'
import { pointsToRatio } from '../value/points.ts'
import { type Ratio, add, compare, zero } from '../value/ratio.ts'
import { marksOf, spread } from './possible.ts'
import { isOpen } from './open.ts'
import { receiverOf } from './receiver.ts'
import type { Award, Term } from './token-values.ts'
import type { SumToken, Token } from './token.ts'
import { type View, awardOf, indicatorName, nodeAt, stepOf } from './view.ts'

/** The line of an indicator in a sum. */
export const termOf = (view: View, indicator: Indicator): Term => {
  const node = nodeAt(view, indicator.path, 'points')
  const value = node?.value?.type === 'points' ? node.value : undefined
  return {
    part: indicatorName(indicator),
    status: node?.status ?? 'missing',
    ...(value !== undefined && { points: value.value }),
    ...(value?.exact !== undefined && { exact: value.exact }),
    maximum: indicator.points,
  }
}

/** What terms add up to in exact points. */
export const added = (terms: readonly Term[]): Ratio =>
  terms.reduce((sum, { points = 0, exact }) => add(sum, exact ?? pointsToRatio(points)), zero)

/** Which parts are inapplicable, and that their points went to the others, when they did. */
export const redistributedToken = (
  view: View,
  parts: readonly Indicator[],
  terms: readonly Term[],
): readonly Token[] => {
  const gone = parts.filter((_, i) => terms[i]?.status === 'inapplicable')
  const [first] = gone
  const to = first === undefined ? undefined : receiverOf(view, first)
  return to === undefined ? [] : [{ type: 'redistributed', parts: gone.map(indicatorName), to }]
}

const sumToken = (view: View, group: Group, node: DerivationNode, terms: readonly Term[], award: Award): SumToken => {
  const { combine } = group
  const full = pointsToRatio(group.points)
  const scaled =
    stepOf(node, 'combine')?.redistributed === true
      ? marksOf(view, combine, full, group.children.filter(isInside))
      : undefined
  const on = { terms, ...(scaled !== undefined && { scaled }), award }
  switch (combine.type) {
    case 'sum':
      return { type: 'sum', ...on }
    case 'rescale':
      return { type: 'rescale', from: combine.from, ...on }
    case 'weightedSum': {
      const weighted = terms.map((term) => ({ ...term, weight: combine.weights.get(term.part.id) ?? zero }))
      return { type: 'weightedSum', ...on, terms: weighted }
    }
    case 'cap': {
      const uncapped = spread(added(terms), scaled)
      return { type: 'cap', ...on, ...(compare(uncapped, full) > 0 && { uncapped }) }
    }
  }
}

const inapplicableTokens = (view: View, group: Group): readonly Token[] => {
  const to = receiverOf(view, group)
  return [{ type: 'inapplicable', figures: [] }, ...(to === undefined ? [] : [{ type: 'passedOn', to } as const])]
}

// A group of nothing but bonuses and deductions shows the sum of those.
const partsOf = (group: Group): readonly Indicator[] =>
  isInside(group) ? group.children.filter(isInside) : group.children

/** What a group has to say: how its parts add up, and which of them do not count. */
export const groupTokens = (view: View, group: Group, node: DerivationNode): readonly Token[] => {
  const parts = partsOf(group)
  const terms = parts.map((part) => termOf(view, part))
  const award = awardOf(node, group.points)
  const open = parts.filter((part, i) => isOpen(view, part, terms[i]?.status)).map(indicatorName)
  return [
    ...(award === undefined ? [] : [sumToken(view, group, node, terms, award)]),
    ...(node.status === 'inapplicable' ? inapplicableTokens(view, group) : redistributedToken(view, parts, terms)),
    ...(open.length === 0 ? [] : [{ type: 'incomplete', parts: open, judged: award !== undefined } as const]),
  ]
}
