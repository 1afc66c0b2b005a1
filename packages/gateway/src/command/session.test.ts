import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { entryKinds } from '@zhunsheng/domain/ledger'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
const database = () => join(folder, 'small.sqlite')
const ask = (words: string) => call(words, { environment: { DATABASE_URL: database() } })

beforeAll(() => smallDatabase(folder))
afterAll(() => rmSync(folder, { recursive: true }))

describe('init and rebuild', () => {
  it('create a database, and bring one up to date without touching it', async () => {
    const fresh = join(folder, 'deep/in/fresh.sqlite')
    expect(await call(`init --database sqlite:${fresh}`)).toMatchObject({
      code: 0,
      err: [],
      out: [`数据库已就绪：${fresh}`, '下一步：zhunsheng import 台账文件.xlsx，然后 zhunsheng score township。'],
    })
    expect((await call(`init --database sqlite:${fresh} --lang en`)).out).toEqual([
      `Database ready: ${fresh}`,
      'Next: zhunsheng import LEDGER.xlsx, then zhunsheng score township.',
    ])
    expect(jsonOf(await call(`init --json --database ${fresh}`))).toEqual({
      schemaVersion: 1,
      database: fresh,
      entries: 0,
    })
    // What is full needs no word on how to fill it.
    expect((await ask('init')).out).toEqual([`数据库已就绪：${database()}`])
  })
  it('fill the query tables again from the journal', async () => {
    const { entries: before } = jsonOf(await ask('init --json'))
    const score = (await ask('score township')).out
    expect((await ask('rebuild')).out).toEqual([`已重建 ${entryKinds.length} 种台账的查询表，共 ${before} 条。`])
    expect((await ask('rebuild --lang en')).out).toEqual([
      `Rebuilt the tables of ${entryKinds.length} entry kinds, ${before} rows.`,
    ])
    expect(jsonOf(await ask('rebuild --json'))).toMatchObject({
      schemaVersion: 1,
      kinds: expect.arrayContaining([{ kind: 'study-session', entries: 5 }]),
      rows: before,
    })
    expect((await ask('score township')).out).toEqual(score)
  })
})

describe('a database that cannot be used', () => {
  const notOne = () => join(folder, 'notes.txt')
  const torn = () => join(folder, 'torn.sqlite')
  const theirs = () => join(folder, 'theirs.sqlite')
  beforeAll(() => {
    writeFileSync(notOne(), 'not a database, only a text that is long enough to be looked at')
    writeFileSync(torn(), readFileSync(database()).subarray(0, 6000))
    const other = new DatabaseSync(theirs())
    other.exec('create table invoice (id integer primary key)')
    other.close()
  })
  test.each([
    [() => `figures --database ${notOne()}`, '不是 SQLite 数据库', 'is not an SQLite database'],
    [() => `figures --database ${theirs()}`, '是其他程序的数据库', 'the database of another program'],
    [() => `figures --database ${torn()}`, '已损坏', 'is damaged'],
    [() => `init --database ${notOne()}/x.sqlite`, '无法打开或写入数据库', 'cannot be opened or written'],
    [() => `figures --database ${folder}`, '无法打开或写入数据库', 'cannot be opened or written'],
  ])('is wrong use, not a surprise (%#)', async (words, zh, en) => {
    const [chinese, english] = [await call(words()), await call(`${words()} --lang en`)]
    expect([chinese.code, english.code, chinese.out, chinese.surprises]).toEqual([2, 2, [], []])
    expect(chinese.err.join('\n')).toContain(zh)
    expect(english.err.join('\n')).toContain(en)
  })
  it('does not come into being for a question', async () => {
    const nowhere = join(folder, 'nowhere.sqlite')
    for (const words of ['figures', 'score township', 'score grid', 'explain', 'rebuild'])
      expect(await call(`${words} --database ${nowhere}`)).toMatchObject({
        code: 2,
        err: [`找不到数据库 ${nowhere}。请先运行 zhunsheng init 或 zhunsheng import。`],
      })
    expect(existsSync(nowhere)).toBe(false)
  })
})
