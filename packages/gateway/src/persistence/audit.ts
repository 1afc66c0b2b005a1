import type { Actor } from '../access/actor.ts'
import type { Connection } from './sqlite.ts'

/** What somebody did. `detail` holds codes and counts, never personal values. */
export interface AuditEvent {
  readonly action: 'append' | 'correct' | 'void' | 'import' | 'rebuild'
  readonly township?: string
  readonly entry?: string
  readonly detail?: Readonly<Record<string, string | number>>
}

/** Writes an audit row, in the transaction of what it reports. `at` is an instant. */
export const writeAudit = (connection: Connection, actor: Actor, at: string, event: AuditEvent): void => {
  connection
    .prepare('insert into audit (at, actor, role, action, township, entry, detail) values (?, ?, ?, ?, ?, ?, ?)')
    .run(
      at,
      actor.id,
      actor.role,
      event.action,
      event.township ?? null,
      event.entry ?? null,
      event.detail === undefined ? null : JSON.stringify(event.detail),
    )
}
