import type { Diagnostic, RuleBook } from '@zhunsheng/domain'
import { type CaseResult, caseResults, unreachedIn } from '@zhunsheng/domain/rule-book'

/** A rule book with the results of its cases. */
export interface TriedBook {
  readonly book: RuleBook
  readonly results: readonly CaseResult[]
  /** The bands and rows that no case has reached. */
  readonly unreached: readonly Diagnostic[]
}

/** Tries every case of a book. */
export const triedBook = (book: RuleBook): TriedBook => {
  const results = caseResults(book)
  return { book, results, unreached: unreachedIn(book, results) }
}

/** Whether a case comes out as it says. */
export const hasPassed = ({ faults }: CaseResult): boolean => faults.length === 0

/** How many cases of a book do not come out as they say. */
export const failedIn = ({ results }: TriedBook): number => results.filter((result) => !hasPassed(result)).length

/** Whether every case of a book comes out as it says, and together they reach every band and row. */
export const isProven = (tried: TriedBook): boolean => failedIn(tried) === 0 && tried.unreached.length === 0
