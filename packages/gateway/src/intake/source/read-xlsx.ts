import type { SourceRow, SourceSheet } from '../source.ts'
import type { FileReading } from './file-bytes.ts'
import { sharedStrings } from './shared-strings.ts'
import { sheetMerges } from './sheet-merges.ts'
import { SheetScanner } from './sheet-scanner.ts'
import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'
import { type ListedSheet, type WorkbookParts, workbookParts } from './workbook-parts.ts'
import { XmlScanner } from './xml-scanner.ts'
import { type ZipDirectory, openFile, zipDirectory } from './zip-directory.ts'
import { type OpenZip, partText } from './zip-part.ts'

interface OpenWorkbook extends WorkbookParts {
  readonly zip: OpenZip
  readonly texts: readonly string[]
}

// A failure within a sheet says where, if it does not yet.
const placed = (error: unknown, place: { readonly sheet: string; readonly row?: number }): unknown =>
  error instanceof UnreadableSource && error.sheet === undefined && error.code !== 'fileChanged'
    ? new UnreadableSource(error.code, place, { cause: error })
    : error

async function* rowsOf({ zip, texts, styles, date1904 }: OpenWorkbook, sheet: ListedSheet): AsyncGenerator<SourceRow> {
  const rows = new SheetScanner({ sheet: sheet.name, styles, strings: texts, date1904 })
  const xml = new XmlScanner(rows)
  try {
    for await (const chunk of partText(zip, sheet.entry, sourceLimits.sheetBytes)) {
      xml.write(chunk)
      yield* rows.take()
    }
    xml.end()
  } catch (error) {
    throw placed(error, rows.place())
  }
  await zip.reading.unchanged()
}

const mergesOf = async ({ zip }: OpenWorkbook, sheet: ListedSheet): Promise<SourceSheet['merges']> => {
  try {
    return await sheetMerges(zip, sheet.entry)
  } catch (error) {
    throw placed(error, { sheet: sheet.name })
  }
}

const inZip = async <T>(
  reading: FileReading,
  use: (zip: OpenZip, directory: ZipDirectory) => Promise<T>,
): Promise<T> => {
  const file = await openFile(reading.path)
  try {
    return await use({ file, reading }, await zipDirectory(file, reading.size))
  } finally {
    await file.close()
  }
}

async function* sheetsOf(reading: FileReading, parts: WorkbookParts): AsyncGenerator<SourceSheet> {
  const file = await openFile(reading.path)
  let told = 0
  const onBytes = (count: number) => {
    told += count
    reading.onBytes(count)
  }
  try {
    const zip = { file, reading: { ...reading, onBytes } }
    const texts = parts.strings === undefined ? [] : await sharedStrings(zip, parts.strings)
    const workbook = { ...parts, zip, texts }
    for (const sheet of parts.sheets) {
      const merges = await mergesOf(workbook, sheet)
      const rows = rowsOf(workbook, sheet)
      yield { name: sheet.name, merges, rows, ...(sheet.hidden && { hidden: true }) }
    }
    // What nobody reads (styles, pictures, sheets that were left) is done with as well.
    reading.onBytes(reading.size - told)
  } finally {
    await file.close()
  }
}

/** The sheets of a .xlsx workbook (or .xlsm, whose macros are a part that nobody reads). What is before them is read at once. */
export const xlsxSheets = async (reading: FileReading): Promise<AsyncIterable<SourceSheet>> => {
  const silent = { ...reading, onBytes: () => undefined }
  return sheetsOf(reading, await inZip(silent, workbookParts))
}
