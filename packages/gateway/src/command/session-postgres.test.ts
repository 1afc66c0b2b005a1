import { join } from 'node:path'
import { expect, it } from 'vitest'
import { onPostgres } from '../persistence/testing/each-database.ts'
import { plainSql } from '../persistence/testing/plain-sql.ts'
import { inTempFolder } from '../persistence/testing/temp-folder.ts'
import { call, jsonOf } from './testing/call.ts'
import { smallDatabase, writeSmallLedger } from './testing/small-ledger.ts'

const urlOf = (address: { readonly type: string; readonly url?: string }): string => address.url ?? ''

onPostgres('commands over a database', ({ blank, migrated }) => {
  it('make it ready, and name it without the password', () =>
    blank(async (address) => {
      const url = urlOf(address)
      const shown = url.replace(':zhunsheng@', '@')
      expect(shown).not.toBe(url)
      expect(await call(`figures --database ${url}`)).toMatchObject({
        code: 2,
        err: [`找不到数据库 ${shown}。请先运行 zhunsheng init 或 zhunsheng import。`],
      })
      const environment = { DATABASE_URL: url }
      expect(jsonOf(await call('init --json', { environment }))).toEqual({
        schemaVersion: 1,
        database: shown,
        entries: 0,
      })
      expect((await call('init', { environment })).out[0]).toBe(`数据库已就绪：${shown}`)
    }))

  it('give the same answers as over a file, to the letter', () =>
    migrated((address) =>
      inTempFolder(async (folder) => {
        const places = [await smallDatabase(folder), urlOf(address)]
        const files = writeSmallLedger(join(folder, 'again'))
        expect(await call(['import', ...files, '--database', urlOf(address)])).toMatchObject({ code: 0, err: [] })
        for (const words of ['figures --json', 'score township --json', 'score grid --json', 'explain --json']) {
          const [onFile, onServer] = await Promise.all(places.map((place) => call(`${words} --database ${place}`)))
          expect(onFile?.out.join('').length).toBeGreaterThan(100)
          expect(onServer).toEqual(onFile)
        }
      }),
    ))

  const changed = (url: string, change: (parsed: URL) => void): string => {
    const parsed = new URL(url)
    change(parsed)
    return parsed.href
  }
  it.each([
    ['port', (url: URL) => void (url.port = '1'), '无法连接', 'No connection to'],
    ['host', (url: URL) => void (url.hostname = 'nowhere.invalid'), '无法连接', 'No connection to'],
    ['user', (url: URL) => void (url.username = 'nobody_known'), '拒绝登录', 'refuses the login'],
    ['name', (url: URL) => void (url.pathname = 'nothing'), '服务器上没有库', 'There is no database'],
  ])('say what is wrong with the %s, and never the password', (_what, change, zh, en) =>
    blank(async (address) => {
      const url = changed(urlOf(address), change)
      const [chinese, english] = [
        await call(`figures --database ${url}`),
        await call(`init --database ${url} --lang en`),
      ]
      expect([chinese.code, english.code, chinese.surprises, english.surprises]).toEqual([2, 2, [], []])
      expect(chinese.err.join('\n')).toContain(zh)
      expect(english.err.join('\n')).toContain(en)
      expect([...chinese.err, ...english.err].join('\n')).not.toContain(':zhunsheng@')
    }),
  )

  it('leave the database of another program alone', () =>
    blank(async (address) => {
      const url = urlOf(address)
      await plainSql(address, 'create table invoice (id integer primary key)')
      const found = await call(`init --database ${url} --lang en`)
      expect(found).toMatchObject({ code: 2, surprises: [] })
      expect(found.err.join('\n')).toContain('the database of another program')
    }))
})
