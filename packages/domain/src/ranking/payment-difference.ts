import type { Assessment } from '../assessment/assessment.ts'
import type { Subject } from '../figure/subject.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Fen } from '../value/money.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { type Period, monthNumber, monthNumbered } from '../value/period.ts'

/**
 * What is owed (positive) or owed back (negative) after a correction. What was paid is never paid again: only the
 * difference moves.
 */
export interface PaymentDifference {
  readonly subject: Subject
  /** The period that was judged again. */
  readonly period: string
  readonly fen: Fen
  /** The month in which the difference is paid. */
  readonly dueIn: Period
}

/** Why there is no difference to work out. */
export type PaymentIssue =
  | { readonly code: 'notSameCase'; readonly published: string; readonly recomputed: string }
  | { readonly code: 'noMoney'; readonly which: 'published' | 'recomputed' }

const caseOf = ({ subject, period }: Assessment): string => `${subject.township}/${subject.id}/${period.id}`

const issuesOf = (published: Assessment, recomputed: Assessment): readonly PaymentIssue[] => [
  ...(caseOf(published) === caseOf(recomputed)
    ? []
    : [{ code: 'notSameCase', published: caseOf(published), recomputed: caseOf(recomputed) } as const]),
  ...(published.moneyFen === undefined ? [{ code: 'noMoney', which: 'published' } as const] : []),
  ...(recomputed.moneyFen === undefined ? [{ code: 'noMoney', which: 'recomputed' } as const] : []),
]

/**
 * The payment that a correction brings, due in the month after the one in which it was decided (by default the month
 * after the period). Fails when the two are not the same subject and period, or when one of them has no money.
 */
export const paymentDifference = (
  published: Assessment,
  recomputed: Assessment,
  decidedOn: CivilDate = published.period.to,
): Outcome<PaymentDifference, PaymentIssue> =>
  outcomeOf(issuesOf(published, recomputed), () => ({
    subject: published.subject,
    period: published.period.id,
    fen: (recomputed.moneyFen ?? 0) - (published.moneyFen ?? 0),
    dueIn: monthNumbered(monthNumber(decidedOn) + 1),
  }))
