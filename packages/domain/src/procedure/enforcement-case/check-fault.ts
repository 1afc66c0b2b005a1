import type { CivilDate } from '../../value/civil-date.ts'
import type { Label } from '../../value/label.ts'
import type { TimeUnit } from '../../value/time-limit.ts'
import type { IllegalMove } from '../procedure.ts'

/** What a step, a measure, a review, a decision or a payment does not name. */
export type MissingProof = 'document' | 'receipt' | 'record'

/**
 * Why a check was not met, as values: a step with the gates that should have held it, a time that ran out (`done` when it was
 * done after it, `late` by how many units), a step that nothing proves, a decision that was not public when its case was
 * closed, a closed case that is not archived, a file that its review found unqualified.
 */
export type CheckFault =
  | IllegalMove
  | {
      readonly code: 'dutyRanOut'
      readonly duty: Label
      /** The day that is not counted. */
      readonly start: CivilDate
      readonly last: CivilDate
      readonly length: number
      readonly unit: TimeUnit
      readonly done?: CivilDate
      readonly late?: number
    }
  | {
      readonly code: 'stepNotProved'
      readonly step: Label
      readonly on: CivilDate
      readonly key: string
      readonly lacks: readonly [MissingProof, ...MissingProof[]]
    }
  | {
      readonly code: 'decisionNotPublic'
      readonly decision: string
      readonly closed: CivilDate
      readonly disclosed?: CivilDate
    }
  | { readonly code: 'fileNotArchived'; readonly closed: CivilDate; readonly days: number }
  | { readonly code: 'fileUnqualified'; readonly review: string; readonly on: CivilDate; readonly findings?: string }
