import type { EntryKind, LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { sql } from 'kysely'
import { type Actor, seesPersonal } from '../../access/actor.ts'
import { writeAudit } from '../journal/audit.ts'
import type { Connection, Database } from '../databases/connection.ts'
import { placed } from '../reading/entry-filter.ts'
import { projectionColumns, projectionReader } from '../tables/entry-row.ts'
import type { ExportRequest, ExportSink } from '../requests/export-requests.ts'
import { exportedTownships, giveVersions } from './export-versions.ts'
import { instantNow } from '../journal/instant-now.ts'
import { type Condition, type SqlRow, entriesOf } from '../tables/query-builder.ts'
import { readKindCounts, readPersonal } from '../reading/read-entries.ts'
import { readSeals } from '../proofs/read-seals.ts'
import { type Scope, scopeOf } from '../databases/scope.ts'
import { Forbidden } from '../store-errors.ts'
import { kinds } from '../tables/tables.ts'

const batch = 1000

const after = (last: SqlRow | undefined): readonly Condition[] =>
  last === undefined
    ? []
    : [sql<boolean>`(e.township, e.year, e.key) > (${last['township']}, ${last['year']}, ${last['key']})`]

const withPersonal = (connection: Connection, scope: Scope, entries: readonly LooseEntry[]) =>
  Effect.map(
    readPersonal(
      connection,
      scope,
      entries.map(({ id }) => id),
    ),
    (personal) => entries.map((entry) => ({ ...entry, personal: personal.get(entry.id) ?? {} })),
  )

const giveKind = (connection: Connection, scope: Scope, kind: EntryKind, request: ExportRequest, sink: ExportSink) =>
  Effect.gen(function* () {
    const { township, year, knownAt, unmasked } = request
    const [columns, read] = [projectionColumns(kind), projectionReader(kind)]
    for (let last: SqlRow | undefined, more = true; more;) {
      const where = [...placed(township, year), ...after(last)]
      let query = entriesOf(scope, { kind, where, columns, knownAt }).selectAll('e')
      for (const column of ['township', 'year', 'key']) query = query.orderBy(`e.${column}`)
      const rows: readonly SqlRow[] = yield* connection.rows<SqlRow>(query.limit(batch).compile())
      const entries = rows.map((row) => read(row))
      for (const entry of unmasked === true ? yield* withPersonal(connection, scope, entries) : entries)
        sink.entry(entry)
      last = rows.at(-1)
      more = rows.length === batch
    }
  })

const give = (connection: Connection, scope: Scope, request: ExportRequest, sink: ExportSink): Effect.Effect<void> =>
  Effect.gen(function* () {
    const { township, year, knownAt, only } = request
    const counts = yield* readKindCounts(connection, scope, township, year, knownAt)
    const standing = counts.filter(({ entries }) => entries > 0)
    const townships = yield* exportedTownships(connection, scope, request)
    const whole = new Set(townships.flatMap((each) => (each.head === undefined ? [] : [each.township])))
    const seals = (yield* readSeals(connection, township)).filter((seal) => whole.has(seal.township))
    sink.begin({ townships, seals, kinds: Object.fromEntries(standing.map(({ kind, entries }) => [kind, entries])) })
    if (only !== 'entries')
      for (const each of townships) yield* giveVersions(connection, scope, each.township, request, sink)
    if (only !== 'versions')
      for (const kind of kinds.filter(({ id }) => standing.some((each) => each.kind === id)))
        yield* giveKind(connection, scope, kind, request, sink)
  })

const allowed = (actor: Actor, { unmasked, township }: ExportRequest): Effect.Effect<void, Forbidden> =>
  unmasked === true && !seesPersonal(actor)
    ? Effect.fail(new Forbidden({ action: 'export', ...(township !== undefined && { township }) }))
    : Effect.void

const detailOf = ({ year, knownAt }: ExportRequest): Readonly<Record<string, string | number>> => ({
  ...(year !== undefined && { year }),
  ...(knownAt !== undefined && { knownAt }),
})

/** Gives out entries as they are at one moment, as far as the actor reaches; what is personal only when the audit says so. */
export const exportEntries = (
  database: Database,
  actor: Actor,
  request: ExportRequest,
  sink: ExportSink,
): Effect.Effect<void, Forbidden> =>
  Effect.gen(function* () {
    yield* allowed(actor, request)
    const [at, scope] = [yield* instantNow, scopeOf(actor)]
    const { township } = request
    const event = { action: 'export', ...(township !== undefined && { township }), detail: detailOf(request) } as const
    if (request.unmasked === true)
      yield* database.write(scope, (connection) => writeAudit(connection, actor, at, event))
    yield* database.read(scope, (connection) => give(connection, scope, request, sink))
  })
