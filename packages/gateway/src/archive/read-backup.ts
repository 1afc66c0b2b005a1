import { createHash } from 'node:crypto'
import type { BackupPart } from '../persistence/store.ts'
import { ArchiveFault } from './archive-fault.ts'
import { type BackupManifest, endIn, lineIn, manifestIn } from './backup-format.ts'
import { linesOfGzip } from './gzip-lines.ts'

/** A backup that was read to its end and is whole. */
export interface WholeBackup extends BackupManifest {
  readonly path: string
  /** The files of evidence in it. */
  readonly fileCount: number
  readonly lines: number
}

const beginOf = (path: string, first: string): BackupManifest => {
  const manifest = manifestIn(first)
  if (typeof manifest === 'string') throw new ArchiveFault({ code: manifest, path })
  return manifest
}

/**
 * Reads a backup to its end, without using anything of it. Throws ArchiveFault: notBackup, newerFormat, damaged, missing. Only
 * after this the rest of this module may be asked for its content.
 */
export const checkBackup = async (path: string, onLine?: (lines: number) => void): Promise<WholeBackup> => {
  const hash = createHash('sha256')
  let [lines, files]: [number, number] = [0, 0]
  let manifest: BackupManifest | undefined
  let last: string | undefined
  for await (const line of linesOfGzip(path)) {
    manifest ??= beginOf(path, line)
    if (last !== undefined) hash.update(`${last}\n`)
    lines += 1
    if (line.startsWith('{"file"')) files += 1
    if (lines % 10_000 === 0) onLine?.(lines)
    last = line
  }
  const end = last === undefined ? undefined : endIn(last)
  const isWhole = end !== undefined && end.lines === lines - 1 && end.sha256 === hash.digest('hex')
  if (manifest === undefined || !isWhole) throw new ArchiveFault({ code: 'damaged', path })
  return { ...manifest, path, fileCount: files, lines }
}

async function* linesBetween(path: string): AsyncGenerator<NonNullable<ReturnType<typeof lineIn>>> {
  let at = 0
  for await (const text of linesOfGzip(path)) {
    at += 1
    if (at === 1 || endIn(text) !== undefined) continue
    const line = lineIn(text)
    if (line === undefined) throw new ArchiveFault({ code: 'damaged', path })
    yield line
  }
}

/** The tables of a backup and their rows. */
export async function* partsOf({ path }: WholeBackup): AsyncGenerator<BackupPart> {
  for await (const line of linesBetween(path)) {
    if (typeof line === 'string' || 'file' in line) return
    if ('table' in line) yield { type: 'table', name: line.table, columns: line.columns }
    else yield { type: 'row', row: line }
  }
}

/** A part of a file of evidence. */
export interface FilePart {
  readonly sha256: string
  readonly bytes: Uint8Array
  /** Whether it is the first of its file. */
  readonly isFirst: boolean
}

/** The files of evidence in a backup, part by part. */
export async function* filePartsOf({ path }: WholeBackup): AsyncGenerator<FilePart> {
  let [sha256, isFirst] = ['', true]
  for await (const line of linesBetween(path)) {
    if (typeof line === 'string') {
      yield { sha256, bytes: Buffer.from(line, 'base64'), isFirst }
      isFirst = false
    } else if ('file' in line) [sha256, isFirst] = [line.file, true]
  }
}
