import type { Subject } from '../figure/subject.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { Fen } from '../value/money.ts'
import type { Period } from '../value/period.ts'
import type { Points } from '../value/points.ts'
import type { DerivationNode, Footprint, Status } from './derivation.ts'

/** One line of the result, groups included, in the book's order. */
export interface IndicatorResult {
  readonly path: string
  readonly status: Status
  /** Absent when missing or inapplicable. */
  readonly points?: Points
  readonly maximum: Points
  readonly node: string
}

/**
 * The judgement of one subject for one period. With a missing indicator the total is provisional: `earned`, `judged` (the
 * full marks of what could be judged) and `stated` (the book's total) are three numbers, and there is no grade, no money
 * and no rank.
 */
export interface Assessment {
  readonly book: RuleBook
  readonly subject: Subject
  readonly period: Period
  readonly status: 'final' | 'provisional'
  readonly earned: Points
  readonly judged: Points
  readonly stated: Points
  /** The grade of the band (after vetoes, before any rank override). Absent when provisional or when the book has no bands. */
  readonly grade?: string
  readonly moneyFen?: Fen
  /** The ids of the vetoes that fired. */
  readonly vetoes: readonly string[]
  readonly indicators: readonly IndicatorResult[]
  /** Every node by id; `root` is the total's (the money's in a book without points). */
  readonly nodes: ReadonlyMap<string, DerivationNode>
  readonly root: string
  readonly footprint: Footprint
}
