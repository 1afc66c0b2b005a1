import type { Money, MoneyTerm } from '../rule-book/rule-book.ts'
import { roundFen } from '../value/money.ts'
import type { Points } from '../value/points.ts'
import { type Ratio, add, atLeast, compare, multiply, ratio, subtract, zero } from '../value/ratio.ts'
import type { DerivationNode, Step } from './derivation.ts'
import { nodeId } from './node-id.ts'
import { type Present, type Reading, type Work, keep, readNumber, readValue, reading } from './reading.ts'
import type { Unjudged } from './verdict.ts'

/** What money may depend on besides figures: the points and the grade, absent in a book of money only. */
export interface Earned {
  readonly total?: { readonly node: DerivationNode; readonly points: Points; readonly stated: Points }
  readonly grade?: DerivationNode
}

const present = (number: Ratio): Present => ({ status: 'present', number })

const gradeIn = (node: DerivationNode | undefined): string | undefined =>
  node?.value?.type === 'grade' ? node.value.grade : undefined

/** How many times a term counts: the factor of the grade, the share of the total, the items, or the items missing. */
const timesOf = (term: MoneyTerm, read: Reading, { total, grade }: Earned): Present | Unjudged => {
  switch (term.type) {
    case 'byGrade':
      return present(term.factors.get(gradeIn(grade) ?? '') ?? zero)
    case 'byScore':
      return present(total === undefined || total.stated === 0 ? zero : ratio(total.points, total.stated))
    case 'perItem':
      return readNumber(read, term.figure)
    case 'perMissing': {
      const below = readValue(read, term.below)
      if (below.status !== 'present') return below
      const count = readNumber(read, term.figure)
      return count.status === 'present' ? present(atLeast(subtract(below.number, count.number), zero)) : count
    }
  }
}

/**
 * Whether a figure that money depends on is missing: it is read before anything is decided, and leaves everything
 * provisional.
 */
export const moneyIsOpen = (work: Work, money: Money): boolean => {
  const read = reading(work, '')
  return money.terms.map((term) => timesOf(term, read, {})).some((times) => times.status === 'missing')
}

interface Sum {
  readonly exact: Ratio
  readonly steps: readonly Step[]
  readonly open: boolean
}

const withTerm = (sum: Sum, term: MoneyTerm, read: Reading, earned: Earned): Sum => {
  const times = timesOf(term, read, earned)
  // What does not concern the subject neither pays nor costs.
  if (times.status !== 'present')
    return { ...sum, steps: [...sum.steps, ...times.steps], open: sum.open || times.status === 'missing' }
  const step = { step: 'moneyTerm', term: term.type, times: times.number, fen: term.fen } as const
  return { ...sum, exact: add(sum.exact, multiply(times.number, term.fen)), steps: [...sum.steps, step] }
}

const bounded = (money: Money, exact: Ratio): { readonly fen: number; readonly steps: readonly Step[] } => {
  const before = roundFen(exact, money.rounding)
  const rounded: readonly Step[] =
    compare(ratio(before), exact) === 0 ? [] : [{ step: 'rounded', exact, mode: money.rounding }]
  if (before < money.floor)
    return { fen: money.floor, steps: [...rounded, { step: 'moneyBound', bound: 'floor', before }] }
  if (money.cap !== undefined && before > money.cap)
    return { fen: money.cap, steps: [...rounded, { step: 'moneyBound', bound: 'cap', before }] }
  return { fen: before, steps: rounded }
}

const inputsOf = (read: Reading, { total, grade }: Earned, money: Money): readonly string[] => {
  const reads = (type: MoneyTerm['type']) => money.terms.some((term) => term.type === type)
  return [
    ...(grade !== undefined && reads('byGrade') ? [grade.id] : []),
    ...(total !== undefined && reads('byScore') ? [total.node.id] : []),
    ...read.inputs,
  ]
}

/**
 * The money: base and terms exactly, one named rounding to the fen, then floor and cap; no value when a figure is
 * missing.
 */
export const moneyOf = (work: Work, money: Money, earned: Earned): DerivationNode => {
  const read = reading(work, '')
  const start: Sum = { exact: ratio(money.base), steps: [{ step: 'moneyBase', fen: money.base }], open: false }
  const sum = money.terms.reduce((before, term) => withTerm(before, term, read, earned), start)
  const { fen, steps } = bounded(money, sum.exact)
  return keep(work, {
    id: nodeId(work.prefix, '', 'money'),
    kind: 'money',
    status: sum.open ? 'missing' : 'final',
    ...(!sum.open && { value: { type: 'money', fen } }),
    of: work.book.id,
    steps: sum.open ? [] : [...sum.steps, ...steps],
    inputs: inputsOf(read, earned, money),
    entries: [],
    citations: [money.citation],
  })
}
