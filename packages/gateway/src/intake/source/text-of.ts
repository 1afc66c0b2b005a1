import { type FileReading, bytesOf } from './file-bytes.ts'
import type { TextEncoding } from './file-survey.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** The text of a file in chunks, without its byte order mark; bytes that are no text fail with `badEncoding`. */
export async function* textOf(reading: FileReading, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decoded = (bytes?: Buffer): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
    } catch (error) {
      throw new UnreadableSource('badEncoding', {}, { cause: error })
    }
  }
  for await (const bytes of bytesOf(reading)) {
    reading.onBytes(bytes.length)
    yield decoded(bytes)
  }
  yield decoded()
  await reading.unchanged()
}
