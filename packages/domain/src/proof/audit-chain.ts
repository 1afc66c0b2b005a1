import { canonicalJson } from '../value/canonical-json.ts'
import type { Instant } from '../value/civil-date.ts'
import { type Digest, type Hash, hashOf } from '../value/hash.ts'

/** One row of the audit: who did what, and when. What does not apply is absent. */
export interface AuditRow {
  readonly at: Instant
  readonly actor: string
  readonly role: string
  readonly action: string
  readonly township?: string | undefined
  /** The id of an entry. */
  readonly entry?: string | undefined
  /** The text as it is stored. */
  readonly detail?: string | undefined
}

/** The next link of the audit's chain; `previous` is absent for the first row. */
export const auditHashOf = (
  previous: Hash | undefined,
  { at, actor, role, action, township, entry, detail }: AuditRow,
  digest?: Digest,
): Hash => {
  const row = canonicalJson({ at, actor, role, action, township, entry, detail })
  return hashOf('zhunsheng/audit/1', previous === undefined ? [row] : [previous, row], digest)
}
