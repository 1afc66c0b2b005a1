import type { Combinator, Group, Indicator } from '../rule-book/rule-book.ts'
import { pointsToRatio } from '../value/points.ts'
import { type Ratio, add, atMost, divide, multiply, one, zero } from '../value/ratio.ts'
import { type View, nodeAt } from './view.ts'

/** By how much a group takes the points of a child. */
const factorOf = (combine: Combinator, group: Ratio, child: Indicator): Ratio => {
  switch (combine.type) {
    case 'sum':
    case 'cap':
      return one
    case 'rescale':
      return divide(group, pointsToRatio(combine.from))
    case 'weightedSum':
      return divide(multiply(combine.weights.get(child.path) ?? zero, group), pointsToRatio(child.points))
  }
}

/** The full marks of parts, and of those that concern the subject. */
export interface Marks {
  readonly full: Ratio
  readonly possible: Ratio
}

/** Gives the points of the inapplicable to the rest, in proportion; without marks nothing was passed on. */
export const spread = (points: Ratio, marks: Marks | undefined): Ratio =>
  marks === undefined ? points : multiply(points, divide(marks.full, marks.possible))

/** What parts are worth together, before anything is redistributed. */
export const marksOf = (view: View, combine: Combinator, group: Ratio, parts: readonly Indicator[]): Marks =>
  parts.reduce<Marks>(
    ({ full, possible }, part) => {
      const factor = factorOf(combine, group, part)
      return {
        full: add(full, multiply(factor, pointsToRatio(part.points))),
        possible: add(possible, multiply(factor, possibleOf(view, part))),
      }
    },
    { full: zero, possible: zero },
  )

/** What a group takes into its sum: everything but bonus and discretion, which belong to the total. */
export const partsOf = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.filter((each) => each.type === 'group' || !each.outside)

const possibleOfGroup = (view: View, group: Group): Ratio => {
  const points = pointsToRatio(group.points)
  const { full, possible } = marksOf(view, group.combine, points, partsOf(group.children))
  const filled = view.book.source.inapplicable === 'redistributeInGroup' && possible.num > 0n ? full : possible
  return group.combine.type === 'cap' ? atMost(filled, points) : filled
}

/** The full marks of what concerns the subject in an indicator. */
const possibleOf = (view: View, indicator: Indicator): Ratio => {
  if (indicator.type === 'group') return possibleOfGroup(view, indicator)
  const node = nodeAt(view, indicator.path, 'points')
  const passedOn = node?.status === 'inapplicable' && node.value === undefined && view.book.source.inapplicable
  return passedOn === undefined || passedOn === false ? pointsToRatio(indicator.points) : zero
}
