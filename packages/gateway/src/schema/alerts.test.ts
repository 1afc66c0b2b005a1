import { civilDateOf } from '@zhunsheng/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { hashSecret } from '../access/api-key.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { otherTownship, township } from './testing/small-ledger.ts'

const clerk = { sha256: hashSecret('clerk'), actor: { id: 'c', role: 'clerk', townships: [otherTownship] } } as const
const administrator = { sha256: hashSecret('all'), actor: { ...localAdministrator, id: 'all' } } as const

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway({ apiKeys: [clerk, administrator] })
  const seat = (key: string, place: string, post: string, person: string, until = '') =>
    `${key}: appendLeadingGroupMembership(idempotencyKey: "${key}", township: "${township}", key: "${key}", values: {
      occurred: "2021-09-01" ${until} place: ${place}, post: ${post}, person: "${person}", name: "王芳"
    }) { __typename ... on Failure { message } }`
  const { data, errors } = await ask(`mutation {
    ${seat('LD1', 'LEADER', 'PARTY_SECRETARY', 'p-0001', 'closed: "2023-04-14"')}
    ${seat('LD2', 'DEPUTY_LEADER', 'TOWN_MAYOR', 'p-0002')}
    ${seat('LD3', 'EXECUTIVE_DEPUTY_LEADER', 'DEPUTY_MAYOR', 'p-0003')}
    ${seat('LD4', 'MEMBER', 'LEADERSHIP_MEMBER', 'p-0004')}
  }`)
  expect(errors).toStrictEqual([])
  const types = Object.values(data).map((each) => Object(each).__typename)
  expect(types).toEqual(Array.from({ length: 4 }, () => 'LeadingGroupMembership'))
})
afterAll(() => gateway.close())

const ask = (query: string, secret = 'all') => gateway.ask(query, {}, { authorization: `Bearer ${secret}` })
const alerts = `alertId title system systemTitle code text zh: text(locale: ZH_CN)
  citation { text bindingForce verification instrument { instrumentId } }
  entries { key kind ... on LeadingGroupMembership { name } }`
const asked = (on: string, more = '') =>
  `{ township(code: "${township}") { alerts(on: "${on}", system: LEADING_GROUP${more}) { totalCount edges { node { ${alerts} } } } } }`

test('what calls for somebody to act comes with its basis and the entries it rests on, masked', async () => {
  const { data, errors } = await ask(asked('2023-12-31'))
  expect(errors).toStrictEqual([])
  const citation = {
    text: 'Lechang assessment scheme (illustrative draft) [local rule, illustrative]',
    bindingForce: 'LOCAL',
    verification: 'ILLUSTRATIVE',
    instrument: { instrumentId: 'lechang-assessment-draft' },
  }
  const common = { system: 'LEADING_GROUP', systemTitle: 'Leading group for the rule of law', citation }
  const entry = (key: string) => ({ key, kind: 'LEADING_GROUP_MEMBERSHIP', name: '王*' })
  const node = (own: object) => ({ node: { ...common, ...own } })
  expect(data).toEqual({
    township: {
      alerts: {
        totalCount: 2,
        edges: [
          node({
            alertId: 'leading-group-vacancy',
            title: 'Vacant place in the leading group',
            code: 'leadingGroupVacancy',
            text: 'In the leading group the place “Leader” is vacant: it was last held until 2023-04-14.',
            zh: '法治建设领导小组组长空缺：上一任任至2023年4月14日。',
            entries: [entry('LD1')],
          }),
          node({
            alertId: 'leading-group-wrong-post',
            title: 'Place in the leading group held by another post',
            code: 'leadingGroupWrongPost',
            text: 'In the leading group the place “Executive deputy leader” is held by p-0003 (Deputy mayor); it belongs to: Deputy secretary in charge.',
            zh: '法治建设领导小组常务副组长由副镇长（p-0003）担任，应由分管副书记担任。',
            entries: [entry('LD3')],
          }),
        ],
      },
    },
  })
})

test('a day on which there was less to find says less; every system is looked at unless one is named', async () => {
  const { data } = await ask(asked('2023-04-14'))
  expect(data).toMatchObject({
    township: { alerts: { totalCount: 1, edges: [{ node: { alertId: 'leading-group-wrong-post' } }] } },
  })
  const all = await ask(
    `{ township(code: "${township}") { alerts(on: "2023-12-31", first: 100) { edges { node { system } } } } }`,
  )
  expect(JSON.stringify(all.data)).toContain('FIRST_RESPONSIBLE_PERSON')
})

test('before anything was known of a township, everything is missing in it', async () => {
  const { data } = await ask(asked('2023-12-31', ', knownAt: "2020-01-01T00:00:00Z"'))
  const edges = Array.from({ length: 4 }, () => ({ node: { code: 'leadingGroupVacancy' } }))
  expect(data).toMatchObject({ township: { alerts: { totalCount: 4, edges } } })
})

test('they come in pages, by cursors of one day', async () => {
  const places: string[] = []
  let after = ''
  for (let pages = 0; pages < 4; pages += 1) {
    const more = `, knownAt: "2020-01-01T00:00:00Z", first: 1 ${after}`
    const { data, errors } = await ask(
      `{ township(code: "${township}") { alerts(on: "2023-12-31", system: LEADING_GROUP${more}) {
        pageInfo { endCursor hasNextPage } edges { node { text } } } } }`,
    )
    expect(errors).toStrictEqual([])
    const text = JSON.stringify(data)
    places.push(/"text":"(.+?)"\}/u.exec(text)?.[1] ?? '')
    after = `after: "${/"endCursor":"([^"]+)"/u.exec(text)?.[1] ?? ''}"`
    expect(text).toContain(`"hasNextPage":${pages < 3}`)
  }
  expect(new Set(places).size).toBe(4)
  const other = await ask(`{ township(code: "${township}") { alerts(on: "2023-12-30" ${after}) { totalCount } } }`)
  expect(JSON.stringify(other.errors)).toContain('BAD_USER_INPUT')
})

test('without a day it is today that is looked at', async () => {
  const counted = (args: string) => ask(`{ township(code: "${township}") { alerts${args} { totalCount } } }`)
  expect(await counted('')).toStrictEqual(await counted(`(on: "${civilDateOf(new Date().toISOString())}")`))
})

test('who does not reach the township learns nothing of it', async () => {
  expect(await ask(asked('2023-12-31'), 'clerk')).toMatchObject({ data: { township: null }, errors: [] })
})
