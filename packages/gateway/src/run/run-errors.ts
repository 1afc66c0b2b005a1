import type { AssessIssue, RankIssue } from '@zhunsheng/domain'
import * as Data from 'effect/Data'

/** The subject or period cannot be judged, or not ranked, by this book at all; every reason at once, said by the domain's locale. */
export class NotAssessable extends Data.TaggedError('NotAssessable')<{
  readonly issues: readonly [AssessIssue | RankIssue, ...(AssessIssue | RankIssue)[]]
}> {}

/** There is no rule book of this id. */
export class UnknownBook extends Data.TaggedError('UnknownBook')<{
  readonly id: string
  readonly known: readonly string[]
}> {}
