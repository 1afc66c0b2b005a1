import { extname } from 'node:path'
import type { Source, SourceSheet } from '../source.ts'
import { type FileReading, fileReading } from './file-bytes.ts'
import { type FileSurvey, surveyFile } from './file-survey.ts'
import { csvSheet } from './read-csv.ts'
import { type OnBadLine, beginsOwnFormat, ndjsonSheet } from './read-ndjson.ts'
import { xlsxSheets } from './read-xlsx.ts'
import { xlsSheets } from './read-xls.ts'
import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** How progress is told and reading is stopped. */
export interface OpenSourceOptions {
  /** Told of bytes of the file that were read, as they are. */
  readonly onBytes: (count: number) => void
  /** When it aborts, reading fails with its reason. */
  readonly signal: AbortSignal
  /** Told of lines of NDJSON that are no rows; without it the first of them ends the reading. */
  readonly onBadLine?: OnBadLine
}

type Opened = Pick<Source, 'format' | 'sheets'>

async function* only(sheet: SourceSheet): AsyncGenerator<SourceSheet> {
  yield sheet
}

async function* none(): AsyncGenerator<SourceSheet> {}

// Formats of spreadsheet programs that intake does not read; their files may hold anything.
const otherFormats = /^\.(?:et|ett|ods|ots|fods|numbers|xlsb|pdf|docx?|wps|pages|html?|zip|rar|7z)$/u
const zipMark = Buffer.from('PK')
const ole2Mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const beginningOf = ({ head, encoding }: FileSurvey): string => new TextDecoder(encoding).decode(head)

const openText = async (
  reading: FileReading,
  survey: FileSurvey,
  extension: string,
  onBadLine?: OnBadLine,
): Promise<Opened> => {
  const { encoding } = survey
  if (encoding === undefined) throw new UnreadableSource('badEncoding')
  const beginning = beginningOf(survey).trimStart()
  // Platforms export web pages and XML as ".xls"; a PDF begins as text.
  if (/^<[!?a-z]|^%PDF-|^\{\\rtf/iu.test(beginning)) throw new UnreadableSource('otherFormat')
  if (beginning.startsWith('{') || extension === '.ndjson' || extension === '.jsonl') {
    if (beginsOwnFormat(beginning)) return { format: 'journal', sheets: none() }
    return { format: 'ndjson', sheets: only(await ndjsonSheet(reading, encoding, onBadLine)) }
  }
  return { format: 'csv', sheets: only(csvSheet(reading, encoding)) }
}

const openByContent = async (reading: FileReading, survey: FileSurvey, onBadLine?: OnBadLine): Promise<Opened> => {
  const extension = extname(reading.path).toLowerCase()
  const { head } = survey
  if (otherFormats.test(extension)) throw new UnreadableSource('otherFormat')
  if (head.subarray(0, 2).equals(zipMark) && [3, 5].includes(head[2] ?? 0)) {
    if (reading.size > sourceLimits.xlsxBytes) throw new UnreadableSource('fileTooLarge')
    return { format: 'xlsx', sheets: await xlsxSheets(reading) }
  }
  if (head.subarray(0, 8).equals(ole2Mark)) {
    if (reading.size > sourceLimits.xlsBytes) throw new UnreadableSource('fileTooLarge')
    return { format: 'xls', sheets: await xlsSheets(reading) }
  }
  return openText(reading, survey, extension, onBadLine)
}

/**
 * Opens a file that holds rows: .csv, .xlsx, .xls or .ndjson, told apart by its content first and its name second. It is read once for
 * its hash and encoding before this returns, and again for its rows. Opening and reading fail with `UnreadableSource`, whatever the
 * file holds.
 */
export const openSource = async (path: string, options: OpenSourceOptions): Promise<Source> => {
  const reading = await fileReading(path, options)
  const survey = await surveyFile(reading)
  const opened = await openByContent(reading, survey, options.onBadLine)
  return { ...opened, sha256: () => Promise.resolve(survey.sha256) }
}
