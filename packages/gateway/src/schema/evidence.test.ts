import * as Effect from 'effect/Effect'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { hashSecret } from '../access/api-key.ts'
import { evidenceNumber, targetColumns } from '../evidence/evidence-target.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { otherTownship, township } from './testing/small-ledger.ts'

const reader = { sha256: hashSecret('reader'), actor: { id: 'r', role: 'reader', townships: [otherTownship] } } as const
const admin = { sha256: hashSecret('admin'), actor: { id: 'a', role: 'administrator', townships: 'all' } } as const
const as = (secret: string) => ({ authorization: `Bearer ${secret}` })
const sha256 = 'ab'.repeat(32)
const event = { supports: 'entry', kind: 'event', year: 2023, key: 'E-p-0001-01' } as const
const indicator = { supports: 'indicator', year: 2023, key: 'study/centre-group' } as const

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway({ apiKeys: [reader, admin] })
  await withStoreOver({ type: 'sqlite', file: gateway.file }, async (store) => {
    for (const target of [event, indicator]) {
      const key = evidenceNumber(sha256, target)
      const open = { occurred: '2024-01-05', title: '签到表', sha256, bytes: 12, mediaType: 'text/plain' }
      const values = { ...open, ...targetColumns(target), uploader: 'p-0001', fileName: '王芳签到.txt' }
      const request = { idempotencyKey: key, kind: 'evidence', township, row: { key, values } }
      await Effect.runPromise(store.append(localAdministrator, request))
    }
  })
})
afterAll(() => gateway.close())

const dataOf = async (query: string, headers = as('admin')) => {
  const { data, errors } = await gateway.ask(query, undefined, headers)
  expect(errors).toStrictEqual([])
  return data
}

test('an entry shows what supports it: type, size, hash, and who brought it, with what is personal masked', async () => {
  const shown = 'title mediaType bytes sha256 supports ofKind ofYear ofKey uploader fileName'
  const list = (key: string) =>
    `eventEntries(first: 1, filter: { key: "${key}" }) { edges { node { key evidence { ${shown} } } } }`
  const query = `{ with: ${list(event.key)} without: ${list('E-p-0001-02')} }`
  const evidence = {
    title: '签到表',
    mediaType: 'text/plain',
    bytes: 12,
    sha256,
    supports: 'ENTRY',
    ofKind: 'event',
    ofYear: 2023,
    ofKey: event.key,
    uploader: 'p-0001',
    fileName: expect.stringContaining('*'),
  }
  expect(await dataOf(query)).toStrictEqual({
    with: { edges: [{ node: { key: event.key, evidence: [evidence] } }] },
    without: { edges: [{ node: { key: 'E-p-0001-02', evidence: [] } }] },
  })
  const then = query.replaceAll('evidence {', 'evidence(knownAt: "2024-01-01T00:00:00Z") {')
  expect(JSON.stringify(await dataOf(then))).not.toContain(sha256)
})

test('a year shows what supports it, or one indicator of it', async () => {
  const { township: found } = await dataOf(`{ township(code: "${township}") {
    all: evidence(year: 2023) { totalCount }
    one: evidence(year: 2023, indicator: "study/centre-group") { totalCount edges { node { ofKey supports } } }
    none: evidence(year: 2023, indicator: "study/exam") { totalCount }
    before: evidence(year: 2022) { totalCount } } }`)
  expect(found).toStrictEqual({
    all: { totalCount: 2 },
    one: { totalCount: 1, edges: [{ node: { ofKey: 'study/centre-group', supports: 'INDICATOR' } }] },
    none: { totalCount: 0 },
    before: { totalCount: 0 },
  })
})

test('who does not reach the township sees none of it', async () => {
  expect(await dataOf('{ evidenceEntries { totalCount } }', as('reader'))).toStrictEqual({
    evidenceEntries: { totalCount: 0 },
  })
})
