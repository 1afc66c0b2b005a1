import type { Label } from '../value/label.ts'
import type { Citation } from './citation.ts'

/**
 * A norm that leaves room for judgement, such as 酌情扣除 (discretionary deduction). Whoever fills it must give a reason,
 * name an approver by post, and stay within bounds; it never becomes a fixed number.
 */
export interface OpenNorm {
  readonly id: string
  readonly phrase: Label
  readonly citation: Citation
  /** The posts that may approve. */
  readonly approvers: readonly string[]
}
