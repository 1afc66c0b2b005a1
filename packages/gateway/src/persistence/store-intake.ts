import * as Effect from 'effect/Effect'
import * as Semaphore from 'effect/Semaphore'
import { type Actor, mayWrite } from '../access/actor.ts'
import type { Database } from './databases/connection.ts'
import { beginJournal } from './imports/journal-session.ts'
import { readRuns } from './imports/import-runs.ts'
import { beginImport } from './imports/import-session.ts'
import { scopeOf } from './databases/scope.ts'
import { Forbidden } from './store-errors.ts'
import type { StoreIntake } from './store.ts'
import { withdrawRun } from './imports/withdraw-run.ts'

// A run may hold rows of every township.
const mayWithdraw = (actor: Actor): boolean => mayWrite(actor) && actor.townships === 'all'

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
    openJournal: (actor, given) => {
      if (!mayWithdraw(actor)) return Effect.fail(new Forbidden({ action: 'import' }))
      const lock = Effect.acquireRelease(importing.take(1), () => importing.release(1))
      const session = database.session(scopeOf(actor))
      return Effect.andThen(
        lock,
        Effect.flatMap(session, (opened) => beginJournal(opened, actor, given)),
      )
    },
    withdraw: (actor, request, publishing = {}) =>
      mayWithdraw(actor)
        ? Effect.scoped(
            Effect.gen(function* () {
              yield* Effect.acquireRelease(importing.take(1), () => importing.release(1))
              const session = yield* database.session(scopeOf(actor))
              return yield* withdrawRun(session, actor, request, publishing)
            }),
          )
        : Effect.fail(new Forbidden({ action: 'withdraw' })),
    runs: (actor) =>
      mayWithdraw(actor)
        ? database.read(scopeOf(actor), (connection) => readRuns(connection))
        : Effect.fail(new Forbidden({ action: 'import' })),
  }))
