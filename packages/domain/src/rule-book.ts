// For those who write rule books: the cases that a book is held to, and changes read from outside.
export * from './assessment/case-results.ts'
export * from './assessment/case-subject.ts'
export * from './assessment/try-cases.ts'
export { caseTitle } from './rule-book/source/case.ts'
export { readChanges } from './rule-book/overlay.ts'
