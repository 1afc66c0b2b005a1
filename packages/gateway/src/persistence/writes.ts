import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { closeYear, closings, reopenYear } from './closings.ts'
import type { Database } from './connection.ts'
import { erasable, erase } from './erase.ts'
import { instantNow } from './instant-now.ts'
import { revealPersonal } from './reveal.ts'
import { driftFor, rebuild } from './rebuild.ts'
import { scopeOf } from './scope.ts'
import type { StoreWrites } from './store.ts'
import { type Writing, appendEntry, correct, voidCurrent } from './write-entry.ts'

/** Every write over a database, each entry in one transaction with everything that belongs to it. */
export const storeWrites = (database: Database): StoreWrites => {
  const write = <A, E>(actor: Actor, work: (writing: Writing) => Effect.Effect<A, E>): Effect.Effect<A, E> =>
    Effect.flatMap(instantNow, (at) => database.write(scopeOf(actor), (connection) => work({ connection, actor, at })))
  return {
    append: (actor, request) => write(actor, (writing) => appendEntry(writing, request)),
    correct: (actor, request) => write(actor, (writing) => correct(writing, request)),
    voidEntry: (actor, request) => write(actor, (writing) => voidCurrent(writing, request)),
    reveal: (actor, ids) => write(actor, (writing) => revealPersonal(writing, ids)),
    erasable: (actor, person) => erasable(database, actor, person),
    erase: (actor, request) => erase(database, actor, request),
    closings: (actor) => closings(database, actor),
    close: (actor, request) => closeYear(database, actor, request),
    reopen: (actor, request) => reopenYear(database, actor, request),
    rebuild: (actor, kind) => Effect.flatMap(instantNow, (at) => rebuild(database, actor, at, kind)),
    drift: (actor) => driftFor(database, actor),
  }
}
