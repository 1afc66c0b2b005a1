import * as ConfigProvider from 'effect/ConfigProvider'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import { expect, test } from 'vitest'
import { configSentence } from '../server/locale/config-sentence.ts'
import { shownAddress } from './database-url.ts'
import { type ConfigRefused, loadConfig } from './load-config.ts'

const load = (env: Record<string, string>) => loadConfig(ConfigProvider.fromUnknown(env))
const issuesOf = (env: Record<string, string>) =>
  Effect.runSync(
    Effect.match(load(env), { onSuccess: () => [], onFailure: (refused: ConfigRefused) => refused.issues }),
  )
const codesOf = (env: Record<string, string>) => issuesOf(env).map(({ setting, code }) => `${setting} ${code}`)
const hash = 'ab'.repeat(32)

test('nothing set gives a local server with a file beside it', () => {
  expect(Effect.runSync(load({}))).toStrictEqual({
    port: 4000,
    host: '127.0.0.1',
    database: { type: 'sqlite', file: './data/zhunsheng.sqlite' },
    evidence: '',
    language: 'zh-CN',
    apiKeys: [],
    development: false,
    concurrency: 64,
    drainSeconds: 10,
  })
})

test('the environment of a process is read, and LANG is not', () => {
  const provider = ConfigProvider.fromEnv({ env: { PORT: '8080', LANG: 'en_GB.UTF-8', HOST: ' ::1 ' } })
  const config = Effect.runSync(loadConfig(provider))
  expect(config.port).toBe(8080)
  expect(config.host).toBe('::1')
  expect(config.language).toBe('zh-CN')
})

test('a blank variable is as good as none', () => {
  expect(Effect.runSync(load({ PORT: '', DATABASE_URL: '  ' })).port).toBe(4000)
})

test.each([
  ['sqlite:./data/x.sqlite', './data/x.sqlite'],
  ['sqlite:/srv/x.sqlite', '/srv/x.sqlite'],
  ['sqlite:///srv/x.sqlite', '/srv/x.sqlite'],
  ['x.sqlite', 'x.sqlite'],
  ['C:\\data\\x.sqlite', 'C:\\data\\x.sqlite'],
])('database %s is the file %s', (url, file) => {
  expect(Effect.runSync(load({ DATABASE_URL: url })).database).toEqual({ type: 'sqlite', file })
})

test.each(['postgres://user:word@localhost:5432/x', 'postgresql://localhost/x?sslmode=require'])(
  'database %s is on a server',
  (url) => {
    expect(Effect.runSync(load({ DATABASE_URL: url })).database).toEqual({ type: 'postgres', url })
  },
)

test('an address is shown without its password', () => {
  expect(shownAddress({ type: 'postgres', url: 'postgres://user:word@localhost:5432/x?password=word' })).toBe(
    'postgres://user@localhost:5432/x',
  )
  expect(shownAddress({ type: 'sqlite', file: './x.sqlite' })).toBe('./x.sqlite')
})

test.each([
  ['postgres:x', 'notDatabase'],
  ['postgres://', 'notDatabase'],
  ['mysql://localhost/x', 'notDatabase'],
  ['sqlite:', 'notDatabase'],
])('database %s is refused', (url, code) => {
  expect(codesOf({ DATABASE_URL: url })).toStrictEqual([`DATABASE_URL ${code}`])
})

test('every bad value is reported at once', () => {
  const bad = { PORT: '70000', HOST: 'a b', ZHUNSHENG_LANG: 'fr', ZHUNSHENG_DEV: 'maybe', ZHUNSHENG_MAX_REQUESTS: '0' }
  expect(codesOf(bad)).toStrictEqual([
    'PORT notPort',
    'HOST notHost',
    'ZHUNSHENG_LANG notLanguage',
    'ZHUNSHENG_DEV notSwitch',
    'ZHUNSHENG_MAX_REQUESTS notCount',
  ])
})

test.each(['0.0.0.0', '192.168.1.5', '::', 'example.org'])('without keys %s may not be listened on', (host) => {
  expect(codesOf({ HOST: host })).toStrictEqual(['HOST hostNeedsKeys'])
})

test('with keys other addresses may be listened on', () => {
  const config = Effect.runSync(
    load({ HOST: '0.0.0.0', ZHUNSHENG_API_KEYS: `county:administrator:${hash}, town:clerk:${hash}:141021100` }),
  )
  expect(config.apiKeys).toStrictEqual([
    { sha256: hash, actor: { id: 'county', role: 'administrator', townships: 'all' } },
    { sha256: hash, actor: { id: 'town', role: 'clerk', townships: ['141021100000'] } },
  ])
})

test.each([
  [`x:emperor:${hash}`, 'notApiKey'],
  ['x:reader:abc', 'notApiKey'],
  [`x:reader:${hash}:141`, 'notApiKey'],
  [`x:reader:${hash}:141021100000:more`, 'notApiKey'],
  [`x:reader:${hash},x:clerk:${hash}`, 'twoKeysShareId'],
])('keys %s are refused', (keys, code) => {
  expect(codesOf({ ZHUNSHENG_API_KEYS: keys })).toStrictEqual([`ZHUNSHENG_API_KEYS ${code}`])
})

test('what is refused about a secret does not repeat it', () => {
  const [issue] = issuesOf({ ZHUNSHENG_API_KEYS: 'hunter2' })
  expect(JSON.stringify(issue)).not.toContain('hunter2')
  expect(configSentence(issue!, 'en')).not.toContain('undefined')
})

test('each issue has a sentence in both languages, with what was given', () => {
  const [issue] = issuesOf({ DATABASE_URL: 'mysql://user:hunter2@localhost/x' })
  expect(JSON.stringify(issue)).not.toContain('hunter2')
  expect(configSentence(issue!, 'zh-CN')).toContain('DATABASE_URL 不是可用的数据库地址')
  expect(configSentence(issue!, 'en')).toContain('DATABASE_URL is not a database address')
  const [host] = issuesOf({ HOST: '0.0.0.0' })
  expect(configSentence(host!, 'en')).toContain('HOST=0.0.0.0')
})

test('a refusal is an expected failure', () => {
  expect(Exit.isFailure(Effect.runSyncExit(load({ PORT: 'x' })))).toBe(true)
})
