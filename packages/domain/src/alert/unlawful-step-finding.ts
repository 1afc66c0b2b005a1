import type { IllegalMove } from '../procedure/procedure.ts'

/** A step that the law does not allow and that is in the ledger all the same: brought in before steps were judged. */
export interface UnlawfulStepFinding {
  readonly code: 'unlawfulStep'
  readonly move: IllegalMove
  readonly entries: readonly string[]
}
