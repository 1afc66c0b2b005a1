import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import * as Effect from 'effect/Effect'
import type * as Scoped from 'effect/Scope'
import { localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { writeAudit } from '../journal/audit.ts'
import type { Connection, Database } from '../databases/connection.ts'
import type { RestoreRequest, Restored } from '../requests/copy-requests.ts'
import { countTables } from './dump-tables.ts'
import type { StoreFinding } from '../requests/proof-requests.ts'
import { auditLog, lockLogs } from '../journal/heads.ts'
import { instantNow } from '../journal/instant-now.ts'
import { type Write, loadTables } from './load-tables.ts'
import { migrate } from '../tables/migrate.ts'
import { openDatabase } from '../databases/open-database.ts'
import { scopeOf } from '../databases/scope.ts'
import { RestoreRefused } from '../store-errors.ts'
import { verifyAuditRows } from '../proofs/verify-audit.ts'
import { verifyJournals } from '../proofs/verify-ledger.ts'
import { reporting } from '../proofs/verify-report.ts'

const actor = localAdministrator
const everything = scopeOf(actor)
const shownFindings = 20

// A log that somebody has looked at without writing to it has a head of nothing.
const emptied = (connection: Connection): Effect.Effect<void, RestoreRefused> =>
  Effect.gen(function* () {
    yield* lockLogs(connection, [auditLog])
    yield* connection.run({ sql: 'delete from head where seq = 0', parameters: [] })
    const rows = Object.values(yield* countTables(connection))
    if (rows.some((count) => count > 0)) return yield* new RestoreRefused({ code: 'notEmpty', findings: [] })
  })

const verified = (connection: Connection, { onProgress }: RestoreRequest): Effect.Effect<Restored, RestoreRefused> =>
  Effect.gen(function* () {
    const findings: StoreFinding[] = []
    const onFinding = (finding: StoreFinding): void => {
      if (findings.length < shownFindings) findings.push(finding)
    }
    const request = {
      onFinding,
      onProgress: ({ done, total }: { readonly done: number; readonly total: number }) =>
        onProgress?.({ phase: 'verify', done, total }),
    }
    const { rows: entries, journals } = yield* verifyJournals(connection, request, reporting(request))
    const { rows: audit } = yield* verifyAuditRows(connection, reporting(request))
    if (findings.length > 0) return yield* new RestoreRefused({ code: 'doesNotVerify', findings })
    const seals = journals.reduce((sum, journal) => sum + journal.seals, 0)
    return { entries, townships: journals.filter(({ seq }) => seq > 0).length, seals, audit }
  })

const reported = (connection: Connection, at: string, { entries, audit }: Restored): Effect.Effect<void> =>
  writeAudit(connection, actor, at, { action: 'restore', detail: { entries, audit } })

// Everything in one transaction: whoever looks sees nothing of it, or all.
const atOnce = (database: Database, request: RestoreRequest, at: string): Effect.Effect<Restored, RestoreRefused> =>
  database.write(everything, (connection) =>
    Effect.gen(function* () {
      yield* emptied(connection)
      yield* loadTables((work) => work(connection), request)
      const restored = yield* verified(connection, request)
      yield* reported(connection, at, restored)
      return restored
    }),
  )

// A file that nobody else knows of needs no long transaction.
const stepByStep = (database: Database, request: RestoreRequest, at: string): Effect.Effect<Restored, RestoreRefused> =>
  Effect.gen(function* () {
    const write: Write = (work) => database.write(everything, work)
    yield* loadTables(write, request)
    const restored = yield* database.read(everything, (connection) => verified(connection, request))
    const [message] = yield* database.damage
    if (message !== undefined)
      return yield* new RestoreRefused({ code: 'doesNotVerify', findings: [{ code: 'databaseDamaged', message }] })
    yield* write((connection) => reported(connection, at, restored))
    return restored
  })

const filesOf = (file: string): readonly string[] =>
  ['', '-wal', '-shm', '-journal'].map((ending) => `${file}${ending}`)
const remove = (file: string): void => {
  for (const each of filesOf(file)) rmSync(each, { force: true })
}

const withDatabase = <A, E>(
  address: DatabaseAddress,
  use: (database: Database) => Effect.Effect<A, E, Scoped.Scope>,
): Effect.Effect<A, E> =>
  Effect.scoped(
    Effect.gen(function* () {
      yield* Effect.promise(() => migrate(address))
      return yield* use(yield* openDatabase(address))
    }),
  )

const refuseRows = (file: string): Effect.Effect<void, RestoreRefused> =>
  existsSync(file)
    ? withDatabase({ type: 'sqlite', file }, (database) => database.write(everything, emptied))
    : Effect.void

// The database comes into being beside its name, and takes it once it is whole.
const intoFile = (file: string, request: RestoreRequest, at: string): Effect.Effect<Restored, RestoreRefused> =>
  Effect.gen(function* () {
    mkdirSync(dirname(file), { recursive: true })
    yield* refuseRows(file)
    const beside = `${file}.restoring-${randomUUID().slice(0, 8)}`
    const work = withDatabase({ type: 'sqlite', file: beside }, (database) => stepByStep(database, request, at))
    const placed = Effect.flatMap(work, (restored) =>
      Effect.gen(function* () {
        yield* refuseRows(file)
        remove(file)
        renameSync(beside, file)
        return restored
      }),
    )
    return yield* Effect.ensuring(
      placed,
      Effect.sync(() => remove(beside)),
    )
  })

/**
 * Restores a backup into a database that holds nothing: a file that is not there yet, or one that was only made. What was
 * restored is held against itself before it counts: hashes, links, seals, tables and audit. The audit says that it was.
 */
export const restoreDatabase = (
  address: DatabaseAddress,
  request: RestoreRequest,
): Effect.Effect<Restored, RestoreRefused> =>
  Effect.flatMap(instantNow, (at) =>
    address.type === 'sqlite'
      ? intoFile(address.file, request, at)
      : withDatabase(address, (database) => atOnce(database, request, at)),
  )
