import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, township } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
const path = (name: string): string => join(folder, name)
let file = ''
const on = (database: string) => ({ environment: { DATABASE_URL: `sqlite:${database}` } })
const ask = (words: string) => call(words, on(file))

beforeAll(async () => {
  file = await smallDatabase(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

it('backs up and restores, and says what it did in both languages', async () => {
  const zh = await ask(`backup ${path('a.zsb')}`)
  expect(zh.code).toBe(0)
  expect(zh.out[0]).toMatch(/^已备份到 .*a\.zsb：台账 \d+ 行（连同其余共 \d+ 行），佐证文件 0 个。$/u)
  expect(zh.err.join()).toContain('个人信息未脱敏')
  expect((await ask(`backup ${path('a.zsb')} --lang en`)).err.join()).toContain('never overwritten')
  const data = jsonOf(await ask(`backup ${path('b.zsb')} --json --no-files`))
  expect(data).toMatchObject({ schemaVersion: 1, files: 0, lost: [] })
  const restored = await call(`restore ${path('a.zsb')} --lang en`, on(path('new.sqlite')))
  expect(restored).toMatchObject({ code: 0, err: [] })
  expect(restored.out[0]).toMatch(/^Restored to .*new\.sqlite .* and verified: 1 township, \d+ ledger rows/u)
  expect(restored.progress.length).toBeGreaterThan(1)
  expect(await call('verify ledger', on(path('new.sqlite')))).toMatchObject({ code: 0 })
  const again = await call(`restore ${path('a.zsb')}`, on(path('new.sqlite')))
  expect(again).toMatchObject({ code: 2, out: [] })
  expect(again.err.join()).toContain('已有内容')
})

it('restores nothing from what is no backup', async () => {
  writeFileSync(path('text'), '编号\n')
  for (const [name, sentence] of [
    ['text', 'damaged'],
    ['nowhere', 'There is no file'],
  ] as const) {
    const refused = await call(`restore ${path(name)} --lang en`, on(path('none.sqlite')))
    expect(refused).toMatchObject({ code: 2, out: [] })
    expect(refused.err.join()).toContain(sentence)
  }
  expect(existsSync(path('none.sqlite'))).toBe(false)
})

it('exports, says what is left out, and imports what it exported', async () => {
  const out = path('out')
  const exported = await ask(`export --out ${out} --lang en`)
  expect(exported.code).toBe(0)
  expect(exported.out[0]).toMatch(/^Exported to .*: \d+ files, \d+ current entries, \d+ versions in all\.$/u)
  expect(exported.err[0]).toContain('Without personal fields.')
  expect(exported.err.length).toBeGreaterThan(1)
  expect(readFileSync(join(out, 'entries.ndjson'), 'utf8')).not.toContain('13812341234')
  const taken = await call(`import ${join(out, 'entries.ndjson')}`, on(path('other.sqlite')))
  expect(taken).toMatchObject({ code: 0 })
  const part = await call(
    `import ${join(out, 'entries.ndjson')} --keep-good ${path('rest.xlsx')}`,
    on(path('part.sqlite')),
  )
  expect([part.code, part.out]).toEqual([
    1,
    [
      expect.stringMatching(/^\S+entries\.ndjson 导出的文件（NDJSON）.*请去掉 --keep-good/u),
      '共 1 处错误，未写入任何数据。',
    ],
  ])
  expect([existsSync(path('rest.xlsx')), existsSync(path('part.sqlite'))]).toEqual([false, false])
  const heads = async (database: string) => jsonOf(await call('seals --json', on(database)))['journals']
  expect(await heads(path('other.sqlite'))).toEqual(await heads(file))
  expect(await call('verify ledger', on(path('other.sqlite')))).toMatchObject({ code: 0 })
  const open = await ask(`export --out ${path('open')} --unmasked --format ndjson --json`)
  expect(jsonOf(open)).toMatchObject({ entries: 0, masked: {} })
  expect(readdirSync(path('open'))).toEqual(['entries.ndjson'])
  expect(readFileSync(join(path('open'), 'entries.ndjson'), 'utf8')).toContain('13812341234')
})

it('says what is wrong with the asking', async () => {
  for (const words of [
    'export',
    `export --out ${path('x')} --format xml`,
    `export --out ${path('x')} --township 141021101`,
  ])
    expect(await ask(words), words).toMatchObject({ code: 2, out: [] })
  expect(await ask(`export --out ${path('y')} --township ${township} --year 1999`)).toMatchObject({ code: 2 })
  expect(existsSync(path('x'))).toBe(false)
})
