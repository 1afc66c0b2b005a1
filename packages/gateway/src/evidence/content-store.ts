import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { mediaTypeOf, sampleSize } from './media-type.ts'

/** A file as it is stored: by the hash of its content, 64 hexadecimal digits. */
export interface StoredFile {
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
}

/** Why a file is not taken. */
export class FileRefused extends Error {
  readonly code: 'fileMissing' | 'notFile' | 'emptyFile' | 'tooLarge'
  constructor(code: FileRefused['code']) {
    super(code)
    this.code = code
  }
}

/** The largest file that is taken: a scan of some hundred pages. Films belong elsewhere, and their hash into the title. */
export const largestFile = 200 * 1024 * 1024

// Two levels, so that no folder holds a hundred thousand files.
const pathOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256)

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

const sizeOf = async (path: string): Promise<number> => {
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

// What a process left that was killed while it copied. A copy that is still being made is younger than a day.
const sweepCopies = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (name.startsWith('copy-') && (await stat(path)).mtimeMs < Date.now() - day) await rm(path, { force: true })
  }
}

/**
 * Puts a copy of a file into a folder, under the hash of what was copied; the same content is there once. Whole or not at
 * all: a copy that was cut off has another name, and goes with the next file. Rejects with `FileRefused`.
 */
export const storeFile = async (folder: string, path: string): Promise<StoredFile> => {
  await sizeOf(path)
  await mkdir(folder, { recursive: true })
  await sweepCopies(folder)
  const copy = join(folder, `copy-${randomUUID()}`)
  try {
    await copyFile(path, copy)
    // Of the copy, not of the original: that one may be changing under our hands.
    const [sha256, bytes, sample] = await Promise.all([hashOf(copy), sizeOf(copy), sampleOf(copy)])
    const target = pathOf(folder, sha256)
    await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true })
    const handle = await open(copy, 'r+')
    await handle.sync()
    await handle.close()
    await link(copy, target).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
    return { sha256, bytes, mediaType: mediaTypeOf(sample, basename(path)) }
  } finally {
    await rm(copy, { force: true })
  }
}

/** Whether a stored file is there as it was put. */
export const checkFile = async (folder: string, sha256: string): Promise<'intact' | 'missing' | 'changed'> => {
  try {
    return (await hashOf(pathOf(folder, sha256))) === sha256 ? 'intact' : 'changed'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing'
    throw error
  }
}

/** Copies a stored file to a path where nothing is yet. Rejects with `EEXIST` when something is, `FileRefused` when it is gone. */
export const copyOut = async (folder: string, sha256: string, to: string): Promise<void> => {
  await copyFile(pathOf(folder, sha256), to, 1).catch((error: unknown) => {
    throw codeOf(error) === 'ENOENT' ? new FileRefused('fileMissing') : error
  })
}

/** Removes a stored file for good; nothing happens when it is not there. */
export const destroyFile = (folder: string, sha256: string): Promise<void> =>
  rm(pathOf(folder, sha256), { force: true })

/** The hashes of all stored files, in no order; whoever finds one that no row names may remove it. */
export const storedHashes = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder, { recursive: true }).catch((error: unknown): readonly string[] => {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  })
  return names.map((name) => basename(name)).filter((name) => /^[0-9a-f]{64}$/u.test(name))
}
