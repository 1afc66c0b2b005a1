import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import { migrate } from './migrate.ts'
import { openConnection } from './sqlite.ts'
import { sqliteReads } from './sqlite-reads.ts'
import { sqliteWrites } from './sqlite-writes.ts'
import { Store } from './store.ts'

const open = (file: string, readonly: boolean) =>
  Effect.acquireRelease(
    Effect.sync(() => openConnection(file, readonly)),
    (connection) => Effect.sync(connection.close),
  )

/**
 * The store over a SQLite file, which is created and brought up to date when needed. A second connection reads, so that a
 * question never waits for a transaction.
 */
export const sqliteStoreLayer = ({ file }: { readonly file: string }): Layer.Layer<Store> =>
  Layer.effect(
    Store,
    Effect.gen(function* () {
      yield* Effect.promise(async () => {
        mkdirSync(dirname(file), { recursive: true })
        await migrate(file)
      })
      const writer = yield* open(file, false)
      const reader = yield* open(file, true)
      return Store.of({ ...sqliteReads(reader), ...sqliteWrites(writer) })
    }),
  )
