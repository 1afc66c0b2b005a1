import type { EntryKind } from '@zhunsheng/domain'
import { type LedgerVerifier, type StoredHead, ledgerVerifier } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import * as Fiber from 'effect/Fiber'
import type { Actor } from '../../access/actor.ts'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection, Database } from '../databases/connection.ts'
import { readHeads, readSeals } from './read-seals.ts'
import { driftOf } from '../journal/rebuild.ts'
import { scopeOf } from '../databases/scope.ts'
import { Forbidden } from '../store-errors.ts'
import type { StoreFinding, Verified, VerifyRequest } from '../requests/proof-requests.ts'
import { kinds } from '../tables/tables.ts'
import { isUnreadable } from '../databases/unreadable-payload.ts'
import { verifyAudited } from './verify-audited.ts'
import { headsUnlikeSeals } from './verify-heads.ts'
import { type Reporting, mayVerify, reporting } from './verify-report.ts'
import { rowsAfter } from './verify-rows.ts'

const townshipsOf = (connection: Connection, heads: readonly StoredHead[], township: string | undefined) =>
  township === undefined
    ? Effect.map(
        connection.rows<{ readonly township: string }>({ sql: 'select distinct township from entry', parameters: [] }),
        (rows) => [...new Set([...heads, ...rows].map((row) => row.township))].toSorted(),
      )
    : Effect.succeed([township])

interface Walk extends Reporting {
  readonly verifier: LedgerVerifier
  readonly onRows: () => void
}

const walkTownship = (connection: Connection, township: string, { verifier, report, counted, onRows }: Walk) =>
  Effect.gen(function* () {
    for (let seq = 0, more = true; more;) {
      const rows = yield* rowsAfter(connection, township, seq)
      const misplaced = rows.find(({ row }, place) => row.seq <= (rows[place - 1]?.row.seq ?? seq))
      // Rows come by an index: if that is damaged, nothing can be said of what follows on what.
      if (misplaced !== undefined)
        return report([{ code: 'databaseDamaged', message: `entry ${township}/${misplaced.row.seq} is out of order` }])
      for (const { row, isDayRight } of rows) {
        const found = verifier.add(row)
        report(found)
        const { id, kind, key } = row
        if (!isDayRight && !found.some(({ code }) => code === 'rowChanged'))
          report([{ code: 'dayDiffers', township, seq: row.seq, id, kind, key }])
      }
      counted.rows += rows.length
      onRows()
      more = rows.length > 0
      seq = rows.at(-1)?.row.seq ?? seq
    }
  })

const journals = (connection: Connection, { township, held = [], onProgress }: VerifyRequest, said: Reporting) =>
  Effect.gen(function* () {
    const heads = yield* readHeads(connection, township)
    const seals = yield* readSeals(connection, township)
    const total = heads.reduce((sum, head) => sum + head.seq, 0)
    const verifier = ledgerVerifier({ heads, seals, held, digest: nodeDigest })
    const onRows = () => onProgress?.({ phase: 'journal', done: said.counted.rows, total })
    const walk = { ...said, verifier, onRows }
    for (const each of yield* townshipsOf(connection, heads, township)) yield* walkTownship(connection, each, walk)
    const end = verifier.end()
    said.report(end.findings)
    said.report(yield* headsUnlikeSeals(connection, seals, township))
    return end.journals
  })

const orphansSql = `select p.entry from personal p left join entry e on e.id = p.entry where e.id is null order by p.entry`

const isDamage = (defect: unknown): defect is Error =>
  defect instanceof Error && 'code' in defect && String(defect.code).startsWith('SQLITE_CORRUPT')

const differing = (connection: Connection, kind: EntryKind, township: string | undefined) =>
  Effect.map(driftOf(connection, kind, township), (rows) =>
    rows.map((row): StoreFinding => ({ code: 'tableDiffers', ...row })),
  )

// A payload that is no JSON, or has a text where a number belongs, ends the statement that would read it; on PostgreSQL the
// transaction as well, but for the savepoint. Which row it is the journal has said: it does not fit its hashes or its link.
const orUncompared = (
  connection: Connection,
  { id: kind }: EntryKind,
  work: Effect.Effect<readonly StoreFinding[]>,
): Effect.Effect<readonly StoreFinding[]> => {
  const say = (sql: string) => connection.run({ sql, parameters: [] })
  const compared = Effect.andThen(say('savepoint compared'), work)
  const kept = Effect.catchDefect(compared, (defect) => {
    if (isDamage(defect) || !isUnreadable(defect)) return Effect.die(defect)
    return Effect.as(say('rollback to savepoint compared'), [{ code: 'tableUncompared', kind } as const])
  })
  return Effect.tap(kept, () => say('release savepoint compared'))
}

// What stands beside the journal: tables made from it, and personal fields of rows that it does not have.
const beside = (connection: Connection, { township, onProgress }: VerifyRequest, { report }: Reporting) =>
  Effect.gen(function* () {
    for (const [done, kind] of kinds.entries()) {
      onProgress?.({ phase: 'tables', done, total: kinds.length })
      report(yield* orUncompared(connection, kind, differing(connection, kind, township)))
    }
    if (township !== undefined) return
    const orphans = yield* connection.rows<{ readonly entry: string }>({ sql: orphansSql, parameters: [] })
    report(orphans.map(({ entry }) => ({ code: 'personalWithoutRow', entry })))
    report(yield* verifyAudited(connection))
  })

// A page that cannot be read is a finding, too, and ends only the part that needed it.
const orDamage = <A>(work: Effect.Effect<A>, instead: A, { report }: Reporting): Effect.Effect<A> =>
  Effect.catchDefect(work, (defect) => {
    if (!isDamage(defect)) return Effect.die(defect)
    report([{ code: 'databaseDamaged', message: defect.message }])
    return Effect.succeed(instead)
  })

/** As `verifyLedger`, as one connection sees it and without the files. */
export const verifyJournals = (
  connection: Connection,
  request: VerifyRequest,
  said: Reporting,
): Effect.Effect<Verified> =>
  Effect.gen(function* () {
    const read = yield* orDamage(journals(connection, request, said), [], said)
    yield* orDamage(beside(connection, request, said), undefined, said)
    return { ...said.counted, journals: read }
  })

/** Has the database look through its own files; what it finds is reported. */
const verifyFiles = (database: Database, said: Reporting): Effect.Effect<void> =>
  Effect.map(orDamage(database.damage, [], said), (found) =>
    said.report(found.map((message) => ({ code: 'databaseDamaged', message }))),
  )

/**
 * Holds the whole ledger against itself, in one state of the database and in bounded memory: every row against its hashes,
 * its link and its seal, personal fields against their commitments, the tables against the journal, and beside that the
 * files themselves.
 */
export const verifyLedger = (
  database: Database,
  actor: Actor,
  request: VerifyRequest,
): Effect.Effect<Verified, Forbidden> => {
  if (!mayVerify(actor)) return Effect.fail(new Forbidden({ action: 'verify' }))
  const said = reporting(request)
  return Effect.gen(function* () {
    const files = yield* Effect.forkChild(verifyFiles(database, said), { startImmediately: true })
    const verified = yield* database.read(scopeOf(actor), (connection) => verifyJournals(connection, request, said))
    request.onProgress?.({ phase: 'files', done: 0, total: 1 })
    yield* Fiber.join(files)
    return { ...verified, ...said.counted }
  })
}
