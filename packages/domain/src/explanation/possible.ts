import { combinationOf } from '../assessment/combine.ts'
import { isInside } from '../assessment/indicator.ts'
import type { Combinator, Group, Indicator } from '../rule-book/rule-book.ts'
import { pointsToRatio } from '../value/points.ts'
import { type Ratio, add, atMost, divide, multiply, zero } from '../value/ratio.ts'
import { type View, nodeAt } from './view.ts'

/** The full marks of parts, and of those that concern the subject. */
export interface Marks {
  readonly full: Ratio
  readonly possible: Ratio
}

/** Gives the points of the inapplicable to the rest, in proportion; without marks nothing was passed on. */
export const spread = (points: Ratio, marks: Marks | undefined): Ratio =>
  marks === undefined ? points : multiply(points, divide(marks.full, marks.possible))

/** What parts are worth together, before anything is redistributed. */
export const marksOf = (view: View, combine: Combinator, group: Ratio, parts: readonly Indicator[]): Marks => {
  const { factor } = combinationOf(combine, group)
  return parts.reduce<Marks>(
    ({ full, possible }, part) => {
      const own = pointsToRatio(part.points)
      const times = factor(part.path, own)
      return {
        full: add(full, multiply(times, own)),
        possible: add(possible, multiply(times, possibleOf(view, part))),
      }
    },
    { full: zero, possible: zero },
  )
}

const possibleOfGroup = (view: View, group: Group): Ratio => {
  const points = pointsToRatio(group.points)
  const { full, possible } = marksOf(view, group.combine, points, group.children.filter(isInside))
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
