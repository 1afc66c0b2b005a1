import type { Instant, LedgerIndex } from '@zhunsheng/domain'
import type { Connection } from '../databases/connection.ts'
import type { Scope } from '../databases/scope.ts'

/** The entries of a township that derived figures rest on, indexed, with those that follow from them. */
export interface DerivedLedger {
  readonly kinds: ReadonlySet<string>
  readonly index: LedgerIndex
}

/** A database seen through a scope: several figures of one moment share what they find out about it. */
export interface Sight {
  readonly connection: Connection
  readonly scope: Scope
  /** Only what had been recorded by then, as it stood then. */
  readonly knownAt?: Instant | undefined
  /** Whether a ledger is kept, by kind and days. */
  readonly kept: Map<string, boolean>
  /** What derived figures rest on, by township and by the derived kinds that they look at. */
  readonly derived: Map<string, DerivedLedger>
}
/** Opens a sight for one call. */
export const sightOf = (connection: Connection, scope: Scope, knownAt?: Instant): Sight => ({
  connection,
  scope,
  knownAt,
  kept: new Map(),
  derived: new Map(),
})
