import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashSecret } from '../access/api-key.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { otherTownship, township } from './testing/small-ledger.ts'

const reader = { sha256: hashSecret('reader'), actor: { id: 'r', role: 'reader', townships: [otherTownship] } } as const
const clerk = { sha256: hashSecret('clerk'), actor: { id: 'c', role: 'clerk', townships: [township] } } as const
const as = (secret: string) => ({ authorization: `Bearer ${secret}` })

let gateway: TestGateway
let keyed: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
  keyed = await startTestGateway({ apiKeys: [reader, clerk] })
})
afterAll(() => Promise.all([gateway.close(), keyed.close()]))

const dataOf = async (query: string, variables?: object) => {
  const { data, errors } = await gateway.ask(query, variables)
  expect(errors).toStrictEqual([])
  return data
}
const node = (value: object) => ({ node: expect.objectContaining(value) })

describe('townships', () => {
  test('are listed with their years, and found by 9 digits or 12', async () => {
    expect(await dataOf('{ townships { totalCount edges { node { code name county years } } } }')).toMatchObject({
      townships: { totalCount: 2, edges: [node({ code: township, name: '乐昌镇', county: '141021000000' }), node({})] },
    })
    expect(await dataOf('{ township(code: "141021100") { code kinds(year: 2023) { kind entries } } }')).toMatchObject({
      township: { code: township, kinds: expect.arrayContaining([{ kind: 'STUDY_SESSION', entries: 6 }]) },
    })
    expect(await dataOf('{ township(code: "141021199") { code } }')).toStrictEqual({ township: null })
  })

  test('and everything else with an id can be fetched by it', async () => {
    const { studySessionEntries } = await dataOf('{ studySessionEntries(first: 1) { edges { node { id } } } }')
    const ids = [`Township:${township}`, 'RuleBook:township-year', 'Township:141021199000', 'StudySession:none']
    const { edges } = studySessionEntries as { edges: { node: { id: string } }[] }
    const data = await dataOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      ids: [...ids, edges[0]!.node.id],
    })
    expect(data).toStrictEqual({
      nodes: [
        { id: ids[0], __typename: 'Township' },
        { id: ids[1], __typename: 'RuleBook' },
        null,
        null,
        { id: edges[0]!.node.id, __typename: 'StudySession' },
      ],
    })
  })
})

describe('entries', () => {
  test('are filtered, ordered and paged, and the whole list is what the pages are', async () => {
    const query = `query ($after: String) {
      eventEntries(first: 7, after: $after, township: "${township}", year: 2023, filter: { occurred: { from: "2023-03-01" } }
        orderBy: { field: OCCURRED, direction: DESC }) {
        totalCount edges { node { key occurred category closed } } pageInfo { hasNextPage endCursor }
      }
    }`
    interface Events {
      readonly totalCount: number
      readonly edges: readonly { readonly node: { readonly key: string; readonly occurred: string } }[]
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    }
    const keys: string[] = []
    let after: string | undefined
    for (let page = 0; page < 10; page++) {
      const events = (await dataOf(query, { after })).eventEntries as Events
      keys.push(...events.edges.map((edge) => `${edge.node.occurred} ${edge.node.key}`))
      expect(events.totalCount).toBe(30)
      if (!events.pageInfo.hasNextPage) break
      after = events.pageInfo.endCursor
    }
    expect(keys).toHaveLength(30)
    expect(new Set(keys).size).toBe(30)
    expect(keys.map((key) => key.slice(0, 10))).toStrictEqual(
      keys
        .map((key) => key.slice(0, 10))
        .toSorted()
        .toReversed(),
    )
  })

  test('have what their kind declares, an enum by its name and hours as numbers', async () => {
    const data = await dataOf(
      '{ studySessionEntries(first: 1, filter: { body: [THEORY_STUDY_CENTER_GROUP], held: true, key: ["S-02"] }) { edges { node { key body held minutes synthetic version change { reason } } } } }',
    )
    expect(data).toMatchObject({
      studySessionEntries: {
        edges: [
          node({
            key: 'S-02',
            body: 'THEORY_STUDY_CENTER_GROUP',
            held: true,
            minutes: 90,
            synthetic: true,
            change: null,
          }),
        ],
      },
    })
  })

  test('show personal fields masked, and clear only on request', async () => {
    const data = await dataOf(
      '{ gridDutyRecordEntries(first: 2) { edges { node { name clear: name(reveal: true) } } } eventEntries(first: 1) { edges { node { summary } } } patrolEntries { edges { node { route } } } }',
    )
    expect(data).toStrictEqual({
      gridDutyRecordEntries: {
        edges: [{ node: { name: '王*', clear: '王芳' } }, { node: { name: '王*', clear: '王芳' } }],
      },
      eventEntries: { edges: [{ node: { summary: '***' } }] },
      patrolEntries: { edges: [{ node: { route: '***' } }] },
    })
  })

  test('show nothing personal to whoever may not see it, asked for or not', async () => {
    const { data } = await gateway.ask(
      '{ gridDutyRecordEntries(first: 1) { edges { node { name clear: name(reveal: true) } } } }',
      {},
      as(''),
    )
    expect(data).toStrictEqual({ gridDutyRecordEntries: { edges: [{ node: { name: null, clear: null } }] } })
    const asClerk = await keyed.ask(
      '{ gridDutyRecordEntries(first: 1) { edges { node { name(reveal: true) } } } }',
      {},
      as('clerk'),
    )
    expect(asClerk.data).toStrictEqual({ gridDutyRecordEntries: { edges: [{ node: { name: null } }] } })
  })
})

describe('scores', () => {
  test('come with their lines, their basis and their explanation in both languages', async () => {
    const data = await dataOf(`{ assessment(township: "${township}", year: 2023) {
      status earned judged stated grade vetoes ruleBook { ruleBookId }
      indicator(path: "study/centre-group") { points maximum title(locale: ZH_CN) citation { verification instrument { title(locale: EN) } } }
      zh: explanation(path: "study/centre-group", locale: ZH_CN) { text sentences { type text } }
      en: explanation(path: "study/centre-group", locale: EN) { text citations { bindingForce } }
    } }`)
    expect(data).toMatchObject({
      assessment: {
        status: 'PROVISIONAL',
        stated: '100.00',
        grade: null,
        ruleBook: { ruleBookId: 'township-year' },
        indicator: { points: '3.00', maximum: '3.00', citation: { verification: 'ILLUSTRATIVE' } },
        zh: {
          text: expect.stringMatching(/6\s*次/u),
          sentences: expect.arrayContaining([{ type: 'target', text: expect.any(String) }]),
        },
        en: { text: expect.stringContaining('6') },
      },
    })
  })

  test('lead down to the ledger rows that were counted', async () => {
    const data =
      await dataOf(`{ assessment(township: "${township}", year: 2023) { indicator(path: "study/centre-group") { node { inputs {
      kind of value { count } entries(first: 2) { totalCount edges { node { __typename key } } pageInfo { hasNextPage } } } } } } }`)
    expect(data).toMatchObject({
      assessment: {
        indicator: {
          node: {
            inputs: expect.arrayContaining([
              {
                kind: 'FIGURE',
                of: 'study.centre-group-sessions',
                value: { count: 6 },
                entries: {
                  totalCount: 6,
                  edges: [
                    { node: { __typename: 'StudySession', key: 'S-01' } },
                    { node: { __typename: 'StudySession', key: 'S-02' } },
                  ],
                  pageInfo: { hasNextPage: true },
                },
              },
            ]),
          },
        },
      },
    })
  })

  test('as of an earlier day count what had happened by then', async () => {
    const data = await dataOf(`{ township(code: "${township}") {
      early: figures(year: 2023, asOf: "2023-03-31", figureIds: ["study.centre-group-sessions"]) { value amount isPresent figure { unit(locale: ZH_CN) } }
      late: figures(year: 2023, figureIds: ["study.centre-group-sessions"]) { value entries(first: 1) { totalCount } }
    } }`)
    expect(data).toMatchObject({
      township: {
        early: [{ value: 3, amount: '3', isPresent: true, figure: { unit: '次' } }],
        late: [{ value: 6, entries: { totalCount: 6 } }],
      },
    })
  })

  test('as known at an instant count what had been recorded by then', async () => {
    const figures = 'figureIds: ["study.centre-group-sessions"]) { isPresent value entries(first: 1) { totalCount } }'
    const data = await dataOf(`{ township(code: "${township}") {
      before: figures(year: 2023, knownAt: "2020-01-01T08:00:00+08:00", ${figures}
      later: figures(year: 2023, knownAt: "2100-01-01T00:00:00Z", ${figures}
      claims(year: 2023, knownAt: "2020-01-01T00:00:00Z") { totalCount }
      gridMembers(year: 2023, knownAt: "2020-01-01T00:00:00Z") { totalCount }
      entries(kind: EVENT, knownAt: "2020-01-01T00:00:00Z") { totalCount edges { node { key } } }
      unfinishedImports { run }
    }
      eventEntries(first: 1, knownAt: "2020-01-01T00:00:00Z") { edges { node { key } } }
      townshipRanking(year: 2023, knownAt: "2020-01-01T00:00:00Z") { unranked { subjectId knownAt status } }
      gridRanking(township: "${township}", month: "2023-05", knownAt: "2020-01-01T00:00:00Z") { ranked { rank } }
    }`)
    expect(data).toMatchObject({
      township: {
        before: [{ isPresent: false, value: null, entries: { totalCount: 0 } }],
        later: [{ isPresent: true, value: 6, entries: { totalCount: 6 } }],
        claims: { totalCount: 0 },
        gridMembers: { totalCount: 0 },
        entries: { totalCount: 0, edges: [] },
        unfinishedImports: [],
      },
      eventEntries: { edges: [] },
      gridRanking: { ranked: [] },
    })
    const { townshipRanking } = data as { readonly townshipRanking: readonly object[] }
    expect(JSON.stringify(townshipRanking)).toContain('"knownAt":"2020-01-01T00:00:00.000Z"')
  })

  test('a receipt says from where the facts were seen, and holds a score apart from the present one', async () => {
    const question = `township: "${township}", year: 2023`
    const data = await dataOf(
      `{ then: receipt(${question}, knownAt: "2020-01-01T00:00:00Z") { hash json } now: receipt(${question}) { hash json } }`,
    )
    const { then, now } = data as Record<'then' | 'now', { readonly hash: string; readonly json: string }>
    expect(JSON.parse(then.json)).toMatchObject({ knownAt: '2020-01-01T00:00:00.000Z' })
    expect('knownAt' in JSON.parse(now.json)).toBe(false)
    expect(then.hash).not.toBe(now.hash)
  })

  test('have a receipt that two questions agree on', async () => {
    const data = await dataOf(
      `{ receipt(township: "${township}", year: 2023) { hash factsRoot json } assessment(township: "${township}", year: 2023) { receipt { hash } } township(code: "${township}") { factsRoot } }`,
    )
    const {
      receipt,
      assessment,
      township: at,
    } = data as {
      receipt: { hash: string; factsRoot: string; json: string }
      assessment: { receipt: { hash: string } }
      township: { factsRoot: string }
    }
    expect(receipt.hash).toBe(assessment.receipt.hash)
    expect(receipt.factsRoot).toBe(at.factsRoot)
    expect(JSON.parse(receipt.json)).toMatchObject({ hash: receipt.hash, factsRoot: receipt.factsRoot, period: '2023' })
  })
})

describe('claims', () => {
  test('are held against the counts, in the order of their statements', async () => {
    const data = await dataOf(
      `{ township(code: "${township}") { claims(year: 2023) { totalCount edges { node { statement form value verdict count { value } entry { key } } } } } }`,
    )
    expect(data).toStrictEqual({
      township: {
        claims: {
          totalCount: 2,
          edges: [
            {
              node: {
                statement: 'G01',
                form: 'EXACT',
                value: 6,
                verdict: 'AGREES',
                count: { value: 6 },
                entry: { key: 'G01' },
              },
            },
            {
              node: {
                statement: 'G02',
                form: 'OVER',
                value: 60,
                verdict: 'DISAGREES',
                count: { value: 6 },
                entry: { key: 'G02' },
              },
            },
          ],
        },
      },
    })
  })
})

describe('grid members', () => {
  test('have twelve months each, with score and money, and a page of two has two', async () => {
    const { township: at } = (await dataOf(
      `{ township(code: "${township}") { gridMembers(year: 2023, first: 2) { totalCount edges { node { person months { month status score moneyFen } } } pageInfo { hasNextPage } } } }`,
    )) as {
      township: {
        gridMembers: {
          totalCount: number
          edges: { node: { person: string; months: { month: string; score: string }[] } }[]
        }
      }
    }
    expect(at.gridMembers.totalCount).toBe(3)
    expect(at.gridMembers.edges.map((edge) => edge.node.person)).toStrictEqual(['p-0001', 'p-0002'])
    expect(at.gridMembers.edges[0]!.node.months.map((month) => month.month)).toStrictEqual(
      Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`),
    )
    expect(at.gridMembers.edges[0]!.node.months[4]).toMatchObject({ score: expect.stringMatching(/^\d+\.\d\d$/u) })
  })
})

describe('rules', () => {
  test('are listed, and one is shown with its bands, parameters, cases and articles', async () => {
    const data = await dataOf(
      '{ ruleBooks { totalCount } ruleBook(ruleBookId: "grid-member-month") { hash title bands { grade from to } indicators { path mechanism figure } parameters { parameterId values { value } } vetoes { vetoId } cases { name expected } } instruments { instrumentId kind verification } }',
    )
    expect(data).toMatchObject({
      ruleBooks: { totalCount: 6 },
      ruleBook: {
        hash: expect.stringMatching(/^[0-9a-f]{64}$/u),
        parameters: expect.arrayContaining([{ parameterId: 'monthly-reports', values: [{ value: '30' }] }]),
      },
    })
  })
})

describe('whoever may see one township', () => {
  test('sees the others nowhere', async () => {
    const query = `{ townships { totalCount edges { node { code } } } township(code: "${township}") { code }
      studySessionEntries { totalCount edges { node { township } } } nodes(ids: ["Township:${township}"]) { id }
      townshipRanking(year: 2023) { unranked { subjectId } } }`
    expect((await keyed.ask(query, {}, as('reader'))).data).toStrictEqual({
      townships: { totalCount: 1, edges: [{ node: { code: otherTownship } }] },
      township: null,
      studySessionEntries: { totalCount: 1, edges: [{ node: { township: otherTownship } }] },
      nodes: [null],
      townshipRanking: [{ unranked: [{ subjectId: otherTownship }] }],
    })
  })

  test('is told who it is', async () => {
    expect(
      (await keyed.ask('{ viewer { actorId role mayWrite seesPersonal townships } }', {}, as('clerk'))).data,
    ).toStrictEqual({
      viewer: { actorId: 'c', role: 'CLERK', mayWrite: true, seesPersonal: false, townships: [township] },
    })
  })
})
