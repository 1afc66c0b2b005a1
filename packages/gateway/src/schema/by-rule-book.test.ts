import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { call, jsonOf } from '../command/testing/call.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { township } from './testing/small-ledger.ts'

const village = '141021100951'
let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
  await gateway.ask(`mutation { appendVillage(township: "${township}", key: "${village}", idempotencyKey: "v", values: {
    occurred: "2021-01-01", name: "青禾村（虚构）", type: VILLAGE, residents: 1200 }) { __typename } }`)
})
afterAll(() => gateway.close())

const refused = `... on SchemeRefused {
  message scheme { schemeId faults { code path sentence } choices { choiceId options { optionId } } }
}`
const asked = (args: string, fields: string): string =>
  `{ township(code: "${township}") { byRuleBook(${args}) { __typename ... on ByRuleBook { ${fields} } ${refused} } } }`
const by = async (args: string, fields: string, headers?: Record<string, string>): Promise<Record<string, unknown>> => {
  const { data, errors } = await gateway.ask(asked(args, fields), {}, headers)
  expect(errors).toStrictEqual([])
  return (data as { readonly township: { readonly byRuleBook: Record<string, unknown> } }).township.byRuleBook
}
const ends = 'ruleBookId: "scheme-c", choose: [{ choice: "ends", option: "upper" }]'
interface Score {
  readonly earned: string
  readonly moneyFen: number | null
}
const ranking = `gridRanking(month: "2023-05") {
  ranked { rank subjectId assessment { status earned grade moneyFen } } unranked { subjectId status earned moneyFen }
}`

describe('a scheme that leaves something open', () => {
  test('is refused with what stands against it and what may be chosen, in both languages', async () => {
    expect(await by('ruleBookId: "scheme-c"', ranking)).toStrictEqual({
      __typename: 'SchemeRefused',
      message: 'The text of the scheme "scheme-c" cannot be scored by as it stands: choose first (choose): ends.',
      scheme: {
        schemeId: 'scheme-c',
        faults: [
          expect.objectContaining({ code: 'rowOverlap', sentence: expect.stringContaining('overlap') }),
          expect.objectContaining({ code: 'rowOverlap' }),
        ],
        choices: [{ choiceId: 'ends', options: [{ optionId: 'upper' }, { optionId: 'lower' }] }],
      },
    })
    const { message } = await by('ruleBookId: "scheme-c"', ranking, { 'accept-language': 'zh-CN' })
    expect(message).toBe('方案“scheme-c”的原文不能直接用来评分，须先用 choose 作出选择：ends。')
  })
  test('waits for each of its choices', async () => {
    const one = 'ruleBookId: "scheme-d", choose: [{ choice: "office", option: "60" }]'
    expect(await by(one, 'ruleBook { revision }')).toMatchObject({
      __typename: 'SchemeRefused',
      scheme: { choices: [{ choiceId: 'bands' }] },
    })
  })
  test('stays refused where its text says too little', async () => {
    expect(await by('ruleBookId: "scheme-f"', 'ruleBook { revision }')).toMatchObject({
      __typename: 'SchemeRefused',
      message:
        'The text of the scheme "scheme-f" states too little, and no choice would do: it cannot become a rule book.',
      scheme: { faults: expect.arrayContaining([expect.objectContaining({ code: 'missingKey' })]), choices: [] },
    })
  })
})

describe('a scheme with its choices made', () => {
  // What the command says of the same ledger: the two must not come apart.
  const commandOf = async (words: string) =>
    jsonOf(await call(`${words} --township ${township} --database ${gateway.file} --json`)) as unknown as {
      readonly months: readonly { readonly members: readonly Record<string, unknown>[] }[]
      readonly lines: readonly Record<string, unknown>[]
    }
  test.each([
    ['ruleBookId: "scheme-a"', 'scheme-a'],
    [ends, 'scheme-c --choose ends=upper'],
    ['ruleBookId: "scheme-e", choose: [{ choice: "reward", option: "50" }]', 'scheme-e --choose reward=50'],
    ['ruleBookId: "grid-member-month"', 'grid-member-month'],
  ])('judges the members of a month as the command does: %s', async (args, book) => {
    const answer = await by(args, ranking)
    const { gridRanking } = answer as {
      readonly gridRanking: {
        readonly ranked: readonly { readonly subjectId: string; readonly assessment: Score }[]
        readonly unranked: readonly (Score & { readonly subjectId: string })[]
      }
    }
    const said = [
      ...gridRanking.ranked.map(({ subjectId, assessment }) => ({ subjectId, ...assessment })),
      ...gridRanking.unranked,
    ]
    const command = await commandOf(`score grid --month 2023-05 --book ${book}`)
    expect(said.length).toBe(3)
    expect(said.map(({ subjectId, earned, moneyFen }) => [subjectId, earned, moneyFen])).toStrictEqual(
      command.months[0]!.members.map(({ member, points, moneyFen }) => [member, points, moneyFen]),
    )
  })
  test('gives a year of each member, the statement of a month, what is open and who is to be replaced', async () => {
    const answer = await by(
      ends,
      `ruleBook { revision numbers { quoted missingInSource } }
       gridMembers(year: 2023, first: 1) { totalCount edges { node { person months { month score } } } }
       subsidyStatement(month: "2023-05") { lines { member dueFen } }
       subsidyDifferences(year: 2023) { member }
       gridReplacements(year: 2023) { on triggers { member } }`,
    )
    expect(answer).toMatchObject({
      __typename: 'ByRuleBook',
      ruleBook: { revision: 'scheme-c@2023-01-01', numbers: { quoted: 14, missingInSource: 5 } },
      gridMembers: { totalCount: 3, edges: [{ node: { person: 'p-0001' } }] },
      subsidyStatement: { lines: [{ member: 'p-0001' }, { member: 'p-0002' }, { member: 'p-0003' }] },
      subsidyDifferences: [],
      gridReplacements: { on: '2023-12-31' },
    })
  })
  test('another choice gives other points, asked for in one request', async () => {
    const one = (option: string) =>
      `byRuleBook(${ends.replace('upper', option)}) { ... on ByRuleBook { ruleBook { hash } } }`
    const { data } = await gateway.ask(`{ township(code: "${township}") { a: ${one('upper')} b: ${one('lower')} } }`)
    const { a, b } = (
      data as { readonly township: Record<'a' | 'b', { readonly ruleBook: { readonly hash: string } }> }
    ).township
    expect(a.ruleBook.hash).not.toBe(b.ruleBook.hash)
  })
  test('judges the villages of a month by a scheme for villages', async () => {
    const fields = 'villages(month: "2023-05") { code assessment { period subjectId indicators { path status } } }'
    expect(await by('ruleBookId: "scheme-b"', fields)).toMatchObject({
      __typename: 'ByRuleBook',
      villages: [
        {
          code: village,
          assessment: {
            period: '2023-05',
            subjectId: village,
            indicators: expect.arrayContaining([{ path: 'village-events', status: 'FINAL' }]),
          },
        },
      ],
    })
  })
})

test.each([
  ['ruleBookId: "scheme-h"', 'ruleBook { hash }', 'unknownRuleBook'],
  ['ruleBookId: "scheme-d", choose: [{ choice: "band", option: "x" }]', 'ruleBook { hash }', 'unknownSchemePick'],
  ['ruleBookId: "scheme-d", choose: [{ choice: "office", option: "61" }]', 'ruleBook { hash }', 'unknownSchemePick'],
  ['ruleBookId: "grid-member-month", choose: [{ choice: "a", option: "b" }]', 'ruleBook { hash }', 'unknownSchemePick'],
  ['ruleBookId: "scheme-b"', ranking, 'notAssessable'],
])('%s is refused', async (args, fields, reason) => {
  const { errors } = await gateway.ask(asked(args, fields))
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }])
})
