import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { township } from './testing/small-ledger.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.close())

const at = `township(code: "${township}")`
const judged = (rest: string, args = 'year: 2023') => `{ assessment(township: "${township}", ${args}) { ${rest} } }`

const cursorOf = async (query: string): Promise<string> => {
  const { data } = await gateway.ask(query)
  const cursor = /"endCursor":"([^"]+)"/u.exec(JSON.stringify(data))?.[1]
  if (cursor === undefined) throw new Error('no cursor')
  return cursor
}

describe('a value that cannot be is BAD_USER_INPUT, never an internal error', () => {
  test.each([
    ['a negative first', '{ townships(first: -1) { totalCount } }', 'badFirst'],
    ['a negative first of the store', '{ eventEntries(first: -1) { totalCount } }', 'badFirst'],
    ['a negative first of figures', judged('root { entries(first: -1) { totalCount } }'), 'badFirst'],
    ['a page beyond the largest', '{ eventEntries(first: 201) { totalCount } }', 'badFirst'],
    ['a first that is no number', '{ townships(first: "ten") { totalCount } }', undefined],
    ['garbage for a cursor', '{ townships(after: "nonsense") { totalCount } }', 'badCursor'],
    ['garbage for a cursor of the store', '{ eventEntries(after: "nonsense") { totalCount } }', 'badCursor'],
    [
      'JSON that is no cursor',
      `{ townships(after: "${Buffer.from('{"a":1}').toString('base64url')}") { totalCount } }`,
      'badCursor',
    ],
    ['an unknown choice', '{ eventEntries(filter: { category: [WEATHER] }) { totalCount } }', undefined],
    ['a choice as text', '{ eventEntries(filter: { category: ["dispute"] }) { totalCount } }', undefined],
    ['an unknown field to order by', '{ eventEntries(orderBy: { field: SUMMARY }) { totalCount } }', undefined],
    ['an unknown locale', '{ ruleBook(ruleBookId: "township-year") { title(locale: FR) } }', undefined],
    [
      'a day that does not exist',
      '{ eventEntries(filter: { due: { from: "2023-02-30" } }) { totalCount } }',
      undefined,
    ],
    ['a township code as a number', '{ township(code: 141021100) { code } }', undefined],
    ['a county as a township', '{ township(code: "141021000000") { code } }', undefined],
    ['a year of two digits', judged('earned', 'year: 23'), undefined],
    [
      'a month that does not exist',
      `{ gridRanking(township: "${township}", month: "2023-13") { peerGroupId } }`,
      undefined,
    ],
    [
      'points as a float',
      '{ discretionaryAdjustmentEntries(filter: { deducted: { from: 2.5 } }) { totalCount } }',
      undefined,
    ],
    ['hours in thirds', '{ trainingCourseEntries(filter: { creditHours: { from: 0.33 } }) { totalCount } }', undefined],
    ['an unknown figure', `{ ${at} { figures(year: 2023, figureIds: ["study.nothing"]) { value } } }`, 'unknownFigure'],
    ['an unknown rule book', '{ ruleBook(ruleBookId: "nothing") { title } }', 'unknownRuleBook'],
    [
      'a rule book for other subjects',
      judged('earned', 'year: 2023, ruleBookId: "grid-member-month"'),
      'notAssessable',
    ],
    ['a year before the rules', judged('earned', 'year: 1999'), 'notAssessable'],
    ['an unknown indicator', judged('indicator(path: "study/nothing") { points }'), 'unknownIndicator'],
    ['an unknown explanation', judged('explanation(path: "study/nothing") { text }'), 'unknownIndicator'],
    ['an unknown node', judged('node(nodeId: "nothing") { kind }'), 'unknownNode'],
    ['an id that is none', '{ node(id: "nothing") { id } }', 'badNodeId'],
    ['an id of no node type', '{ node(id: "Viewer:1") { id } }', 'badNodeId'],
  ])('%s', async (_, query, reason) => {
    const { errors } = await gateway.ask(query)
    expect(errors.map(({ extensions }) => extensions)).toStrictEqual([
      { code: 'BAD_USER_INPUT', ...(reason !== undefined && { reason }) },
    ])
    expect(gateway.logged).toStrictEqual([])
  })

  test('the same values as variables', async () => {
    const query =
      'query ($code: TownshipCode!, $first: Int) { township(code: $code) { code } townships(first: $first) { totalCount } }'
    for (const variables of [{ code: 141021100 }, { code: '14' }, { code: township, first: 1.5 }, {}]) {
      const { errors } = await gateway.ask(query, variables)
      expect(errors[0]?.extensions, JSON.stringify(variables)).toMatchObject({ code: 'BAD_USER_INPUT' })
    }
  })

  test('a cursor of another list, of the store and of lists in memory', async () => {
    const events = await cursorOf('{ eventEntries(first: 1) { pageInfo { endCursor } } }')
    const ordered = await cursorOf('{ eventEntries(first: 1, orderBy: { field: DUE }) { pageInfo { endCursor } } }')
    const members = await cursorOf(`{ ${at} { gridMembers(year: 2023, first: 1) { pageInfo { endCursor } } } }`)
    const foreign = [
      `{ studySessionEntries(after: "${events}") { totalCount } }`,
      `{ eventEntries(after: "${ordered}") { totalCount } }`,
      `{ ${at} { claims(year: 2023, after: "${members}") { totalCount } } }`,
      `{ ${at} { gridMembers(year: 2022, after: "${members}") { totalCount } } }`,
    ]
    for (const query of foreign) {
      const { errors } = await gateway.ask(query)
      expect(errors[0]?.extensions, query).toStrictEqual({ code: 'BAD_USER_INPUT', reason: 'foreignCursor' })
    }
    const { errors } = await gateway.ask(`{ townships(after: "${events}") { totalCount } }`)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('sentences are in the language asked for, and name what was given', async () => {
    const query = '{ ruleBook(ruleBookId: "无此规则") { title } }'
    const [zh, en] = await Promise.all(
      ['zh-CN', 'en'].map((language) => gateway.ask(query, {}, { 'accept-language': language })),
    )
    expect(zh!.errors[0]!.message).toMatch(/没有规则“无此规则”/u)
    expect(en!.errors[0]!.message).toMatch(/There is no rule book "无此规则"/u)
  })
})
