import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import * as Semaphore from 'effect/Semaphore'
import { mayWrite } from '../access/actor.ts'
import { migrate } from './migrate.ts'
import { openSqliteImport } from './import-session.ts'
import { type Connection, openConnection } from './sqlite.ts'
import { sqliteReads } from './sqlite-reads.ts'
import { sqliteWrites } from './sqlite-writes.ts'
import { Forbidden } from './store-errors.ts'
import { Store, type StoreIntake } from './store.ts'

const open = (file: string, readonly: boolean) =>
  Effect.acquireRelease(
    Effect.sync(() => openConnection(file, readonly)),
    (connection) => Effect.sync(connection.close),
  )

const sqliteIntake = (writer: Connection, importing: Semaphore.Semaphore): StoreIntake => ({
  openImport: (actor) => {
    if (!mayWrite(actor)) return Effect.fail(new Forbidden({ action: 'import' }))
    const lock = Effect.acquireRelease(importing.take(1), () => importing.release(1))
    const session = Effect.acquireRelease(
      Effect.sync(() => openSqliteImport(writer, actor)),
      (opened) => Effect.sync(() => opened.close()),
    )
    return Effect.andThen(lock, session)
  },
})

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
      const importing = yield* Semaphore.make(1)
      return Store.of({ ...sqliteReads(reader), ...sqliteWrites(writer), ...sqliteIntake(writer, importing) })
    }),
  )
