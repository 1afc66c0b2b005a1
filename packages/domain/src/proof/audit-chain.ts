import { canonicalJson } from '../value/canonical-json.ts'
import type { Instant } from '../value/civil-date.ts'
import { type Digest, type Hash, hashOf } from '../value/hash.ts'
import { chainFollower } from './chain-follower.ts'
import type { AuditFinding } from './finding.ts'

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

/** A row of the audit as it is stored. */
export interface StoredAuditRow extends AuditRow {
  /** 1, 2, 3 … */
  readonly seq: number
  readonly chain: Hash
}

/** How far the audit has come. */
export interface AuditHead {
  /** The number of the last row; 0 when there is none. */
  readonly seq: number
  /** Its link; absent when there is none. */
  readonly chain?: Hash | undefined
}

/** Reads an audit once, row by row, and says at once what it finds. */
export interface AuditVerifier {
  /** The rows in order of their numbers. Throws RangeError for a row that does not come after the last one. */
  readonly add: (row: StoredAuditRow) => readonly AuditFinding[]
  /** What is only seen at the end. */
  readonly end: () => readonly AuditFinding[]
}

/**
 * Begins to verify an audit. A row that is not linked to the one before it was changed, or rows before it were taken out
 * and the rest numbered anew: its hash covers both what it says and the row before it, so the two cannot be told apart.
 */
export const auditVerifier = (head: AuditHead, digest?: Digest): AuditVerifier => {
  const chain = chainFollower<Pick<StoredAuditRow, 'seq' | 'action'>>()
  const add = (row: StoredAuditRow): readonly AuditFinding[] => {
    const name = { seq: row.seq, action: row.action }
    const after = (previous: Hash | undefined): Hash => auditHashOf(previous, row, digest)
    const { missing, inserted, broken } = chain.step({ seq: row.seq, stored: row.chain, after, name })
    const found: AuditFinding[] = []
    if (missing !== undefined) found.push({ code: 'auditRowMissing', from: missing[0], to: missing[1] })
    for (const other of inserted ?? []) found.push({ code: 'auditRowInserted', ...other })
    if (broken === true) found.push({ code: 'auditRowChanged', ...name })
    return found
  }
  const end = (): readonly AuditFinding[] => {
    const last = chain.last()
    if (last.seq < head.seq) return [{ code: 'auditRowMissing', from: last.seq + 1, to: head.seq }]
    if (last.chain === head.chain) return []
    if (last.seq === head.seq) return [{ code: 'auditHeadDiffers', seq: last.seq }]
    return chain.recent().flatMap((name) => (name.seq > head.seq ? [{ code: 'auditRowInserted', ...name }] : []))
  }
  return { add, end }
}
