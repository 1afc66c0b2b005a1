import type { LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { closeYear, closings, reopenYear } from './journal/closings.ts'
import type { Database } from './databases/connection.ts'
import { erasable, erase } from './journal/erase.ts'
import { instantNow } from './journal/instant-now.ts'
import { revealPersonal } from './journal/reveal.ts'
import { driftFor, rebuild } from './journal/rebuild.ts'
import { scopeOf } from './databases/scope.ts'
import type { WriteError } from './store-errors.ts'
import type { StoreWrites } from './store.ts'
import { type Writing, appendEntry, correct, voidCurrent } from './journal/write-entry.ts'

// Whoever waited for the head may find that time has passed in it: a month sealed, a version recorded. A second look at the
// clock is after both, unless the clock is wrong.
const isOvertaken = (error: WriteError): boolean =>
  error._tag === 'EntryRefused' &&
  error.refusals.every(({ code }) => code === 'recordedInSealedMonth' || code === 'recordedBeforePrevious')

/** Every write over a database, each entry in one transaction with everything that belongs to it. */
export const storeWrites = (database: Database): StoreWrites => {
  const write = <A, E>(actor: Actor, work: (writing: Writing) => Effect.Effect<A, E>): Effect.Effect<A, E> =>
    Effect.flatMap(instantNow, (at) => database.write(scopeOf(actor), (connection) => work({ connection, actor, at })))
  const writeEntry = (actor: Actor, work: (writing: Writing) => Effect.Effect<LooseEntry, WriteError>) =>
    Effect.retry(write(actor, work), { times: 1, while: isOvertaken })
  return {
    append: (actor, request) => writeEntry(actor, (writing) => appendEntry(writing, request)),
    correct: (actor, request) => writeEntry(actor, (writing) => correct(writing, request)),
    voidEntry: (actor, request) => writeEntry(actor, (writing) => voidCurrent(writing, request)),
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
