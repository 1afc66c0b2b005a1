import type { EntryKind } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { type Actor, mayWrite } from '../../access/actor.ts'
import { writeAudit } from './audit.ts'
import type { Connection, Database, Work } from '../databases/connection.ts'
import { lockLogs } from './heads.ts'
import { type KeyRange, driftIn, nextKey, rebuildRange, yearsOf } from './projection.ts'
import { type Scope, scopeOf } from '../databases/scope.ts'
import { BadRequest, Forbidden } from '../store-errors.ts'
import type { Drift, KindCount } from '../store-requests.ts'
import { kindOf, kinds, pastOf } from '../tables/tables.ts'

// A rebuild and its check touch every township, so they are for those who reach all of them.
const mayRebuild = (actor: Actor): boolean => mayWrite(actor) && actor.townships === 'all'

const kindsFor = (id: string | undefined): Effect.Effect<readonly EntryKind[], BadRequest> => {
  if (id === undefined) return Effect.succeed(kinds)
  const kind = kindOf(id)
  return kind === undefined ? Effect.fail(new BadRequest({ code: 'unknownKind', value: id })) : Effect.succeed([kind])
}

/**
 * Does something with each range of a kind's tables, one after another: what is held at any moment is a range of at most
 * some 20,000 versions. A range is whole before and after, so a rebuild that is cut off leaves nothing half done.
 */
const eachRange = <A>(
  kind: EntryKind,
  read: <B>(work: Work<B>) => Effect.Effect<B>,
  step: (range: KeyRange) => Effect.Effect<A>,
  township?: string,
): Effect.Effect<readonly A[]> =>
  Effect.gen(function* () {
    const answers: A[] = []
    const years = yield* read((connection) => yearsOf(connection, kind))
    for (const year of years.filter((each) => township === undefined || each.township === township))
      for (let rest: KeyRange | undefined = year; rest !== undefined;) {
        const range: KeyRange = rest
        const last: string | undefined = yield* read((connection) => nextKey(connection, kind, range))
        answers.push(yield* step(last === undefined ? range : { ...range, last }))
        rest = last === undefined ? undefined : { ...year, after: last }
      }
    return answers
  })

const rebuildKind = (database: Database, scope: Scope, kind: EntryKind): Effect.Effect<KindCount> => {
  // The head is held: a version that is being written is in the journal and in the table, or in neither.
  const fill = (connection: Connection, range: KeyRange) =>
    Effect.andThen(lockLogs(connection, [range.township]), rebuildRange(connection, kind, range))
  const filled = eachRange(
    kind,
    (work) => database.read(scope, work),
    // Between two of them whoever waits has a turn.
    (range) =>
      Effect.andThen(
        Effect.yieldNow,
        database.write(scope, (connection) => fill(connection, range)),
      ),
  )
  return Effect.map(filled, (counts) => ({ kind: kind.id, entries: counts.reduce((sum, count) => sum + count, 0) }))
}

/** Fills the tables of the kinds again from the journal, range by range. The audit says so before the first of them. */
export const rebuild = (
  database: Database,
  actor: Actor,
  at: string,
  id?: string,
): Effect.Effect<readonly KindCount[], BadRequest | Forbidden> =>
  Effect.gen(function* () {
    if (!mayRebuild(actor)) return yield* new Forbidden({ action: 'rebuild' })
    const [wanted, scope] = [yield* kindsFor(id), scopeOf(actor)]
    const event = { action: 'rebuild', ...(id !== undefined && { detail: { kind: id } }) } as const
    yield* database.write(scope, (connection) => writeAudit(connection, actor, at, event))
    return yield* Effect.forEach(wanted, (kind) => rebuildKind(database, scope, kind))
  })

/** Fills the tables of a kind, which are empty, from the journal as one connection sees it. */
export const fillFrom = (connection: Connection, kind: EntryKind): Effect.Effect<void> => {
  const fill = (range: KeyRange) => rebuildRange(connection, kind, range)
  return Effect.asVoid(eachRange(kind, (work) => work(connection), fill))
}

/** A row of a kind's tables that is not what the journal gives. */
export interface DriftFound {
  readonly township: string
  readonly year: number
  readonly kind: string
  readonly key: string
  readonly version: number
  readonly drift: 'missing' | 'surplus'
  /** Whether it is in the table of what was. */
  readonly isPast: boolean
}

/** Compares the tables of a kind with the journal, of one township where given, as one connection sees them. */
export const driftOf = (
  connection: Connection,
  kind: EntryKind,
  township?: string,
): Effect.Effect<readonly DriftFound[]> => {
  const inRange = (range: KeyRange): Effect.Effect<readonly DriftFound[]> =>
    Effect.map(driftIn(connection, kind, range), (rows) =>
      rows.map(({ table, drift, key, version }) => {
        const place = { township: range.township, year: range.year, kind: kind.id, key, version }
        return { ...place, drift, isPast: table === pastOf(kind) }
      }),
    )
  const found = eachRange(kind, (work) => work(connection), inRange, township)
  return Effect.map(found, (rows) => rows.flat())
}

/** How many rows of each kind are not what the journal gives. */
export const driftFor = (database: Database, actor: Actor): Effect.Effect<readonly Drift[], Forbidden> => {
  if (!mayRebuild(actor)) return Effect.fail(new Forbidden({ action: 'rebuild' }))
  const counted = Effect.forEach(kinds, (kind) =>
    Effect.map(
      database.read(scopeOf(actor), (connection) => driftOf(connection, kind)),
      (rows) => ({
        kind: kind.id,
        missing: rows.filter(({ drift }) => drift === 'missing').length,
        surplus: rows.filter(({ drift }) => drift === 'surplus').length,
      }),
    ),
  )
  return Effect.map(counted, (all) => all.filter(({ missing, surplus }) => missing + surplus > 0))
}
