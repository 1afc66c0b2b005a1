import { expect, test } from 'vitest'
import { refusalOf } from './request-guard.ts'

const local = { loopbackOnly: true }
const post = (headers: Record<string, string>) => ({
  method: 'POST',
  url: '/graphql',
  headers: { host: '127.0.0.1:4000', 'content-type': 'application/json', ...headers },
})

test.each(['127.0.0.1:4000', 'localhost', 'LOCALHOST:4000', '[::1]:4000'])('a local server answers to %s', (host) => {
  expect(refusalOf(post({ host }), local)).toBeUndefined()
})

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4000', '192.168.1.5:4000', ''])(
  'a local server does not answer to the name %s (DNS rebinding)',
  (host) => {
    expect(refusalOf(post({ host }), local)).toBe('FOREIGN_HOST')
  },
)

test('with keys any name will do', () => {
  expect(refusalOf(post({ host: 'zhunsheng.example' }), { loopbackOnly: false })).toBeUndefined()
})

test.each(['https://evil.example', 'http://127.0.0.1:5000', 'http://localhost:4000', 'null'])(
  'a page of %s may not ask',
  (origin) => {
    expect(refusalOf(post({ origin }), local)).toBe('FOREIGN_ORIGIN')
  },
)

test("the server's own page may ask", () => {
  expect(refusalOf(post({ origin: 'http://127.0.0.1:4000' }), local)).toBeUndefined()
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
  '',
])('a body of %s is not a query', (type) => {
  expect(refusalOf(post({ 'content-type': type }), local)).toBe('NOT_JSON')
})

test('JSON with a charset is JSON', () => {
  expect(refusalOf(post({ 'content-type': 'application/json; charset=utf-8' }), local)).toBeUndefined()
})

test('a query by GET shows that it is no plain link', () => {
  const get = { method: 'GET', url: '/graphql?query=%7B__typename%7D', headers: { host: 'localhost:4000' } }
  expect(refusalOf(get, local)).toBe('PREFLIGHT_REQUIRED')
  expect(refusalOf({ ...get, headers: { ...get.headers, 'graphql-require-preflight': '1' } }, local)).toBeUndefined()
  expect(refusalOf({ ...get, url: '/graphql' }, local)).toBeUndefined()
})
