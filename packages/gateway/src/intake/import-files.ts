import { type Division, canonicalJson, hashOf } from '@zhunsheng/domain'
import { quwoCounty } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { stat } from 'node:fs/promises'
import type { Actor } from '../access/actor.ts'
import {
  type Forbidden,
  type ImportManner,
  type ImportOvertaken,
  type ImportSession,
  Store,
} from '../persistence/store.ts'
import { nodeDigest } from '../node-digest.ts'
import { type DoubtfulCases, doubtfulCases } from './doubtful-cases.ts'
import { type FaultList, faultList } from './fault-list.ts'
import type { ImportProgress, ImportReport } from './import-report.ts'
import { type RowKeeper, rowKeeper } from './keep-rows.ts'
import { type ListedFiles, listFiles } from './list-files.ts'
import type { LeftRows } from './left-rows.ts'
import type { Mapping } from './mapping/mapping.ts'
import { noticeList } from './notice-list.ts'
import { type ReadFile, type ReadTable, type Reading, readFile } from './read-file.ts'
import { reportDangling, reportIllegal } from './report-rows.ts'

/** What is imported, and how. */
export interface ImportRequest {
  readonly actor: Actor
  /** Paths of ledger files, or of folders with such below them; one named twice is read once. */
  readonly files: readonly string[]
  /** What the columns of files with layouts of their own mean. */
  readonly mapping?: Mapping
  /** The 12-digit code that rows belong to when they do not say so, and may not contradict. */
  readonly township?: string
  /** The year that rows must belong to, and of dates that name none. See docs/decision/0032. */
  readonly year?: number
  /** The kind of every table, by id or name; otherwise the names of sheet and file or the header say it. */
  readonly kind?: string
  /** The instant at which rows are recorded that do not say so, as `parseInstant` gives it. */
  readonly recorded: string
  /** Whether rows are invented that do not say so; false by default. */
  readonly synthetic?: boolean
  /** Checks everything and writes nothing. */
  readonly dryRun?: boolean
  /** The townships there are; those of Quwo County by default. */
  readonly divisions?: readonly Division[]
  /** How many faults the report holds; 1,000 by default. All are counted. */
  readonly mostFaults?: number
  /** Why rows that differ from the ledger are corrections; without it they are faults. */
  readonly corrections?: string
  /** Rows that stay out, and where the rows of faults are noted. */
  readonly left?: LeftRows
  /** Whether rows of closed years are taken, as late entries. */
  readonly late?: boolean
  /** The most rows that the first transaction writes. Up to that, an import is there as a whole or not at all. */
  readonly rowsPerTransaction?: number
  readonly onProgress?: (progress: ImportProgress) => void
}

const rowsPerReport = 500
const mostNotices = 1000

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  )

interface Work {
  readonly request: ImportRequest
  readonly session: ImportSession
  readonly faults: FaultList
  readonly keeper: RowKeeper
  readonly doubtful: DoubtfulCases
}

/** What every row of an import is held against, as the request says it. */
export const contextOf = ({ year, ...request }: ImportRequest): Reading['context'] => {
  const its = year ?? request.mapping?.year
  return { divisions: quwoCounty, synthetic: false, ...request, ...(its !== undefined && { year: its }) }
}

const heldBackBy =
  (doubtful: DoubtfulCases): NonNullable<Reading['onHeldBack']> =>
  ({ cells }, { kind, byName }) =>
    doubtful.heldBack(kind, (name) => {
      const text = byName.get(name)?.read(cells)
      return typeof text === 'object' ? 'unreadable' : { text }
    })

const readAll = async (
  work: Work,
  notices: Reading['notices'],
  { files }: ListedFiles,
  signal: AbortSignal,
): Promise<readonly ReadFile[]> => {
  const { onProgress, kind, mapping } = work.request
  const total = (await Promise.all(files.map(sizeOf))).reduce((sum, size) => sum + size, 0)
  let [bytes, rows, tables] = [0, 0, 0]
  const reading: Reading = {
    context: contextOf(work.request),
    faults: work.faults,
    notices,
    ...(kind !== undefined && { kind }),
    ...(mapping !== undefined && { mapping }),
    ...(work.request.left !== undefined && { leave: work.request.left.leave }),
    keep: work.keeper.keep,
    onHeldBack: heldBackBy(work.doubtful),
    onUnread: work.doubtful.unread,
    onBytes: (count) => {
      bytes += count
    },
    onRow: (file) => {
      rows += 1
      if (rows % rowsPerReport === 0)
        onProgress?.({ phase: 'reading', file, rows, share: total === 0 ? 1 : Math.min(1, bytes / total) })
    },
    signal,
  }
  const read: ReadFile[] = []
  for (const file of files) {
    const one = await readFile(reading, file, tables)
    tables += one.tables.length
    read.push(one)
  }
  return read
}

// What makes two commands the same one: the bytes of the files, whatever they are called, and what was said about them.
const requestOf = (
  { township, year, kind, synthetic, corrections, late, mapping }: ImportRequest,
  files: readonly { readonly sha256: string; readonly kind: string }[],
): string => {
  const contents = files.map(({ sha256, kind: its }) => `${sha256} ${its}`).toSorted()
  const said = { township, year, kind, synthetic, corrections, late, mapping: mapping?.digest, contents }
  return hashOf('zhunsheng/import/1', [canonicalJson(said)], nodeDigest)
}

const publish = (
  { request, session, keeper }: Work,
  files: readonly ReadFile[],
): Effect.Effect<number, ImportOvertaken> => {
  const { added, corrected } = session.kept()
  const total = added + corrected
  const published = files.map(({ name, sha256 = '', tables }) => ({
    name,
    sha256,
    rows: sum(tables),
    kind: [...new Set(tables.flatMap(({ context }) => (context === undefined ? [] : [context.kind.id])))].join(' '),
  }))
  const { unchanged, voided } = keeper.there()
  const { rowsPerTransaction } = request
  return session.publish(
    { unchanged: unchanged + voided, files: published, request: requestOf(request, published) },
    {
      onProgress: (rows) => request.onProgress?.({ phase: 'publishing', rows, total }),
      ...(rowsPerTransaction !== undefined && { atOnce: rowsPerTransaction }),
    },
  )
}

const sum = (tables: readonly ReadTable[]): number => tables.reduce((total, { rows }) => total + rows, 0)

const reported = ({ file, sheet, context, rows }: ReadTable): ImportReport['files'][number] => ({
  name: file,
  ...(sheet !== undefined && { sheet }),
  ...(context !== undefined && { kind: context.kind.id }),
  rows,
})

/** A file of which no table was read is in the report all the same. */
const tablesOf = ({ name, tables }: ReadFile): readonly ReadTable[] =>
  tables.length === 0 ? [{ file: name, rows: 0 }] : tables

const noted = (faults: FaultList, left: LeftRows | undefined): FaultList =>
  left === undefined
    ? faults
    : {
        ...faults,
        add: (fault) => {
          left.note(fault)
          faults.add(fault)
        },
      }

const mannerOf = ({ corrections, late }: ImportRequest): ImportManner => ({
  ...(corrections !== undefined && { corrections }),
  ...(late !== undefined && { late }),
})

/**
 * Imports ledger files: everything is read and checked first, every fault is reported at once, and with any fault nothing
 * is written. A row that is already there as it stands is unchanged: importing the same files again adds nothing, also
 * after an import that was cut off.
 */
export const importFiles = (request: ImportRequest): Effect.Effect<ImportReport, Forbidden | ImportOvertaken, Store> =>
  Effect.scoped(
    Effect.gen(function* () {
      const store = yield* Store
      const session = yield* store.openImport(request.actor, mannerOf(request))
      const listed = yield* Effect.promise(() => listFiles(request.files))
      const faults = noted(
        faultList([...listed.files, ...listed.emptyFolders], request.mostFaults ?? 1000),
        request.left,
      )
      const notices = noticeList(mostNotices)
      for (const file of listed.emptyFolders) faults.add({ file, problem: { code: 'emptyFolder' } })
      const doubtful = doubtfulCases()
      const work = { request, session, faults, keeper: rowKeeper(session, faults, doubtful), doubtful }
      const read = yield* Effect.promise((signal) => readAll(work, notices, listed, signal))
      const reporting = { faults, tables: read.flatMap((file) => file.tables), doubtful }
      reportDangling(reporting, yield* session.dangling())
      reportIllegal(reporting, read, yield* session.illegal())
      const refused = faults.count() > 0
      // Asked beforehand: once the rows are in the ledger, who comes back is there like anybody else.
      const erased = yield* session.erased()
      const run = refused || request.dryRun === true ? undefined : yield* publish(work, read)
      const { added, corrected } = session.kept()
      return {
        status: refused ? 'refused' : request.dryRun === true ? 'checked' : 'imported',
        files: read.flatMap(tablesOf).map(reported),
        rows: sum(reporting.tables),
        added: refused ? 0 : added,
        corrected: refused ? 0 : corrected,
        ...work.keeper.there(),
        ...(run !== undefined && { run }),
        late: refused ? [] : session.late(),
        ...erased,
        faults: faults.kept(),
        faultCount: faults.count(),
        faultCounts: faults.counts(),
        notices: notices.kept(),
        noticeCount: notices.count(),
      } satisfies ImportReport
    }),
  )
