import type { LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { expect } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import type { Connection, Database } from '../databases/connection.ts'
import { scopeOf } from '../databases/scope.ts'
import type { Head } from '../journal/heads.ts'
import { writeEntry } from '../journal/journal.ts'
import type { BadRequest } from '../store-errors.ts'

const everywhere = scopeOf(localAdministrator)
const empty = { seq: 0, chain: undefined, through: undefined }

/** Runs with these versions in the tables, and takes them out again. */
export const holding = (
  database: Database,
  versions: readonly LooseEntry[],
  check: (connection: Connection) => Effect.Effect<void, BadRequest>,
): Promise<unknown> =>
  Effect.runPromise(
    Effect.flip(
      database.write(everywhere, (connection) =>
        Effect.gen(function* () {
          const heads = new Map<string, Head>()
          for (const entry of versions) {
            const head = heads.get(entry.township) ?? { township: entry.township, ...empty }
            heads.set(entry.township, yield* writeEntry(connection, head, entry))
          }
          yield* check(connection)
          return yield* Effect.fail('taken out again')
        }),
      ),
    ),
  ).then((failure) => expect(failure).toBe('taken out again'))
