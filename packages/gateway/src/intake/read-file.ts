import type { EntryKind } from '@zhunsheng/domain'
import { kindByName } from '@zhunsheng/domain/ledger'
import type { ImportSession } from '../persistence/store.ts'
import { faultAt, rowChecker } from './check-row.ts'
import { type CsvRecord, UnreadableFile, openCsv } from './csv-records.ts'
import type { FaultList } from './fault-list.ts'
import { kindOfFileName, kindOfHeader } from './file-kind.ts'
import type { IntakeFault } from './intake-fault.ts'
import { readHeader } from './read-header.ts'
import { type ImportContext, type RowContext, rowContext } from './row-context.ts'

/** An import under way, as its files are read one after the other. */
export interface Reading {
  readonly context: ImportContext
  readonly session: ImportSession
  readonly faults: FaultList
  /** As they were named. */
  readonly files: readonly string[]
  /** The kind of every file, when the caller says it. */
  readonly kind?: string
  readonly onBytes: (count: number) => void
  readonly onRow: (file: string, rows: number) => void
  readonly signal: AbortSignal
}

/** A file as far as it could be read. */
export interface ReadFile {
  readonly name: string
  readonly rows: number
  readonly unchanged: number
  readonly sha256: string
  /** Absent when its kind could not be told. */
  readonly context?: RowContext
}

interface Rows {
  readonly context: RowContext
  readonly check: ReturnType<typeof rowChecker>
}

/** Adds faults of one file. */
type Report = (...faults: readonly Omit<IntakeFault, 'file'>[]) => void

const kindFor = ({ kind }: Reading, path: string, header: readonly string[]): EntryKind | undefined =>
  kind === undefined ? (kindOfFileName(path) ?? kindOfHeader(header)) : kindByName(kind)

const begin = (reading: Reading, name: string, report: Report, header: readonly string[]): Rows | undefined => {
  const kind = kindFor(reading, name, header)
  if (kind === undefined) {
    report({ problem: { code: 'unknownKind' } })
    return undefined
  }
  const read = readHeader(kind, header)
  report(...read.faults)
  const context = rowContext(reading.context, kind, read)
  return { context, check: rowChecker(context) }
}

// Adds a row to the import; true when it is there already.
const addRow = (
  reading: Reading,
  file: number,
  { context, check }: Rows,
  report: Report,
  record: CsvRecord,
): boolean => {
  const { line, cells } = record
  const checked = check(line, cells)
  if (!checked.ok) {
    report(...checked.faults)
    return false
  }
  const { standing, place } = reading.session.add(checked.row, { file, line })
  if (standing === 'different') {
    const other = place && ({ code: 'duplicateKey', file: reading.files[place.file] ?? '', row: place.line } as const)
    report(faultAt(context, line, 'key', checked.row.row.key, other ?? { code: 'keyTaken' }))
  }
  return standing === 'unchanged'
}

/** Reads one file to its end, checking and keeping its rows. Every fault is reported; none of them stops the others. */
export const readFile = async (reading: Reading, file: number): Promise<ReadFile> => {
  const name = reading.files[file] ?? ''
  const report: Report = (...faults) => {
    for (const fault of faults) reading.faults.add({ file: name, ...fault })
  }
  const csv = openCsv(name, reading.onBytes)
  let rows: Rows | undefined
  let [count, unchanged] = [0, 0]
  const done = () => ({ name, rows: count, unchanged, sha256: csv.sha256(), ...(rows && { context: rows.context }) })
  try {
    for await (const record of csv.records) {
      reading.signal.throwIfAborted()
      if (rows === undefined) {
        rows = begin(reading, name, report, record.cells)
        if (rows === undefined) return done()
        continue
      }
      count += 1
      if (addRow(reading, file, rows, report, record)) unchanged += 1
      reading.onRow(name, count)
    }
    if (rows === undefined) report({ problem: { code: 'emptyFile' } })
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    report({ ...(error.line !== undefined && { row: error.line }), problem: { code: error.code } })
  }
  return done()
}
