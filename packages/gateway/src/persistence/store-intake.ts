import * as Effect from 'effect/Effect'
import * as Semaphore from 'effect/Semaphore'
import { mayWrite } from '../access/actor.ts'
import type { Database } from './connection.ts'
import { readRuns } from './import-runs.ts'
import { beginImport } from './import-session.ts'
import { scopeOf } from './scope.ts'
import { Forbidden } from './store-errors.ts'
import type { StoreIntake } from './store.ts'

/** Imports into a database, one at a time from this process. */
export const storeIntake = (database: Database): Effect.Effect<StoreIntake> =>
  Effect.map(Semaphore.make(1), (importing) => ({
    openImport: (actor, manner = {}) => {
      if (!mayWrite(actor)) return Effect.fail(new Forbidden({ action: 'import' }))
      const lock = Effect.acquireRelease(importing.take(1), () => importing.release(1))
      const session = database.session(scopeOf(actor))
      return Effect.andThen(
        lock,
        Effect.flatMap(session, (opened) => beginImport(opened, actor, manner)),
      )
    },
    runs: (actor) =>
      mayWrite(actor) && actor.townships === 'all'
        ? database.read(scopeOf(actor), (connection) => readRuns(connection))
        : Effect.fail(new Forbidden({ action: 'import' })),
  }))
