import type { SourceCell, SourceRow, SourceSheet } from '../source.ts'
import type { FileReading } from './file-bytes.ts'
import type { TextEncoding } from './file-survey.ts'
import { rowOfCells, textCell } from './row-of-cells.ts'
import { sourceLimits } from './source-limits.ts'
import { textOf } from './text-of.ts'
import { UnreadableSource } from './unreadable-source.ts'

interface Line {
  readonly line: number
  readonly text: string
}

async function* linesOf(reading: FileReading, encoding: TextEncoding): AsyncGenerator<Line> {
  let [rest, line] = ['', 0]
  function* ended(texts: readonly string[]): Generator<Line> {
    for (const text of texts) {
      line += 1
      if (text.length > sourceLimits.cellChars) throw new UnreadableSource('cellTooLong', { row: line })
      if (text.trim() !== '') yield { line, text }
    }
  }
  for await (const chunk of textOf(reading, encoding)) {
    const texts = (rest + chunk).split('\n')
    rest = texts.pop() ?? ''
    yield* ended(texts)
    if (rest.length > sourceLimits.cellChars) throw new UnreadableSource('cellTooLong', { row: line + 1 })
  }
  yield* ended([rest])
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objectIn = ({ line, text }: Line): Record<string, unknown> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UnreadableSource('badJson', { row: line }, { cause: error })
  }
  if (!isObject(value)) throw new UnreadableSource('badJson', { row: line })
  return value
}

const cellOf = (value: unknown, row: number): SourceCell | undefined => {
  if (typeof value === 'string') return textCell(value)
  // JSON has numbers that no double holds, such as 1e999.
  if (typeof value === 'number' && Number.isFinite(value)) return { type: 'number', value }
  if (typeof value === 'boolean') return { type: 'boolean', value }
  if (value === undefined || value === null) return undefined
  throw new UnreadableSource(typeof value === 'number' ? 'badJson' : 'nestedJson', { row })
}

// The names that any object has, in the order in which they first come.
const columnsOf = async (reading: FileReading, encoding: TextEncoding): Promise<readonly string[]> => {
  const columns = new Set<string>()
  for await (const line of linesOf({ ...reading, onBytes: () => undefined }, encoding)) {
    for (const key of Object.keys(objectIn(line))) columns.add(key)
    if (columns.size > sourceLimits.columns) throw new UnreadableSource('tooManyColumns', { row: line.line })
  }
  return [...columns]
}

async function* rowsOf(
  reading: FileReading,
  encoding: TextEncoding,
  columns: readonly string[],
): AsyncGenerator<SourceRow> {
  let count = 0
  for await (const line of linesOf(reading, encoding)) {
    const object = objectIn(line)
    const cells = columns.map((column) => cellOf(Object.hasOwn(object, column) ? object[column] : undefined, line.line))
    const row = rowOfCells(cells, { row: line.line })
    if (row === undefined) continue
    count += 1
    if (count > sourceLimits.textRows) throw new UnreadableSource('tooManyRows', { row: line.line })
    yield row
  }
}

/** The one sheet of an NDJSON file: one object a line, of texts, numbers, booleans and nulls. Its columns are all their names. */
export const ndjsonSheet = async (reading: FileReading, encoding: TextEncoding): Promise<SourceSheet> => {
  const columns = await columnsOf(reading, encoding)
  return { columns, merges: [], rows: rowsOf(reading, encoding, columns) }
}

/** True when the first line of a text is an object whose `format` is one of the project's own, such as an export of the journal. */
export const beginsOwnFormat = (beginning: string): boolean => {
  const end = beginning.indexOf('\n')
  try {
    const value: unknown = JSON.parse(end === -1 ? beginning : beginning.slice(0, end))
    return isObject(value) && typeof value['format'] === 'string' && value['format'].startsWith('zhunsheng/')
  } catch {
    return false
  }
}
