import type { Hash, LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { sql } from 'kysely'
import type { Connection } from '../databases/connection.ts'
import { placed } from '../reading/entry-filter.ts'
import { type JournalRow, journalColumns, readJournal } from '../tables/entry-row.ts'
import type { ExportRequest, ExportSink, ExportedTownship, ExportedVersion } from '../requests/export-requests.ts'
import { type LogHead, auditLog } from '../journal/heads.ts'
import { all, rowsOf } from '../tables/query-builder.ts'
import type { Scope } from '../databases/scope.ts'
import { dataSubjectOf } from '../journal/seal.ts'

interface VersionRow extends JournalRow {
  readonly seq: number
  readonly facts_hash: Hash
  readonly commitment: Hash | null
  readonly chain_hash: Hash
  readonly fields: string | null
  readonly salt: string | null
}

const batch = 1000

const wanted = (scope: Scope, { township, year, knownAt }: ExportRequest) => {
  const known = knownAt === undefined ? [] : [sql<boolean>`e.recorded <= ${knownAt}`]
  return rowsOf(scope, 'entry').where(all([...placed(township, year), ...known]))
}

/** The townships that an export gives out. */
export const exportedTownships = (
  connection: Connection,
  scope: Scope,
  request: ExportRequest,
): Effect.Effect<readonly ExportedTownship[]> =>
  Effect.gen(function* () {
    const counting = wanted(scope, request)
      .select(['e.township', sql<number>`count(*)`.as('versions')])
      .groupBy('e.township')
      .orderBy('e.township')
    const found = yield* connection.rows<ExportedTownship>(counting.compile())
    if (request.year !== undefined || request.knownAt !== undefined) return found
    const headsSql = `select log, seq, chain, month from head where log <> '${auditLog}'`
    const heads = yield* connection.rows<LogHead>({ sql: headsSql, parameters: [] })
    return found.map((each) => {
      const { seq = 0, chain = null, month = null } = heads.find(({ log }) => log === each.township) ?? {}
      return chain === null || month === null ? each : { ...each, head: { seq, chain, month } }
    })
  })

interface Erased {
  readonly key: string
  readonly erased: string
}

// When the personal fields of rows that have none any more were erased, by whose they were.
const erasures = (connection: Connection, rows: readonly VersionRow[]): Effect.Effect<ReadonlyMap<string, string>> => {
  const bare = rows.filter(({ commitment, fields }) => commitment !== null && fields === null)
  if (bare.length === 0) return Effect.succeed(new Map())
  const holders = [...new Set(bare.map((row) => dataSubjectOf(readJournal(row))))]
  const sqlText = `select key, erased from person where erased is not null
    and key in (select value from ${connection.dialect.texts} t)`
  const found = connection.rows<Erased>({ sql: sqlText, parameters: [JSON.stringify(holders)] })
  return Effect.map(found, (persons) => new Map(persons.map(({ key, erased }) => [key, erased])))
}

const versionOf = (row: VersionRow, erased: ReadonlyMap<string, string>): ExportedVersion => {
  const { seq, facts_hash: factsHash, commitment, chain_hash: chain, fields, salt } = row
  const personal: LooseValues = fields === null ? {} : JSON.parse(fields)
  const entry = readJournal(row, personal)
  const at = commitment !== null && fields === null ? erased.get(dataSubjectOf(entry)) : undefined
  return {
    ...entry,
    seq,
    factsHash,
    chain,
    ...(commitment !== null && { commitment }),
    ...(fields !== null && salt !== null && { salt }),
    ...(at !== undefined && row.recorded <= at && { erased: at }),
  }
}

const queryFor = (scope: Scope, township: string, request: ExportRequest, last: number) => {
  const rows = wanted(scope, { ...request, township })
    .where('e.seq', '>', last)
    .orderBy('e.seq')
    .limit(batch)
  const columns = [...journalColumns, 'e.seq', 'e.facts_hash', 'e.commitment', 'e.chain_hash'] as const
  if (request.unmasked !== true)
    return rows.select([...columns, sql<null>`null`.as('fields'), sql<null>`null`.as('salt')]).compile()
  return rows
    .leftJoin('personal as p', 'p.entry', 'e.id')
    .leftJoin('person as s', 's.key', 'p.person')
    .select([...columns, 'p.fields', 's.salt'])
    .compile()
}

/** Gives out the versions of a township in the order of their numbers. */
export const giveVersions = (
  connection: Connection,
  scope: Scope,
  township: string,
  request: ExportRequest,
  sink: Pick<ExportSink, 'version'>,
): Effect.Effect<void> =>
  Effect.gen(function* () {
    const none: ReadonlyMap<string, string> = new Map()
    for (let last = 0, more = true; more;) {
      const rows = yield* connection.rows<VersionRow>(queryFor(scope, township, request, last))
      const erased = request.unmasked === true ? yield* erasures(connection, rows) : none
      for (const row of rows) sink.version(versionOf(row, erased))
      last = rows.at(-1)?.seq ?? last
      more = rows.length === batch
    }
  })
