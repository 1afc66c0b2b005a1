import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SourceCell } from '../source.ts'
import { CsvScanner, dialectOf } from './csv-scan.ts'
import { readBytes, refusalOf } from './testing/read-bytes.ts'

const shown = (cell: SourceCell | undefined): string | undefined => (cell?.type === 'text' ? cell.text : cell?.type)
const rowsOf = async (bytes: Buffer | string, name = '台账.csv') => {
  const { format, sheets } = await readBytes(name, bytes)
  expect(format).toBe('csv')
  return sheets.flatMap(({ rows }) => rows.map(({ row, cells }) => [row, ...cells.map(shown)]))
}

test('every encoding that spreadsheet programs write gives the same rows', async () => {
  const text = '编号,标题\nA1,道路积水\n'
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  const gbk = Buffer.concat([
    Buffer.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xb1, 0xea, 0xcc, 0xe2, 0x0a]),
    Buffer.from([0x41, 0x31, 0x2c, 0xb5, 0xc0, 0xc2, 0xb7, 0xbb, 0xfd, 0xcb, 0xae, 0x0a]),
  ])
  const rows = [
    [1, '编号', '标题'],
    [2, 'A1', '道路积水'],
  ]
  expect(await rowsOf(text)).toEqual(rows)
  expect(await rowsOf(`\uFEFF${text}`)).toEqual(rows)
  expect(await rowsOf(utf16)).toEqual(rows)
  expect(await rowsOf(Buffer.from(utf16).swap16())).toEqual(rows)
  expect(await rowsOf(gbk)).toEqual(rows)
})

test('GB18030 is decided by the whole file, and its four-byte characters are read', async () => {
  const ascii = Buffer.from(`id,name\n${'1,x\n'.repeat(100_000)}`)
  const rows = await rowsOf(Buffer.concat([ascii, Buffer.from([0x32, 0x2c, 0x95, 0x32, 0x82, 0x36, 0x0a])]))
  expect(rows.at(-1)).toEqual([100_002, '2', '𠀀'])
  // 一 in GBK is U+04BB in UTF-8: the first chunk alone would be that.
  const one = Buffer.concat([
    Buffer.from('id,'),
    Buffer.from([0xd2, 0xbb, 0x0a]),
    ascii,
    Buffer.from([0xb5, 0xc0, 0x0a]),
  ])
  expect((await rowsOf(one)).flat()).toEqual(expect.arrayContaining(['一', '道']))
})

test('damaged UTF-8, and what is no text, is refused instead of read as noise', async () => {
  const utf8 = Buffer.from('编号,标题\nA1,道路积水\n')
  expect(await refusalOf('a.csv', utf8.subarray(0, -2))).toEqual(['badEncoding'])
  expect(await refusalOf('a.csv', Buffer.concat([utf8, Buffer.from([0xff, 0x0a])]))).toEqual(['badEncoding'])
  expect(await refusalOf('a.csv', Buffer.from('id,n\n1,\0\n'))).toEqual(['badEncoding'])
})

test('a character that two chunks share stays whole', async () => {
  const text = `x${'积'.repeat(200_000)}`
  expect(await rowsOf(`a,b\n${text},2\n`)).toEqual([
    [1, 'a', 'b'],
    [2, text, '2'],
  ])
})

test('the delimiter is that of the first line that has one, outside quotes', async () => {
  expect(await rowsOf('标题\na;"b,c"\n1;2\n')).toEqual([
    [1, '标题'],
    [2, 'a', 'b,c'],
    [3, '1', '2'],
  ])
  expect(await rowsOf('a\tb,c\td\n')).toEqual([[1, 'a', 'b,c', 'd']])
})

test('blank rows and cells are left out, the rest stands on its line', async () => {
  expect(await rowsOf('a,b\r\n\r\n,,,\r\n  ,\u3000\r\n"x\r\ny",\r\n,z')).toEqual([
    [1, 'a', 'b'],
    [6, 'x\r\ny'],
    [7, undefined, 'z'],
  ])
  expect(await rowsOf('a,b\r1,2\r')).toEqual([
    [1, 'a', 'b'],
    [2, '1', '2'],
  ])
  expect(await rowsOf('')).toEqual([])
})

test('quotes that do not pair are refused at their line', async () => {
  expect(await refusalOf('a.csv', 'a,b\n1,"x\n2,y\n')).toEqual(['badCsv', 2])
  expect(await refusalOf('a.csv', 'a,b\n1,x"y\n')).toEqual(['badCsv', 2])
  expect(await refusalOf('a.csv', 'a,b\n1,"x"y\n')).toEqual(['badCsv', 2])
})

test('what would take memory without end is refused', async () => {
  expect(await refusalOf('a.csv', `a,b\n1,"${'x\n'.repeat(3_000_000)}`)).toEqual(['badCsv', 2])
  expect(await refusalOf('a.csv', `a,b\n${'x'.repeat(6_000_000)}`)).toEqual(['cellTooLong', 2])
  expect(await refusalOf('a.csv', `a,b\n${'x'.repeat(1_000_001)},1\n`)).toEqual(['cellTooLong', 2])
  expect(await refusalOf('a.csv', `a,b\n${','.repeat(1024)}1\n`)).toEqual(['tooManyColumns', 2])
})

test('progress tells each byte once', async () => {
  const text = 'a,b\n1,2\n'
  expect(await readBytes('a.csv', text)).toMatchObject({ told: text.length })
})

test('however it is cut into chunks, the records are those of csv-parse', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '积', ' '), maxLength: 5 })
  const written = (text: string) => (/["\n\r,]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const ends = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), ends, fc.nat(7), (table, end, cut) => {
      const text = table.map((cells) => cells.map(written).join(',') + end).join('')
      const scanner = new CsvScanner({ delimiter: ',', newline: '\n' })
      const chunks = Array.from({ length: Math.ceil(text.length / (cut + 1)) }, (_, at) =>
        text.slice(at * (cut + 1), (at + 1) * (cut + 1)),
      )
      const records = [...chunks, undefined].flatMap((chunk) => [...scanner.read(chunk)])
      const theirs = parse(text, { relax_column_count: true, skip_empty_lines: true, record_delimiter: end })
      expect(records.map(({ cells }) => cells)).toEqual(theirs)
      expect(records.at(-1)?.line ?? 0).toBeLessThanOrEqual(text.split('\n').length)
    }),
  )
})

test('any text is records or a refusal, and ends', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r') })
  fc.assert(
    fc.property(text, (beginning) => {
      const scanner = new CsvScanner(dialectOf(beginning))
      try {
        const records = [...scanner.read(beginning), ...scanner.read(undefined)]
        expect(records.length).toBeLessThanOrEqual(beginning.length)
      } catch (error) {
        expect(error).toMatchObject({ name: 'UnreadableSource', code: 'badCsv' })
      }
    }),
  )
})
