import type { SourceCell, SourceRow, SourceSheet } from '../source.ts'
import type { FileReading } from './file-bytes.ts'
import type { TextEncoding } from './file-survey.ts'
import { rowOfCells, textCell } from './row-of-cells.ts'
import { sourceLimits } from './source-limits.ts'
import { textOf } from './text-of.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** Why a line of NDJSON is no row: the others are rows all the same. */
export type LineProblem = 'badJson' | 'nestedJson' | 'cellTooLong'

/** Told of each line that is no row, by its number, 1 for the first. */
export type OnBadLine = (line: number, problem: LineProblem) => void

interface Line {
  readonly line: number
  /** Absent when there is more of it than a line may have. */
  readonly text?: string
}

async function* linesOf(reading: FileReading, encoding: TextEncoding): AsyncGenerator<Line> {
  let [rest, line, isLong] = ['', 0, false]
  const ended = (text: string): Line => {
    line += 1
    const isHeld = !isLong && text.length <= sourceLimits.cellChars
    isLong = false
    return isHeld ? { line, text } : { line }
  }
  for await (const chunk of textOf(reading, encoding)) {
    const texts = (rest + chunk).split('\n')
    rest = texts.pop() ?? ''
    for (const text of texts) yield ended(text)
    // Of a line without an end nothing is held; where it ends, the next begins.
    if (rest.length > sourceLimits.cellChars) [rest, isLong] = ['', true]
  }
  yield ended(rest)
}

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Undefined for a blank line.
const objectIn = ({ text }: Line): JsonObject | LineProblem | undefined => {
  if (text === undefined) return 'cellTooLong'
  if (text.trim() === '') return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : 'badJson'
  } catch {
    return 'badJson'
  }
}

const problemOf = (value: unknown): LineProblem | undefined => {
  if (typeof value === 'object' && value !== null) return 'nestedJson'
  // JSON has numbers that no double holds, such as 1e999.
  return typeof value === 'number' && !Number.isFinite(value) ? 'badJson' : undefined
}

const cellOf = (value: unknown): SourceCell | undefined => {
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return { type: 'number', value }
  return typeof value === 'boolean' ? { type: 'boolean', value } : undefined
}

// The names that any object has, in the order in which they first come.
const columnsOf = async (reading: FileReading, encoding: TextEncoding): Promise<readonly string[]> => {
  const columns = new Set<string>()
  for await (const line of linesOf({ ...reading, onBytes: () => undefined }, encoding)) {
    const object = objectIn(line)
    if (typeof object !== 'object') continue
    for (const key of Object.keys(object)) columns.add(key)
    if (columns.size > sourceLimits.columns) throw new UnreadableSource('tooManyColumns', { row: line.line })
  }
  return [...columns]
}

const refuse: OnBadLine = (row, problem) => {
  throw new UnreadableSource(problem, { row })
}

async function* rowsOf(
  reading: FileReading,
  encoding: TextEncoding,
  columns: readonly string[],
  onBadLine: OnBadLine,
): AsyncGenerator<SourceRow> {
  let count = 0
  for await (const line of linesOf(reading, encoding)) {
    const object = objectIn(line)
    if (object === undefined) continue
    const place = { row: line.line }
    count += 1
    if (count > sourceLimits.textRows) throw new UnreadableSource('tooManyRows', place)
    const problem =
      typeof object === 'string'
        ? object
        : Object.values(object)
            .map(problemOf)
            .find((each) => each !== undefined)
    if (problem !== undefined) onBadLine(line.line, problem)
    if (problem !== undefined || typeof object === 'string') continue
    const cells = columns.map((column) => cellOf(Object.hasOwn(object, column) ? object[column] : undefined))
    const row = rowOfCells(cells, place)
    if (row !== undefined) yield row
  }
}

/**
 * The one sheet of an NDJSON file: one object a line, of texts, numbers, booleans and nulls. Its columns are all their
 * names. Lines that are none go to `onBadLine` and the others are read; without it the first of them ends the reading.
 */
export const ndjsonSheet = async (
  reading: FileReading,
  encoding: TextEncoding,
  onBadLine: OnBadLine = refuse,
): Promise<SourceSheet> => {
  const columns = await columnsOf(reading, encoding)
  return { columns, merges: [], rows: rowsOf(reading, encoding, columns, onBadLine) }
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
