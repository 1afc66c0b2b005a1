import { formatExact } from '../../value/decimal.ts'
import { type Points, pointsToRatio } from '../../value/points.ts'
import { add, compare, one, zero } from '../../value/ratio.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import type { Draft, Placed } from '../draft.ts'
import { amountToPoints, amountToRatio } from '../source/amount.ts'
import { type GroupSource, type IndicatorSource, isGroup } from '../source/indicator.ts'
import type { Proof } from './proof.ts'

const text = (points: Points): string => formatExact(pointsToRatio(points))

/**
 * What counts towards the points of the level above: not a bonus or a discretionary deduction outside the total, nor a
 * group of nothing else.
 */
const inside = (indicators: readonly IndicatorSource[]): readonly IndicatorSource[] =>
  indicators.filter((each) => (isGroup(each) ? inside(each.children).length > 0 : each.outside !== true))
const sumOf = (indicators: readonly IndicatorSource[]): Points =>
  inside(indicators).reduce((sum, each) => sum + amountToPoints(each.points), 0)

const mustBe = (
  level: 'total' | 'group' | 'rescale',
  stated: Points,
  found: Points,
  path: SourcePath,
): readonly Diagnostic[] =>
  stated === found ? [] : [{ code: 'pointsDoNotAdd', level, stated: text(stated), found: text(found), path }]

const weightsAddUp = (group: GroupSource, weights: Readonly<Record<string, number | string>>, at: SourcePath) => {
  const children = inside(group.children).map((child) => child.path)
  const missing = children.filter((child) => !Object.hasOwn(weights, child))
  const strange = Object.keys(weights).filter((name) => !children.includes(name))
  const sum = Object.values(weights).reduce((total, weight) => add(total, amountToRatio(weight)), zero)
  return [
    ...missing.map((child): Diagnostic => ({ code: 'weightMissing', child, path: at })),
    ...strange.map((name): Diagnostic => ({ code: 'unknownName', what: 'indicator', name, path: [...at, name] })),
    ...(compare(sum, one) === 0 ? [] : [{ code: 'weightsDoNotAdd', found: formatExact(sum), path: at } as const]),
  ]
}

const groupAddsUp = ({ source, path }: Placed<GroupSource>): readonly Diagnostic[] => {
  const { combine, children } = source
  const [stated, found] = [amountToPoints(source.points), sumOf(children)]
  // Capped or converted to nothing, its children could earn nothing either.
  if (stated === 0 && found > 0)
    return [{ code: 'outOfRange', found: '0', least: '0', exclusive: true, path: [...path, 'points'] }]
  switch (combine.type) {
    case 'sum':
      return mustBe('group', stated, found, [...path, 'points'])
    case 'rescale':
      return mustBe('rescale', amountToPoints(combine.from), found, [...path, 'combine', 'from'])
    case 'weightedSum':
      return weightsAddUp(source, combine.weights, [...path, 'combine', 'weights'])
    case 'cap':
      return found >= stated
        ? []
        : [{ code: 'capOutOfReach', stated: text(stated), found: text(found), path: [...path, 'points'] }]
  }
}

/** The full marks of each level are the stated ones of the level above. */
export const pointsAddUp: Proof = ({ source, groups }: Draft) => [
  ...(source.total === undefined
    ? []
    : mustBe('total', amountToPoints(source.total), sumOf(source.indicators), ['total'])),
  ...groups.flatMap(groupAddsUp),
]

/** A discretionary deduction has no full marks to be part of a total; only it and a bonus may stand outside. */
export const outsideTotal: Proof = ({ leaves }) =>
  leaves.flatMap(({ source: { mechanism, outside }, path }): readonly Diagnostic[] => {
    const { type } = mechanism
    if (outside === true)
      return type === 'bonus' || type === 'discretion'
        ? []
        : [{ code: 'mayNotBeOutside', mechanism: type, path: [...path, 'outside'] }]
    return type === 'discretion' && mechanism.sign === -1 ? [{ code: 'mustBeOutside', mechanism: type, path }] : []
  })
