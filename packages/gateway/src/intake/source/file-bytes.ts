import { type BigIntStats, createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { UnreadableSource } from './unreadable-source.ts'

/** A file that is being read: where it is, how progress is told and reading is stopped. */
export interface FileReading {
  readonly path: string
  /** The size at the start, in bytes. */
  readonly size: number
  /** Told of bytes that were read, once each. */
  readonly onBytes: (count: number) => void
  readonly signal: AbortSignal
  /** Fails with `fileChanged` if the file is no longer the one that was opened. */
  readonly unchanged: () => Promise<void>
}

const unreadable = new Set(['EISDIR', 'EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE', 'EIO'])

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The failure of the file system as an `UnreadableSource`, where it is one. */
export const asUnreadable = (error: unknown): unknown => {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new UnreadableSource('fileMissing', {}, { cause: error })
  return unreadable.has(code) ? new UnreadableSource('fileUnreadable', {}, { cause: error }) : error
}

const factsOf = async (path: string): Promise<BigIntStats> => {
  try {
    return await stat(path, { bigint: true })
  } catch (error) {
    throw asUnreadable(error)
  }
}

/** Looks at a file, without reading it. A folder, a pipe or a device is no file. */
export const fileReading = async (
  path: string,
  { onBytes, signal }: Pick<FileReading, 'onBytes' | 'signal'>,
): Promise<FileReading> => {
  const first = await factsOf(path)
  if (!first.isFile()) throw new UnreadableSource('fileUnreadable')
  const unchanged = async () => {
    const now = await factsOf(path)
    if (now.size !== first.size || now.mtimeNs !== first.mtimeNs || now.ino !== first.ino) {
      throw new UnreadableSource('fileChanged')
    }
  }
  return { path, size: Number(first.size), onBytes, signal, unchanged }
}

/** The bytes of a file, or of a part of it (both ends included), in chunks. Progress is for the caller to tell. */
export async function* bytesOf(
  { path, signal }: Pick<FileReading, 'path' | 'signal'>,
  range: { readonly start?: number; readonly end?: number } = {},
): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, { ...range, highWaterMark: 64 * 1024 })
  try {
    for await (const chunk of stream) {
      signal.throwIfAborted()
      const bytes: Buffer = chunk
      yield bytes
    }
  } catch (error) {
    throw asUnreadable(error)
  } finally {
    stream.destroy()
  }
}
