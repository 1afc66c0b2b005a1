import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { GatewayConfig } from './config/load-config.ts'
import { startServer } from './main.ts'
import { onPostgres } from './persistence/testing/each-database.ts'
import { inTempFolder } from './persistence/testing/temp-folder.ts'

const fileIn = (folder: string): string => join(folder, 'new', 'ledger.sqlite')

const configIn = (folder: string): GatewayConfig => ({
  port: 0,
  host: '127.0.0.1',
  database: { type: 'sqlite', file: fileIn(folder) },
  evidence: '',
  language: 'zh-CN',
  apiKeys: [],
  development: false,
  concurrency: 8,
  drainSeconds: 1,
})

test('a first start makes the database, answers, and is ready', () =>
  inTempFolder(async (folder) => {
    const server = await startServer(configIn(folder))
    expect(existsSync(fileIn(folder))).toBe(true)
    expect((await fetch(new URL('/ready', server.url))).status).toBe(200)
    await server.close()
    await expect(fetch(server.url)).rejects.toThrow()
  }))

onPostgres('a server over a database', ({ blank }) => {
  test('makes its tables, answers, and lets go of it', () =>
    blank(async (database) => {
      const server = await startServer({ ...configIn(''), database })
      expect((await fetch(new URL('/ready', server.url))).status).toBe(200)
      const question = { query: '{ townships { totalCount } }' }
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify(question) })
      expect(await answer.json()).toEqual({ data: { townships: { totalCount: 0 } } })
      await server.close()
    }))
})

test('a taken port is said as what it is, and the port is free again after the stop', () =>
  inTempFolder(async (folder) => {
    const first = await startServer(configIn(folder))
    const port = Number(new URL(first.url).port)
    const taken = { _tag: 'CannotListen', code: 'portTaken', port }
    await expect(startServer({ ...configIn(folder), port })).rejects.toMatchObject(taken)
    await first.close()
    const second = await startServer({ ...configIn(folder), port })
    expect(new URL(second.url).port).toBe(String(port))
    await second.close()
  }))

test('every start has a demo token of its own, and none where there are keys', () =>
  inTempFolder(async (folder) => {
    const config = configIn(folder)
    const servers = await Promise.all([startServer(config), startServer(config)])
    const [one, other] = servers.map(({ demoToken }) => demoToken)
    expect(one).toMatch(/^[\w-]{32}$/u)
    expect(other).not.toBe(one)
    const actor = { id: 'x', role: 'reader', townships: 'all' } as const
    const keyed = await startServer({ ...config, apiKeys: [{ sha256: 'a'.repeat(64), actor }] })
    expect(keyed.demoToken).toBeUndefined()
    await Promise.all([...servers, keyed].map((server) => server.close()))
  }))
