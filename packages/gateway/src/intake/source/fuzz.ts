import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourceRow } from '../source.ts'
import { openSource } from './open-source.ts'
import { sourceLimits } from './source-limits.ts'
import { fuzzFile } from './testing/fuzz-files.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** How long to go on: until a number of cases or seconds, whichever comes first. */
export interface FuzzRequest {
  /** With the number of a case it decides the bytes of its file. */
  readonly seed: number
  /** The number of the first case. */
  readonly first?: number
  readonly cases?: number
  readonly seconds?: number
  /** Told of each case before its file is read: the last one told of is the one that hangs. */
  readonly onCase?: (number: number) => void
}

/** What came of it: how many files were read to their end, how many refused by which code. */
export interface FuzzResult {
  readonly cases: number
  readonly read: number
  readonly refused: Readonly<Record<string, number>>
}

/** A case whose outcome is neither rows nor an `UnreadableSource`. Its cause says what it is; its file can be made again. */
export class FuzzFailure extends Error {
  override readonly name = 'FuzzFailure'
  readonly seed: number
  readonly case: number
  constructor(seed: number, number: number, cause: unknown) {
    super(`seed ${seed}, case ${number} (${fuzzFile(seed, number).name}): ${String(cause)}`, { cause })
    this.seed = seed
    this.case = number
  }
}

// What every row keeps, whatever file it is from.
const checkRow = ({ row, cells }: SourceRow, before: number): void => {
  if (!Number.isSafeInteger(row) || row <= before) throw new Error(`row ${row} after row ${before}`)
  if (cells.length === 0 || cells.length > sourceLimits.columns) throw new Error(`${cells.length} cells`)
  if (cells.at(-1) === undefined) throw new Error('the last cell is blank')
  for (const cell of cells) {
    if (cell?.type === 'number' && !Number.isFinite(cell.value)) throw new Error('a number that is none')
    if (cell?.type === 'text' && cell.text.trim() === '') throw new Error('a blank text')
    if (cell?.type === 'date' && !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?$/u.test(cell.iso)) throw new Error(cell.iso)
  }
}

const readAll = async (path: string): Promise<void> => {
  const source = await openSource(path, { onBytes: () => undefined, signal: new AbortController().signal })
  for await (const { rows } of source.sheets) {
    let last = 0
    for await (const row of rows) {
      checkRow(row, last)
      last = row.row
    }
  }
}

// The code by which a file is refused, undefined when it is read.
const outcomeOf = async (folder: string, seed: number, number: number): Promise<string | undefined> => {
  const { name, bytes } = fuzzFile(seed, number)
  const path = join(folder, name)
  await writeFile(path, bytes)
  try {
    await readAll(path)
    return undefined
  } catch (error) {
    if (error instanceof UnreadableSource) return error.code
    throw new FuzzFailure(seed, number, error)
  }
}

/** Reads damaged files of every format; fails with `FuzzFailure` at the first that ends in anything but rows or a refusal. */
export const fuzzSources = async (request: FuzzRequest): Promise<FuzzResult> => {
  const { seed, first = 0, cases = Infinity, seconds = Infinity, onCase } = request
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-fuzz-'))
  const end = performance.now() + seconds * 1000
  const refused: Record<string, number> = {}
  let done = 0
  try {
    for (; done < cases && performance.now() < end; done += 1) {
      onCase?.(first + done)
      const code = await outcomeOf(folder, seed, first + done)
      if (code !== undefined) refused[code] = (refused[code] ?? 0) + 1
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  return { cases: done, read: done - Object.values(refused).reduce((sum, count) => sum + count, 0), refused }
}
