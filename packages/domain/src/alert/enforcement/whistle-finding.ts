import type { EnforcementBody } from '../../ledger/enforcement/team/enforcement-body.ts'
import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** What is amiss with whistles, with what departments did of them, and with patrols. */
export type WhistleFinding =
  /** A whistle for something within the township's own powers. */
  | {
      readonly code: 'whistleWithinPowers'
      readonly whistle: string
      readonly matter: string
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
  /** A whistle that neither the Party secretary nor the mayor approved beforehand. */
  | {
      readonly code: 'whistleNotApproved'
      readonly whistle: string
      readonly matter: string
      readonly on: CivilDate
      /** Nobody approved it, somebody else did, on a day that nobody wrote down, or afterwards. */
      readonly why: 'nobody' | 'otherPost' | 'undated' | 'afterwards'
      readonly approver?: PostId
      readonly approvedOn?: CivilDate
      readonly entries: readonly string[]
    }
  /** A whistle that no department was given a task of, so many days later. */
  | {
      readonly code: 'whistleWithoutTask'
      readonly whistle: string
      readonly matter: string
      readonly on: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A task that is done and that the grass roots did not evaluate, so many days later. */
  | {
      readonly code: 'whistleTaskNotEvaluated'
      readonly task: string
      readonly whistle: string
      readonly department: EnforcementBody
      readonly done: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** Patrols of a month that found something and led to no case, so many days later. */
  | {
      readonly code: 'patrolFindingsWithoutCase'
      /** The id of a month. */
      readonly month: string
      readonly patrols: number
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A joint operation that the township initiated, without a whistle, or with one that is in no ledger. */
  | {
      readonly code: 'operationWithoutWhistle'
      readonly operation: string
      readonly matter: string
      readonly on: CivilDate
      readonly whistle?: string
      readonly entries: readonly string[]
    }
