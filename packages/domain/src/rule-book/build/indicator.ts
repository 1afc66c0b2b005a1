import { FrozenMap } from '../../value/frozen-map.ts'
import { factsOf } from '../mechanism/facts-of.ts'
import type { Combinator, Group, Indicator, Leaf } from '../rule-book.ts'
import { amountToPoints, amountToRatio } from '../source/amount.ts'
import {
  type CombinatorSource,
  type GroupSource,
  type IndicatorSource,
  type LeafSource,
  isGroup,
} from '../source/indicator.ts'

/** The compiled indicator of a source that an earlier book was made of, so that what has not changed is shared. */
export type Known = (source: IndicatorSource) => Indicator | undefined

const combinatorOf = (source: CombinatorSource): Combinator => {
  switch (source.type) {
    case 'sum':
    case 'cap':
      return source
    case 'rescale':
      return { type: 'rescale', from: amountToPoints(source.from) }
    case 'weightedSum': {
      const weights = Object.entries(source.weights).map(([path, weight]) => [path, amountToRatio(weight)] as const)
      return { type: 'weightedSum', weights: new FrozenMap(weights) }
    }
  }
}

const baseOf = ({ path, was, title, points, citation }: IndicatorSource, parent: string | undefined) => ({
  path,
  ...(was !== undefined && { was }),
  title,
  points: amountToPoints(points),
  citation,
  ...(parent !== undefined && { parent }),
})
const leafOf = (source: LeafSource, parent: string | undefined): Leaf => ({
  type: 'leaf',
  ...baseOf(source, parent),
  mechanism: factsOf(source.mechanism).rule,
  outside: source.outside === true,
})
const groupOf = (source: GroupSource, parent: string | undefined, known: Known): Group => ({
  type: 'group',
  ...baseOf(source, parent),
  combine: combinatorOf(source.combine),
  children: source.children.map((child) => indicatorOf(child, source.path, known)),
})

/** An indicator with every number exact. */
export const indicatorOf = (source: IndicatorSource, parent: string | undefined, known: Known): Indicator => {
  const before = known(source)
  if (before !== undefined && before.parent === parent) return before
  return isGroup(source) ? groupOf(source, parent, known) : leafOf(source, parent)
}

/** Indicators and all below them, in the book's order. */
export const everyIndicator = (indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.flatMap((each) => (each.type === 'leaf' ? [each] : [each, ...everyIndicator(each.children)]))
