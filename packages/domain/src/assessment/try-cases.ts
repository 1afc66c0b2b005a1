import type { Diagnostic } from '../rule-book/diagnostic.ts'
import { type RuleBookContext, compileRuleBook } from '../rule-book/index.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { unreached } from './case-coverage.ts'
import { type CaseResult, caseResults } from './case-results.ts'

/** The bands and rows of a book that none of its cases has reached. */
export const unreachedIn = (book: RuleBook, results: readonly CaseResult[]): readonly Diagnostic[] =>
  unreached(
    book,
    results.flatMap(({ found }) => (found === undefined ? [] : [found])),
  )

/**
 * Judges every case of a book: each must come out as it says, and together they must reach every band and every row.
 * Empty when all is well.
 */
export const tryCases = (book: RuleBook): readonly Diagnostic[] => {
  const results = caseResults(book)
  return [...results.flatMap(({ faults }) => faults), ...unreachedIn(book, results)]
}

/**
 * Compiles a source and tries its cases: every proof that there is. `compileRuleBook` alone proves what needs no
 * judging.
 */
export const checkRuleBook = (source: unknown, context: RuleBookContext): Outcome<RuleBook, Diagnostic> => {
  const compiled = compileRuleBook(source, context)
  return compiled.ok ? outcomeOf(tryCases(compiled.value), () => compiled.value) : compiled
}
