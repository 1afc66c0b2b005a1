import { isDerivedFigure } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { type Actor, reaches, seesPersonal } from '../access/actor.ts'
import { fixedThrough } from './imports/import-limits.ts'
import { instantNow } from './journal/instant-now.ts'
import type { Connection, Database } from './databases/connection.ts'
import { countGrid, countOne } from './figures/count-figures.ts'
import { type Sight, sightOf } from './figures/sight.ts'
import { type EntryList, countList, listOf, readPage } from './reading/entry-page.ts'
import { countDerived, derivedPage, figureList } from './figures/figure-page.ts'
import {
  readClaims,
  readEntries,
  readKindCounts,
  readPersonal,
  readRevisions,
  readRowCounts,
  readTownships,
  readVersions,
} from './reading/read-entries.ts'
import { readLedger } from './reading/read-ledger.ts'
import { readRecorded } from './reading/read-recorded.ts'
import { factsRootReader } from './reading/read-facts-root.ts'
import { readEnforcementOfficers, readGridMembers } from './reading/read-subjects.ts'
import { readUndisclosed } from './reading/read-undisclosed.ts'
import { unfinishedReader } from './reading/read-unfinished.ts'
import { type Scope, scopeOf } from './databases/scope.ts'
import { BadRequest, Forbidden, NotFound } from './store-errors.ts'
import type { FigureReads, LedgerReads, PageReads, StoreReads } from './store.ts'

type Ask = <A, E>(
  actor: Actor,
  work: (connection: Connection, scope: Scope) => Effect.Effect<A, E>,
) => Effect.Effect<A, E>

/** Asks with the reach of an actor. */
const asking =
  (database: Database): Ask =>
  (actor, work) => {
    const scope = scopeOf(actor)
    return database.read(scope, (connection) => work(connection, scope))
  }

const notFound = (id: string) => Effect.fail(new NotFound({ what: 'entry', id }))

const ledgerReads = (ask: Ask, factsRoot = factsRootReader(), unfinished = unfinishedReader()): LedgerReads => ({
  townships: (actor) => ask(actor, readTownships),
  revisions: (actor) => ask(actor, readRevisions),
  kinds: (actor, ...request) => ask(actor, (connection, scope) => readKindCounts(connection, scope, ...request)),
  entry: (actor, id) =>
    Effect.flatMap(
      ask(actor, (connection, scope) => readEntries(connection, scope, [id])),
      ([entry]) => (entry === undefined ? notFound(id) : Effect.succeed(entry)),
    ),
  entries: (actor, ids) => ask(actor, (connection, scope) => readEntries(connection, scope, ids)),
  versions: (actor, id) =>
    Effect.flatMap(
      ask(actor, (connection, scope) => readVersions(connection, scope, id)),
      (versions) => (versions.length === 0 ? notFound(id) : Effect.succeed(versions)),
    ),
  personal: (actor, ids) =>
    seesPersonal(actor)
      ? ask(actor, (connection, scope) => readPersonal(connection, scope, ids))
      : Effect.fail(new Forbidden({ action: 'seePersonal' })),
  claims: (actor, ...request) => ask(actor, (connection, scope) => readClaims(connection, scope, ...request)),
  ledgerOf: (actor, request) => ask(actor, (connection, scope) => readLedger(connection, scope, request)),
  recordedBetween: (actor, request) => ask(actor, (connection, scope) => readRecorded(connection, scope, request)),
  undisclosedAfter: (actor, township, after) =>
    ask(actor, (connection, scope) => readUndisclosed(connection, scope, { township, after })),
  gridMembers: (actor, ...request) => ask(actor, (connection, scope) => readGridMembers(connection, scope, ...request)),
  enforcementOfficers: (actor, ...request) =>
    ask(actor, (connection, scope) => readEnforcementOfficers(connection, scope, ...request)),
  factsRoot: (actor, ...request) => ask(actor, (connection, scope) => factsRoot(connection, scope, ...request)),
  rowCounts: (actor) => ask(actor, readRowCounts),
  unfinishedImports: (actor, township) => ask(actor, (connection, scope) => unfinished(connection, scope, township)),
  fixedThrough: (actor, township) =>
    reaches(actor, township)
      ? Effect.flatMap(instantNow, (at) => ask(actor, (connection) => fixedThrough(connection, township, at)))
      : Effect.succeed(undefined),
})

const pageReads = (ask: Ask): PageReads => {
  const inList = <A, E>(
    actor: Actor,
    list: EntryList | BadRequest,
    work: (connection: Connection, scope: Scope, list: EntryList) => Effect.Effect<A, E>,
  ): Effect.Effect<A, E | BadRequest> =>
    list instanceof BadRequest ? Effect.fail(list) : ask(actor, (connection, scope) => work(connection, scope, list))
  return {
    page: (actor, request) =>
      inList(actor, listOf(request), (connection, scope, list) => readPage(connection, scope, list, request)),
    countEntries: (actor, request) => inList(actor, listOf(request), countList),
    figurePage: (actor, request) =>
      isDerivedFigure(request.definition)
        ? ask(actor, (connection, scope) => derivedPage(sightOf(connection, scope, request.knownAt), request))
        : inList(actor, figureList(request), (connection, scope, list) => readPage(connection, scope, list, request)),
    countFigureEntries: (actor, request) =>
      isDerivedFigure(request.definition)
        ? ask(actor, (connection, scope) => countDerived(sightOf(connection, scope, request.knownAt), request))
        : inList(actor, figureList(request), countList),
  }
}

const figureReads = (ask: Ask): FigureReads => {
  const see = <A, E>(
    actor: Actor,
    knownAt: string | undefined,
    work: (sight: Sight) => Effect.Effect<A, E>,
  ): Effect.Effect<A, E> => ask(actor, (connection, scope) => work(sightOf(connection, scope, knownAt)))
  return {
    countFigure: (actor, definition, request) =>
      see(actor, request.knownAt, (sight) => countOne(sight, definition, request)),
    countFigures: (actor, definitions, request) =>
      see(actor, request.knownAt, (sight) =>
        Effect.map(
          Effect.forEach(definitions, (of) =>
            Effect.map(countOne(sight, of, request), (value) => [of.id, value] as const),
          ),
          (values) => new Map(values),
        ),
      ),
    countFiguresBySubject: (actor, request) => see(actor, request.knownAt, (sight) => countGrid(sight, request)),
  }
}

/** Every read of a database: an actor becomes a scope here, and everything below takes the scope. */
export const reads = (database: Database): StoreReads => {
  const ask = asking(database)
  return { ...ledgerReads(ask), ...pageReads(ask), ...figureReads(ask) }
}
