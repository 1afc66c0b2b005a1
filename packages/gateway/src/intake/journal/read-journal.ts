import { UnreadableSource } from '../source/unreadable-source.ts'
import { type FileReading, fileReading } from '../source/file-bytes.ts'
import { surveyFile } from '../source/file-survey.ts'
import { sourceLimits } from '../source/source-limits.ts'
import { textOf } from '../source/text-of.ts'

/** A line of a file, as JSON; undefined when it is none. */
export interface JsonLine {
  readonly line: number
  readonly said: unknown
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* linesOf(reading: FileReading): AsyncGenerator<JsonLine> {
  let [rest, line] = ['', 0]
  for await (const chunk of textOf(reading, 'utf-8')) {
    const texts = (rest + chunk).split('\n')
    rest = texts.pop() ?? ''
    if (rest.length > sourceLimits.cellChars) throw new UnreadableSource('cellTooLong', { row: line + 1 })
    for (const text of texts) {
      line += 1
      yield { line, said: parsed(text) }
    }
  }
  if (rest !== '') yield { line: line + 1, said: parsed(rest) }
}

/** An export of a journal that is being read. */
export interface OpenJournal {
  readonly sha256: string
  readonly size: number
  readonly lines: AsyncIterable<JsonLine>
}

/** Opens an export of a journal. Opening and reading fail with `UnreadableSource`. */
export const openJournalFile = async (
  path: string,
  options: { readonly onBytes: (count: number) => void; readonly signal: AbortSignal },
): Promise<OpenJournal> => {
  const reading = await fileReading(path, options)
  const { sha256 } = await surveyFile(reading)
  return { sha256, size: reading.size, lines: linesOf(reading) }
}
