import * as Effect from 'effect/Effect'
import { sqliteThread } from './sqlite-thread.ts'

const sql = `select integrity_check as message from pragma_integrity_check where integrity_check <> 'ok'`

/**
 * What SQLite finds wrong with a file of its own: pages, and every row against every index. It takes as long as hashing all
 * the rows does, and runs in a thread of its own beside that.
 */
export const sqliteDamage = (file: string): Effect.Effect<readonly string[]> =>
  Effect.scoped(
    Effect.gen(function* () {
      const thread = yield* sqliteThread({ file, readonly: true, pragmas: [] })
      const asked = () => thread.ask<readonly { readonly message: string }[]>({ ask: 'rows', sql, values: [] })
      return (yield* Effect.promise(asked)).map(({ message }) => message)
    }),
  )
