import { isAscii, isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type FileReading, bytesOf } from './file-bytes.ts'
import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** How the characters of a text file are written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** What one pass over a file finds out before anything of it is read. */
export interface FileSurvey {
  readonly sha256: string
  /** The first bytes of the file, at most 64 KiB. */
  readonly head: Buffer
  /** Absent when the file is no text in an encoding that intake reads. */
  readonly encoding?: TextEncoding
}

// Bytes at the end that may begin a character which the next chunk ends.
const unfinished = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return byte >= 0xf0 || (byte >= 0xe0 && back < 3) || back < 2 ? back : 0
  }
  return 0
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const chinese = /[\u3000-\u9fff\uff00-\uffef]/gu

// A UTF-8 file with a damaged character is not GB18030: read so, it would go in as noise.
const mostlyUtf8 = (bytes: Buffer): boolean => {
  const text = bytes.toString('utf8')
  return count(text, chinese) > count(text, /\uFFFD/gu)
}

/** Decides the encoding of a text from its chunks, in bounded memory. */
const encodingFinder = () => {
  let [rest, multibyte, nul, first]: [Buffer, boolean, boolean, Buffer | undefined] = [
    Buffer.alloc(0),
    false,
    false,
    undefined,
  ]
  let found: TextEncoding | 'none' | undefined
  const byMark = (bytes: Buffer): TextEncoding | undefined => {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  }
  const marked = (): boolean => first?.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) === true
  const check = (bytes: Buffer) => {
    if (isAscii(bytes)) return
    // A few two-byte characters prove nothing: 一 in GBK is a letter in UTF-8.
    if (isUtf8(bytes)) multibyte ||= count(bytes.toString('utf8'), chinese) > 0
    else found = multibyte || marked() || mostlyUtf8(bytes) ? 'none' : 'gb18030'
  }
  return {
    add: (chunk: Buffer) => {
      if (first === undefined) {
        first = chunk
        found = byMark(chunk)
      }
      if (found === 'utf-16le' || found === 'utf-16be') return
      nul ||= chunk.includes(0)
      if (found !== undefined) return
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const end = bytes.length - unfinished(bytes)
      rest = bytes.subarray(end)
      check(bytes.subarray(0, end))
    },
    end: (): TextEncoding | undefined => {
      if (found === undefined && rest.length > 0) check(rest)
      return nul || found === 'none' ? undefined : (found ?? 'utf-8')
    },
  }
}

/** Reads a file once for its hash and its encoding. No progress is told: the pass is short against what follows. */
export const surveyFile = async (reading: FileReading): Promise<FileSurvey> => {
  if (reading.size > sourceLimits.textBytes) throw new UnreadableSource('fileTooLarge')
  const hash = createHash('sha256')
  const finder = encodingFinder()
  let head: Buffer = Buffer.alloc(0)
  let size = 0
  for await (const chunk of bytesOf(reading)) {
    if (size === 0) head = chunk
    size += chunk.length
    // A file that grows while it is read has no end.
    if (size > reading.size) throw new UnreadableSource('fileChanged')
    hash.update(chunk)
    finder.add(chunk)
  }
  const encoding = finder.end()
  return { sha256: hash.digest('hex'), head, ...(encoding && { encoding }) }
}
