import type { Division, EntryKind } from '@zhunsheng/domain'
import { quwoCounty } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Actor } from '../access/actor.ts'
import { type Dangling, type Forbidden, type ImportOvertaken, type ImportSession, Store } from '../persistence/store.ts'
import { faultAt } from './check-row.ts'
import { type FaultList, faultList } from './fault-list.ts'
import type { ImportProgress, ImportReport } from './import-report.ts'
import { type ReadFile, type Reading, readFile } from './read-file.ts'

/** What is imported, and how. */
export interface ImportRequest {
  readonly actor: Actor
  /** Paths of CSV files; one named twice is read once. */
  readonly files: readonly string[]
  /** The 12-digit code that rows belong to when they do not say so, and may not contradict. */
  readonly township?: string
  /** The year that rows must have occurred in; states that last may have begun before. */
  readonly year?: number
  /** The kind of every file, by id or name; otherwise each file's name or header says it. */
  readonly kind?: string
  /** The instant at which rows are recorded that do not say so, as `parseInstant` gives it. */
  readonly recorded: string
  /** Whether rows are invented that do not say so; false by default. */
  readonly synthetic?: boolean
  /** Checks everything and writes nothing. */
  readonly dryRun?: boolean
  /** The townships there are; those of Quwo County by default. */
  readonly divisions?: readonly Division[]
  /** How many faults the report holds; 200 by default. All are counted. */
  readonly mostFaults?: number
  /** The most rows that one transaction writes; 50,000 by default. Up to that, an import is there as a whole or not at all. */
  readonly rowsPerTransaction?: number
  readonly onProgress?: (progress: ImportProgress) => void
}

const rowsPerReport = 500

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

const readAll = async (
  request: ImportRequest,
  session: ImportSession,
  faults: FaultList,
  files: readonly string[],
  signal: AbortSignal,
): Promise<readonly ReadFile[]> => {
  const { onProgress, kind } = request
  const total = (await Promise.all(files.map(sizeOf))).reduce((sum, size) => sum + size, 0)
  let [bytes, before] = [0, 0]
  const reading: Reading = {
    context: { divisions: quwoCounty, synthetic: false, ...request },
    session,
    faults,
    files,
    ...(kind !== undefined && { kind }),
    onBytes: (count) => {
      bytes += count
    },
    onRow: (file, rows) => {
      if (rows % rowsPerReport === 0)
        onProgress?.({ phase: 'reading', file, rows: before + rows, share: total === 0 ? 1 : bytes / total })
    },
    signal,
  }
  const read: ReadFile[] = []
  for (const file of files.keys()) {
    const one = await readFile(reading, file)
    before += one.rows
    read.push(one)
  }
  return read
}

const kindOf = ({ context }: ReadFile): EntryKind | undefined => context?.kind

// A file with faults kept some of its rows back: what refers to them is not wrong for that.
const reportDangling = (faults: FaultList, files: readonly ReadFile[], dangling: readonly Dangling[]): void => {
  const faulty = new Set(faults.kept().map(({ file }) => file))
  const doubtful = new Set(files.filter(({ name }) => faulty.has(name)).map((file) => kindOf(file)?.id))
  for (const { file, line, column, value, to, target } of dangling) {
    const { name, context } = files[file] ?? {}
    if (name === undefined || context === undefined || doubtful.has(target)) continue
    const problem =
      to === 'division' ? ({ code: 'unknownDivision' } as const) : ({ code: 'unknownReference', kind: target } as const)
    faults.add({ file: name, ...faultAt(context, line, column, value, problem) })
  }
}

const publish = (
  request: ImportRequest,
  session: ImportSession,
  files: readonly ReadFile[],
  unchanged: number,
): Effect.Effect<void, ImportOvertaken> => {
  const total = session.size
  const published = files.map(({ name, sha256, rows, context }) => ({
    name,
    sha256,
    rows,
    kind: context?.kind.id ?? '',
  }))
  return session.publish(
    { added: total, unchanged, files: published },
    (rows) => request.onProgress?.({ phase: 'publishing', rows, total }),
    request.rowsPerTransaction,
  )
}

const sum = (files: readonly ReadFile[], count: (file: ReadFile) => number): number =>
  files.reduce((total, file) => total + count(file), 0)

/**
 * Imports ledger files: everything is read and checked first, every fault is reported at once, and with any fault nothing
 * is written. A row that is already there as it stands is unchanged: importing the same files again adds nothing, also
 * after an import that was cut off.
 */
export const importFiles = (request: ImportRequest): Effect.Effect<ImportReport, Forbidden | ImportOvertaken, Store> =>
  Effect.scoped(
    Effect.gen(function* () {
      const store = yield* Store
      const session = yield* store.openImport(request.actor)
      const names = new Map(request.files.map((file) => [resolve(file), file]))
      const paths = [...names.values()]
      const faults = faultList(paths, request.mostFaults ?? 200)
      const files = yield* Effect.promise((signal) => readAll(request, session, faults, paths, signal))
      reportDangling(faults, files, session.dangling())
      const refused = faults.count() > 0
      const unchanged = sum(files, (file) => file.unchanged)
      if (!refused && request.dryRun !== true) yield* publish(request, session, files, unchanged)
      return {
        status: refused ? 'refused' : request.dryRun === true ? 'checked' : 'imported',
        files: files.map((file) => {
          const kind = kindOf(file)?.id
          return { name: file.name, ...(kind !== undefined && { kind }), rows: file.rows }
        }),
        rows: sum(files, (file) => file.rows),
        added: refused ? 0 : session.size,
        unchanged,
        faults: faults.kept(),
        faultCount: faults.count(),
      } satisfies ImportReport
    }),
  )
