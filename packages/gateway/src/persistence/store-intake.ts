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
  Effect.map(Semaphore.make(1), (importing) => {
    const sessionOf = (actor: Actor) =>
      Effect.andThen(
        Effect.acquireRelease(importing.take(1), () => importing.release(1)),
        database.session(scopeOf(actor)),
      )
    return {
      openImport: (actor, manner = {}) =>
        mayWrite(actor)
          ? Effect.flatMap(sessionOf(actor), (session) => beginImport(session, actor, manner))
          : Effect.fail(new Forbidden({ action: 'import' })),
      openJournal: (actor, given) =>
        mayWithdraw(actor)
          ? Effect.flatMap(sessionOf(actor), (session) => beginJournal(session, actor, given))
          : Effect.fail(new Forbidden({ action: 'import' })),
      withdraw: (actor, request, publishing = {}) =>
        mayWithdraw(actor)
          ? Effect.scoped(
              Effect.flatMap(sessionOf(actor), (session) => withdrawRun(session, actor, request, publishing)),
            )
          : Effect.fail(new Forbidden({ action: 'withdraw' })),
      runs: (actor) =>
        mayWithdraw(actor)
          ? database.read(scopeOf(actor), (connection) => readRuns(connection))
          : Effect.fail(new Forbidden({ action: 'import' })),
    }
  })
