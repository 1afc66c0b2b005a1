import type { Subject } from '../figure/subject.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'

/**
 * Somebody to judge where only plain figures are given: a subject of the book's kind in the place that it is made for.
 */
export const caseSubject = ({ source: { subject, jurisdiction } }: RuleBook): Subject => ({
  kind: subject,
  id: subject === 'township' || subject === 'county' ? jurisdiction : 'case',
  township: jurisdiction,
})
