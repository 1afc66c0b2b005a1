import type { LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import type { Database } from '../../persistence/databases/connection.ts'
import { lockHead, moveHead } from '../../persistence/journal/heads.ts'
import { writeEntry } from '../../persistence/journal/journal.ts'
import { scopeOf } from '../../persistence/databases/scope.ts'

const at = '2026-06-01T00:00:00.000Z'

/** Writes versions to a journal as they are, in their order. */
export const writeEntries = (database: Database, entries: readonly LooseEntry[]): Effect.Effect<void> =>
  database.write(scopeOf(localAdministrator), (connection) =>
    Effect.gen(function* () {
      for (const entry of entries) {
        const head = yield* lockHead(connection, entry.township, at)
        yield* moveHead(connection, yield* writeEntry(connection, head, entry), at)
      }
    }),
  )
