import * as Effect from 'effect/Effect'
import { type Actor, seesPersonal } from '../access/actor.ts'
import { answered } from './answered.ts'
import { type Sight, countGrid, countOne, sightOf } from './count-figures.ts'
import { type EntryList, countList, listOf, readPage } from './entry-page.ts'
import { figureList } from './figure-page.ts'
import {
  readClaims,
  readEntries,
  readKindCounts,
  readPersonal,
  readRevisions,
  readRowCounts,
  readTownships,
  readVersions,
} from './read-entries.ts'
import { factsRootReader } from './read-facts-root.ts'
import { readEnforcementOfficers, readGridMembers } from './read-subjects.ts'
import { type Scope, scopeOf } from './scope.ts'
import type { Connection } from './sqlite.ts'
import { BadRequest, Forbidden, NotFound } from './store-errors.ts'
import type { FigureReads, LedgerReads, PageReads, StoreReads } from './store.ts'

type Ask = <A>(actor: Actor, work: (scope: Scope) => A) => Effect.Effect<A>
const asking: Ask = (actor, work) => Effect.sync(() => work(scopeOf(actor)))

const ledgerReads = (connection: Connection, factsRoot = factsRootReader(connection)): LedgerReads => ({
  townships: (actor) => asking(actor, (scope) => readTownships(connection, scope)),
  revisions: (actor) => asking(actor, (scope) => readRevisions(connection, scope)),
  kinds: (actor, township, year) => asking(actor, (scope) => readKindCounts(connection, scope, township, year)),
  entry: (actor, id) =>
    answered(() => readEntries(connection, scopeOf(actor), [id])[0] ?? new NotFound({ what: 'entry', id })),
  entries: (actor, ids) => asking(actor, (scope) => readEntries(connection, scope, ids)),
  versions: (actor, id) =>
    answered(() => {
      const versions = readVersions(connection, scopeOf(actor), id)
      return versions.length === 0 ? new NotFound({ what: 'entry', id }) : versions
    }),
  personal: (actor, ids) =>
    answered(() =>
      seesPersonal(actor) ? readPersonal(connection, scopeOf(actor), ids) : new Forbidden({ action: 'seePersonal' }),
    ),
  claims: (actor, township, year) => asking(actor, (scope) => readClaims(connection, scope, township, year)),
  gridMembers: (actor, township, period) =>
    asking(actor, (scope) => readGridMembers(connection, scope, township, period)),
  enforcementOfficers: (actor, township, period) =>
    asking(actor, (scope) => readEnforcementOfficers(connection, scope, township, period)),
  factsRoot: (actor, township, year) => asking(actor, (scope) => factsRoot(scope, township, year)),
  rowCounts: (actor) => asking(actor, (scope) => readRowCounts(connection, scope)),
})

const pageReads = (connection: Connection): PageReads => {
  const inList = <A>(actor: Actor, list: EntryList | BadRequest, work: (scope: Scope, list: EntryList) => A) =>
    answered(() => (list instanceof BadRequest ? list : work(scopeOf(actor), list)))
  return {
    page: (actor, request) =>
      inList(actor, listOf(request), (scope, list) => readPage(connection, scope, list, request)),
    countEntries: (actor, request) =>
      inList(actor, listOf(request), (scope, list) => countList(connection, scope, list)),
    figurePage: (actor, request) =>
      inList(actor, figureList(request), (scope, list) => readPage(connection, scope, list, request)),
    countFigureEntries: (actor, request) =>
      inList(actor, figureList(request), (scope, list) => countList(connection, scope, list)),
  }
}

const figureReads = (connection: Connection): FigureReads => {
  const see = <A>(actor: Actor, work: (sight: Sight) => A): Effect.Effect<A> =>
    asking(actor, (scope) => connection.snapshot(() => work(sightOf(connection, scope))))
  return {
    countFigure: (actor, definition, request) => see(actor, (sight) => countOne(sight, definition, request)),
    countFigures: (actor, definitions, request) =>
      see(actor, (sight) => new Map(definitions.map((of) => [of.id, countOne(sight, of, request)]))),
    countFiguresBySubject: (actor, request) => see(actor, (sight) => countGrid(sight, request)),
  }
}

/** Every read over a connection: an actor becomes a scope here, and everything below takes the scope. */
export const sqliteReads = (connection: Connection): StoreReads => ({
  ...ledgerReads(connection),
  ...pageReads(connection),
  ...figureReads(connection),
})
