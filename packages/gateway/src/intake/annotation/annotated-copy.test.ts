import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CellValue, type Sheet, readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FaultCode, IntakeFault } from '../intake-fault.ts'
import { copyReading, faultsIn, opened } from '../testing/faults-in.ts'
import { annotatedCopy } from './annotated-copy.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotated-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const header = [
  '序号',
  '事件编号',
  '发生日期',
  '上报日期',
  '类别',
  '上报主体',
  '村（社区）代码',
  '上报人代号',
  '已处置',
  '有效',
  '办结时限',
  '事件摘要',
]
const event = (...changed: readonly (readonly [number, CellValue])[]): CellValue[] => {
  const row: CellValue[] = [
    1,
    'E1',
    '2023-05-01',
    '2023-05-02',
    '矛盾纠纷',
    '网格员',
    '141021100201',
    'P10',
    '是',
    '是',
    '2023-05-12',
    '张三的事',
  ]
  for (const [at, value] of changed) row[at] = value
  return row
}

const yellow = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } } as const

const messy = async (rows: readonly (readonly CellValue[])[]): Promise<string> => {
  const file = join(folder, '台账.xlsx')
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '综治事件',
        rows: [['乐昌镇综治事件台账 填报人：王芳'], [...header], ...rows.map((row) => [...row])],
        cells: new Map([['2,4', { style: yellow, comment: { text: '张三电话13812341234' } }]]),
        columns: [{ width: 7 }, { width: 21 }],
        merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 11 }],
      },
      { name: '通讯录', rows: [['王芳', '13812341234']], hidden: true },
    ],
  })
  writeFileSync(file, bytes)
  return file
}

const copyOf = async (file: string, given?: readonly IntakeFault[], mostCells?: number) => {
  const faults = given ?? (await faultsIn(file)).faults
  const counts = new Map<FaultCode, number>()
  for (const { problem } of faults) counts.set(problem.code, (counts.get(problem.code) ?? 0) + 1)
  const bytes = await annotatedCopy({
    reading: copyReading(file),
    source: await opened(file),
    faults,
    counts,
    language: 'zh-CN',
    ...(mostCells !== undefined && { mostCells }),
  })
  return { bytes, faults, sheets: (await readXlsx(bytes, { readStyles: true })).sheets }
}

const cellsOf = ({ rows }: Sheet): readonly string[] => rows.flat().map((cell) => String(cell ?? ''))

describe('an annotated copy', () => {
  test('shows every bad cell in its place, coloured and commented, with a list of links before it', async () => {
    const file = await messy([event(), event([1, 'E2'], [4, '吵架'], [9, '对'])])
    const { sheets, faults } = await copyOf(file)
    const [list, copy] = sheets
    expect(faults.map(({ cell }) => cell)).toEqual(['E4', 'J4'])
    expect(sheets.map(({ name }) => name)).toEqual(['导入问题', '综治事件'])
    const bad = copy?.cells?.get('3,4')
    expect(bad?.value).toBe('吵架')
    expect(bad?.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringContaining('FFC7CE') } })
    expect(bad?.comment?.text).toContain('［notInList］')
    expect(copy?.cells?.get('2,9')?.comment).toBeUndefined()
    const links = [...(list?.cells?.values() ?? [])].flatMap(({ hyperlink }) => hyperlink?.location ?? [])
    expect(links).toEqual(["'综治事件'!E4", "'综治事件'!J4"])
  })

  test('masks personal values, and hides what is in no column of the ledger', async () => {
    const file = await messy([event([7, '13812341234']), event([1, 'E2'], [11, '李四\n打架'])])
    const { sheets, bytes } = await copyOf(file)
    const copy = sheets.find(({ name }) => name === '综治事件')
    expect(copy?.rows[2]?.[11]).toBe('***')
    expect(copy?.rows[2]?.[7]).toBe('138****1234')
    expect(copy?.rows[0]?.[0]).toBe('***')
    for (const secret of ['张三', '李四', '王芳', '13812341234', '通讯录']) {
      expect(sheets.flatMap(cellsOf).join('\n')).not.toContain(secret)
      for (const { cells } of sheets)
        for (const { comment } of cells?.values() ?? []) expect(comment?.text ?? '').not.toContain(secret)
    }
    expect((await readXlsx(bytes)).sheets).toHaveLength(2)
  })

  test('masks a name that stands where a code belongs', async () => {
    const { sheets } = await copyOf(await messy([event([7, '王芳'])]))
    for (const { rows } of sheets) expect(rows.flat()).not.toContain('王芳')
    expect(sheets.map(({ rows }) => rows.flat().includes('王*'))).toEqual([true, true])
  })

  test('keeps the look of a small workbook', async () => {
    const { sheets } = await copyOf(await messy([event(), event([1, 'E2'], [4, '吵架'])]))
    const copy = sheets.find(({ name }) => name === '综治事件')
    expect(copy?.cells?.get('2,4')?.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringContaining('FFFF00') } })
    expect(copy?.columns?.[1]?.width).toBe(21)
    expect(copy?.merges).toEqual([{ startRow: 0, endRow: 0, startCol: 0, endCol: 11 }])
  })

  test('holds only rows with faults beyond so many cells, in their places', async () => {
    const rows = Array.from({ length: 20 }, (_, i) =>
      event([1, `E${i}`], ...(i === 19 ? ([[4, '吵架']] as const) : [])),
    )
    const { sheets } = await copyOf(await messy(rows), undefined, 60)
    const copy = sheets.find(({ name }) => name === '综治事件')
    expect(copy?.rows[21]?.[4]).toBe('吵架')
    expect(copy?.rows[15]?.every((cell) => cell === null)).toBe(true)
    expect(cellsOf(sheets[0]!).join('\n')).toContain('超过60格')
  })

  test('counts by code what is not listed', async () => {
    const file = await messy([event([4, '吵架'])])
    const { faults } = await faultsIn(file)
    const bytes = await annotatedCopy({
      reading: copyReading(file),
      source: await opened(file),
      faults,
      counts: new Map([
        ['notInList', 1],
        ['missing', 4000],
      ]),
      language: 'en',
    })
    const [list] = (await readXlsx(bytes)).sheets
    expect(list?.name).toBe('Faults')
    expect(list?.rows.slice(-1)[0]?.slice(0, 2)).toEqual(['missing', 4000])
  })

  test('is made of a CSV file too, line by line', async () => {
    const file = join(folder, '综治事件.csv')
    writeFileSync(file, `${[header, event([4, '=吵架'])].map((row) => row.join(',')).join('\n')}\n`)
    const { sheets } = await copyOf(file)
    const copy = sheets.find(({ name }) => name === '综治事件')
    // Text that looks like a formula is text.
    expect(copy?.cells?.get('1,4')).toMatchObject({ value: '=吵架', type: 'string', style: { numFmt: '@' } })
    expect(copy?.cells?.get('1,4')?.comment?.text).toContain('notInList')
  })

  test('of a file that cannot be read lists its faults only', async () => {
    const file = join(folder, '台账.csv')
    writeFileSync(file, '甲,乙\n1,2\n')
    const faults: readonly IntakeFault[] = [{ file, problem: { code: 'unknownKind' } }]
    const { sheets } = await copyOf(file, faults)
    expect(sheets.map(({ name }) => name)).toEqual(['导入问题'])
    expect(readFileSync(file, 'utf8')).toBe('甲,乙\n1,2\n')
  })
})
