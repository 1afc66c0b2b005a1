import type { Condition } from '../figure/figure-definition.ts'

/**
 * Entries of a kind of the ledger that are copied into a derived kind as they stand, every field under its own name: those that
 * meet conditions, unless an entry of another kind names them. So they need not be read to be counted.
 */
export interface Copied {
  /** The kind that is copied. */
  readonly of: string
  readonly where: readonly Condition[]
  /** Entries that hold in a required `field` the business key of one that is not copied: what becomes of it is derived. */
  readonly unless: { readonly entryKind: string; readonly field: string; readonly where: readonly Condition[] }
}
