import type { Instant, LooseEntry } from '@zhunsheng/domain'
import { isUndisclosed, undisclosableKinds, undisclosed } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { sql } from 'kysely'
import type { Connection } from '../databases/connection.ts'
import type { Scope } from '../databases/scope.ts'
import { type JournalRow, journalColumns, readJournal } from '../tables/entry-row.ts'
import { rowsOf } from '../tables/query-builder.ts'

/**
 * The versions of a township's entries by which they say that they are not for the public, recorded after an instant: what was
 * found to be sensitive later, voided entries too.
 */
export const readUndisclosed = (
  connection: Connection,
  scope: Scope,
  { township, after }: { readonly township: string; readonly after: Instant },
): Effect.Effect<readonly LooseEntry[]> => {
  const query = rowsOf(scope, 'entry')
    .select(journalColumns)
    .where('e.township', '=', township)
    .where('e.kind', 'in', [...undisclosableKinds])
    .where('e.recorded', '>', after)
    .where(sql<boolean>`e.payload like ${`%"${undisclosed}":true%`}`)
  // What looks like it may stand in a text.
  return Effect.map(connection.rows<JournalRow>(query.compile()), (rows) =>
    rows.map((row) => readJournal(row)).filter(isUndisclosed),
  )
}
