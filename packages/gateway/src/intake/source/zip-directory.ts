import { type FileHandle, open } from 'node:fs/promises'
import { asUnreadable } from './file-bytes.ts'
import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** A part of a zip: where its header stands, and how its bytes are packed. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly deflated: boolean
  readonly headerAt: number
}

/** The parts of a zip by name in lower case: the names of an Office package differ in more than case. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>

const bad = (): UnreadableSource => new UnreadableSource('badWorkbook')

/** Reads exactly these bytes of an open file; fails with `badWorkbook` where it ends before. */
export const readAt = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  if (bytesRead < length) throw bad()
  return bytes
}

interface DirectoryPlace {
  readonly count: number
  readonly at: number
  readonly length: number
}

// The end record stands in the last 64 KiB, behind it only its comment.
const directoryPlace = async (file: FileHandle, size: number): Promise<DirectoryPlace> => {
  const from = Math.max(0, size - 22 - 0xffff)
  const tail = await readAt(file, from, size - from)
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end === -1 || end + 22 > tail.length) throw bad()
  const place = {
    count: tail.readUInt16LE(end + 10),
    length: tail.readUInt32LE(end + 12),
    at: tail.readUInt32LE(end + 16),
  }
  // A zip64 directory or one in several volumes: no workbook of this size needs either.
  if (place.at + place.length > from + end || tail.readUInt16LE(end + 8) !== place.count) throw bad()
  const tooLarge = place.count > sourceLimits.zipEntries || place.length > sourceLimits.partBytes
  if (tooLarge) throw new UnreadableSource('inflatesTooMuch')
  return place
}

const unsafe = (name: string): boolean =>
  name === '' || /[\\\0:]|^\//u.test(name) || name.split('/').some((segment) => segment === '..' || segment === '.')

const entryAt = (bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } => {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw bad()
  const flags = bytes.readUInt16LE(at + 8)
  const method = bytes.readUInt16LE(at + 10)
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const name = bytes.toString('utf8', at + 46, nameEnd)
  if ((flags & 0x41) !== 0) throw new UnreadableSource('encrypted')
  if (unsafe(name)) throw new UnreadableSource('unsafeZip')
  if (method !== 0 && method !== 8) throw bad()
  const entry = {
    name,
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    crc: bytes.readUInt32LE(at + 16),
    deflated: method === 8,
    headerAt: bytes.readUInt32LE(at + 42),
  }
  return { entry, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) }
}

// Parts that share bytes make a bomb of any size without any ratio.
const refuseBombs = (entries: readonly ZipEntry[], directoryAt: number): void => {
  let [total, free] = [0, 0]
  for (const { headerAt, packed, size } of entries.toSorted((a, b) => a.headerAt - b.headerAt)) {
    if (headerAt < free) throw new UnreadableSource('unsafeZip')
    free = headerAt + 30 + packed
    if (free > directoryAt) throw bad()
    total += size
    const swollen = size > sourceLimits.ratioFromBytes && size > sourceLimits.ratio * packed
    if (swollen || total > sourceLimits.inflatedBytes) throw new UnreadableSource('inflatesTooMuch')
  }
}

/** The directory of a zip that is safe to read part by part: sizes, ratios, names and overlaps are checked, nothing is inflated. */
export const zipDirectory = async (file: FileHandle, size: number): Promise<ZipDirectory> => {
  const place = await directoryPlace(file, size)
  const bytes = await readAt(file, place.at, place.length)
  const directory = new Map<string, ZipEntry>()
  for (let [at, left] = [0, place.count]; left > 0; left -= 1) {
    const { entry, next } = entryAt(bytes, at)
    const name = entry.name.toLowerCase()
    if (directory.has(name)) throw new UnreadableSource('unsafeZip')
    directory.set(name, entry)
    at = next
  }
  refuseBombs([...directory.values()], place.at)
  return directory
}

/** Opens a file for reading parts of it; whoever opens it closes it. */
export const openFile = async (path: string): Promise<FileHandle> => {
  try {
    return await open(path)
  } catch (error) {
    throw asUnreadable(error)
  }
}
