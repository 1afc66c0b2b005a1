import { auditVerifier } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import type { Actor } from '../../access/actor.ts'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection, Database } from '../databases/connection.ts'
import type { VerifiedAudit, VerifyRequest } from '../requests/proof-requests.ts'
import { auditLog } from '../journal/heads.ts'
import { scopeOf } from '../databases/scope.ts'
import { Forbidden } from '../store-errors.ts'
import { storedText } from '../databases/stored-text.ts'
import { type Reporting, mayVerify, reporting } from './verify-report.ts'

interface AuditStored {
  readonly id: number
  readonly at: string
  readonly actor: string
  readonly role: string
  readonly action: string
  readonly township: string | null
  readonly entry: string | null
  readonly detail: string | null
  readonly chain_hash: string | null
}
const auditSql = `select id, at, actor, role, action, township, entry, detail, chain_hash from audit
  where id > ? order by id limit 2000`
const auditHeadSql = `select seq, chain from head where log = '${auditLog}'`

const present = (value: string | null): string | undefined => (value === null ? undefined : storedText(value))
const auditRow = ({ id: seq, at, actor, role, action, township, entry, detail, chain_hash }: AuditStored) => ({
  seq,
  at: storedText(at),
  actor: storedText(actor),
  role: storedText(role),
  action: storedText(action),
  township: present(township),
  entry: present(entry),
  detail: present(detail),
  chain: storedText(chain_hash),
})

/** As `verifyAudit`, as one connection sees it. */
export const verifyAuditRows = (connection: Connection, { counted, report }: Reporting): Effect.Effect<VerifiedAudit> =>
  Effect.gen(function* () {
    const head = yield* connection.row<{ readonly seq: number; readonly chain: string | null }>({
      sql: auditHeadSql,
      parameters: [],
    })
    const verifier = auditVerifier({ seq: head?.seq ?? 0, chain: head?.chain ?? undefined }, nodeDigest)
    for (let last = 0, more = true; more;) {
      const rows = yield* connection.rows<AuditStored>({ sql: auditSql, parameters: [last] })
      for (const row of rows) report(verifier.add(auditRow(row)))
      counted.rows += rows.length
      more = rows.length > 0
      last = rows.at(-1)?.id ?? last
    }
    report(verifier.end())
    return { ...counted, chain: head?.chain ?? undefined }
  })

/** Holds the audit against itself: every row against its link, and the last one against the head. */
export const verifyAudit = (
  database: Database,
  actor: Actor,
  request: Pick<VerifyRequest, 'onFinding'>,
): Effect.Effect<VerifiedAudit, Forbidden> =>
  mayVerify(actor)
    ? database.read(scopeOf(actor), (connection) => verifyAuditRows(connection, reporting(request)))
    : Effect.fail(new Forbidden({ action: 'verify' }))
