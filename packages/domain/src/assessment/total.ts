import { type Points, pointsToRatio } from '../value/points.ts'
import { type Ratio, add, compare, zero } from '../value/ratio.ts'
import { combine } from './combine.ts'
import type { DerivationNode, Step } from './derivation.ts'
import { type Scored, flatten, isInside, isOutside, partsOf, statusOf } from './indicator.ts'
import { nodeId } from './node-id.ts'
import { type Work, keep } from './reading.ts'
import { settlePoints } from './rounding.ts'
import type { VetoResult } from './veto.ts'

/** The total: what was earned, and the full marks of what could be judged. */
export interface Total {
  readonly node: DerivationNode
  readonly earned: Points
  readonly judged: Points
}

interface Held {
  readonly points: Ratio
  readonly steps: readonly Step[]
}

const readable = (work: Work, exact: Ratio): Points => settlePoints(work.book, exact, 'total').value.value

// The order is part of the rule: rescale, then add what stands outside, then not below zero, then vetoes.
const bounded = (work: Work, exact: Ratio): Held =>
  compare(exact, zero) < 0
    ? { points: zero, steps: [{ step: 'floored', before: readable(work, exact) }] }
    : { points: exact, steps: [] }

const vetoed = (work: Work, exact: Ratio, vetoes: readonly VetoResult[]): Held => {
  const fired = vetoes.find((result) => result.fired)
  return fired === undefined
    ? { points: exact, steps: [] }
    : { points: zero, steps: [{ step: 'vetoed', veto: fired.veto.id, before: readable(work, exact) }] }
}

const notServed = (step: Step): boolean => step.step === 'notServed'

/** Nobody is judged for a period without a day of service, whatever else could be counted in it. */
const unservedStep = (all: readonly Scored[]): Step | undefined =>
  all.flatMap((each) => each.node.steps.filter(notServed))[0]

/** Adds up the top of the tree, then what stands outside it, and lets vetoes that take everything take it. */
export const totalOf = (work: Work, stated: Points, top: readonly Scored[], vetoes: readonly VetoResult[]): Total => {
  const all = top.flatMap(flatten)
  const outside = all.filter(({ indicator }) => isOutside(indicator))
  const inside = top.filter(({ indicator }) => isInside(indicator))
  const policy = work.book.source.inapplicable
  const passing = policy === 'redistributeInGroup' || policy === 'rescaleTotal'
  const { score, redistributed } = combine({ type: 'sum' }, pointsToRatio(stated), partsOf(top), passing)
  const added = outside.reduce((sum, each) => add(sum, each.score.earned), score.earned)
  const held = bounded(work, added)
  const zeroing = vetoes.filter(({ veto }) => veto.effect.type === 'zero')
  const after = vetoed(work, held.points, zeroing)
  const settled = settlePoints(work.book, after.points, 'total')
  const open = all.some((each) => each.open) || vetoes.some(({ node }) => node.status === 'missing')
  const unserved = unservedStep(all)
  const status = unserved === undefined ? statusOf(score, open) : 'inapplicable'
  const valued = status === 'final' || status === 'provisional'
  const combined: Step = { step: 'combine', combine: 'sum', redistributed }
  const node = keep(work, {
    id: nodeId(work.prefix, '', 'points'),
    kind: 'total',
    status,
    ...(valued && { value: settled.value }),
    of: work.book.id,
    maximum: stated,
    steps: valued
      ? [combined, ...held.steps, ...after.steps, ...settled.steps]
      : [combined, ...(unserved === undefined ? [] : [unserved])],
    inputs: [...inside, ...outside].map((each) => each.node.id).concat(zeroing.map((result) => result.node.id)),
    entries: [],
    citations: [work.book.source.citation],
  })
  return valued
    ? { node, earned: settled.value.value, judged: readable(work, score.judged) }
    : { node, earned: 0, judged: 0 }
}
