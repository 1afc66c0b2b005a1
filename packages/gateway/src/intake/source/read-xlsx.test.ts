import { type CellValue, type WriteSheet, readXlsx, writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { SourceCell } from '../source.ts'
import { type ReadSheet, readBytes } from './testing/read-bytes.ts'
import { type MadeWorkbook, sheetOf, workbookOf } from './testing/workbook-of.ts'
import { zipOf } from './testing/zip-of.ts'

const made = async (workbook: MadeWorkbook): Promise<readonly ReadSheet[]> =>
  (await readBytes('台账.xlsx', zipOf(workbookOf(workbook)))).sheets

const cellsOf = async (rows: string, workbook: Partial<MadeWorkbook> = {}): Promise<readonly unknown[]> =>
  (await made({ sheets: [sheetOf(rows)], ...workbook })).flatMap((sheet) => sheet.rows.map(({ cells }) => cells))

const text = (value: string): SourceCell => ({ type: 'text', text: value })

const styles =
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="0&quot;次每day%&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs>' +
  [0, 14, 164, 165, 166, 31, 10, 22].map((id) => `<xf numFmtId="${id}"/>`).join('') +
  '</cellXfs>'

test('numbers are what their formats make of them', async () => {
  const cell = (reference: string, style: number, value: string) =>
    `<c r="${reference}1" s="${style}"><v>${value}</v></c>`
  const row = [
    cell('A', 0, '45047'),
    cell('B', 1, '45047'),
    cell('C', 2, '45047.395833333336'),
    cell('D', 3, '0.985'),
    cell('E', 4, '60'),
    cell('F', 5, '45047.99999999'),
    cell('G', 6, '1'),
    cell('H', 7, '0.5'),
    cell('I', 1, '60'),
    cell('J', 0, '1.41021198001011E+17'),
  ].join('')
  expect(await cellsOf(`<row r="1">${row}</row>`, { styles })).toEqual([
    [
      { type: 'number', value: 45_047 },
      { type: 'date', iso: '2023-05-01' },
      { type: 'date', iso: '2023-05-01T09:30:00' },
      { type: 'number', value: 0.985, percent: true },
      { type: 'number', value: 60 },
      { type: 'date', iso: '2023-05-02' },
      { type: 'number', value: 1, percent: true },
      { type: 'number', value: 0.5 },
      { type: 'number', value: 60 },
      { type: 'number', value: 141_021_198_001_011_000 },
    ],
  ])
})

test('the days around the leap day that never was, and the system of 1904', async () => {
  const row = ['1', '59', '61', '2958465', '0', '-1'].map((value) => `<c s="1"><v>${value}</v></c>`).join('')
  const isos = async (date1904?: true) =>
    (await cellsOf(`<row>${row}</row>`, { styles, ...(date1904 && { date1904 }) })).flat()
  expect(await isos()).toMatchObject([
    { iso: '1900-01-01' },
    { iso: '1900-02-28' },
    { iso: '1900-03-01' },
    { iso: '9999-12-31' },
    { value: 0 },
    { value: -1 },
  ])
  expect(await isos(true)).toMatchObject([
    { iso: '1904-01-02' },
    { iso: '1904-02-29' },
    { iso: '1904-03-02' },
    { value: 2_958_465 },
    { value: 0 },
    { value: -1 },
  ])
})

test('formulas are their saved results, and say so when they have none', async () => {
  const row = [
    '<c r="A1"><f>SUM(B1:B9)</f><v>12</v></c>',
    '<c r="B1" t="str"><f>A1&amp;"次"</f><v>12次</v></c>',
    '<c r="C1" t="str"><f>IF(A1,"","x")</f><v></v></c>',
    '<c r="D1" t="e"><f>A1/0</f><v>#DIV/0!</v></c>',
    '<c r="E1"><f>SUM(B1:B9)</f></c>',
    '<c r="F1"><f t="shared" si="0"/><v/></c>',
    '<c r="G1" t="b"><f>A1&gt;1</f><v>1</v></c>',
    '<c r="H1" t="e"><v>#N/A</v></c>',
  ].join('')
  expect(await cellsOf(`<row r="1">${row}</row>`)).toEqual([
    [
      { type: 'number', value: 12 },
      text('12次'),
      undefined,
      { type: 'error', error: '#DIV/0!' },
      { type: 'uncalculated', formula: 'SUM(B1:B9)' },
      { type: 'uncalculated', formula: '' },
      { type: 'boolean', value: true },
      { type: 'error', error: '#N/A' },
    ],
  ])
})

test('texts: shared, in the cell, in runs, escaped, with readings, in CDATA', async () => {
  const row = [
    '<c r="A1" t="s"><v>0</v></c>',
    '<c r="B1" t="s"><v>1</v></c>',
    '<c r="C1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>',
    '<c r="D1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>jia</t></rPh></is></c>',
    '<c r="E1" t="inlineStr"><is><t><![CDATA[a<b]]>&#x4E59;&#20057;</t></is></c>',
    '<c r="F1" t="inlineStr"><is><t>  </t></is></c>',
    '<c r="G1" t="d"><v>2023-05-01T00:00:00</v></c>',
  ].join('')
  const strings =
    '<si><t>一&amp;二_x000D_</t></si><si><r><rPr><b/></rPr><t>矛盾</t></r><r><t>纠纷</t></r><rPh><t>x</t></rPh></si>'
  expect(await cellsOf(`<row r="1">${row}</row>`, { strings })).toEqual([
    [
      text('一&二\r'),
      text('矛盾纠纷'),
      text(' 甲 '),
      text('甲乙'),
      text('a<b乙乙'),
      undefined,
      { type: 'date', iso: '2023-05-01' },
    ],
  ])
})

test('rows and cells without references follow one another; blank ones are left out', async () => {
  const rows =
    '<row><c t="str"><v>a</v></c><c/><c><v>1</v></c><c s="1"/></row><row/><row r="9"><c r="C9"><v>2</v></c></row>'
  const [sheet] = await made({ sheets: [sheetOf(rows)] })
  expect(sheet?.rows).toEqual([
    { row: 1, cells: [text('a'), undefined, { type: 'number', value: 1 }] },
    { row: 9, cells: [undefined, undefined, { type: 'number', value: 2 }] },
  ])
})

test('rows that are hidden are marked', async () => {
  const row = (at: number, more: string) => `<row r="${at}" ${more}><c><v>${at}</v></c></row>`
  const rows = [row(1, ''), row(2, 'hidden="1"'), row(3, 'hidden="0"'), '<row r="4" hidden="true"/>', row(5, '')]
  const [sheet] = await made({ sheets: [sheetOf(rows.join(''))] })
  expect(sheet?.rows.map((each) => [each.row, each.hidden])).toEqual([
    [1, undefined],
    [2, true],
    [3, undefined],
    [5, undefined],
  ])
})

test('merges are known before the rows, hidden sheets are marked, prefixes and line breaks do not matter', async () => {
  const merges = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="D5"/></mergeCells>'
  const prefixed =
    '<x:worksheet xmlns:x="m"><x:sheetData>\n<x:row r = "1">\n<x:c r="A1" t="str"><x:v>mergeCells</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="B2:A1" /></x:mergeCells></x:worksheet>'
  const sheets = await made({ sheets: [sheetOf('', merges), prefixed], states: ['state="veryHidden"'] })
  expect(sheets).toEqual([
    {
      name: '甲',
      hidden: true,
      merges: [
        { fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 2 },
        { fromRow: 5, toRow: 5, fromColumn: 3, toColumn: 3 },
      ],
      rows: [],
    },
    {
      name: '乙',
      merges: [{ fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 1 }],
      rows: [{ row: 1, cells: [text('mergeCells')] }],
    },
  ])
})

test('a workbook is known by its content, whatever its name; macros are left alone', async () => {
  const parts = [...workbookOf({ sheets: [sheetOf('')] }), { name: 'xl/vbaProject.bin', bytes: 'x' }]
  for (const name of ['台账.csv', '台账.xlsm', '台账']) {
    expect(await readBytes(name, zipOf(parts))).toMatchObject({ format: 'xlsx', sheets: [{ name: '甲' }] })
  }
})

// What hucre reads, in our terms: its own reader of whole workbooks is the other opinion.
const theirs = (value: CellValue | undefined): SourceCell | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : text(value)
  if (typeof value === 'number') return { type: 'number', value }
  if (typeof value === 'boolean') return { type: 'boolean', value }
  return value instanceof Date
    ? { type: 'date', iso: value.toISOString().slice(0, 19).replace('T00:00:00', '') }
    : undefined
}

test('what another program writes is read as it reads it', async () => {
  const rows: CellValue[][] = [['编号', '日期', '说明', '次数', '办结']]
  for (let at = 1; at < 3000; at += 1) {
    const date = new Date(Date.UTC(2023, 0, at, at % 24, at % 60))
    rows.push([`EV-${at}`, at % 7 === 0 ? null : date, at % 5 === 0 ? '' : `第${at}件 <&> "甲"`, at / 8, at % 2 === 0])
  }
  const sheet: WriteSheet = { name: '台账', rows, columns: [{}, { numFmt: 'yyyy-mm-dd hh:mm' }] }
  for (const stringMode of ['shared', 'inline'] as const) {
    const bytes = Buffer.from(await writeXlsx({ sheets: [sheet], stringMode }))
    const [ours] = (await readBytes('a.xlsx', bytes)).sheets
    const other = (await readXlsx(bytes)).sheets[0]
    expect(ours?.rows).toHaveLength(3000)
    expect(ours?.rows.map(({ cells }) => Array.from({ length: 5 }, (_, at) => cells[at]))).toEqual(
      other?.rows.map((cells) => Array.from({ length: 5 }, (_, at) => theirs(cells[at]))),
    )
  }
})
