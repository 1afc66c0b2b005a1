import { request as httpRequest } from 'node:http'
import { type Socket, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { GraphQLError, buildSchema } from 'graphql'
import { afterEach, describe, expect, test } from 'vitest'
import type { RequestContext } from '../schema/context.ts'
import { graphqlEndpoint } from './graphql-endpoint.ts'
import { type HttpOptions, type StoppableServer, httpServer } from './http-server.ts'
import { CannotListen, listen } from './listen.ts'
import type { LogEvent } from './log.ts'

const schema = buildSchema(`
  enum Colour { RED }
  type Query { who: String! wait(ms: Int!): Boolean! paint(colour: Colour!, layers: [[Int!]]): String! fail: String refuse: String deep: Query! }
`)
const root = {
  who: (_: unknown, context: RequestContext) => `${context.actor.id} ${context.language}`,
  wait: async ({ ms }: { ms: number }) => {
    await sleep(ms)
    return true
  },
  paint: () => 'done',
  deep: () => root,
  fail: () => {
    throw new Error('王芳 13812341234')
  },
  refuse: () => {
    throw new GraphQLError('no', { extensions: { code: 'BAD_USER_INPUT' } })
  },
}
const query = schema.getQueryType()!.getFields()
for (const [name, field] of Object.entries(query))
  field.resolve = (_source, args, context) => {
    const value: unknown = Reflect.get(root, name)
    return typeof value === 'function' ? Reflect.apply(value, undefined, [args, context]) : value
  }

const logged: LogEvent[] = []
let running: StoppableServer | undefined
let url = ''

const start = async (options: Partial<HttpOptions> = {}, development = false) => {
  logged.length = 0
  const log = (event: LogEvent) => void logged.push(event)
  const contextFor = (caller: { actor: RequestContext['actor']; language: RequestContext['language'] }) => ({
    ...caller,
    run: () => Promise.reject(new Error('no store here')),
  })
  running = httpServer({
    doors: { type: 'local', demoToken: 'demo' },
    language: 'zh-CN',
    concurrency: 8,
    tabs: () => [{ query: 'query 示例 { who }' }],
    isReady: () => Promise.resolve(true),
    answer: graphqlEndpoint({ schema, contextFor, log, development }),
    log,
    development,
    ...options,
  })
  url = await listen(running.server, '127.0.0.1', 0)
}
afterEach(async () => {
  await running?.stop(0)
  running = undefined
})

interface Answer {
  readonly status: number
  readonly body: {
    readonly data?: Record<string, unknown>
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[]
  }
}

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
const ask = async (text: string, headers: Record<string, string> = {}, variables?: unknown): Promise<Answer> => {
  const response = await post(JSON.stringify({ query: text, variables }), headers)
  return { status: response.status, body: await response.json() }
}
const errorOf = ({ body }: Answer) => body.errors![0]!
const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions?.['code']

describe('who asks', () => {
  test('without a token a reader, with the demo token the administrator, in the language asked for', async () => {
    await start()
    expect((await ask('{ who }')).body.data?.['who']).toBe('local-reader zh-CN')
    expect((await ask('{ who }', { authorization: 'Bearer demo', 'accept-language': 'en' })).body.data?.['who']).toBe(
      'local en',
    )
  })

  test('a wrong token is refused with 401', async () => {
    await start()
    const answer = await ask('{ who }', { authorization: 'Bearer wrong' })
    expect([answer.status, codeOf(answer)]).toStrictEqual([401, 'BAD_KEY'])
  })

  test('with keys, nothing is answered without one', async () => {
    await start({ doors: { type: 'keys', keys: [] } })
    const answer = await ask('{ who }')
    expect([answer.status, codeOf(answer)]).toStrictEqual([401, 'KEY_REQUIRED'])
  })

  test('a form, a foreign page and a foreign name are refused', async () => {
    await start()
    expect((await post('query=%7Bwho%7D', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
    expect((await post('{ who }', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post('{"query":"{who}"}', { origin: 'https://evil.example' })).status).toBe(403)
    const status = await new Promise((resolve) =>
      httpRequest(url, { headers: { host: 'evil.example' } }, (answer) => resolve(answer.resume().statusCode)).end(),
    )
    expect(status).toBe(421)
  })

  test('no other page is ever allowed to read an answer', async () => {
    await start()
    const answer = await fetch(url, { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('GraphQL over HTTP', () => {
  test('a query by GET, when it shows that it is no plain link', async () => {
    await start()
    const asked = `${url}?query=${encodeURIComponent('{ who }')}`
    expect((await fetch(asked)).status).toBe(400)
    const answer = await fetch(asked, { headers: { 'graphql-require-preflight': '1' } })
    expect([answer.status, await answer.json()]).toMatchObject([200, { data: { who: 'local-reader zh-CN' } }])
  })

  test('a body that is no JSON, and a query that is none, are the asker’s mistake', async () => {
    await start()
    expect((await post('{"query":')).status).toBe(400)
    expect((await ask('{ who', { accept: 'application/graphql-response+json' })).status).toBe(400)
    expect(codeOf(await ask('{ who'))).toBe('GRAPHQL_PARSE_FAILED')
    expect(codeOf(await ask('{ nobody }'))).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  test.each([
    ['{ paint(colour: BLUE) }', undefined],
    ['{ paint(colour: "RED") }', undefined],
    ['query ($c: Colour!) { paint(colour: $c) }', { c: 'BLUE' }],
    ['query ($c: Colour!) { paint(colour: $c) }', {}],
    ['{ wait(ms: "soon") }', undefined],
  ])('a value that cannot be is BAD_USER_INPUT: %s %j', async (text, variables) => {
    await start()
    expect(codeOf(await ask(text, {}, variables))).toBe('BAD_USER_INPUT')
  })

  test('what a resolver refuses keeps its code', async () => {
    await start()
    expect(codeOf(await ask('{ refuse }'))).toBe('BAD_USER_INPUT')
  })
})

describe('a surprise', () => {
  test('goes out as a reference, and the log has no word of what was in it', async () => {
    await start()
    const answer = await ask('{ who fail }')
    const error = errorOf(answer)
    expect(answer.body.data).toStrictEqual({ who: 'local-reader zh-CN', fail: null })
    expect(error.extensions).toStrictEqual({
      code: 'INTERNAL_SERVER_ERROR',
      reference: expect.stringMatching(/^[0-9a-f]{12}$/),
    })
    expect(error.message).toContain(error.extensions['reference'])
    expect(logged).toHaveLength(1)
    expect(logged[0]).toMatchObject({ event: 'internalError', reference: error.extensions['reference'], name: 'Error' })
    expect(JSON.stringify([answer.body, logged])).not.toMatch(/王芳|1381234/)
  })

  test('in development the log has the message, its numbers masked', async () => {
    await start({}, true)
    await ask('{ fail }')
    expect(logged[0]).toMatchObject({ message: '王芳 138****1234' })
  })
})

describe('limits', () => {
  test.each([
    ['10,000 aliases of __typename', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['31 aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['40 levels of fields', `${'{ deep '.repeat(40)} { who } ${'}'.repeat(40)}`],
    ['a list literal of 20,000 levels', `{ paint(colour: RED, layers: ${'['.repeat(20_000)}${']'.repeat(20_000)}) }`],
    ['30 directives', `{ who ${'@include(if: true) '.repeat(30)} }`],
    ['a fragment that contains itself', 'fragment F on Query { deep { ...F } } { ...F }'],
  ])('%s are refused, not tried', async (_, text) => {
    await start()
    const answer = await ask(text)
    expect(answer.status).toBeLessThan(500)
    expect(answer.body.data ?? null).toBeNull()
    expect(codeOf(answer)).not.toBe('INTERNAL_SERVER_ERROR')
    expect(logged).toStrictEqual([])
  })

  test('a body of 16 MB is refused unread', async () => {
    await start()
    const answer = await post(JSON.stringify({ query: '{ who }', variables: { x: 'y'.repeat(16_000_000) } })).catch(
      () => undefined,
    )
    // The server may hang up while the client is still sending.
    if (answer !== undefined) expect(answer.status).toBe(413)
    expect((await ask('{ who }')).status).toBe(200)
  })

  test('a chunked body is cut off at the limit', async () => {
    await start()
    const status = await new Promise((resolve) => {
      const sending = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (answer) =>
        resolve(answer.resume().statusCode),
      )
      sending.on('error', () => resolve('closed'))
      const chunk = 'x'.repeat(64 * 1024)
      const more = (left: number) => {
        if (left === 0) sending.end()
        else sending.write(chunk, () => more(left - 1))
      }
      more(64)
    })
    expect([413, 'closed']).toContain(status)
  })

  test('field names are suggested in development only', async () => {
    await start()
    expect((await ask('{ wh }')).body.errors![0]!.message).not.toContain('who')
    await running!.stop(0)
    await start({}, true)
    expect((await ask('{ wh }')).body.errors![0]!.message).toContain('who')
  })

  test('more requests at once than allowed are told to come back', async () => {
    await start({ concurrency: 1 })
    const slow = ask('{ wait(ms: 300) }')
    await sleep(100)
    const answer = await post('{"query":"{ who }"}')
    expect([answer.status, answer.headers.get('retry-after')]).toStrictEqual([503, '1'])
    expect((await slow).body.data?.['wait']).toBe(true)
    expect((await ask('{ who }')).status).toBe(200)
  })

  test('clients that leave in the middle of a body free their places, and nothing is logged', async () => {
    await start({ concurrency: 4 })
    const leaving = Array.from({ length: 20 }, () => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1')
      socket.on('error', () => undefined)
      const head = 'host: localhost\r\ncontent-type: application/json\r\ncontent-length: 100'
      socket.write(`POST /graphql HTTP/1.1\r\n${head}\r\n\r\n{"query"`)
      return socket
    })
    await sleep(100)
    for (const socket of leaving) socket.destroy()
    await sleep(100)
    expect((await ask('{ who }')).status).toBe(200)
    expect(logged).toStrictEqual([])
  })

  test('clients that leave before the answer free their places, and nothing is logged', async () => {
    await start({ concurrency: 4 })
    const gone = new AbortController()
    const body = JSON.stringify({ query: '{ wait(ms: 200) }' })
    const headers = { 'content-type': 'application/json' }
    const leaving = Array.from({ length: 4 }, () =>
      fetch(url, { method: 'POST', body, headers, signal: gone.signal }).catch(() => 'gone'),
    )
    await sleep(50)
    gone.abort()
    expect(await Promise.all(leaving)).toStrictEqual(['gone', 'gone', 'gone', 'gone'])
    await sleep(300)
    expect((await ask('{ who }')).status).toBe(200)
    expect(logged).toStrictEqual([])
  })

  test('a head that never ends is cut off', async () => {
    await start()
    running!.server.headersTimeout = 200
    const socket: Socket = connect(Number(new URL(url).port), '127.0.0.1')
    const closed = new Promise((resolve) => socket.on('close', resolve))
    socket.on('error', () => undefined)
    socket.resume().write('POST /graphql HTTP/1.1\r\nhost: localhost\r\n')
    await closed
    expect(running!.server.requestTimeout).toBe(5_000)
  })
})

describe('state', () => {
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, url))
    return { status: answer.status, body: await answer.json() }
  }

  test('/health says that it runs, /ready that it answers', async () => {
    await start()
    expect(await get('/health')).toStrictEqual({ status: 200, body: { status: 'ok' } })
    expect(await get('/ready')).toStrictEqual({ status: 200, body: { status: 'ready' } })
    expect((await get('/nothing')).status).toBe(404)
  })

  test('/ready says when the database cannot be read', async () => {
    await start({ isReady: () => Promise.resolve(false) })
    expect((await get('/ready')).status).toBe(503)
  })

  test('stopping lets the request under way end, and takes no other', async () => {
    await start()
    const slow = ask('{ wait(ms: 400) }')
    await sleep(100)
    const stopped = running!.stop(10)
    await expect(ask('{ who }')).rejects.toThrow()
    expect((await slow).body.data?.['wait']).toBe(true)
    await stopped
  })

  test('stopping does not wait forever', async () => {
    await start()
    const slow = ask('{ wait(ms: 60000) }').catch(() => 'cut off')
    await sleep(100)
    await running!.stop(0)
    expect(await slow).toBe('cut off')
  })

  test('a taken port is an expected failure', async () => {
    await start()
    const port = Number(new URL(url).port)
    const second = httpServer({ ...({} as HttpOptions), doors: { type: 'local', demoToken: 'x' } })
    await expect(listen(second.server, '127.0.0.1', port)).rejects.toMatchObject(
      new CannotListen({ code: 'portTaken', host: '127.0.0.1', port }),
    )
  })
})

describe('the playground', () => {
  const page = (headers: Record<string, string> = {}) => fetch(url, { headers: { accept: 'text/html', ...headers } })

  test('opens with its tabs and the demo token, and names files of its own only', async () => {
    await start()
    const answer = await page()
    const html = await answer.text()
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
    expect(html).toContain('query 示例')
    expect(html).toContain('Bearer demo')
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!)
    expect(files.every((file) => file.startsWith('/graphql/assets/'))).toBe(true)
    for (const file of files) {
      const asset = await fetch(new URL(file, url), { headers: { 'accept-encoding': 'gzip, br' } })
      expect([asset.status, asset.headers.get('content-encoding')]).toStrictEqual([200, 'br'])
      expect(asset.headers.get('cache-control')).toContain('immutable')
      expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(1000)
    }
  })

  test('with keys it holds no token', async () => {
    await start({ doors: { type: 'keys', keys: [] } })
    expect(await (await page()).text()).toContain('"Authorization\\": \\"Bearer \\"')
  })

  test('a file that is not one of its own is not found', async () => {
    await start()
    expect((await fetch(new URL('/graphql/assets/../../../etc/passwd', url))).status).toBe(404)
    expect((await fetch(new URL('/graphql/assets/none.js', url))).status).toBe(404)
  })
})
