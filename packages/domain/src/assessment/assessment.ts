import type { Subject } from '../figure/subject.ts'
import type { MidPeriodUnstated } from '../law/parameter.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { Fen } from '../value/money.ts'
import type { Period } from '../value/period.ts'
import type { Points } from '../value/points.ts'
import type { Ratio } from '../value/ratio.ts'
import type { DerivationNode, Footprint, Standing, Status } from './derivation.ts'

/** One line of the result, groups included, in the book's order. */
export interface IndicatorResult {
  readonly path: string
  readonly status: Status
  /**
   * Absent when missing, and when inapplicable unless the book's policy gives points. Negative for what deducts outside
   * the total.
   */
  readonly points?: Points
  /** Beside `points` where the book rounds only the total: the exact number of points that is summed. */
  readonly exact?: Ratio
  readonly maximum: Points
  readonly node: string
}

/** inapplicable: nothing in the book concerns the subject in this period. */
export const assessmentStatuses = ['final', 'provisional', 'inapplicable'] as const
/** How far an assessment has come. */
export type AssessmentStatus = (typeof assessmentStatuses)[number]

/**
 * The judgement of one subject for one period. With a missing fact the total is provisional: `earned`, `judged` (the
 * full marks of what could be judged) and `stated` (the book's total) are three numbers, and there is no grade, no
 * money and no rank. `earned` may exceed `stated` by a bonus outside the total.
 */
export interface Assessment {
  readonly book: RuleBook
  readonly subject: Subject
  readonly period: Period
  readonly status: AssessmentStatus
  readonly earned: Points
  readonly judged: Points
  readonly stated: Points
  /**
   * The grade of the band, after vetoes and after a rank override when one was applied. Only when final, and the book
   * has bands.
   */
  readonly grade?: string
  readonly moneyFen?: Fen
  /** The ids of the vetoes that fired. */
  readonly vetoes: readonly string[]
  /** The place among its peers; absent before ranking, and for what is not final. */
  readonly standing?: Standing
  readonly indicators: readonly IndicatorResult[]
  /** Every node by id; `root` is the total's (the money's in a book without points). */
  readonly nodes: ReadonlyMap<string, DerivationNode>
  readonly root: string
  readonly footprint: Footprint
}

/** Why a book cannot judge this subject for this period. */
export type AssessIssue =
  | { readonly code: 'subjectKindDiffers'; readonly expected: string; readonly actual: string }
  | { readonly code: 'periodKindDiffers'; readonly expected: string; readonly actual: string }
  | { readonly code: 'periodOutsideSpan'; readonly period: string; readonly from: string; readonly to?: string }
  | { readonly code: 'outsideJurisdiction'; readonly township: string; readonly jurisdiction: string }
  | MidPeriodUnstated
