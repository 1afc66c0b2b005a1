import type { DerivationNode } from '../assessment/derivation.ts'
import type { MoneyTerm } from '../rule-book/rule-book.ts'
import { type Ratio, add, atLeast, multiply, ratio, subtract, zero } from '../value/ratio.ts'
import { openOf } from './open.ts'
import type { Token } from './token.ts'
import { type View, countedOf, gradeName, inUnitOf, stepOf, valueOf } from './view.ts'

/** A term told, and what it comes to in exact fen. */
interface ToldTerm {
  readonly token: Token
  readonly fen: Ratio
}

const byGrade = (view: View, { fen: each, factors }: Extract<MoneyTerm, { type: 'byGrade' }>): ToldTerm | undefined => {
  const { grade } = view.assessment
  if (grade === undefined) return undefined
  const factor = factors.get(grade) ?? zero
  return { token: { type: 'moneyByGrade', grade: gradeName(view, grade), factor, each }, fen: multiply(each, factor) }
}

const perMissing = (view: View, term: Extract<MoneyTerm, { type: 'perMissing' }>): ToldTerm | undefined => {
  const below = valueOf(view, term.below)
  if (below === undefined) return undefined
  const counted = countedOf(view, term.figure)
  const lacking = atLeast(subtract(below, counted.amount.value), zero)
  return {
    token: {
      type: 'moneyPerMissing',
      counted,
      below: inUnitOf(counted, below),
      lacking: inUnitOf(counted, lacking),
      each: term.fen,
    },
    fen: multiply(term.fen, lacking),
  }
}

const isCounted = ({ assessment }: View, figure: string): boolean =>
  assessment.footprint.figures.get(figure)?.status === 'final'

const told = (view: View, term: MoneyTerm): ToldTerm | undefined => {
  switch (term.type) {
    case 'byGrade':
      return byGrade(view, term)
    case 'byScore': {
      const { earned: points, stated } = view.assessment
      return {
        token: { type: 'moneyByScore', points, stated, each: term.fen },
        fen: multiply(term.fen, ratio(points, stated)),
      }
    }
    case 'perItem': {
      if (!isCounted(view, term.figure)) return undefined
      const counted = countedOf(view, term.figure)
      return {
        token: { type: 'moneyPerItem', counted, each: term.fen },
        fen: multiply(term.fen, counted.amount.value),
      }
    }
    case 'perMissing':
      return isCounted(view, term.figure) ? perMissing(view, term) : undefined
  }
}

const withheld = (view: View): readonly Token[] => {
  const { status } = view.assessment
  if (status !== 'final') return [{ type: 'withheld', outcome: 'money', status }]
  return [{ type: 'missing', figures: openOf(view) }]
}

/** The terms of the money, which add up to it; or why there is none. */
export const moneyTokens = (view: View, node: DerivationNode | undefined): readonly Token[] => {
  const { money } = view.book
  if (money === undefined || node?.value?.type !== 'money') return withheld(view)
  const terms = money.terms.flatMap((term) => told(view, term) ?? [])
  const { fen } = node.value
  const bound = stepOf(node, 'moneyBound')
  return [
    ...terms.map(({ token }) => token),
    {
      type: 'moneyTotal',
      base: money.base,
      terms: terms.map((term) => term.fen),
      exact: terms.reduce((sum, term) => add(sum, term.fen), ratio(money.base)),
      rounded: bound?.before ?? fen,
      rounding: money.rounding,
      ...(bound !== undefined && { bound: bound.bound }),
      fen,
    },
  ]
}
