import type { reviewComponents } from '../../ledger/decision/review-team-membership.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { UnlawfulStepFinding } from '../unlawful-step-finding.ts'

/** A component of the legality review team. */
export type ReviewComponent = keyof typeof reviewComponents

/** What is amiss with major decisions and their legality review. */
export type DecisionFinding =
  /** A decision that says of no matter that its procedure is on file. */
  | {
      readonly code: 'decisionWithoutFile'
      readonly decision: string
      readonly title: string
      readonly entries: readonly string[]
    }
  /** A matter that refers to no item of the catalogue. */
  | {
      readonly code: 'matterNotListed'
      readonly matter: string
      readonly title: string
      readonly entries: readonly string[]
    }
  | UnlawfulStepFinding
  /** A component of the review team that nobody stands for. */
  | { readonly code: 'reviewComponentVacant'; readonly component: ReviewComponent; readonly entries: readonly string[] }
  /** An opinion by somebody who did not stand for that component on the day. */
  | {
      readonly code: 'reviewerOutsideTeam'
      readonly review: string
      readonly matter: string
      readonly component: ReviewComponent
      /** The opaque key of the person. */
      readonly reviewer: string
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
