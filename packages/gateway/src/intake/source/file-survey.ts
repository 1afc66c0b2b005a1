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

const byMark = (bytes: Buffer): TextEncoding | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** Decides the encoding of a text from its chunks: UTF-8 as long as all of it is, else GB18030, unless it is UTF-8 with damage. */
class EncodingFinder {
  #begun = false
  #found: TextEncoding | 'none' | undefined
  #rest: Buffer = Buffer.alloc(0)
  #surelyUtf8 = false
  #nul = false

  add(chunk: Buffer): void {
    if (!this.#begun) {
      this.#begun = true
      this.#found = byMark(chunk)
      this.#surelyUtf8 = chunk.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))
    }
    if (this.#found === 'utf-16le' || this.#found === 'utf-16be') return
    this.#nul ||= chunk.includes(0)
    if (this.#found !== undefined) return
    const bytes = Buffer.concat([this.#rest, chunk])
    const end = bytes.length - unfinished(bytes)
    this.#rest = bytes.subarray(end)
    this.#check(bytes.subarray(0, end))
  }

  end(): TextEncoding | undefined {
    if (this.#found === undefined) this.#check(this.#rest)
    return this.#nul || this.#found === 'none' ? undefined : (this.#found ?? 'utf-8')
  }

  #check(bytes: Buffer): void {
    if (isAscii(bytes)) return
    // A few two-byte characters prove nothing: 一 in GBK is a letter in UTF-8.
    if (isUtf8(bytes)) this.#surelyUtf8 ||= count(bytes.toString('utf8'), chinese) > 0
    else this.#found = this.#surelyUtf8 || mostlyUtf8(bytes) ? 'none' : 'gb18030'
  }
}

/** Reads a file once for its hash and its encoding. No progress is told: the pass is short against what follows. */
export const surveyFile = async (reading: FileReading): Promise<FileSurvey> => {
  if (reading.size > sourceLimits.textBytes) throw new UnreadableSource('fileTooLarge')
  const hash = createHash('sha256')
  const finder = new EncodingFinder()
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
