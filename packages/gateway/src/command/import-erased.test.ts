import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, writeLedgerFile } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
const ask = (...words: readonly string[]) =>
  call(words, { environment: { DATABASE_URL: join(folder, 'small.sqlite') } })
const header = '考勤编号,培训日期,课程编号,培训对象,人员代号,考勤,实到时长（分钟）,学时折算办法,所得学时（学时）,姓名'
const attendance = (minutes: string, hours: string) =>
  writeLedgerFile(folder, 'training-attendance.csv', header, [
    `KQ-1,2023-01-20,KC-01,网格员,p-0001,参加,${minutes},45分钟折1学时,${hours},王芳`,
  ])

beforeAll(async () => {
  await smallDatabase(folder)
  await ask('erase', 'p-0001', '--reason', '本人申请', '--yes')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('the same file brings nobody back who was erased, and says so', async () => {
  const again = await ask('import', attendance('180', '4'))
  expect([again.code, ...again.out]).toEqual([
    0,
    '已导入 0 行，另有 1 行此前已在库中。',
    '1 行的当事人已删除个人信息：这些行的个人信息没有重新入库。',
  ])
  expect(jsonOf(await ask('import', attendance('180', '4'), '--json'))).toMatchObject({ withheld: 1, returned: [] })
  expect((await ask('erase', 'p-0001', '--dry-run')).out[0]).toContain('0 条记录的个人信息')
})

it('a correction that brings a person back says whom, also before it is made', async () => {
  const changed = ['import', attendance('90', '2'), '--as-corrections', '复核']
  for (const words of [[...changed, '--dry-run'], changed])
    expect(jsonOf(await ask(...words, '--json'))).toMatchObject({ corrected: 1, withheld: 0, returned: ['p-0001'] })
  expect((await ask('erase', 'p-0001', '--dry-run')).out[0]).toContain('1 条记录的个人信息')
  expect((await ask('verify', 'ledger')).code).toBe(0)
})
