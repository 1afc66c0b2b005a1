import type { PostId } from '../../township/post.ts'
import type { Points } from '../../value/points.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** What is amiss with the monthly assessments of grid members, with their circulars and with deductions at discretion. */
export type AssessmentFinding =
  /** An assessment whose results were not circulated within so many days, or not at all. */
  | {
      readonly code: 'assessmentNotCirculated'
      readonly assessment: string
      readonly held: CivilDate
      readonly days: number
      /** When they were circulated in the end. */
      readonly circulated?: CivilDate
      readonly entries: readonly string[]
    }
  /** Months that are over, with members in post, in which no assessment was held. */
  | {
      readonly code: 'monthsWithoutAssessment'
      /** Ids of months. */
      readonly months: readonly string[]
      readonly entries: readonly string[]
    }
  /** A circular about an assessment that it does not name, or that is in no ledger. */
  | {
      readonly code: 'circularWithoutAssessment'
      readonly circular: string
      readonly on: CivilDate
      readonly assessment?: string
      readonly entries: readonly string[]
    }
  /** An assessment of more or fewer members than were in post in its month, up to its day. */
  | {
      readonly code: 'assessedMembersDiffer'
      readonly assessment: string
      readonly held: CivilDate
      readonly assessed: number
      readonly inPost: number
      readonly entries: readonly string[]
    }
  /** Deductions at discretion that take more from a member's month than the scheme allows. */
  | {
      readonly code: 'deductionAboveBound'
      readonly person: string
      /** The id of a month. */
      readonly month: string
      readonly deducted: Points
      readonly bound: Points
      readonly entries: readonly string[]
    }
  /** A deduction at discretion approved by a post that may not. */
  | {
      readonly code: 'deductionApprovedByOther'
      readonly decision: string
      readonly on: CivilDate
      readonly approver: PostId
      readonly entries: readonly string[]
    }
