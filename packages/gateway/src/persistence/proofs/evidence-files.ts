import * as Effect from 'effect/Effect'
import { type RawBuilder, sql } from 'kysely'
import { type Actor, reaches, seesPersonal } from '../../access/actor.ts'
import { writeAudit } from '../journal/audit.ts'
import type { Connection, Database } from '../databases/connection.ts'
import type { FileReport, NamedFile, NamedFilesRequest } from '../requests/file-requests.ts'
import { instantNow } from '../journal/instant-now.ts'
import { type SqlRow, rowsWithin } from '../tables/query-builder.ts'
import { type Scope, scopeOf } from '../databases/scope.ts'
import { Forbidden } from '../store-errors.ts'
import type { StoreFiles } from '../store.ts'

// Every version that was not a void itself: what stands, what another took the place of, and what was withdrawn.
const versions: RawBuilder<SqlRow & { readonly township: string }> =
  sql`(select township, year, key, sha256, person, 1 as standing from entry_evidence
    union all select township, year, key, sha256, person, 0 as standing from past_evidence)`
const place = sql`e.township || '/' || cast(e.year as text) || '/' || e.key`

interface FileRow {
  readonly sha256: string
  readonly rows: number | string
  readonly place: string
}

const readNamed = (connection: Connection, scope: Scope, request: NamedFilesRequest) => {
  const { after, first = 1000 } = request
  let query = rowsWithin(scope, versions).select([
    'e.sha256',
    sql<number>`sum(e.standing)`.as('rows'),
    sql<string>`coalesce(min(case when e.standing = 1 then ${place} end), min(${place}))`.as('place'),
  ])
  for (const column of ['township', 'sha256', 'key', 'person'] as const)
    if (request[column] !== undefined) query = query.where(`e.${column}`, '=', request[column])
  if (after !== undefined) query = query.where('e.sha256', '>', after)
  const page = query.groupBy('e.sha256').orderBy('e.sha256').limit(first)
  return Effect.map(connection.rows<FileRow>(page.compile()), (found) =>
    found.map(({ sha256, rows, place: at }): NamedFile => {
      const [township = '', year = '', ...key] = at.split('/')
      return { sha256, rows: Number(rows), township, year: Number(year), key: key.join('/') }
    }),
  )
}

const report = (database: Database, actor: Actor, { action, township, entry, sha256 }: FileReport) =>
  Effect.gen(function* () {
    // A file may show whatever it likes, and so is personal.
    if (!seesPersonal(actor) || !reaches(actor, township))
      return yield* new Forbidden({ action: 'seePersonal', township })
    const at = yield* instantNow
    yield* database.write(scopeOf(actor), (connection) =>
      writeAudit(connection, actor, at, { action, township, entry, detail: { sha256 } }),
    )
  })

/** Evidence files, as far as the ledger speaks of them; the files themselves lie beside the database. */
export const evidenceFiles = (database: Database): StoreFiles => ({
  namedFiles: (actor, request) => {
    const scope = scopeOf(actor)
    return database.read(scope, (connection) => readNamed(connection, scope, request))
  },
  reportFile: (actor, request) => report(database, actor, request),
})
