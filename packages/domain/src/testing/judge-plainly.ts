import { assess } from '../assessment/assess.ts'
import type { Assessment } from '../assessment/assessment.ts'
import { caseSubject } from '../assessment/case-subject.ts'
import { readerOf } from '../assessment/plain-figures.ts'
import { checkRuleBook } from '../assessment/try-cases.ts'
import { compileRuleBook } from '../rule-book/compile.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { GivenFigure, RuleBookSource } from '../rule-book/source.ts'
import type { Outcome } from '../value/outcome.ts'
import { parsePeriod } from '../value/period.ts'
import { shippedContext } from './small-book.ts'

/** The value of an outcome that a test knows to be good; throws with its issues otherwise. */
export const valueOf = <A, I>(outcome: Outcome<A, I>): A => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}

/** Compiles a book that a test knows to be good, cases included unless the test says otherwise. */
export const checkedBook = (source: RuleBookSource, cases = true): RuleBook =>
  valueOf((cases ? checkRuleBook : compileRuleBook)(source, shippedContext))

/** Judges plain figures; `person` tells several subjects of one book apart. */
export const judgePlainly = (
  book: RuleBook,
  period: string,
  given: Readonly<Record<string, GivenFigure>>,
  person?: string,
): Assessment => {
  const subject = caseSubject(book)
  return valueOf(
    assess(book, {
      subject: person === undefined ? subject : { ...subject, id: person },
      period: valueOf(parsePeriod(period)),
      figures: valueOf(readerOf(given, book)),
    }),
  )
}
