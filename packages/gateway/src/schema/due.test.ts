import * as Effect from 'effect/Effect'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { hashSecret } from '../access/api-key.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { otherTownship, township } from './testing/small-ledger.ts'

const reader = { sha256: hashSecret('reader'), actor: { id: 'r', role: 'reader', townships: [otherTownship] } } as const
const admin = { sha256: hashSecret('admin'), actor: { id: 'a', role: 'administrator', townships: 'all' } } as const
const as = (secret: string) => ({ authorization: `Bearer ${secret}` })

const decision = {
  occurred: '2023-04-01',
  title: '示例决策',
  matterKind: 'other',
  owner: 'deputyMayor',
  isTechnical: false,
  isRiskBearing: false,
  hearingDue: false,
}
const review = { occurred: '2023-09-25', matter: 'JC-1', component: 'judicialOffice', reviewer: 'p-0012' }

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway({ apiKeys: [reader, admin] })
  await withStoreOver({ type: 'sqlite', file: gateway.file }, async (store) => {
    const append = (kind: string, key: string, values: typeof decision | typeof review) => {
      const request = { idempotencyKey: key, kind, township, row: { key, values } }
      return Effect.runPromise(store.append(localAdministrator, request))
    }
    await append('decision-matter', 'JC-1', decision)
    await append('legality-review', 'SC-1', review)
  })
})
afterAll(() => gateway.close())

const dataOf = async (query: string, headers = as('admin')) => {
  const { data, errors } = await gateway.ask(query, undefined, headers)
  expect(errors).toStrictEqual([])
  return data
}
const item = `clock { clockId title(locale: EN) system systemTitle bound } state reportYear about aboutKey startedOn startedAt
  lastDay lastInstant suspendedSince unit length elapsed left overdue ownerPost owner(locale: EN) lengthInForceFrom
  entry { key occurred } citation { text bindingForce verification article }`
const ask = (args: string, fields: string, headers?: { authorization: string }) =>
  dataOf(`{ due(township: "${township}", ${args}) { ${fields} } }`, headers)

test('what is due has its clock, its days in its own unit, its entry, its article and who answers for it', async () => {
  const data = await ask(
    'on: "2023-10-06", system: LEGALITY_REVIEW',
    `township on knownAt items { totalCount edges { node { ${item} } } }`,
  )
  expect(data).toStrictEqual({
    due: {
      township,
      on: '2023-10-06',
      knownAt: null,
      items: {
        totalCount: 1,
        edges: [
          {
            node: {
              clock: {
                clockId: 'legality-review.review-period',
                title: 'Leave time for the legality review',
                system: 'LEGALITY_REVIEW',
                systemTitle: 'Legality review team',
                bound: 'AT_LEAST',
              },
              state: 'RUNNING',
              reportYear: null,
              about: '示例决策',
              aboutKey: 'JC-1',
              startedOn: '2023-09-25',
              startedAt: null,
              lastDay: '2023-10-10',
              lastInstant: null,
              suspendedSince: null,
              unit: 'WORKING_DAY',
              length: 7,
              elapsed: 3,
              left: 4,
              overdue: 0,
              ownerPost: 'DEPUTY_MAYOR',
              owner: 'Deputy mayor',
              lengthInForceFrom: '2019-09-01',
              entry: { key: 'SC-1', occurred: '2023-09-25' },
              citation: {
                text: 'Interim Regulation on Major Administrative Decision Procedures, art. 26, para. 2 [by reference, generally]',
                bindingForce: 'BY_REFERENCE',
                verification: 'VERIFIED',
                article: 26,
              },
            },
          },
        ],
      },
    },
  })
})

test('it comes in pages, by state, with how many are in each', async () => {
  const page = 'first: 2, states: [RUNNING]'
  const shown = 'totalCount pageInfo { endCursor hasNextPage } edges { node { entry { key } } }'
  const counts = 'counts { state count }'
  const first = await ask('on: "2023-03-05", system: GOVERNANCE', `${counts} items(${page}) { ${shown} }`)
  expect(first).toMatchObject({
    due: {
      counts: expect.arrayContaining([
        { state: 'RUNNING', count: 3 },
        { state: 'OVERDUE', count: 0 },
      ]),
      items: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        edges: [{ node: { entry: { key: 'E-p-0001-03' } } }, { node: { entry: { key: 'E-p-0002-03' } } }],
      },
    },
  })
  const after = /"endCursor":"([^"]+)"/u.exec(JSON.stringify(first))?.[1] ?? ''
  const next = await ask('on: "2023-03-05", system: GOVERNANCE', `items(${page}, after: "${after}") { ${shown} }`)
  expect(next).toMatchObject({ due: { items: { edges: [{ node: { entry: { key: 'E-p-0003-03' } } }] } } })
  const none = await ask('on: "2023-03-05", system: GOVERNANCE', 'items(states: [OVERDUE]) { totalCount }')
  expect(none).toStrictEqual({ due: { items: { totalCount: 0 } } })
  // A cursor is of one day.
  const other = await gateway.ask(
    `{ due(township: "${township}", on: "2023-03-06") { items(after: "${after}") { totalCount } } }`,
    undefined,
    as('admin'),
  )
  expect(JSON.stringify(other.errors)).toContain('BAD_USER_INPUT')
})

test('a report is due without an entry, and whether it is late by one reading alone is said', async () => {
  const data = await ask(
    'on: "2024-03-01", system: ANNUAL_REPORT',
    `items(states: [GRACE]) { edges { node { ${item} } } }`,
  )
  const node = {
    reportYear: 2023,
    entry: null,
    state: 'GRACE',
    lastDay: '2024-02-29',
    overdue: 1,
    about: null,
    aboutKey: null,
    citation: { verification: 'UNVERIFIED', article: null },
  }
  expect(data).toMatchObject({ due: { items: { edges: [{ node }] } } })
})

test('what cannot be counted is said with its cause', async () => {
  const fields = 'items { totalCount } issues { code text(locale: EN) reportYear entry { key } clock { clockId } }'
  expect(await ask('on: "2027-01-04", system: LEGALITY_REVIEW', fields)).toMatchObject({
    due: {
      items: { totalCount: 0 },
      issues: [
        {
          code: 'outsideCalendar',
          text: expect.stringContaining('knows 2020-01-01 to 2026-12-31 only'),
          reportYear: null,
          entry: { key: 'SC-1' },
          clock: { clockId: 'legality-review.review-period' },
        },
      ],
    },
  })
})

test('a township out of reach has nothing, and personal fields stay masked', async () => {
  expect(await ask('on: "2023-03-05"', 'on', as('reader'))).toStrictEqual({ due: null })
  const events = 'items { edges { node { entry { ... on Event { summary } } } } }'
  expect(JSON.stringify(await ask('on: "2023-03-05", system: GOVERNANCE', events))).not.toContain('13812341234')
})

test('a day from which no clock can count on is refused', async () => {
  const { errors } = await gateway.ask(`{ due(township: "${township}", on: "9999-12-31") { on } }`, {}, as('admin'))
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'dayTooFar' } }])
})
