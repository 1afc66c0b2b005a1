import type { Assessment } from '../assessment/assessment.ts'
import { explain } from '../explanation/explain.ts'
import type { Award, Term } from '../explanation/token-values.ts'
import type { SumToken, Token } from '../explanation/token.ts'
import { formatExact } from '../value/decimal.ts'
import { roundPoints } from '../value/points.ts'
import { type Ratio, add, atMost, divide, multiply, ratio, zero } from '../value/ratio.ts'
import { valueOf } from './judge-plainly.ts'

type Adding = Extract<SumToken, { readonly award: Award }>
const isAdding = (token: Token): token is Adding =>
  ['sum', 'cap', 'rescale', 'weightedSum', 'total'].includes(token.type)

const worth = ({ points = 0, exact }: Term): Ratio => exact ?? ratio(points, 100)
const sumOf = (terms: readonly Term[], each: (term: Term) => Ratio = worth): Ratio =>
  terms.filter(({ points }) => points !== undefined).reduce((sum, term) => add(sum, each(term)), zero)

/** What a reader who adds up the terms comes to, knowing nothing but the token. */
const comesTo = (token: Adding): Ratio => {
  const full = ratio(token.award.maximum, 100)
  const spread = (sum: Ratio): Ratio =>
    token.scaled === undefined ? sum : multiply(sum, divide(token.scaled.full, token.scaled.possible))
  switch (token.type) {
    case 'sum':
      return spread(sumOf(token.terms))
    case 'cap':
      return atMost(spread(sumOf(token.terms)), full)
    case 'rescale':
      return spread(multiply(sumOf(token.terms), ratio(token.award.maximum, token.from)))
    case 'weightedSum': {
      const weigh = (term: Term) => multiply(divide(worth(term), ratio(term.maximum, 100)), term.weight ?? zero)
      return spread(multiply(sumOf(token.terms, weigh), full))
    }
    case 'total':
      return add(spread(sumOf(token.terms)), sumOf(token.outside))
  }
}

const faultsAt = (path: string, token: Token): readonly string[] => {
  if (!isAdding(token)) return []
  const [sum, { exact, points, rounding }] = [formatExact(comesTo(token)), token.award]
  const told = formatExact(exact ?? ratio(points, 100))
  return [
    ...(sum === told ? [] : [`${path}: the terms come to ${sum}, told is ${told}`]),
    ...(exact === undefined || rounding === undefined || roundPoints(exact, rounding) === points
      ? []
      : [`${path}: ${told} is not rounded ${rounding} to ${points}`]),
  ]
}

const faultsInMoney = (assessment: Assessment): readonly string[] => {
  if (assessment.book.money === undefined) return []
  const told = valueOf(explain(assessment, 'money')).tokens.find((token) => token.type === 'moneyTotal')
  if (told === undefined) return []
  const [sum, exact] = [told.terms.reduce(add, ratio(told.base)), told.exact].map(formatExact)
  return [
    ...(sum === exact ? [] : [`money: the terms come to ${sum}, told is ${exact}`]),
    ...(told.fen === assessment.moneyFen && (told.bound !== undefined || told.rounded === told.fen)
      ? []
      : [`money: told is ${told.fen}, found ${assessment.moneyFen}`]),
  ]
}

/**
 * Every sum in the explanations of an assessment that does not come to what is told: to the hundredth and to the fen.
 */
export const faultsInSums = (assessment: Assessment): readonly string[] => [
  ...['', ...assessment.book.byPath.keys()].flatMap((path) =>
    valueOf(explain(assessment, path)).tokens.flatMap((token) => faultsAt(path, token)),
  ),
  ...faultsInMoney(assessment),
]
