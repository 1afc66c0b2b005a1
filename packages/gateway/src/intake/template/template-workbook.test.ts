import { type EntryKind, columnsOf } from '@zhunsheng/domain'
import {
  type NamedColumn,
  type RawRow,
  columnByHeader,
  entryKinds,
  envelopeColumns,
  kindByName,
  readEnvelope,
  rowReader,
} from '@zhunsheng/domain/ledger'
import { type CellValue, type Sheet, readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { isOwnSheet } from '../own-sheets.ts'
import { templateFileName, templateWorkbook } from './template-workbook.ts'

const textOf = (value: CellValue | undefined): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '')

const isColumn = (column: NamedColumn | undefined): column is NamedColumn => column !== undefined

/** The header and the filled rows of a ledger sheet, by column name. */
const readSheet = ({ rows }: Sheet, kind: EntryKind) => {
  const [header = [], ...body] = rows
  const columns = header.map((cell) => columnByHeader(kind)(textOf(cell))).filter(isColumn)
  expect(columns).toHaveLength(header.length)
  const filled = body.filter((row) => row.some((cell) => textOf(cell) !== ''))
  const own = (row: readonly CellValue[], envelope: boolean): RawRow =>
    Object.fromEntries(
      columns.flatMap(({ name, part }, at) =>
        (part === 'envelope') === envelope && textOf(row[at]) !== '' ? [[name, textOf(row[at])]] : [],
      ),
    )
  return {
    names: columns.map(({ name }) => name),
    rows: filled.map((row) => [own(row, false), own(row, true)] as const),
  }
}

const ledgersIn = async (bytes: Uint8Array) => {
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  return sheets.filter(({ name }) => !isOwnSheet(name))
}

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test.each(entryKinds)('the template of $id has every column, and rows that can be read', async (kind) => {
    const [sheet, ...others] = await ledgersIn(await templateWorkbook([kind], language))
    expect(others).toEqual([])
    expect(kindByName(sheet?.name ?? '')).toBe(kind)
    const { names, rows } = readSheet(sheet!, kind)
    expect(names).toEqual([...columnsOf(kind), ...envelopeColumns].map(({ name }) => name))
    expect(rows).toHaveLength(2)
    for (const [own, envelope] of rows) {
      expect(rowReader<EntryKind>(kind)(own)).toMatchObject({ ok: true })
      expect(readEnvelope(envelope)).toEqual({ ok: true, value: { township: '141021100000', synthetic: true } })
    }
  })

  test('all kinds in one workbook refer to nothing that is not in it', async () => {
    const sheets = await ledgersIn(await templateWorkbook(entryKinds, language))
    expect(sheets.map(({ name }) => kindByName(name))).toEqual(entryKinds)
    const read = sheets.map((sheet, at) => ({ kind: entryKinds[at]!, ...readSheet(sheet, entryKinds[at]!) }))
    const keys = new Map(read.map(({ kind, rows }) => [kind.id, rows.map(([own]) => own['key'])]))
    for (const { kind, rows } of read)
      for (const { name, field } of columnsOf(kind)) {
        if (field.type !== 'ref' || field.to === 'person' || field.to === 'post') continue
        const target = field.to === 'division' ? 'village' : field.to.slice('entry:'.length)
        const values = rows.flatMap(([own]) => own[name] ?? [])
        expect(keys.get(target as 'village')).toEqual(expect.arrayContaining(values))
      }
  })
})

test('codes are text, so that no digit is lost; dates are dates, counts are numbers', async () => {
  const [sheet] = await ledgersIn(await templateWorkbook([kindByName('event')!], 'zh-CN'))
  const at = (cell: string) => sheet?.cells?.get(cell)
  expect(at('1,0')).toMatchObject({ type: 'string', style: { numFmt: '@' } })
  expect(at('1,1')).toMatchObject({ type: 'date', style: { numFmt: 'yyyy-mm-dd' } })
  // A row to be filled in has the formats too.
  expect(at('100,6')?.style?.numFmt).toBe('@')
})

test('the header says what a column takes, lists drop down, and personal columns are marked', async () => {
  const [sheet] = await ledgersIn(await templateWorkbook([kindByName('event')!], 'zh-CN'))
  expect(sheet?.rows[0]?.slice(0, 4)).toEqual(['事件编号*', '发生日期*', '上报日期*', '办结日期'])
  expect(sheet?.cells?.get('0,0')?.comment?.text).toContain('必填')
  const summary = sheet?.rows[0]?.indexOf('事件摘要')
  expect(sheet?.cells?.get(`0,${summary}`)?.comment?.text).toContain('个人信息')
  const lists = sheet?.dataValidations?.filter(({ type }) => type === 'list') ?? []
  expect(lists.map(({ values }) => values)).toContainEqual(['是', '否'])
  expect(sheet?.freezePane).toMatchObject({ rows: 1 })
})

test('the header is printed on every page, whatever the sheet is called', async () => {
  const bytes = await templateWorkbook([kindByName('counsel-appointment')!], 'zh-CN')
  const { sheets } = await readXlsx(bytes)
  expect(sheets.map(({ pageSetup }) => pageSetup?.printTitlesRow)).toEqual(['$1:$1', undefined])
})

test('a list too long for a rule stands on a hidden sheet', async () => {
  const { sheets } = await readXlsx(await templateWorkbook([kindByName('training-course')!], 'en'))
  const rule = sheets[0]?.dataValidations?.find(({ formula1 }) => formula1?.includes('_codes'))
  expect(rule?.formula1).toBe("'_codes'!$A$1:$A$3")
  expect(sheets.find(({ name }) => name === '_codes')).toMatchObject({ hidden: true })
})

test('says of every column what it takes', async () => {
  const { sheets } = await readXlsx(await templateWorkbook(entryKinds, 'zh-CN'))
  const [guide] = sheets
  expect(guide?.name).toBe('填表说明')
  const columns = entryKinds.reduce((sum, kind) => sum + columnsOf(kind).length + envelopeColumns.length, 0)
  expect(guide?.rows.filter((row) => row[1] !== null && row[1] !== undefined && row[1] !== '')).toHaveLength(
    columns + 1,
  )
})

test('a file is named for its ledger', () => {
  expect(templateFileName(kindByName('event')!, 'zh-CN')).toBe('综治事件.xlsx')
  expect(templateFileName(kindByName('event')!, 'en')).toBe('event.xlsx')
})
