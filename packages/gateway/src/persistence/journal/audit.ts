import { auditHashOf } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import type { Actor } from '../../access/actor.ts'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection } from '../databases/connection.ts'
import { auditLog, lockLogs } from './heads.ts'

/** What somebody did. `detail` holds codes and counts, never personal values. */
export interface AuditEvent {
  readonly action:
    | 'append'
    | 'correct'
    | 'void'
    | 'import'
    | 'withdraw'
    | 'rebuild'
    | 'reveal'
    | 'erase'
    | 'export'
    | 'close'
    | 'reopen'
    | 'giveFile'
    | 'destroyFile'
    | 'backup'
    | 'restore'
  readonly township?: string
  readonly entry?: string
  readonly detail?: Readonly<Record<string, string | number>>
}

const insert = `insert into audit (id, at, actor, role, action, township, entry, detail, chain_hash)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)`
const move = 'update head set seq = ?, chain = ? where log = ?'

/**
 * Writes an audit row, chained to the one before, in the transaction of what it reports; `at` is an instant. Call it last:
 * from here to the end of the transaction no other can report anything.
 */
export const writeAudit = (
  connection: Connection,
  actor: Actor,
  at: string,
  { action, township, entry, detail: said }: AuditEvent,
): Effect.Effect<void> =>
  Effect.gen(function* () {
    const [head] = yield* lockLogs(connection, [auditLog])
    const id = (head?.seq ?? 0) + 1
    const detail = said && JSON.stringify(said)
    const row = { at, actor: actor.id, role: actor.role, action, township, entry, detail }
    const chain = auditHashOf(head?.chain ?? undefined, row, nodeDigest)
    const values = [id, at, actor.id, actor.role, action, township ?? null, entry ?? null, detail ?? null, chain]
    yield* connection.run({ sql: insert, parameters: values })
    yield* connection.run({ sql: move, parameters: [id, chain, auditLog] })
  })
