import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** A problem: its number, what it is, who answers for it. */
export interface OfProblem {
  /** The business key of the problem. */
  readonly problem: string
  readonly title: string
  readonly owner: PostId
  /** The report that states it, and its number there. */
  readonly reportYear?: number
  readonly number?: number
  readonly entries: readonly string[]
}

/** What is amiss with problems and how they are put right. */
export type ProblemFinding =
  /** A problem of an annual report of which no cause is stated, and none was found since. */
  | (OfProblem & { readonly code: 'problemCauseMissing' })
  /** A problem without a measure, so many days after it was found. */
  | (OfProblem & { readonly code: 'problemWithoutMeasure'; readonly since: CivilDate; readonly days: number })
  /** A problem of a report that, when the year after it was over, was neither closed nor said to have returned. */
  | (OfProblem & { readonly code: 'reportProblemLeft'; readonly percent?: number; readonly year: number })
  /** A problem that returned, by its link to the one before; closed, that one had been closed on this day. */
  | (OfProblem & {
      readonly code: 'problemReturned'
      readonly before: string
      readonly beforeYear?: number
      readonly closedOn?: CivilDate
    })
  /** A problem that is said to have returned from one that is in no ledger. */
  | (OfProblem & { readonly code: 'problemReturnUnknown'; readonly before: string })
