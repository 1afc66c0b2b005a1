import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** How far the rectification of a problem has come. */
export interface ProblemState {
  /** The post that answers for it; absent before the problem was found. */
  readonly owner?: PostId
  /** Whether a cause is stated: with the problem, or found later. */
  readonly hasCause: boolean
  /** What the last cause found says, where a step found it. */
  readonly cause?: string | undefined
  /** The last measure, where it was set and the problem not reopened since. */
  readonly measure?: string | undefined
  /** The first and the present last day of that measure. */
  readonly firstDue?: CivilDate | undefined
  readonly due?: CivilDate | undefined
  /** Until when a measure is to be set, as long as there is none. */
  readonly measureBy?: CivilDate | undefined
  /**
   * The first last day that was over when a measure was set, or without the measure’s being done when it was put off, or the
   * problem reopened: that stays so.
   */
  readonly missed?: CivilDate | undefined
  /** In percent, as it was last said. */
  readonly percent?: number | undefined
  /** The day on which it was said to be done, while nobody has said otherwise. */
  readonly completedOn?: CivilDate | undefined
  /** Who checked that it is done, and when. */
  readonly verified?: { readonly on: CivilDate; readonly by: PostId } | undefined
  /** How often a check failed. */
  readonly failures: number
  readonly closedOn?: CivilDate | undefined
  readonly reopenedOn?: CivilDate | undefined
}

/** A problem that nobody has found. */
export const noProblem: ProblemState = { hasCause: false, failures: 0 }
