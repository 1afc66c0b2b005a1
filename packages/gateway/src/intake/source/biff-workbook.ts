import { type BiffRecord, BiffStrings, biff, continued, recordAt } from './biff-records.ts'
import { type NumberStyle, numberStyle } from './number-style.ts'
import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** A sheet of an .xls workbook: the part of the stream that holds it. */
export interface BiffSheet {
  readonly name: string
  readonly hidden: boolean
  readonly from: number
  readonly to: number
}

/** What an .xls workbook says before its sheets. */
export interface BiffWorkbook {
  readonly stream: Buffer
  readonly sheets: readonly BiffSheet[]
  readonly styles: readonly NumberStyle[]
  readonly strings: readonly string[]
  readonly date1904: boolean
}

interface Globals {
  readonly sheets: Omit<BiffSheet, 'to'>[]
  readonly formats: Map<number, string>
  readonly cellFormats: number[]
  strings: readonly string[]
  date1904: boolean
}

const bad = (): UnreadableSource => new UnreadableSource('badWorkbook')

const stringsIn = (blocks: readonly Buffer[]): readonly string[] => {
  const count = blocks[0]?.readUInt32LE(4) ?? 0
  // A string has three bytes at least, whatever the table says of itself.
  if (count * 3 > blocks.reduce((sum, { length }) => sum + length, 0)) throw bad()
  const reader = new BiffStrings(blocks, 8)
  return Array.from({ length: count }, () => reader.read())
}

const sheetIn = (data: Buffer): Omit<BiffSheet, 'to'> | undefined => {
  // Charts and macro sheets hold no rows.
  if (data.readUInt8(5) !== 0) return undefined
  const length = data.readUInt8(6)
  const wide = (data.readUInt8(7) & 1) === 1
  const name = data.toString(wide ? 'utf16le' : 'latin1', 8, 8 + length * (wide ? 2 : 1))
  return { name, hidden: (data.readUInt8(4) & 3) !== 0, from: data.readUInt32LE(0) }
}

const readGlobal = (globals: Globals, stream: Buffer, record: BiffRecord): void => {
  const { id, data } = record
  if (id === biff.filePass) throw new UnreadableSource('encrypted')
  if (id === biff.dateMode) globals.date1904 = data.readUInt16LE(0) === 1
  else if (id === biff.format) globals.formats.set(data.readUInt16LE(0), new BiffStrings([data], 2).read())
  else if (id === biff.xf) globals.cellFormats.push(data.readUInt16LE(2))
  else if (id === biff.strings) globals.strings = stringsIn(continued(stream, record).blocks)
  else if (id === biff.boundSheet) {
    const sheet = sheetIn(data)
    if (sheet !== undefined) globals.sheets.push(sheet)
    if (globals.sheets.length > sourceLimits.sheets) throw new UnreadableSource('tooManySheets')
  }
}

// A sheet ends where the next one begins at the latest: a stream is read once, however many sheets are said to be in it.
const bounded = (sheets: Globals['sheets'], end: number): readonly BiffSheet[] => {
  const starts = sheets.map(({ from }) => from).toSorted((a, b) => a - b)
  if (new Set(starts).size < starts.length) throw bad()
  return sheets.map((sheet) => ({ ...sheet, to: starts.find((start) => start > sheet.from) ?? end }))
}

/**
 * Reads what an .xls workbook of Excel 97 or later (BIFF8) says before its sheets.
 * @see [MS-XLS] Excel Binary File Format (.xls) Structure, 2.1.7.20.3 (globals)
 */
export const biffWorkbook = (stream: Buffer): BiffWorkbook => {
  const first = recordAt(stream, 0)
  if (first?.id !== biff.begin) throw bad()
  if (first.data.readUInt16LE(0) !== 0x0600) throw new UnreadableSource('otherFormat')
  const globals: Globals = { sheets: [], formats: new Map(), cellFormats: [], strings: [], date1904: false }
  for (let at = first.next; ;) {
    const record = recordAt(stream, at)
    if (record === undefined) throw bad()
    if (record.id === biff.endOfFile) break
    readGlobal(globals, stream, record)
    at = record.next
  }
  const styles = globals.cellFormats.map((id) => numberStyle(id, globals.formats.get(id)))
  const { strings, date1904 } = globals
  return { stream, sheets: bounded(globals.sheets, stream.length), styles, strings, date1904 }
}
