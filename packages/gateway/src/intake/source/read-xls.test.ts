import { readXls } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { biff } from './biff-records.ts'
import { ole2Of } from './testing/ole2-of.ts'
import { readBytes, refusalOf } from './testing/read-bytes.ts'
import { type MadeXls, cell, record, wide, xlsOf, xlsStreamOf } from './testing/xls-of.ts'

const special = (kind: number, value = 0): Buffer => Buffer.from([kind, 0, value, 0, 0, 0, 0xff, 0xff])

const messy: MadeXls = {
  formats: [0, 14, 10, 164, 58],
  globals: [record(biff.format, Buffer.concat([Buffer.from([164, 0]), wide('yyyy"年"m"月"d"日"')]))],
  strings: [wide('编号'), Buffer.from([3, 0, 0, 0x61, 0x62, 0x63]), wide('矛盾纠纷')],
  sheets: [
    {
      name: '台账',
      records: [
        cell.string(0, 0, 0),
        cell.string(0, 1, 2),
        cell.label(1, 0, 'A1'),
        cell.number(1, 1, 45_047, 1),
        cell.rk(1, 2, 9850, true, 0),
        cell.number(1, 3, 0.985, 2),
        cell.number(1, 4, 45_047.5, 3),
        cell.boolean(1, 5, true),
        cell.error(1, 6, 7),
        cell.formula(2, 0, special(0)),
        record(0x04bc, Buffer.alloc(10)),
        record(biff.string, wide('12次')),
        cell.formula(2, 1, special(2, 0x2a)),
        cell.formula(2, 2, special(3)),
        cell.formula(2, 3, cell.numeric(12)),
        cell.formula(2, 4, special(1, 1)),
        cell.many(4, 1, [1, -2, 3]),
        cell.string(4, 4, 1),
        record(biff.begin, Buffer.from([0, 6, 0x20, 0])),
        cell.number(9, 9, 9),
        record(biff.endOfFile),
        record(biff.mergeCells, Buffer.from([1, 0, 0, 0, 1, 0, 2, 0, 3, 0])),
      ],
    },
    { name: '说明', hidden: true, records: [] },
  ],
}

test('cells, formats, formulas, merges and hidden sheets of an .xls', async () => {
  const bytes = xlsOf(messy)
  expect(await readBytes('台账.xls', bytes)).toMatchObject({
    format: 'xls',
    told: bytes.length,
    sheets: [
      {
        name: '台账',
        merges: [{ fromRow: 1, toRow: 2, fromColumn: 2, toColumn: 3 }],
        rows: [
          { row: 1, cells: [{ text: '编号' }, { text: '矛盾纠纷' }] },
          {
            row: 2,
            cells: [
              { text: 'A1' },
              { type: 'date', iso: '2023-05-01' },
              { type: 'number', value: 98.5 },
              { type: 'number', value: 0.985, percent: true },
              { type: 'date', iso: '2023-05-01T12:00:00' },
              { type: 'boolean', value: true },
              { type: 'error', error: '#DIV/0!' },
            ],
          },
          {
            row: 3,
            cells: [
              { type: 'text', text: '12次' },
              { type: 'error', error: '#N/A' },
              undefined,
              { type: 'number', value: 12 },
              { type: 'boolean', value: true },
            ],
          },
          { row: 5, cells: [undefined, { value: 1 }, { value: -2 }, { value: 3 }, { text: 'abc' }] },
        ],
      },
      { name: '说明', hidden: true, rows: [] },
    ],
  })
})

test('rows of an .xls that are hidden are marked', async () => {
  const row = (at: number, flags: number) =>
    record(biff.row, Buffer.from([at, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, flags, 1, 0, 0]))
  const records = [
    row(0, 0),
    row(1, 0x20),
    row(2, 0x40),
    cell.rk(0, 0, 1, false),
    cell.rk(1, 0, 2, false),
    cell.rk(2, 0, 3, false),
  ]
  const { sheets } = await readBytes('a.xls', xlsOf({ sheets: [{ name: 'a', records }] }))
  expect(sheets[0]?.rows.map((each) => [each.row, each.hidden])).toEqual([
    [1, undefined],
    [2, true],
    [3, undefined],
  ])
  const cut = xlsOf({ sheets: [{ name: 'a', records: [record(biff.row, Buffer.alloc(4)), cell.rk(0, 0, 1, false)] }] })
  expect(await refusalOf('a.xls', cut)).toEqual(['badWorkbook', 'a'])
})

test('texts that run over records, with runs of formatting and readings', async () => {
  const long = '排'.repeat(40)
  const first = Buffer.concat([Buffer.from([43, 0, 0x0d, 1, 0, 6, 0, 0, 0]), Buffer.from(long.slice(0, 20), 'utf16le')])
  const second = Buffer.concat([Buffer.from([1]), Buffer.from(long.slice(20), 'utf16le')])
  const third = Buffer.concat([Buffer.from([0]), Buffer.from('abc'), Buffer.alloc(10), wide('后')])
  const counts = Buffer.from([2, 0, 0, 0, 2, 0, 0, 0])
  const strings = [record(biff.strings, Buffer.concat([counts, first])), record(biff.continue, second)]
  // The made workbook has a table of its own, which is empty: the one that comes last counts.
  const made = xlsStreamOf({ sheets: [{ name: '台账', records: [cell.string(0, 0, 0), cell.string(0, 1, 1)] }] })
  const empty = made.indexOf(record(biff.strings, Buffer.alloc(8)))
  const grown = Buffer.concat([...strings, record(biff.continue, third)])
  const stream = Buffer.concat([made.subarray(0, empty), grown, made.subarray(empty + 12)])
  const place = stream.indexOf(record(biff.boundSheet).subarray(0, 2)) + 4
  stream.writeUInt32LE(stream.readUInt32LE(place) + grown.length - 12, place)
  const { sheets } = await readBytes('a.xls', ole2Of('Workbook', stream))
  expect(sheets[0]?.rows[0]?.cells).toMatchObject([{ text: `${long}abc` }, { text: '后' }])
})

test('a large workbook is read as hucre reads it', async () => {
  const records = Array.from({ length: 4000 }, (_, at) => [
    cell.label(at, 0, `第${at}件`),
    cell.rk(at, 1, at, at % 2 === 0),
    cell.number(at, 2, 45_000 + at, 1),
    cell.boolean(at, 3, at % 3 === 0),
  ]).flat()
  const bytes = xlsOf({ formats: [0, 14], sheets: [{ name: '台账', records }] })
  const [ours] = (await readBytes('a.xls', bytes)).sheets
  const theirs = (await readXls(bytes)).sheets[0]
  expect(ours?.rows).toHaveLength(4000)
  expect(
    ours?.rows.map(({ cells }) =>
      cells.map((value) => {
        if (value?.type === 'text') return value.text
        if (value?.type === 'date') return value.iso
        return value?.type === 'number' || value?.type === 'boolean' ? value.value : value?.type
      }),
    ),
  ).toEqual(
    theirs?.rows.map((cells) =>
      cells.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
    ),
  )
})

test('an .xls that is locked, older than Excel 97, something else or not whole is refused', async () => {
  const sheets = [{ name: '台账', records: [cell.number(0, 0, 1)] }]
  const stream = xlsStreamOf({ sheets })
  expect(await refusalOf('a.xls', xlsOf({ sheets, globals: [record(biff.filePass)] }))).toEqual(['encrypted'])
  expect(await refusalOf('a.xlsx', ole2Of('EncryptedPackage', Buffer.alloc(9000)))).toEqual(['encrypted'])
  expect(await refusalOf('a.doc', ole2Of('WordDocument', Buffer.alloc(9000)))).toEqual(['otherFormat'])
  const old = Buffer.from(stream)
  old.writeUInt16LE(0x0500, 4)
  expect(await refusalOf('a.xls', ole2Of('Workbook', old))).toEqual(['otherFormat'])
  expect(await refusalOf('a.xls', ole2Of('Workbook', stream.subarray(0, -4)))).toEqual(['badWorkbook', '台账'])
  expect(await refusalOf('a.xls', ole2Of('Workbook', stream).subarray(0, 2000))).toEqual(['badWorkbook'])
})

test('an .xls whose sheets share their rows, run backwards or name texts that are not there is refused', async () => {
  const one = { name: '台账', records: [cell.number(0, 0, 1)] }
  const stream = xlsStreamOf({ sheets: [one, { ...one, name: '乙' }] })
  const [first, second] = [stream.indexOf(Buffer.from([0x85, 0])), stream.lastIndexOf(Buffer.from([0x85, 0]))]
  stream.copyWithin(second + 4, first + 4, first + 8)
  expect(await refusalOf('a.xls', ole2Of('Workbook', stream))).toEqual(['badWorkbook'])
  const made = (...records: readonly Buffer[]) => xlsOf({ sheets: [{ name: '台账', records }] })
  expect(await refusalOf('a.xls', made(cell.number(5, 0, 1), cell.number(2, 0, 1)))).toEqual(['badWorkbook', '台账', 6])
  expect(await refusalOf('a.xls', made(cell.string(0, 0, 7)))).toEqual(['badWorkbook', '台账'])
  expect(await refusalOf('a.xls', made(cell.number(0, 2000, 1)))).toEqual(['tooManyColumns', '台账', 1])
  expect(await refusalOf('a.xls', made(cell.number(0, 0, Number.NaN)))).toEqual(['badWorkbook', '台账'])
})
