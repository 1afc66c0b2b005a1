import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable, pipeline } from 'node:stream'
import { CsvError, parse } from 'csv-parse'

/** A record of a CSV file and the line on which it ends, 1 for the first. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** Why a file cannot be read to its end. */
export class UnreadableFile extends Error {
  readonly code: 'fileMissing' | 'fileUnreadable' | 'notCsv' | 'notUtf8' | 'badCsv'
  readonly line: number | undefined
  constructor(code: UnreadableFile['code'], line?: number) {
    super(code)
    this.code = code
    this.line = line
  }
}

/** A file being read: its records, and the hash of its bytes once they are all read. */
export interface CsvFile {
  readonly records: AsyncIterable<CsvRecord>
  readonly sha256: () => string
}

const asUnreadable = (error: unknown): unknown => {
  if (error instanceof UnreadableFile) return error
  if (error instanceof CsvError) {
    const line: unknown = error['lines']
    return new UnreadableFile('badCsv', typeof line === 'number' ? line : undefined)
  }
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === 'ENOENT') return new UnreadableFile('fileMissing')
  return error.code === 'EISDIR' || error.code === 'EACCES' ? new UnreadableFile('fileUnreadable') : error
}

// Half of the CSV files of a county are GBK: said at once instead of imported as noise.
const decoded = (decoder: TextDecoder, bytes?: Uint8Array): string => {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
  } catch {
    throw new UnreadableFile('notUtf8')
  }
}

const workbook = /\.(?:xlsx?|et|ods)$/iu

async function* textOf(path: string, onBytes: (bytes: Uint8Array) => void): AsyncGenerator<string> {
  if (workbook.test(path)) throw new UnreadableFile('notCsv')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of createReadStream(path)) {
    const bytes: Uint8Array = chunk
    onBytes(bytes)
    yield decoded(decoder, bytes)
  }
  yield decoded(decoder)
}

const options = {
  info: true,
  relax_column_count: true,
  skip_empty_lines: true,
  // Spreadsheets leave rows of commas behind.
  skip_records_with_empty_values: true,
  // A quote that is never closed must not swallow the rest of a large file into memory.
  max_record_size: 1_000_000,
} as const

async function* recordsOf(path: string, onBytes: (bytes: Uint8Array) => void): AsyncGenerator<CsvRecord> {
  const parser = parse(options)
  pipeline(Readable.from(textOf(path, onBytes)), parser, () => undefined)
  try {
    for await (const item of parser) {
      const { record, info }: { readonly record: readonly string[]; readonly info: { readonly lines: number } } = item
      yield { line: info.lines, cells: record }
    }
  } catch (error) {
    throw asUnreadable(error)
  }
}

/** Opens a CSV file in UTF-8, with or without a byte order mark. Reading fails with `UnreadableFile`. */
export const openCsv = (path: string, onBytes: (count: number) => void): CsvFile => {
  const hash = createHash('sha256')
  const records = recordsOf(path, (bytes) => {
    hash.update(bytes)
    onBytes(bytes.length)
  })
  return { records, sha256: () => hash.digest('hex') }
}
