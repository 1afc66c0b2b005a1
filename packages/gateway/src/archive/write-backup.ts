import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { checkFile, readStored } from '../evidence/content-store.ts'
import { type BackupSink, Store } from '../persistence/store.ts'
import { orArchiveFault } from './archive-fault.ts'
import { type BackupLine, type BackupManifest, backupFormat, jsonIn } from './backup-format.ts'
import { type LineWriter, lineWriter } from './gzip-lines.ts'
import { newFile } from './new-file.ts'

/** What is backed up, and where to. */
export interface BackupRequest {
  /** A file that is not there yet. */
  readonly path: string
  /** Where the files of evidence lie; without it they are left out. */
  readonly folder?: string
  readonly at: string
  readonly engine: string
  readonly onProgress?: (phase: 'rows' | 'files', done: number, total: number) => void
}

/** What a backup holds. */
export interface BackupWritten {
  readonly rows: number
  readonly entries: number
  readonly files: number
  /** Files that rows name and that are not there, or not what was put: they are not in the backup. */
  readonly lost: readonly string[]
}

const rowsPerReport = 1000
const partSize = 48 * 1024

const shaOf = (payload: unknown): readonly string[] => {
  const said = jsonIn(String(payload))
  const facts = typeof said === 'object' && said !== null && 'facts' in said ? said.facts : undefined
  return typeof facts === 'object' && facts !== null && 'sha256' in facts ? [String(facts.sha256)] : []
}

type Put = (line: BackupManifest | BackupLine) => void

/** Writes rows as they come, and gathers the files that they name. */
class RowsWriter implements BackupSink {
  rows = 0
  entries = 0
  readonly named = new Set<string>()
  readonly #put: Put
  readonly #request: BackupRequest
  #total = 0
  #columns: readonly string[] = []
  #isJournal = false
  constructor(put: Put, request: BackupRequest) {
    this.#put = put
    this.#request = request
  }

  begin: BackupSink['begin'] = (schema, tables) => {
    const { engine, at, folder } = this.#request
    this.#total = Object.values(tables).reduce((sum, count) => sum + count, 0)
    this.entries = tables['entry'] ?? 0
    this.#put({ format: backupFormat, engine, at, schema, tables, files: folder !== undefined })
  }

  table: BackupSink['table'] = (name, columns) => {
    this.#isJournal = name === 'entry'
    this.#columns = columns
    this.#put({ table: name, columns })
  }

  row: BackupSink['row'] = (row) => {
    this.#put(row)
    if (this.#isJournal && row[this.#columns.indexOf('kind')] === 'evidence')
      for (const sha256 of shaOf(row[this.#columns.indexOf('payload')])) this.named.add(sha256)
    this.rows += 1
    if (this.rows % rowsPerReport === 0) this.#request.onProgress?.('rows', this.rows, this.#total)
  }
}

const putFile = async (put: Put, folder: string, sha256: string): Promise<void> => {
  put({ file: sha256 })
  for await (const bytes of readStored(folder, sha256, partSize)) put(bytes.toString('base64'))
}

// What was withdrawn may have been destroyed; what a row still names is missed.
const putFiles = Effect.fn('putFiles')(function* (
  actor: Actor,
  put: Put,
  { folder, onProgress }: BackupRequest,
  named: ReadonlySet<string>,
) {
  const store = yield* Store
  const [hashes, lost]: [readonly string[], string[]] = [[...named].toSorted(), []]
  if (folder === undefined) return { files: 0, lost }
  let files = 0
  for (const [done, sha256] of hashes.entries()) {
    onProgress?.('files', done, hashes.length)
    if ((yield* Effect.promise(() => checkFile(folder, sha256))) === 'intact') {
      yield* Effect.promise(() => putFile(put, folder, sha256))
      files += 1
    } else if ((yield* store.namedFiles(actor, { sha256 })).some(({ rows }) => rows > 0)) lost.push(sha256)
  }
  return { files, lost }
})

const written = Effect.fn('written')(function* (actor: Actor, lines: LineWriter, request: BackupRequest) {
  const store = yield* Store
  const rows = new RowsWriter(lines.line, request)
  yield* store.backup(actor, rows)
  const { files, lost } = yield* putFiles(actor, lines.line, request, rows.named)
  lines.line({ end: true, ...lines.written() })
  lines.flush()
  return { rows: rows.rows, entries: rows.entries, files, lost } satisfies BackupWritten
})

/**
 * Writes everything that the database holds, as it is at one moment, and the files of evidence that it names, to a file that
 * is not there yet. Others go on reading and writing. Fails with ArchiveFault (exists, underWay) and Forbidden; whatever
 * happens, nothing half-written has the file's name.
 */
export const writeBackup = (actor: Actor, request: BackupRequest) =>
  Effect.acquireUseRelease(
    orArchiveFault(() => newFile(request.path)),
    (file) => Effect.tap(written(actor, lineWriter(file), request), () => orArchiveFault(file.finish)),
    (file) => Effect.sync(file.abandon),
  )
