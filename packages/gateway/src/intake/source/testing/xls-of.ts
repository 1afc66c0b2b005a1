import { biff } from '../biff-records.ts'
import { ole2Of } from './ole2-of.ts'

/** A record of an .xls workbook. */
export const record = (id: number, data: Buffer = Buffer.alloc(0)): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(id, 0)
  head.writeUInt16LE(data.length, 2)
  return Buffer.concat([head, data])
}

const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2)
  return bytes
}

/** A string in two bytes a character, its length in two bytes before it. */
export const wide = (text: string): Buffer =>
  Buffer.concat([u16(text.length), Buffer.from([1]), Buffer.from(text, 'utf16le')])

const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}

/** Cell records; rows and columns from 0, `style` the number of a cell format. */
export const cell = {
  string: (row: number, column: number, index: number) =>
    record(biff.labelString, Buffer.concat([u16(row, column, 0), u16(index, 0)])),
  label: (row: number, column: number, text: string) =>
    record(biff.label, Buffer.concat([u16(row, column, 0), wide(text)])),
  number: (row: number, column: number, value: number, style = 0) =>
    record(biff.number, Buffer.concat([u16(row, column, style), double(value)])),
  /** An integer in four bytes, a hundredth of it if `hundredth`. */
  rk: (row: number, column: number, value: number, hundredth: boolean, style = 0) => {
    const rk = Buffer.alloc(4)
    rk.writeInt32LE(value * 4 + 2 + (hundredth ? 1 : 0))
    return record(biff.rk, Buffer.concat([u16(row, column, style), rk]))
  },
  many: (row: number, column: number, values: readonly number[]) => {
    const rks = values.map((value) => {
      const bytes = Buffer.alloc(6)
      bytes.writeInt32LE(value * 4 + 2, 2)
      return bytes
    })
    return record(biff.mulRk, Buffer.concat([u16(row, column), ...rks, u16(column + values.length - 1)]))
  },
  boolean: (row: number, column: number, value: boolean) =>
    record(biff.boolError, Buffer.concat([u16(row, column, 0), Buffer.from([value ? 1 : 0, 0])])),
  error: (row: number, column: number, code: number) =>
    record(biff.boolError, Buffer.concat([u16(row, column, 0), Buffer.from([code, 1])])),
  /** A formula with these eight bytes as its result. */
  formula: (row: number, column: number, result: Buffer, style = 0) =>
    record(biff.formula, Buffer.concat([u16(row, column, style), result, Buffer.alloc(8)])),
  numeric: double,
}

/** An .xls workbook made by hand. */
export interface MadeXls {
  readonly sheets: readonly { readonly name: string; readonly hidden?: true; readonly records: readonly Buffer[] }[]
  readonly strings?: readonly Buffer[]
  /** The numbers of the formats of the cell formats, in order. */
  readonly formats?: readonly number[]
  /** Records among the globals. */
  readonly globals?: readonly Buffer[]
}

const begin = (kind: number): Buffer => record(biff.begin, Buffer.concat([u16(0x0600, kind), Buffer.alloc(12)]))

const listed = (name: string, hidden: boolean, at: number): Buffer => {
  const place = Buffer.alloc(6)
  place.writeUInt32LE(at)
  place.writeUInt8(hidden ? 1 : 0, 4)
  return record(biff.boundSheet, Buffer.concat([place, Buffer.from([name.length, 1]), Buffer.from(name, 'utf16le')]))
}

/** The stream of an .xls workbook. */
export const xlsStreamOf = ({ sheets, strings = [], formats = [0], globals = [] }: MadeXls): Buffer => {
  const streams = sheets.map(({ records }) => Buffer.concat([begin(0x10), ...records, record(biff.endOfFile)]))
  const counts = Buffer.alloc(8)
  counts.writeUInt32LE(strings.length, 4)
  const before = [
    begin(5),
    ...globals,
    ...formats.map((format) => record(biff.xf, Buffer.concat([u16(0, format), Buffer.alloc(16)]))),
  ]
  const after = [record(biff.strings, Buffer.concat([counts, ...strings])), record(biff.endOfFile)]
  const places = sheets.map(({ name, hidden }) => listed(name, hidden === true, 0))
  let at = Buffer.concat([...before, ...places, ...after]).length
  const list = sheets.map(({ name, hidden }, index) => {
    const place = listed(name, hidden === true, at)
    at += streams[index]?.length ?? 0
    return place
  })
  return Buffer.concat([...before, ...list, ...after, ...streams])
}

/** An .xls file. */
export const xlsOf = (workbook: MadeXls): Buffer => ole2Of('Workbook', xlsStreamOf(workbook))
