import type { Subject } from '../figure/subject.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import { liesIn } from '../township/division.ts'
import type { Period } from '../value/period.ts'
import type { AssessIssue } from './assessment.ts'

/** Why a book may not judge this subject for this period: every reason. */
export const misfits = (book: RuleBook, subject: Subject, period: Period): readonly AssessIssue[] => {
  const { source } = book
  const issues: AssessIssue[] = []
  if (subject.kind !== source.subject)
    issues.push({ code: 'subjectKindDiffers', expected: source.subject, actual: subject.kind })
  if (!liesIn(subject.township, source.jurisdiction))
    issues.push({ code: 'outsideJurisdiction', township: subject.township, jurisdiction: source.jurisdiction })
  if (period.kind !== source.period)
    issues.push({ code: 'periodKindDiffers', expected: source.period, actual: period.kind })
  const { effectiveFrom: from, effectiveTo: to } = source
  // A period is judged by the rules in force for it: a book that begins or ends inside it is not that.
  if (period.from < from || (to !== undefined && period.to > to))
    issues.push({ code: 'periodOutsideSpan', period: period.id, from, ...(to !== undefined && { to }) })
  return issues
}
