import * as Effect from 'effect/Effect'
import type { Actor } from '../../access/actor.ts'
import { writeAudit } from '../journal/audit.ts'
import type { Connection } from '../databases/connection.ts'
import type { ImportRun, PublishedFile, PublishedImport, RunState } from '../requests/import-requests.ts'
import type { RunRecord } from './publish.ts'

const openSql = `select id from import_run where request = ? and state = 'publishing' order by id desc limit 1`
const insertRun = `insert into import_run (at, actor, added, corrected, unchanged, state, request, published)
  values (?, ?, ?, ?, ?, 'publishing', ?, 0) returning id`
const insertFile = 'insert into import_file (run, name, sha256, kind, rows) values (?, ?, ?, ?, ?)'

const idOf = (row: { readonly id: number } | undefined): number => {
  if (row === undefined) throw new Error('a run that was just written is not there')
  return row.id
}

// The run that an import continues, or a new one.
const beginRun = (
  connection: Connection,
  actor: Actor,
  at: string,
  { request, unchanged, files }: PublishedImport,
  { count, corrected }: { readonly count: number; readonly corrected: number },
): Effect.Effect<number> =>
  Effect.gen(function* () {
    const open = yield* connection.row<{ readonly id: number }>({ sql: openSql, parameters: [request] })
    if (open !== undefined) return open.id
    const parameters = [at, actor.id, count - corrected, corrected, unchanged, request]
    const id = idOf(yield* connection.row<{ readonly id: number }>({ sql: insertRun, parameters }))
    const rows = files.map((file: PublishedFile) => [id, file.name, file.sha256, file.kind, file.rows])
    yield* connection.runEach(insertFile, rows)
    return id
  })

const countRun = (connection: Connection, run: number, rows: number): Effect.Effect<number> =>
  connection.run({ sql: 'update import_run set published = published + ? where id = ?', parameters: [rows, run] })

const endRun = (connection: Connection, actor: Actor, at: string, run: number): Effect.Effect<void> =>
  Effect.gen(function* () {
    yield* connection.run({ sql: `update import_run set state = 'done' where id = ?`, parameters: [run] })
    const sql = 'select added, unchanged, coalesce(corrected, 0) as corrected from import_run where id = ?'
    const counts = yield* connection.row<Record<string, number>>({ sql, parameters: [run] })
    yield* writeAudit(connection, actor, at, { action: 'import', detail: { run, ...counts } })
  })

/** How the run of an import is written down: one that was cut off is continued. */
export const importRun = (
  actor: Actor,
  made: PublishedImport,
  staged: { readonly count: number; readonly corrected: number },
): RunRecord => ({
  begin: (connection, at) => beginRun(connection, actor, at, made, staged),
  count: countRun,
  end: (connection, run, at) => endRun(connection, actor, at, run),
})

interface RunRow {
  readonly id: number
  readonly at: string
  readonly actor: string
  readonly state: RunState | null
  readonly added: number
  readonly corrected: number | null
  readonly unchanged: number
  readonly published: number | null
  readonly reason: string | null
}

const runOf = (
  { state, corrected, published, reason, ...row }: RunRow,
  files: readonly PublishedFile[],
): ImportRun => ({
  ...row,
  // The first release wrote an import's row with its last transaction, and none of these.
  state: state ?? 'done',
  corrected: corrected ?? 0,
  published: published ?? row.added,
  ...(reason !== null && { reason }),
  files,
})

type FileRow = PublishedFile & { readonly run: number }

/** Every import that reached the ledger, the last one first; one of them when its number is given. */
export const readRuns = (connection: Connection, id?: number): Effect.Effect<readonly ImportRun[]> =>
  Effect.gen(function* () {
    const [where, parameters] = id === undefined ? ['', []] : ['where id = ?', [id]]
    const sql = `select id, at, actor, state, added, corrected, unchanged, published, reason from import_run ${where}
      order by id desc`
    const runs = yield* connection.rows<RunRow>({ sql, parameters })
    const ofFiles = `select run, name, sha256, kind, rows from import_file ${where.replace('id', 'run')} order by run, name`
    const files = yield* connection.rows<FileRow>({ sql: ofFiles, parameters })
    const byRun = Map.groupBy(files, ({ run }) => run)
    return runs.map((run) =>
      runOf(
        run,
        (byRun.get(run.id) ?? []).map(({ name, sha256, kind, rows }) => ({ name, sha256, kind, rows })),
      ),
    )
  })
