import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import type { DatabaseAddress } from '../config/database-url.ts'
import { evidenceFiles } from './proofs/evidence-files.ts'
import { storeProofs } from './store-proofs.ts'
import { migrate } from './tables/migrate.ts'
import { openDatabase } from './databases/open-database.ts'
import { reads } from './reads.ts'
import { storeCopies } from './store-copies.ts'
import { storeIntake } from './store-intake.ts'
import { Store } from './store.ts'
import { storeWrites } from './writes.ts'

/**
 * The store over the database at an address, which is brought up to date when needed; a file is created when there is none.
 * Dies with UnfitDatabase, PostgresFailure or an error of SQLite or the system when it cannot be used.
 */
export const storeLayer = (address: DatabaseAddress): Layer.Layer<Store> =>
  Layer.effect(
    Store,
    Effect.gen(function* () {
      yield* Effect.promise(async () => {
        if (address.type === 'sqlite') mkdirSync(dirname(address.file), { recursive: true })
        await migrate(address)
      })
      const database = yield* openDatabase(address)
      return Store.of({
        ...reads(database),
        ...storeWrites(database),
        ...storeProofs(database),
        ...evidenceFiles(database),
        ...storeCopies(database),
        ...(yield* storeIntake(database)),
      })
    }),
  )
