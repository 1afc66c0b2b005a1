import { expect, it } from 'vitest'
import type { DatabaseAddress } from '../config/database-url.ts'
import { UnfitDatabase } from '../persistence/index.ts'
import { databaseFault } from './database-fault.ts'
import { textIn } from './language.ts'

const address: DatabaseAddress = { type: 'postgres', url: 'postgres://zhunsheng:hunter2@db.example:5432/ledger' }
const coded = (code: string): Error => Object.assign(new Error('as the driver says it: hunter2'), { code })

it.each([
  [coded('ECONNREFUSED'), '无法连接', 'No connection to'],
  [coded('ENOTFOUND'), '无法连接', 'No connection to'],
  [coded('ETIMEDOUT'), '无法连接', 'No connection to'],
  [coded('08006'), '无法连接', 'No connection to'],
  [coded('57P01'), '无法连接', 'No connection to'],
  [coded('28P01'), '拒绝登录', 'refuses the login'],
  [coded('28000'), '拒绝登录', 'refuses the login'],
  [coded('3D000'), '服务器上没有库', 'There is no database'],
  [coded('42501'), '用户无权使用', 'The user may not use'],
  [coded('53100'), '磁盘已满', 'The disk is full'],
  [coded('53300'), '正被另一个程序占用', 'Another program is using'],
  [coded('57P03'), '正被另一个程序占用', 'Another program is using'],
  [coded('25006'), '无法打开或写入', 'cannot be opened or written'],
  [new UnfitDatabase('foreign'), '是其他程序的数据库', 'the database of another program'],
  [new UnfitDatabase('newer'), '已由更新版本的程序升级', 'by a later release'],
  [new UnfitDatabase('version'), '版本过低', 'is too old'],
  [new UnfitDatabase('encoding'), '编码不是 UTF8', 'is not in UTF-8'],
  [new Error('wrapped', { cause: coded('28P01') }), '拒绝登录', 'refuses the login'],
])('%s %s is said, without the password', (error, zh, en) => {
  const said = [textIn('zh-CN'), textIn('en')].map((text) => databaseFault(error, address, text)?.message)
  expect(said[0]).toContain(zh)
  expect(said[1]).toContain(en)
  for (const sentence of said) {
    expect(sentence).toContain('postgres://zhunsheng@db.example:5432/ledger')
    expect(sentence).not.toContain('hunter2')
  }
})

it('a surprise stays one', () => {
  for (const error of [coded('XX000'), coded('23505'), new Error('no code'), 'no error'])
    expect(databaseFault(error, address, textIn('en'))).toBeUndefined()
})
