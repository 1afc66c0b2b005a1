import { readFile } from 'node:fs/promises'
import type { SourceRow, SourceSheet } from '../source.ts'
import { biffMerges, biffRows } from './biff-sheet.ts'
import { type BiffSheet, type BiffWorkbook, biffWorkbook } from './biff-workbook.ts'
import { type FileReading, asUnreadable } from './file-bytes.ts'
import { ole2Streams } from './ole2-streams.ts'
import { UnreadableSource } from './unreadable-source.ts'

// Reading behind the end of a record is what a damaged workbook comes to.
const placed = (error: unknown, sheet?: BiffSheet): unknown => {
  const place = sheet === undefined ? {} : { sheet: sheet.name }
  if (error instanceof RangeError) return new UnreadableSource('badWorkbook', place, { cause: error })
  if (!(error instanceof UnreadableSource) || error.sheet !== undefined) return error
  return new UnreadableSource(error.code, place, { cause: error })
}

async function* rowsOf(reading: FileReading, workbook: BiffWorkbook, sheet: BiffSheet): AsyncGenerator<SourceRow> {
  try {
    for (const row of biffRows(workbook, sheet)) {
      reading.signal.throwIfAborted()
      yield row
    }
  } catch (error) {
    throw placed(error, sheet)
  }
}

const mergesOf = (workbook: BiffWorkbook, sheet: BiffSheet): SourceSheet['merges'] => {
  try {
    return biffMerges(workbook, sheet)
  } catch (error) {
    throw placed(error, sheet)
  }
}

async function* sheetsOf(reading: FileReading, workbook: BiffWorkbook): AsyncGenerator<SourceSheet> {
  for (const sheet of workbook.sheets) {
    const rows = rowsOf(reading, workbook, sheet)
    yield { name: sheet.name, merges: mergesOf(workbook, sheet), rows, ...(sheet.hidden && { hidden: true }) }
  }
}

const workbookIn = (bytes: Buffer): BiffWorkbook => {
  try {
    const streams = ole2Streams(bytes)
    // A .xlsx with a password is a zip within OLE2.
    if (streams.has('EncryptedPackage')) throw new UnreadableSource('encrypted')
    if (!streams.has('Workbook')) throw new UnreadableSource('otherFormat')
    return biffWorkbook(streams.read('Workbook'))
  } catch (error) {
    throw placed(error)
  }
}

/** The sheets of an .xls workbook, which is held in memory whole. */
export const xlsSheets = async (reading: FileReading): Promise<AsyncIterable<SourceSheet>> => {
  const bytes = await readFile(reading.path).catch((error: unknown) => {
    throw asUnreadable(error)
  })
  if (bytes.length !== reading.size) throw new UnreadableSource('fileChanged')
  await reading.unchanged()
  reading.onBytes(bytes.length)
  return sheetsOf(reading, workbookIn(bytes))
}
