import { appendFile, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDeflateRaw, crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openSource } from './open-source.ts'
import { sourceLimits } from './source-limits.ts'
import { readPath, refusalOf, withFile } from './testing/read-bytes.ts'
import { type MadeWorkbook, sheetOf, workbookOf } from './testing/workbook-of.ts'
import { type MadePart, zipOf } from './testing/zip-of.ts'

const plain = workbookOf({ sheets: [sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>')] })
const refusal = async (parts: readonly MadePart[], name = 'a.xlsx') => refusalOf(name, zipOf(parts))
const ofSheet = async (xml: string, more: Partial<MadeWorkbook> = {}) => refusal(workbookOf({ sheets: [xml], ...more }))
const replaced = (name: string, part: Partial<MadePart>) =>
  plain.map((old) => (old.name === name ? { ...old, ...part } : old))
const sheet1 = 'xl/worksheets/sheet1.xml'

test('the workbook that the others are made from is read', async () => {
  expect(await refusal(plain)).toEqual([])
})

// Deflated in pieces, so that the test does not hold what the reader may not.
const repeated = async (piece: Buffer, times: number) => {
  const deflate = createDeflateRaw({ level: 9 })
  const chunks: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk))
  let crc = 0
  for (let at = 0; at < times; at += 1) {
    crc = crc32(piece, crc)
    if (!deflate.write(piece)) await new Promise((resolve) => deflate.once('drain', resolve))
  }
  deflate.end()
  await new Promise((resolve) => deflate.once('end', resolve))
  return { bytes: Buffer.concat(chunks), size: piece.length * times, crc }
}

test('zip bombs: by ratio, by what is declared, by size, by parts that share bytes', async () => {
  const zeros = await repeated(Buffer.alloc(1024 * 1024), 32)
  expect(await refusal(replaced(sheet1, { packed: zeros }))).toEqual(['inflatesTooMuch'])
  // Declared small, inflating large: never more is inflated than declared.
  expect(await refusal(replaced(sheet1, { packed: zeros, declared: 1000 }))).toEqual(['badWorkbook', '甲'])
  expect(await refusal(replaced(sheet1, { declared: 3_000_000_000 }))).toEqual(['inflatesTooMuch'])
  const style = { name: 'xl/styles.xml', bytes: Buffer.from('<a/>'), declared: sourceLimits.partBytes + 1 }
  const styled = workbookOf({ sheets: [sheetOf('')], styles: '' })
  expect(await refusal(styled.map((part) => (part.name === style.name ? style : part)))).toEqual(['inflatesTooMuch'])
  expect(await refusal([...plain, { name: 'x', bytes: '', at: 40 }])).toEqual(['unsafeZip'])
  const many = Array.from({ length: 10_001 }, (_, at) => ({ name: `x${at}`, bytes: '' }))
  expect(await refusal(many)).toEqual(['inflatesTooMuch'])
})

test('names that lead out of the zip, or are there twice', async () => {
  for (const name of ['../x', 'a/../../x', '/etc/x', 'a\\..\\x', 'C:x', '', './x', 'XL/Workbook.xml']) {
    expect([name, ...(await refusal([...plain, { name, bytes: 'x' }]))]).toEqual([name, 'unsafeZip'])
  }
  const rels = `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>`
  expect(await refusal(replaced('_rels/.rels', { bytes: rels }))).toEqual(['badWorkbook'])
})

test('parts that are locked, damaged or not there', async () => {
  expect(await refusal(replaced(sheet1, { flags: 1 }))).toEqual(['encrypted'])
  const packed = { bytes: deflateRawSync('<worksheet/>'), size: 12, crc: 7 }
  expect(await refusal(replaced(sheet1, { packed }))).toEqual(['badWorkbook', '甲'])
  expect(await refusal(replaced(sheet1, { packed: { ...packed, bytes: Buffer.from('nonsense') } }))).toEqual([
    'badWorkbook',
    '甲',
  ])
  expect(await refusal(plain.filter(({ name }) => name !== sheet1))).toEqual(['badWorkbook', '甲'])
  expect(await refusal(plain.filter(({ name }) => name !== 'xl/workbook.xml'))).toEqual(['badWorkbook'])
  const whole = zipOf(plain)
  for (const length of [4, 40, 400, whole.length - 30, whole.length - 1]) {
    expect([length, ...(await refusalOf('a.xlsx', whole.subarray(0, length)))]).toEqual([length, 'badWorkbook'])
  }
})

test('XML that declares entities or documents elsewhere, in any part', async () => {
  const doctype = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
  expect(await ofSheet(doctype + sheetOf('<row><c t="str"><v>&b;</v></c></row>'))).toEqual(['xmlDoctype', '甲', 1])
  expect(await refusal(replaced('xl/workbook.xml', { bytes: `${doctype}<workbook/>` }))).toEqual(['xmlDoctype'])
  expect(await ofSheet(sheetOf('<row><c t="str"><v>&xxe;</v></c></row>'))).toEqual(['badWorkbook', '甲', 1])
})

test('XML that does not end, nests without end or holds one thing without end', async () => {
  expect(await ofSheet('<worksheet><sheetData><row>')).toEqual(['badWorkbook', '甲', 1])
  expect(await ofSheet('<worksheet><sheetData></worksheet></sheetData>')).toEqual(['badWorkbook', '甲', 1])
  expect(await ofSheet(sheetOf(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`))).toEqual(['badWorkbook', '甲', 1])
  expect(await ofSheet(`<worksheet ${'a'.repeat(5_000_000)}`)).toEqual(['cellTooLong', '甲', 1])
  expect(await ofSheet(`<worksheet ${'a'.repeat(3_000_000)}/>`)).toEqual([])
  expect(await ofSheet(sheetOf(`<row><c t="str"><v>${'x'.repeat(1_000_001)}</v></c></row>`))).toEqual([
    'cellTooLong',
    '甲',
    1,
  ])
  const pieces = '<![CDATA[xxxxxxxxxx]]>'.repeat(200_000)
  expect(await ofSheet(sheetOf(`<row><c t="str"><v>${pieces}</v></c></row>`))).toEqual(['cellTooLong', '甲', 1])
  expect(await ofSheet(sheetOf(''), { strings: `<si><t>${pieces}</t></si>` })).toEqual(['cellTooLong'])
  expect(await ofSheet(sheetOf(''), { styles: `<numFmt ${'a'.repeat(3_000_000)}/>` })).toEqual(['badWorkbook'])
  const code = `<numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(1_000_000)}"/></numFmts>`
  expect(await ofSheet(sheetOf(''), { styles: `${code}<cellXfs><xf numFmtId="164"/></cellXfs>` })).toEqual([])
})

test('two cells in far corners cost nothing, a cell far to the right is named', async () => {
  const corner = (reference: string, row: number) => `<row r="${row}"><c r="${reference}"><v>1</v></c></row>`
  const rows = corner('A1', 1) + corner('A1048576', 1_048_576)
  expect(await ofSheet(sheetOf(rows))).toEqual([])
  expect(await ofSheet(sheetOf(corner('A1', 1) + corner('XFD1048576', 1_048_576)))).toEqual([
    'tooManyColumns',
    '甲',
    1_048_576,
  ])
  expect(await ofSheet(sheetOf(corner('XFE1', 1)))).toEqual(['badWorkbook', '甲', 1])
  expect(await ofSheet(sheetOf(corner('A1048577', 1_048_577)))).toEqual(['badWorkbook', '甲', 1])
  expect(await ofSheet(sheetOf(corner('A5', 5) + corner('A5', 5)))).toEqual(['badWorkbook', '甲', 5])
  expect(await ofSheet(sheetOf('<row r="1"><c r="B7"><v>1</v></c></row>'))).toEqual(['badWorkbook', '甲', 1])
})

test('a sheet of ten million cells stops where the limit is', async () => {
  // Each row holds one cell, in the last column that is allowed: five thousand of them are as many as five million.
  const rows = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c r="AMJ${at + 1}"><v>${at}</v></c></row>`)
  expect(await ofSheet(sheetOf(rows.join('')))).toEqual(['tooManyCells', '甲', 4883])
})

test('too many sheets, too many merges, sheets that are one part', async () => {
  const sheets = Array.from({ length: 201 }, () => sheetOf(''))
  expect(await refusal(workbookOf({ sheets }))).toEqual(['tooManySheets'])
  const merges = '<mergeCell ref="A1:B2"/>'.repeat(100_001)
  expect(await ofSheet(sheetOf('', `<mergeCells>${merges}</mergeCells>`))).toEqual(['tooManyMerges', '甲'])
  expect(await ofSheet(sheetOf('', '<mergeCells><mergeCell ref="A0:ZZZ9"/></mergeCells>'))).toEqual([
    'badWorkbook',
    '甲',
  ])
  const twice = workbookOf({ sheets: [sheetOf(''), sheetOf('')] })
  const shared = twice.map((part) => ({ ...part, bytes: String(part.bytes).replace('sheet2.xml', 'sheet1.xml') }))
  expect(await refusal(shared)).toEqual(['badWorkbook'])
})

test('texts that are not there, numbers that are none', async () => {
  expect(await ofSheet(sheetOf('<row><c t="s"><v>0</v></c></row>'))).toEqual(['badWorkbook', '甲', 1])
  expect(await ofSheet(sheetOf('<row><c><v>1e999</v></c></row>'))).toEqual(['badWorkbook', '甲', 1])
})

test('what is no workbook says so, whatever it is called', async () => {
  const zip = (...names: readonly string[]) => zipOf(names.map((name) => ({ name, bytes: 'x' })))
  expect(await refusalOf('a.xlsx', zip('mimetype', 'content.xml'))).toEqual(['otherFormat'])
  expect(await refusalOf('a.xlsx', zip('[Content_Types].xml', 'xl/workbook.bin'))).toEqual(['otherFormat'])
  expect(await refusalOf('a.xlsx', zip('[Content_Types].xml', 'word/document.xml'))).toEqual(['otherFormat'])
  expect(await refusalOf('a.xlsx', zip('readme.txt'))).toEqual(['otherFormat'])
  expect(await refusalOf('a.xls', '\n<html><table><tr><td>1</td></tr></table></html>')).toEqual(['otherFormat'])
  expect(await refusalOf('a.xls', '<?xml version="1.0"?><Workbook/>')).toEqual(['otherFormat'])
  expect(await refusalOf('a.csv', '%PDF-1.7\n')).toEqual(['otherFormat'])
  for (const name of ['a.et', 'a.ods', 'a.numbers', 'a.XLSB'])
    expect(await refusalOf(name, zipOf(plain))).toEqual(['otherFormat'])
})

test('no file, a folder, a link to itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-source-'))
  try {
    await expect(readPath(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'fileMissing' })
    await expect(readPath(folder)).rejects.toMatchObject({ code: 'fileUnreadable' })
    await symlink(join(folder, 'loop'), join(folder, 'loop'))
    await expect(readPath(join(folder, 'loop'))).rejects.toMatchObject({ code: 'fileUnreadable' })
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a file that changes between its hash and its rows is not taken for the one that was hashed', async () => {
  for (const [name, bytes] of [
    ['a.csv', 'a,b\n1,2\n'],
    ['a.xlsx', zipOf(plain)],
    ['a.ndjson', '{"a":1}\n'],
  ] as const) {
    await withFile(name, bytes, async (path) => {
      const source = await openSource(path, { onBytes: () => undefined, signal: new AbortController().signal })
      await appendFile(path, '\n')
      const read = async () => {
        for await (const { rows } of source.sheets) for await (const row of rows) expect(row.row).toBeLessThan(3)
      }
      await expect(read()).rejects.toMatchObject({ code: 'fileChanged' })
    })
  }
})

test('reading stops when it is told to, with the reason given', async () => {
  await withFile('a.xlsx', zipOf(plain), async (path) => {
    const controller = new AbortController()
    const source = await openSource(path, { onBytes: () => undefined, signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(source.sheets[Symbol.asyncIterator]().next()).rejects.toThrow('enough')
    await expect(readPath(path, controller.signal)).rejects.toThrow('enough')
  })
})
