import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip, gzipSync } from 'node:zlib'
import { ArchiveFault } from './archive-fault.ts'
import type { NewFile } from './new-file.ts'

const block = 1024 * 1024

/** Lines of JSON on their way into a compressed file. */
export interface LineWriter {
  readonly line: (value: unknown) => void
  /** What was written so far: its lines, and the SHA-256 of their text, line ends included. */
  readonly written: () => { readonly lines: number; readonly sha256: string }
  /** Writes what is still held back. */
  readonly flush: () => void
}

/**
 * Lines of JSON as gzip (RFC 1952), a megabyte at a time. Each part is a member of its own, which every reader of gzip joins:
 * compressing them needs no waiting.
 */
export const lineWriter = (file: NewFile): LineWriter => {
  const hash = createHash('sha256')
  let [held, size, lines]: [string[], number, number] = [[], 0, 0]
  const flush = (): void => {
    if (held.length === 0) return
    const bytes = Buffer.from(held.join(''))
    ;[held, size] = [[], 0]
    hash.update(bytes)
    file.write(gzipSync(bytes))
  }
  return {
    line: (value) => {
      const text = `${JSON.stringify(value)}\n`
      held.push(text)
      size += text.length
      lines += 1
      if (size >= block) flush()
    },
    written: () => {
      flush()
      return { lines, sha256: hash.copy().digest('hex') }
    },
    flush,
  }
}

// Longer than any line of ours: a part of a file, or a row with the longest text that a cell may hold.
const longestLine = 16 * 1024 * 1024

/** The lines of a compressed file, without their ends. Throws ArchiveFault `damaged` when it is not what gzip wrote, or is cut off. */
export async function* linesOfGzip(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  const file = createReadStream(path)
  const bytes = createGunzip()
  file.on('error', (error) => bytes.destroy(error)).pipe(bytes)
  try {
    for await (const chunk of bytes) {
      const texts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = texts.pop() ?? ''
      if (rest.length > longestLine) throw new ArchiveFault({ code: 'damaged', path })
      yield* texts
    }
    if (rest !== '') throw new ArchiveFault({ code: 'damaged', path })
  } catch (error) {
    throw faultOf(error, path)
  } finally {
    file.destroy()
    bytes.destroy()
  }
}

const faultOf = (error: unknown, path: string): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new ArchiveFault({ code: 'missing', path })
  return code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
    ? new ArchiveFault({ code: 'damaged', path })
    : error
}
