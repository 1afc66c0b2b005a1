import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeEmptyLedger } from '../persistence/testing/each-database.ts'
import { call } from './testing/call.ts'
import { writeLedgerFile } from './testing/small-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('refuses identity numbers that fail their check, with the place of each, and shows nearly nothing of them', async () => {
  const database = join(folder, 'ledger.sqlite')
  await writeEmptyLedger(database)
  const header = '人员代号,到岗日期,离岗日期,人员类别,姓名,证件类型,证件号码,特殊人群,联系电话'
  const file = writeLedgerFile(folder, 'person.csv', header, [
    'p-0001,2021-09-01,,公务员,甲松涛,居民身份证,141021190001010010,,',
    'p-0002,2021-09-01,,公务员,乙松涛,居民身份证,141021190001010011,,',
    'p-0003,2021-09-01,,公务员,丙松涛,,E12345678,,',
    'p-0004,2021-09-01,,公务员,丁松涛,护照,E12345678,刑满释放人员,',
  ])
  const called = await call(['import', file, '--database', database])
  expect(called.code).toBe(1)
  const said = [...called.out, ...called.err].join('\n')
  for (const place of ['第3行', '第4行']) expect(said.replaceAll(' ', '')).toContain(place)
  expect(said).toContain('证件号码与证件类型不符，或校验位有误')
  expect(said).not.toMatch(/\d{15}|E12345678|松涛/u)
})
