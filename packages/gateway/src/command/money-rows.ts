import type { RuleBook } from '@zhunsheng/domain'
import { type NumberOrigin, sourceNumbers } from '@zhunsheng/domain/rule-book'
import type { Wording } from './wording.ts'

/** The money of a book, a row for each of its amounts: what for, by which figure, how many yuan, and where it comes from. */
export const moneyRows = (book: RuleBook, { text, locale }: Wording): readonly (readonly string[])[] => {
  const { money } = book.source
  if (money === undefined) return []
  const { moneyTerms, origin } = text.schemes
  const origins = new Map<string, NumberOrigin>(
    sourceNumbers(book.source).map((each) => [each.path.join('.'), each.origin]),
  )
  const from = (...path: readonly (string | number)[]): string =>
    origin[origins.get(['money', ...path].join('.')) ?? 'invented']
  const terms = money.terms.map((term, i) => {
    const signature = 'figure' in term ? book.figures.get(term.figure) : undefined
    const of = signature === undefined ? '' : locale.format.name(signature.label)
    return [moneyTerms[term.type], of, String(term.yuan), from('terms', i, 'yuan')]
  })
  const { base, floor, cap } = money
  return [
    [moneyTerms.base, '', String(base), from('base')],
    ...terms,
    [moneyTerms.floor, '', String(floor), from('floor')],
    ...(cap === undefined ? [] : [[moneyTerms.cap, '', String(cap), from('cap')]]),
  ]
}
