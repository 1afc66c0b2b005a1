import type { Group, Indicator, Leaf } from '../rule-book/rule-book.ts'
import { pointsToRatio } from '../value/points.ts'
import { type Ratio, add, zero } from '../value/ratio.ts'
import type { IndicatorResult } from './assessment.ts'
import { type Part, combine, nothing } from './combine.ts'
import type { Score } from './combinator/combinator.ts'
import type { DerivationNode, Status, Step } from './derivation.ts'
import { judge } from './judge.ts'
import { nodeId } from './node-id.ts'
import { type Work, keep, reading } from './reading.ts'
import { settlePoints } from './rounding.ts'

/**
 * An indicator of the tree with its score. `open`: something below is missing, so that whatever it counts in stays
 * provisional.
 */
export interface Scored {
  readonly indicator: Indicator
  readonly node: DerivationNode
  readonly score: Score
  readonly open: boolean
  readonly children: readonly Scored[]
}

/** Whether it is a leaf outside the stated total: a bonus or a discretionary deduction. */
export const isOutside = (indicator: Indicator): boolean => indicator.type === 'leaf' && indicator.outside
/**
 * Whether it counts in what stands above it; a group of nothing but bonuses and deductions has no points and does not.
 */
export const isInside = (indicator: Indicator): boolean =>
  indicator.type === 'leaf' ? !indicator.outside : indicator.points > 0

const nodeOf = (
  work: Work,
  indicator: Indicator,
  status: Status,
  points: Ratio | undefined,
  steps: readonly Step[],
  inputs: readonly string[],
): { readonly node: DerivationNode; readonly points: Ratio } => {
  const settled = points === undefined ? undefined : settlePoints(work.book, points, 'indicator')
  const node = keep(work, {
    id: nodeId(work.prefix, indicator.path, 'points'),
    kind: indicator.type === 'leaf' ? 'indicator' : 'group',
    status,
    ...(settled !== undefined && { value: settled.value }),
    of: indicator.path,
    maximum: indicator.points,
    steps: settled === undefined ? steps : [...steps, ...settled.steps],
    inputs,
    entries: [],
    citations: [indicator.citation],
  })
  return { node, points: settled?.points ?? zero }
}

const leafScored = (indicator: Leaf, node: DerivationNode, score: Partial<Score>, open: boolean): Scored => {
  const full = pointsToRatio(indicator.points)
  return { indicator, node, score: { earned: zero, judged: zero, possible: full, full, ...score }, open, children: [] }
}

const scoreInapplicable = (work: Work, leaf: Leaf, why: readonly Step[], inputs: readonly string[]): Scored => {
  const full = pointsToRatio(leaf.points)
  // Outside the total there is nothing to pass on: no bonus is no bonus.
  const policy = leaf.outside ? 'rescaleTotal' : work.book.source.inapplicable
  const steps = leaf.outside || policy === undefined ? why : [...why, { step: 'inapplicablePolicy', policy } as const]
  const given = policy === 'full' ? full : policy === 'zero' ? zero : undefined
  const { node } = nodeOf(work, leaf, 'inapplicable', given, steps, inputs)
  if (given !== undefined) return leafScored(leaf, node, { earned: given, judged: full }, false)
  // Without a policy nobody may pass its points on: they stay unjudged, and the total provisional.
  return policy === undefined ? leafScored(leaf, node, {}, true) : leafScored(leaf, node, { possible: zero }, false)
}

const scoreLeaf = (work: Work, leaf: Leaf): Scored => {
  const read = reading(work, leaf.path)
  const verdict = judge(leaf, read)
  if (verdict.status === 'inapplicable') return scoreInapplicable(work, leaf, verdict.steps, read.inputs)
  const exact = verdict.status === 'final' ? verdict.points : undefined
  const { node, points } = nodeOf(work, leaf, verdict.status, exact, verdict.steps, read.inputs)
  return verdict.status === 'final'
    ? leafScored(leaf, node, { earned: points, judged: pointsToRatio(leaf.points) }, false)
    : leafScored(leaf, node, {}, true)
}

/**
 * What a group or the total stands at: nothing in it concerns the subject, nothing in it could be judged, some of it,
 * or all.
 */
export const statusOf = (score: Score, open: boolean): Status => {
  if (score.possible.num === 0n) return 'inapplicable'
  if (!open) return 'final'
  return score.judged.num === 0n ? 'missing' : 'provisional'
}

/** The parts of a sum. Outside points are added to the total only, wherever they stand in the tree. */
export const partsOf = (children: readonly Scored[]): readonly Part[] =>
  children
    .filter(({ indicator }) => isInside(indicator))
    .map(({ indicator, score }) => ({ path: indicator.path, score }))

/**
 * A group of nothing but bonuses and deductions: it shows their sum, and each of them is added to the total by itself.
 */
const gatherOutside = (work: Work, group: Group, children: readonly Scored[]): Scored => {
  const points = children.reduce((sum, child) => add(sum, child.score.earned), zero)
  const open = children.some((child) => child.open)
  const { node } = nodeOf(
    work,
    group,
    open ? 'provisional' : 'final',
    points,
    [{ step: 'combine', combine: group.combine.type, redistributed: false }],
    children.map((child) => child.node.id),
  )
  return { indicator: group, node, score: { ...nothing, earned: points }, open, children }
}

const scoreGroup = (work: Work, group: Group): Scored => {
  const children = group.children.map((child) => scoreIndicator(work, child))
  const inside = children.filter(({ indicator }) => isInside(indicator))
  if (inside.length === 0) return gatherOutside(work, group, children)
  const redistributing = work.book.source.inapplicable === 'redistributeInGroup'
  const { score, redistributed } = combine(group.combine, pointsToRatio(group.points), partsOf(inside), redistributing)
  const open = inside.some((child) => child.open)
  const status = statusOf(score, open)
  const { node, points } = nodeOf(
    work,
    group,
    status,
    status === 'final' || status === 'provisional' ? score.earned : undefined,
    [{ step: 'combine', combine: group.combine.type, redistributed }],
    inside.map((child) => child.node.id),
  )
  return { indicator: group, node, score: { ...score, earned: points }, open, children }
}

/** Scores an indicator and everything below it. */
export const scoreIndicator = (work: Work, indicator: Indicator): Scored =>
  indicator.type === 'leaf' ? scoreLeaf(work, indicator) : scoreGroup(work, indicator)

/** An indicator and all below it, in the book's order. */
export const flatten = (scored: Scored): readonly Scored[] => [scored, ...scored.children.flatMap(flatten)]

/** The line of the result. */
export const resultOf = ({ indicator, node }: Scored): IndicatorResult => ({
  path: indicator.path,
  status: node.status,
  ...(node.value?.type === 'points' && {
    points: node.value.value,
    ...(node.value.exact !== undefined && { exact: node.value.exact }),
  }),
  maximum: indicator.points,
  node: node.id,
})
