import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashSecret } from '../access/api-key.ts'
import { type FilledRow, fillRows } from '../persistence/testing/fill-rows.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { otherTownship, township } from './testing/small-ledger.ts'

const village = '141021100951'
const community = '141021100901'
const merged = '141021100966'
const place = (key: string, type: string, closed?: string): FilledRow => [
  'village',
  key,
  { occurred: '2021-01-01', ...(closed !== undefined && { closed }), name: `${key}（虚构）`, type, residents: 1200 },
]
const rows: readonly FilledRow[] = [
  place(village, 'village'),
  place(community, 'community'),
  place(merged, 'village', '2022-12-31'),
  ...['1', '2'].map((n): FilledRow => [
    'legal-literacy-advocate',
    `F-${n}`,
    { occurred: '2022-03-01', division: village, person: `p-020${n}`, name: '甲松涛' },
  ]),
  ['counsel-appointment', 'G-1', { occurred: '2023-01-01', division: village, counsel: 'p-0085' }],
  ['person', 'p-0001', { occurred: '2021-01-01', category: 'civilServant', name: '甲松涛' }],
  ['person', 'p-0035', { occurred: '2021-01-01', category: 'publicInstitution' }],
  ['study-attendance', 'C-1', { occurred: '2023-01-15', session: 'S-01', person: 'p-0001', status: 'attended' }],
  ['study-attendance', 'C-2', { occurred: '2023-02-15', session: 'S-02', person: 'p-0001', status: 'absent' }],
]

const reader = { sha256: hashSecret('reader'), actor: { id: 'r', role: 'reader', townships: [otherTownship] } } as const
let gateway: TestGateway
let keyed: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
  keyed = await startTestGateway({ apiKeys: [reader] })
  await withStoreOver({ type: 'sqlite', file: gateway.file }, fillRows(rows))
})
afterAll(() => Promise.all([gateway.close(), keyed.close()]))

const ask = async (fields: string) => {
  const { data, errors } = await gateway.ask(`{ township(code: "${township}") { ${fields} } }`)
  expect(errors).toStrictEqual([])
  return data['township']
}

describe('the years of villages', () => {
  test('are those in force on the last day, villages and communities, each with its score and why', async () => {
    const asked = await ask(`villages(year: 2023) { totalCount edges { node {
      code entry { key ... on Village { name type } }
      assessment { subjectId status indicator(path: "advocates/in-post") { status points } ruleBook { ruleBookId } }
    } } }`)
    expect(asked).toMatchObject({
      villages: {
        totalCount: 2,
        edges: [
          {
            node: {
              code: community,
              entry: { key: community, type: 'COMMUNITY' },
              assessment: { subjectId: community, indicator: { status: 'INAPPLICABLE', points: null } },
            },
          },
          {
            node: {
              code: village,
              entry: { name: `${village}（虚构）`, type: 'VILLAGE' },
              assessment: {
                status: 'PROVISIONAL',
                indicator: { status: 'FINAL', points: '26.67' },
                ruleBook: { ruleBookId: 'village-year' },
              },
            },
          },
        ],
      },
    })
  })
  test('are explained down to the entries, in the language asked for', async () => {
    const asked = await ask(
      'villages(year: 2023, first: 5) { edges { node { assessment { explanation(path: "advocates/in-post") { text } } } } }',
    )
    expect(JSON.stringify(asked)).toContain('In post (administrative villages)')
    expect(JSON.stringify(asked)).toContain('2 ÷ 3')
  })
  test('are pages', async () => {
    expect(await ask('villages(year: 2023, first: 1) { edges { node { code } } pageInfo { hasNextPage } }')).toEqual({
      villages: { edges: [{ node: { code: community } }], pageInfo: { hasNextPage: true } },
    })
  })
})

test('of a year for which the book is not made are BAD_USER_INPUT', async () => {
  const { errors } = await gateway.ask(`{ township(code: "${township}") { villages(year: 2022) { totalCount } } }`)
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT'])
})

describe('the years of civil servants', () => {
  test('name nobody but by the key, and leave out whoever is none', async () => {
    const asked = await ask(
      'civilServants(year: 2023) { totalCount edges { node { person assessment { status indicators { path status points } } } } }',
    )
    expect(asked).toMatchObject({
      civilServants: {
        totalCount: 1,
        edges: [
          {
            node: {
              person: 'p-0001',
              assessment: {
                status: 'PROVISIONAL',
                indicators: [
                  { path: 'study', status: 'FINAL', points: '25.00' },
                  { path: 'exam', status: 'MISSING' },
                  { path: 'bonus', status: 'MISSING' },
                ],
              },
            },
          },
        ],
      },
    })
    expect(JSON.stringify(asked)).not.toContain('松涛')
  })
  test('are out of sight for whoever does not reach the township', async () => {
    const asked = `{ township(code: "${township}") { civilServants(year: 2023) { totalCount } } }`
    const { data } = await keyed.ask(asked, undefined, { authorization: 'Bearer reader' })
    expect(data).toEqual({ township: null })
  })
})
