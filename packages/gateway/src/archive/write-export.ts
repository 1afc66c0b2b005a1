import { mkdirSync, existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as Effect from 'effect/Effect'
import { entryKinds } from '@zhunsheng/domain/ledger'
import type { LooseEntry } from '@zhunsheng/domain'
import type { Actor } from '../access/actor.ts'
import { type ExportBeginning, type ExportRequest, type ExportSink, Store } from '../persistence/store.ts'
import { ArchiveFault, orArchiveFault } from './archive-fault.ts'
import { type CsvTable, csvTable } from './csv-table.ts'
import { type ExportManifest, type SealLine, entryLine, exportFormat, sealFormat } from './journal-format.ts'
import { partialOf, unlessThere } from './new-file.ts'
import { type TextFile, textFile } from './text-file.ts'

/** What is exported, and where to. */
export interface ExportFilesRequest extends ExportRequest {
  /** A folder that is not there yet. */
  readonly folder: string
  readonly at: string
  readonly engine: string
  readonly onProgress?: (done: number, total: number) => void
}

/** A file of an export. */
export interface ExportedFile {
  readonly name: string
  readonly rows: number
}
/** What was exported. */
export interface Exported {
  readonly files: readonly ExportedFile[]
  readonly entries: number
  readonly versions: number
  /** The headers of personal columns that were left out, by kind; kinds without any are left out. */
  readonly masked: Readonly<Record<string, readonly string[]>>
}

const journalName = 'entries.ndjson'
const rowsPerReport = 1000

interface OpenTable {
  readonly kind: string
  readonly csv: CsvTable
  readonly file: TextFile
  rows: number
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0)

/** Writes rows to the files of a folder, one file after the other. */
class FolderWriter implements ExportSink {
  readonly #folder: string
  readonly #request: ExportFilesRequest
  readonly #files: ExportedFile[] = []
  readonly #masked: Record<string, readonly string[]> = {}
  #journal: TextFile | undefined
  #table: OpenTable | undefined
  #versions = 0
  #entries = 0
  #total = 0
  constructor(folder: string, request: ExportFilesRequest) {
    this.#folder = folder
    this.#request = request
  }

  begin: ExportSink['begin'] = (beginning) => {
    const { only } = this.#request
    const versions = sum(beginning.townships.map((each) => each.versions))
    this.#total = (only === 'entries' ? 0 : versions) + (only === 'versions' ? 0 : sum(Object.values(beginning.kinds)))
    if (only !== 'entries') this.#beginJournal(beginning)
  }

  version: ExportSink['version'] = (version) => {
    this.#journal?.write(`${JSON.stringify(entryLine(version))}\n`)
    this.#versions += 1
    this.#report()
  }

  entry: ExportSink['entry'] = (entry) => {
    const table = this.#tableFor(entry)
    table.file.write(table.csv.line(entry))
    table.rows += 1
    this.#entries += 1
    this.#report()
  }

  end(): Exported {
    this.#journal?.end()
    this.#endTable()
    const journal = this.#journal === undefined ? [] : [{ name: journalName, rows: this.#versions }]
    return {
      files: [...journal, ...this.#files],
      entries: this.#entries,
      versions: this.#versions,
      masked: this.#masked,
    }
  }

  #beginJournal({ townships, seals }: ExportBeginning): void {
    const { engine, at, year, knownAt, unmasked } = this.#request
    const manifest: ExportManifest = {
      format: exportFormat,
      engine,
      at,
      masked: unmasked !== true,
      ...(year !== undefined && { year }),
      ...(knownAt !== undefined && { knownAt }),
      townships,
      seals: seals.length,
    }
    this.#journal = textFile(join(this.#folder, journalName))
    this.#journal.write(`${JSON.stringify(manifest)}\n`)
    for (const seal of seals) {
      const line: SealLine = { format: sealFormat, ...seal }
      this.#journal.write(`${JSON.stringify(line)}\n`)
    }
  }

  #tableFor({ kind: id }: LooseEntry): OpenTable {
    if (this.#table?.kind === id) return this.#table
    this.#endTable()
    const kind = entryKinds.find((each) => each.id === id)
    if (kind === undefined) throw new Error(`no kind ${id}`)
    const csv = csvTable(kind, this.#request.unmasked !== true)
    if (csv.masked.length > 0) this.#masked[id] = csv.masked
    const file = textFile(join(this.#folder, `${id}.csv`))
    file.write(csv.header)
    this.#table = { kind: id, csv, file, rows: 0 }
    return this.#table
  }

  #endTable(): void {
    const table = this.#table
    if (table === undefined) return
    table.file.end()
    this.#files.push({ name: `${table.kind}.csv`, rows: table.rows })
    this.#table = undefined
  }

  #report(): void {
    const done = this.#versions + this.#entries
    if (done % rowsPerReport === 0) this.#request.onProgress?.(done, this.#total)
  }
}

const beginFolder = (folder: string): string => {
  if (existsSync(folder)) throw new ArchiveFault({ code: 'exists', path: folder })
  const partial = partialOf(folder)
  mkdirSync(dirname(partial), { recursive: true })
  unlessThere(partial, 'underWay', () => mkdirSync(partial, { mode: 0o700 }))
  return partial
}

/**
 * Writes entries as they are at one moment to a folder that is not there yet: the journal as NDJSON, and what stands as a CSV
 * of each kind. Fails with ArchiveFault (exists, underWay) and Forbidden; whatever happens, nothing half-written has the
 * folder's name.
 */
export const writeExport = (actor: Actor, request: ExportFilesRequest) =>
  Effect.acquireUseRelease(
    orArchiveFault(() => beginFolder(request.folder)),
    (partial) =>
      Effect.gen(function* () {
        const store = yield* Store
        const writer = new FolderWriter(partial, request)
        yield* store.exportEntries(actor, request, writer)
        const exported = writer.end()
        if (exported.files.some(({ rows }) => rows > 0)) {
          if (existsSync(request.folder)) return yield* new ArchiveFault({ code: 'exists', path: request.folder })
          renameSync(partial, request.folder)
        }
        return exported
      }),
    (partial) => Effect.sync(() => rmSync(partial, { recursive: true, force: true })),
  )
