import * as Context from 'effect/Context'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import { localAdministrator as actor } from '../src/access/actor.ts'
import type { DatabaseAddress } from '../src/config/database-url.ts'
import type { Connection } from '../src/persistence/databases/connection.ts'
import { storeLayer } from '../src/persistence/index.ts'
import { openDatabase } from '../src/persistence/databases/open-database.ts'
import { scopeOf } from '../src/persistence/databases/scope.ts'
import {
  type Drift,
  type ImportRun,
  type StoreFinding,
  Store,
  type UnfinishedImport,
} from '../src/persistence/store.ts'
import { townships } from './ledger-files.ts'

/** A row of the journal, with what lies beside it. */
export interface StoredRow {
  readonly township: string
  readonly id: string
  readonly kind: string
  readonly year: number
  readonly key: string
  readonly version: number
  readonly recorded: string
  readonly run: number | null
  /** Everything that is the same in every run of the same command: not when it was recorded, no salt and no hash. */
  readonly content: string
  /** Whether it commits to personal fields, has them, and has the salt. */
  readonly commits: boolean
  readonly personal: boolean
  readonly salted: boolean
}

/** A row of the audit. */
export interface AuditRow {
  readonly action: string
  readonly entry: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

/** Everything that a database holds, as far as a drill looks at it. */
export interface State {
  /** In the order of townships, and in each as they were written. */
  readonly rows: readonly StoredRow[]
  readonly personal: number
  /** The entries that idempotency keys stand for. */
  readonly remembered: readonly string[]
  readonly audit: readonly AuditRow[]
  /** How far the heads of journals say that they have come, added up. */
  readonly heads: number
  /** Tables of staged rows that can be seen. */
  readonly staged: readonly string[]
  readonly runs: readonly ImportRun[]
  readonly unfinished: readonly UnfinishedImport[]
  readonly drift: readonly Drift[]
  readonly findings: readonly StoreFinding[]
  readonly factsRoots: readonly string[]
}

interface Row extends Omit<StoredRow, 'content' | 'commits' | 'personal' | 'salted'> {
  readonly change: string | null
  readonly reason: string | null
  readonly payload: string
  readonly commitment: string | null
  readonly fields: string | null
  readonly salt: string | null
}
const rowsSql = `select e.township, e.id, e.kind, e.year, e.key, e.version, e.recorded, e.run, e.change, e.reason, e.payload,
    e.commitment, p.fields, s.salt
  from entry e left join personal p on p.entry = e.id left join person s on s.key = p.person order by e.township, e.seq`

const storedRow = (row: Row): StoredRow => {
  const { township, id, kind, year, key, version, recorded, run, change, reason, payload, fields } = row
  const content = JSON.stringify([township, kind, year, key, version, change, reason, payload, fields])
  const beside = { commits: row.commitment !== null, personal: fields !== null, salted: row.salt !== null }
  return { township, id, kind, year, key, version, recorded, run, content, ...beside }
}

const stagedSql = {
  sqlite: `select name from sqlite_schema where name like 'staged%'`,
  postgres: `select relname as name from pg_class where relkind = 'r' and relname like 'staged%'`,
}

const tablesOf = (connection: Connection) =>
  Effect.gen(function* () {
    const ask = <A>(sql: string) => connection.rows<A>({ sql, parameters: [] })
    const rows = yield* ask<Row>(rowsSql)
    const [personal] = yield* ask<{ readonly count: number }>('select count(*) as count from personal')
    const remembered = yield* ask<{ readonly result: string }>('select result from idempotency order by at, key')
    const audit = yield* ask<{
      readonly action: string
      readonly entry: string | null
      readonly detail: string | null
    }>('select action, entry, detail from audit order by id')
    const [heads] = yield* ask<{ readonly seq: number | null }>(
      `select cast(sum(seq) as integer) as seq from head where log <> 'audit'`,
    )
    const staged = yield* ask<{ readonly name: string }>(stagedSql[connection.dialect.name])
    return {
      rows: rows.map(storedRow),
      personal: personal?.count ?? 0,
      remembered: remembered.map(({ result }) => result),
      audit: audit.map(({ detail, ...row }) => ({ ...row, detail: detail === null ? {} : JSON.parse(detail) })),
      heads: heads?.seq ?? 0,
      staged: staged.map(({ name }) => name),
    }
  })

const storeState = (store: typeof Store.Service) =>
  Effect.gen(function* () {
    const findings: StoreFinding[] = []
    const onFinding = (finding: StoreFinding) => void findings.push(finding)
    yield* store.verifyLedger(actor, { onFinding })
    yield* store.verifyAudit(actor, { onFinding })
    return {
      runs: yield* store.runs(actor),
      unfinished: yield* store.unfinishedImports(actor),
      drift: yield* store.drift(actor),
      factsRoots: yield* Effect.forEach(townships, (township) => store.factsRoot(actor, township)),
      findings,
    }
  })

/** Reads what is in a database, through the store and beside it. */
export const readState = (address: DatabaseAddress): Promise<State> =>
  Effect.runPromise(
    Effect.scoped(
      Effect.gen(function* () {
        const context = yield* Layer.build(storeLayer(address))
        const ofStore = yield* storeState(Context.get(context, Store))
        const database = yield* openDatabase(address)
        return { ...ofStore, ...(yield* database.read(scopeOf(actor), tablesOf)) }
      }),
    ),
  )
