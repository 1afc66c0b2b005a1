import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { mediaTypeOf, sampleSize } from './media-type.ts'

/** A file as it is stored: by the hash of its content, 64 hexadecimal digits. */
export interface StoredFile {
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
}

/** Why a file is not taken, or not given. */
export type FileFault = 'fileMissing' | 'notFile' | 'emptyFile' | 'tooLarge' | 'fileChanged'

/** A file that is not taken, or not given. */
export class FileRefused extends Error {
  readonly code: FileFault
  constructor(code: FileFault) {
    super(code)
    this.code = code
  }
}

/** The largest file that is taken: a scan of some hundred pages. Films belong elsewhere, and their hash into the title. */
export const largestFile = 200 * 1024 * 1024

// Two levels, so that no folder holds a hundred thousand files.
const pathOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256)
// Says that a file was put here for a row that is not in the ledger yet.
const pendingOf = (folder: string, sha256: string): string => join(folder, `pending-${sha256}`)

/** The hash of what is in a file, 64 hexadecimal digits. */
export const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/u.test(text)
const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** The size of a file that can be taken, in bytes. Rejects with `FileRefused`. */
export const checkSource = async (path: string): Promise<number> => {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new FileRefused('notFile')
    if (found.size === 0) throw new FileRefused('emptyFile')
    if (found.size > largestFile) throw new FileRefused('tooLarge')
    return found.size
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new FileRefused('fileMissing') : error
  }
}

const sampleOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(sampleSize), 0, sampleSize, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const day = 24 * 60 * 60 * 1000
const namesIn = (folder: string): Promise<readonly string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
const leftIn = async (folder: string, beginning: string, before: number): Promise<readonly string[]> => {
  const left: string[] = []
  for (const name of await namesIn(folder)) {
    if (!name.startsWith(beginning)) continue
    // It may have gone since.
    const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (mtimeMs < before) left.push(name)
  }
  return left
}

// What is under way is younger than a day.
const cutOff = (): number => Date.now() - day

// What a process left that was killed while it copied.
const sweepCopies = async (folder: string): Promise<void> => {
  for (const name of await leftIn(folder, 'copy-', cutOff())) await rm(join(folder, name), { force: true })
}

const place = async (folder: string, copy: string, sha256: string): Promise<void> => {
  const handle = await open(copy, 'r+')
  await handle.sync()
  await handle.close()
  await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true })
  if (await isStored(folder, sha256)) return
  await writeFile(pendingOf(folder, sha256), '')
  await link(copy, pathOf(folder, sha256)).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
}

/**
 * Puts a copy of a file into a folder, under the hash of what was copied; the same content is there once. Whole or not at
 * all: a copy that was cut off has another name, and goes with the next file. What is new waits for a row that names it:
 * see `confirmFile`. Rejects with `FileRefused`.
 */
export const storeFile = async (folder: string, path: string): Promise<StoredFile> => {
  await checkSource(path)
  await mkdir(folder, { recursive: true })
  await sweepCopies(folder)
  const copy = join(folder, `copy-${randomUUID()}`)
  try {
    await copyFile(path, copy)
    // Of the copy, not of the original: that one may be changing under our hands.
    const [sha256, bytes, sample] = await Promise.all([hashFile(copy), checkSource(copy), sampleOf(copy)])
    await place(folder, copy, sha256)
    return { sha256, bytes, mediaType: mediaTypeOf(sample, basename(path)) }
  } finally {
    await rm(copy, { force: true })
  }
}

/** Says that a row names a stored file: from now on it stays until it is destroyed. */
export const confirmFile = (folder: string, sha256: string): Promise<void> =>
  rm(pendingOf(folder, sha256), { force: true })

const waiting = async (folder: string, before: number): Promise<readonly string[]> =>
  (await leftIn(folder, 'pending-', before)).map((name) => name.slice('pending-'.length)).filter(isHash)

/** Hashes of the files that wait for their row. */
export const waitingFiles = (folder: string): Promise<readonly string[]> => waiting(folder, Number.POSITIVE_INFINITY)
/** Hashes of the files that have waited for more than a day: whoever brought them was cut off. */
export const forsakenFiles = (folder: string): Promise<readonly string[]> => waiting(folder, cutOff())

/** Whether a file is there, whatever is in it. */
export const isStored = (folder: string, sha256: string): Promise<boolean> =>
  stat(pathOf(folder, sha256)).then(
    () => true,
    () => false,
  )

/** Whether a stored file is there as it was put. */
export const checkFile = async (folder: string, sha256: string): Promise<'intact' | 'missing' | 'changed'> => {
  try {
    return (await hashFile(pathOf(folder, sha256))) === sha256 ? 'intact' : 'changed'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing'
    throw error
  }
}

/** The content of a stored file, in parts of at most so many bytes. */
export const readStored = (folder: string, sha256: string, partSize: number): AsyncIterable<Buffer> =>
  createReadStream(pathOf(folder, sha256), { highWaterMark: partSize })

/**
 * Copies a stored file to a path where nothing is yet, and holds what it copies to its hash. Rejects with `EEXIST` when
 * something is there, with `FileRefused` when the stored file is gone or was changed; then nothing is left at the path.
 */
export const copyOut = async (folder: string, sha256: string, to: string): Promise<void> => {
  const from = await open(pathOf(folder, sha256)).catch((error: unknown) => {
    throw codeOf(error) === 'ENOENT' ? new FileRefused('fileMissing') : error
  })
  try {
    const target = await open(to, 'wx')
    try {
      const hash = createHash('sha256')
      const hashed = async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk)
          yield chunk
        }
      }
      await pipeline(from.createReadStream(), hashed, target.createWriteStream())
      if (hash.digest('hex') !== sha256) throw new FileRefused('fileChanged')
    } catch (error) {
      await rm(to, { force: true })
      throw error
    }
  } finally {
    await from.close()
  }
}

/** Removes a stored file for good; nothing happens when it is not there. */
export const destroyFile = async (folder: string, sha256: string): Promise<void> => {
  await rm(pathOf(folder, sha256), { force: true })
  await confirmFile(folder, sha256)
}

/** The hashes of all stored files, in no order. */
export const storedHashes = async (folder: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (const shelf of await namesIn(folder))
    if (/^[0-9a-f]{2}$/u.test(shelf)) found.push(...(await namesIn(join(folder, shelf))).filter(isHash))
  return found
}
