import type { Subject } from '../figure/subject.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { Period } from '../value/period.ts'

/** What a node says of the thing at its path. */
export type Aspect = 'points' | 'figure' | 'parameter' | 'veto' | 'grade' | 'money'

/** Where the nodes of one assessment live: township/[subject/]period/revision. */
export const nodePrefix = (book: RuleBook, subject: Subject, period: Period): string =>
  subject.id === subject.township
    ? `${subject.township}/${period.id}/${book.revision}`
    : `${subject.township}/${subject.id}/${period.id}/${book.revision}`

/** prefix/path#aspect; an empty path is the whole assessment: prefix#points. */
export const nodeId = (prefix: string, path: string, aspect: Aspect): string =>
  path === '' ? `${prefix}#${aspect}` : `${prefix}/${path}#${aspect}`
