import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kindByName } from '@zhunsheng/domain/ledger'
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, expect, test } from 'vitest'
import { templateWorkbook } from '../template/template-workbook.ts'
import { faultsIn } from '../testing/faults-in.ts'
import { badRowsWorkbook } from './bad-rows-workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'bad-rows-'))
afterAll(() => rmSync(folder, { recursive: true }))
const written = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test('bad rows go to a workbook that imports once it is mended', async () => {
  const template = await readXlsx(await templateWorkbook([kindByName('event')!], 'zh-CN'), { readStyles: true })
  const [header = [], good = [], bad = []] = template.sheets[0]?.rows ?? []
  const at = header.indexOf('类别*')
  const broken: CellValue[] = bad.map((cell, i) => (i === at ? '吵架' : cell))
  const original = written('原.xlsx', await writeXlsx({ sheets: [{ name: '综治事件', rows: [header, good, broken] }] }))

  const first = await faultsIn(original)
  expect([first.good, first.faults.map(({ problem }) => problem.code)]).toEqual([1, ['notInList']])
  const bytes = await badRowsWorkbook(first.bad, 'zh-CN')
  const { sheets } = await readXlsx(bytes, { readStyles: true })
  expect(sheets.map(({ name }) => name)).toEqual(['综治事件', '导入问题'])
  expect(sheets[0]?.rows[1]?.[at]).toBe('吵架')
  expect(sheets[0]?.cells?.get(`1,${at}`)?.comment?.text).toContain('原文件第3行')
  expect(sheets[0]?.rows[1]?.[header.indexOf('事件摘要')]).toBe(broken[header.indexOf('事件摘要')])

  // As it is, it has the same fault; mended, none.
  expect((await faultsIn(written('坏.xlsx', bytes))).faults.map(({ problem }) => problem.code)).toEqual(['notInList'])
  const mended = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (cell === '吵架' && name === '综治事件' ? '矛盾纠纷' : cell))),
  }))
  const last = await faultsIn(written('改.xlsx', await writeXlsx({ sheets: mended })))
  expect([last.good, last.faults]).toEqual([1, []])
})

test('a header that was stacked stands in one row there, under names that are found again', async () => {
  const template = await readXlsx(await templateWorkbook([kindByName('event')!], 'zh-CN'))
  const [header = [], good = []] = template.sheets[0]?.rows ?? []
  const days = new Set(['发生日期*', '上报日期*', '办结日期'])
  const upper = header.map((name) => (days.has(String(name)) ? '时间' : name))
  const lower = header.map((name) => (days.has(String(name)) ? name : null))
  const at = header.indexOf('发生日期*')
  const rows = [upper, lower, good.map((cell, i) => (i === at ? '45050' : cell))]
  const merges = header.flatMap((name, column) => {
    if (!days.has(String(name))) return [{ startRow: 0, endRow: 1, startCol: column, endCol: column }]
    return column === at ? [{ startRow: 0, endRow: 0, startCol: at, endCol: at + 2 }] : []
  })
  const stacked = await writeXlsx({ sheets: [{ name: '综治事件', rows, merges }] })
  const first = await faultsIn(written('两层.xlsx', stacked))
  expect(first.faults.map(({ column, problem }) => [column, problem.code])).toEqual([['时间/发生日期*', 'serialText']])
  const again = await faultsIn(written('两层-坏.xlsx', await badRowsWorkbook(first.bad, 'zh-CN')))
  expect(again.faults.map(({ column, problem }) => [column, problem.code])).toEqual([['发生日期', 'serialText']])
})
