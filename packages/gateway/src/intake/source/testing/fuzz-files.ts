import { biff } from '../biff-records.ts'
import { damaged, disordered } from './mutations.ts'
import { ole2Of } from './ole2-of.ts'
import { type Random, randomOf } from './random.ts'
import { sheetOf, workbookOf } from './workbook-of.ts'
import { cell, record, wide, xlsStreamOf } from './xls-of.ts'
import { zipOf } from './zip-of.ts'

/** A file that was damaged on purpose. */
export interface FuzzFile {
  readonly name: string
  readonly bytes: Buffer
}

const rows = [
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>备注</t></r></is></c></row>',
  '<row r="2"><c r="A2" s="1"><v>45047.5</v></c><c r="B2" s="2"><v>0.985</v></c><c r="C2" t="e"><v>#N/A</v></c></row>',
  '<row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4"><f>A1&amp;B1</f></c><c r="D4" t="str"><f>A1</f><v>x</v></c></row>',
].join('')
const workbook = workbookOf({
  sheets: [sheetOf(rows, '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'), sheetOf(rows)],
  states: ['', 'state="hidden"'],
  strings: '<si><t>编号</t></si><si><r><t>矛盾</t></r><rPh><t>x</t></rPh></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>',
})

const xls = xlsStreamOf({
  formats: [0, 14, 10],
  strings: [wide('编号'), wide('标题')],
  globals: [record(biff.format, Buffer.concat([Buffer.from([164, 0]), wide('yyyy')]))],
  sheets: [
    {
      name: '台账',
      records: [
        cell.string(0, 0, 0),
        cell.string(0, 1, 1),
        cell.number(1, 0, 45_047, 1),
        cell.rk(1, 1, 98, true, 2),
        cell.error(1, 2, 7),
        cell.many(2, 0, [1, 2, 3]),
        cell.formula(3, 0, Buffer.from([0, 0, 0, 0, 0, 0, 0xff, 0xff])),
        record(biff.string, wide('x')),
        record(biff.mergeCells, Buffer.from([1, 0, 0, 0, 1, 0, 2, 0, 3, 0])),
      ],
    },
    { name: '说明', hidden: true, records: [cell.label(0, 0, '说明'), cell.boolean(1, 1, true)] },
  ],
})

const csv = '编号,标题,说明\r\nA1,道路积水,"多行\n文字，""引号"""\r\nA2,;\t,\r\n'
const json = '{"编号":"A1","次数":3,"办结":true}\n{"编号":"A2","说明":null}\n'
const gbk = Buffer.from('b1e0bac52cb1eacce20a41312cb5c0c2b7bbfdcbae0a95328236', 'hex')

const makers: readonly [(random: Random) => FuzzFile, ...((random: Random) => FuzzFile)[]] = [
  (random) => ({ name: 'a.xlsx', bytes: damaged(zipOf(workbook), random) }),
  // The checksums are right again, so that the damage reaches what reads the XML.
  (random) => {
    const at = random.below(workbook.length)
    const parts = workbook.map((part, index) =>
      index === at ? { ...part, bytes: disordered(String(part.bytes), random) } : part,
    )
    return { name: 'a.xlsx', bytes: zipOf(parts) }
  },
  (random) => {
    const at = random.below(workbook.length)
    const parts = workbook.map((part, index) =>
      index === at ? { ...part, bytes: damaged(Buffer.from(part.bytes), random) } : part,
    )
    return { name: 'a.xlsx', bytes: zipOf(parts) }
  },
  (random) => ({ name: 'a.xls', bytes: damaged(ole2Of('Workbook', xls), random) }),
  (random) => ({ name: 'a.xls', bytes: ole2Of('Workbook', damaged(xls, random)) }),
  (random) => ({ name: 'a.csv', bytes: Buffer.from(disordered(csv, random)) }),
  (random) => ({ name: 'a.csv', bytes: damaged(random.pick([Buffer.from(csv), gbk]), random) }),
  (random) => ({ name: 'a.csv', bytes: damaged(Buffer.from(`\uFEFF${csv}`, 'utf16le'), random) }),
  (random) => ({ name: 'a.ndjson', bytes: Buffer.from(disordered(json, random)) }),
  (random) => ({ name: random.pick(['a', 'a.et', 'a.jsonl', 'a.xlsm']), bytes: damaged(Buffer.from(json), random) }),
]

/** The file of a case: the same seed and number, the same bytes. */
export const fuzzFile = (seed: number, number: number): FuzzFile => {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) + number)
  return random.pick(makers)(random)
}
