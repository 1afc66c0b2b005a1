import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entryKinds } from '@zhunsheng/domain/ledger'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { call } from './testing/call.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'template-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

// All templates, in one language to a folder and in the other to one workbook: written once, which takes longer than
// looking at them.
const written = mkdtempSync(join(tmpdir(), 'template-'))
afterAll(() => rmSync(written, { recursive: true }))
const all = { 'zh-CN': join(written, '模板'), en: join(written, 'templates.xlsx') } as const
beforeAll(async () => {
  for (const [lang, out] of Object.entries(all))
    expect((await call(['template', 'all', '--out', out, '--lang', lang])).code).toBe(0)
})

test('writes the template of one kind to a file', async () => {
  const path = join(folder, '事件.xlsx')
  const { code, out } = await call(['template', '综治事件', '--out', path])
  expect([code, out[0]]).toEqual([0, `已写入 1 个模板：${path}`])
  const { sheets } = await readXlsx(readFileSync(path))
  expect(sheets.map(({ name }) => name)).toEqual(['综治事件', '填表说明'])
})

test('writes all of them to a folder, or to one workbook', async () => {
  expect(readdirSync(all['zh-CN']).toSorted()).toEqual(entryKinds.map(({ zh }) => `${zh}.xlsx`).toSorted())
  const { sheets } = await readXlsx(readFileSync(all.en))
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(entryKinds.map(({ id }) => id)))
})

test.each(Object.entries(all))('what it writes in %s imports unchanged into an empty database', async (_, path) => {
  const rows = entryKinds.length * 2
  const database = join(folder, 'ledger.sqlite')
  const { code, out } = await call(['import', path, '--database', database])
  expect([code, out]).toEqual([0, [`已导入 ${rows} 行，另有 0 行此前已在库中。`]])
})

test('never overwrites: with one file there, none is written', async () => {
  const path = join(folder, '综治事件.xlsx')
  writeFileSync(path, 'mine')
  const { code, err } = await call(['template', 'all', '--out', folder])
  expect([code, err[0]]).toEqual([2, `${path} 已存在，未覆盖。请先移走或另取文件名。`])
  expect(readdirSync(folder)).toEqual(['综治事件.xlsx'])
  expect(readFileSync(path, 'utf8')).toBe('mine')
})

test('names the kinds there are when it knows none of that name', async () => {
  const { code, err } = await call('template nothing --lang en')
  expect(code).toBe(2)
  expect(err[0]).toContain('event Governance event')
})
