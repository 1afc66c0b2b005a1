import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourceFormat, SourceRow, SourceSheet } from '../../source.ts'
import { openSource } from '../open-source.ts'
import { UnreadableSource } from '../unreadable-source.ts'

/** A sheet that was read to its end. */
export interface ReadSheet extends Omit<SourceSheet, 'rows'> {
  readonly rows: readonly SourceRow[]
}

/** A source that was read to its end. */
export interface ReadSource {
  readonly format: SourceFormat
  readonly sha256: string
  readonly sheets: readonly ReadSheet[]
  /** The bytes that progress was told of. */
  readonly told: number
}

/** Reads a file to its end. */
export const readPath = async (path: string, signal = new AbortController().signal): Promise<ReadSource> => {
  let told = 0
  const source = await openSource(path, { onBytes: (count) => (told += count), signal })
  const sheets: ReadSheet[] = []
  for await (const { rows, ...sheet } of source.sheets) {
    const read: SourceRow[] = []
    for await (const row of rows) read.push(row)
    sheets.push({ ...sheet, rows: read })
  }
  return { format: source.format, sha256: await source.sha256(), sheets, told }
}

/** Gives a file of these bytes to `use`, in a folder that is gone afterwards. */
export const withFile = async <T>(
  name: string,
  bytes: Buffer | string,
  use: (path: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-source-'))
  try {
    const path = join(folder, name)
    await writeFile(path, bytes)
    return await use(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Reads a file of these bytes to its end. */
export const readBytes = async (name: string, bytes: Buffer | string): Promise<ReadSource> =>
  withFile(name, bytes, readPath)

/** How reading a file of these bytes fails: the code, then the sheet and the row where they are known. Other failures pass. */
export const refusalOf = async (name: string, bytes: Buffer | string): Promise<readonly (string | number)[]> => {
  try {
    await readBytes(name, bytes)
    return []
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    return [error.code, error.sheet, error.row].filter((part) => part !== undefined)
  }
}
