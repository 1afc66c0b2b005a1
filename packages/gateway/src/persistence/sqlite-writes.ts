import type { EntryKind } from '@zhunsheng/domain'
import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'
import { type Actor, mayWrite } from '../access/actor.ts'
import { answered } from './answered.ts'
import { writeAudit } from './audit.ts'
import { driftOf, rebuildKind } from './projection.ts'
import type { Connection } from './sqlite.ts'
import { BadRequest, Forbidden } from './store-errors.ts'
import type { StoreWrites } from './store.ts'
import { kindOf, kinds } from './tables.ts'
import { type Writing, appendEntry, correct, voidCurrent } from './write-entry.ts'

// A rebuild and its check touch every township, so they are for those who reach all of them.
const mayRebuild = (actor: Actor): boolean => mayWrite(actor) && actor.townships === 'all'

const kindsFor = (id: string | undefined): readonly EntryKind[] | BadRequest => {
  if (id === undefined) return kinds
  const kind = kindOf(id)
  return kind === undefined ? new BadRequest({ code: 'unknownKind', value: id }) : [kind]
}

const rebuild = ({ connection, actor, at }: Writing, id: string | undefined) => {
  if (!mayRebuild(actor)) return new Forbidden({ action: 'rebuild' })
  const wanted = kindsFor(id)
  if (wanted instanceof BadRequest) return wanted
  const counts = wanted.map((kind) => ({ kind: kind.id, entries: rebuildKind(connection, kind) }))
  writeAudit(connection, actor, at, { action: 'rebuild', ...(id !== undefined && { detail: { kind: id } }) })
  return counts
}

/** Every write over a connection, each in one transaction that takes the write lock at its start. */
export const sqliteWrites = (connection: Connection): StoreWrites => {
  const write = <R>(actor: Actor, work: (writing: Writing) => R): Effect.Effect<Exclude<R, Error>, Extract<R, Error>> =>
    Effect.flatMap(Clock.currentTimeMillis, (now) =>
      answered(() => connection.immediate(() => work({ connection, actor, at: new Date(now).toISOString() }))),
    )
  return {
    append: (actor, request) => write(actor, (writing) => appendEntry(writing, request)),
    correct: (actor, request) => write(actor, (writing) => correct(writing, request)),
    voidEntry: (actor, request) => write(actor, (writing) => voidCurrent(writing, request)),
    rebuild: (actor, kind) => write(actor, (writing) => rebuild(writing, kind)),
    drift: (actor) =>
      answered(() =>
        mayRebuild(actor)
          ? kinds.map((kind) => driftOf(connection, kind)).filter(({ missing, surplus }) => missing + surplus > 0)
          : new Forbidden({ action: 'rebuild' }),
      ),
  }
}
