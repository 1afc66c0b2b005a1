import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { FileReading } from './file-bytes.ts'
import { UnreadableSource } from './unreadable-source.ts'
import { type ZipEntry, readAt } from './zip-directory.ts'

/** A zip whose parts are being read. */
export interface OpenZip {
  readonly file: FileHandle
  readonly reading: FileReading
}

async function* packedBytes({ file, reading }: OpenZip, { headerAt, packed }: ZipEntry): AsyncGenerator<Buffer> {
  const header = await readAt(file, headerAt, 30)
  if (header.readUInt32LE(0) !== 0x04034b50) throw new UnreadableSource('badWorkbook')
  let at = headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  for (const end = at + packed; at < end;) {
    reading.signal.throwIfAborted()
    const bytes = await readAt(file, at, Math.min(256 * 1024, end - at))
    at += bytes.length
    reading.onBytes(bytes.length)
    yield bytes
  }
}

const inflated = (packed: AsyncGenerator<Buffer>): AsyncIterable<Buffer> => {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  // The failure comes out of the inflater as well, where it is read.
  pipeline(packed, inflate, () => undefined)
  return inflate
}

/**
 * The bytes of a part in chunks, never more than its directory declares. Fails with `badWorkbook` when they are not what was packed,
 * with `inflatesTooMuch` beyond `limit` bytes.
 */
export async function* partBytes(zip: OpenZip, entry: ZipEntry, limit: number): AsyncGenerator<Buffer> {
  if (entry.size > limit) throw new UnreadableSource('inflatesTooMuch')
  const packed = packedBytes(zip, entry)
  let [size, crc] = [0, 0]
  try {
    for await (const bytes of entry.deflated ? inflated(packed) : packed) {
      size += bytes.length
      if (size > entry.size) break
      crc = crc32(bytes, crc)
      yield bytes
    }
  } catch (error) {
    zip.reading.signal.throwIfAborted()
    throw error instanceof UnreadableSource ? error : new UnreadableSource('badWorkbook', {}, { cause: error })
  }
  if (size !== entry.size || crc !== entry.crc) throw new UnreadableSource('badWorkbook')
}

/** The text of a part, which an Office package writes in UTF-8. */
export async function* partText(zip: OpenZip, entry: ZipEntry, limit: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decoded = (bytes?: Buffer): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
    } catch (error) {
      throw new UnreadableSource('badWorkbook', {}, { cause: error })
    }
  }
  for await (const bytes of partBytes(zip, entry, limit)) yield decoded(bytes)
  yield decoded()
}
