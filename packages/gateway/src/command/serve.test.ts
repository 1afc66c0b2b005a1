import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { call } from './testing/call.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
afterAll(() => rmSync(folder, { recursive: true }))
const database = join(folder, 'served.sqlite')

const withBusyPort = async <A>(use: (port: number) => Promise<A>): Promise<A> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  try {
    return await use(typeof address === 'object' && address !== null ? address.port : 0)
  } finally {
    server.close()
  }
}

describe('serve', () => {
  it('says where it answers, and ends when it is asked to', async () => {
    const stopped = () => Promise.resolve()
    const { code, out, err } = await call(`serve --port 0 --lang en --database ${database}`, { stopped })
    expect(code).toBe(0)
    expect(out).toEqual([expect.stringMatching(/^ready http:\/\/127\.0\.0\.1:\d+\/graphql$/u)])
    expect(err).toEqual([
      expect.stringMatching(/^Demo token .*: [\w-]{32}$/u),
      'Stopping: waiting for requests under way…',
    ])
  })
  it('says that the port is busy', () =>
    withBusyPort(async (port) => {
      const environment = { DATABASE_URL: database, PORT: String(port) }
      const [zh, en] = [await call('serve', { environment }), await call('serve --lang en', { environment })]
      expect([zh.code, zh.out, zh.surprises]).toEqual([2, [], []])
      expect(zh.err).toEqual([`端口 ${port}（127.0.0.1）已被占用：请停掉占用它的程序，或用 PORT 换一个端口。`])
      expect(en.err).toEqual([
        `Port ${port} on 127.0.0.1 is taken: stop the program that uses it, or choose another with PORT.`,
      ])
    }))
  test.each<[string, Record<string, string>, readonly RegExp[]]>([
    ['serve', { PORT: 'abc', HOST: 'a b' }, [/^PORT=abc 不是端口号/u, /^HOST=a b 不是监听地址/u]],
    ['serve --lang en', { PORT: '70000' }, [/^PORT=70000 is not a port/u]],
    ['serve --port 70000', { PORT: '4000' }, [/^PORT=70000 不是端口号/u]],
    ['serve', { HOST: '0.0.0.0' }, [/^HOST=0\.0\.0\.0 会让其他机器访问到台账：.*ZHUNSHENG_API_KEYS/u]],
    ['serve --host 0.0.0.0 --lang en', {}, [/^HOST=0\.0\.0\.0 would open the ledger to other machines/u]],
    ['serve', { DATABASE_URL: 'postgres://127.0.0.1:1/x' }, [/^无法连接 postgres:\/\/127\.0\.0\.1:1\/x/u]],
    [
      'serve --lang en',
      { DATABASE_URL: 'postgres://127.0.0.1:1/x' },
      [/^No connection to postgres:\/\/127\.0\.0\.1:1\/x/u],
    ],
  ])('%s %j is refused', async (words, environment, sentences) => {
    const { code, out, err } = await call(words, { environment })
    expect([code, out]).toEqual([2, []])
    expect(err).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)))
  })
  it('refuses a database that is none', async () => {
    const file = join(folder, 'notes.txt')
    writeFileSync(file, 'not a database, only a text that is long enough to be looked at')
    expect(await call(`serve --port 0 --database ${file}`)).toMatchObject({
      code: 2,
      out: [],
      err: [`${file} 不是 SQLite 数据库，请检查路径。`],
      surprises: [],
    })
  })
})
