import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type MatterRowName, decidedMatter, rowsBefore } from '../persistence/testing/decided-matter.ts'
import { pascal, upperSnake } from './describe.ts'
import { type Answer, type TestGateway, startTestGateway } from './testing/gateway.ts'
import { township } from './testing/small-ledger.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.close())

const refusal = `... on Failure { __typename message } ... on MoveRefused { moves {
  procedure case moveId title on entryKind entryKey text(locale: ZH_CN)
  gates {
    gateId demands(locale: EN) lacks remedy keys given required unit isUnknown
    citation { article bindingForce verification instrument { instrumentId } }
  } } }`

interface Result {
  readonly __typename?: string
  readonly entryId?: string
  readonly message?: string
  readonly moves?: readonly { readonly entryKey: string; readonly text: string }[]
}
const resultOf = ({ data, errors }: Answer): Result => {
  expect(errors).toStrictEqual([])
  return data['result'] as Result
}
let serial = 0
/** A matter of its own for each test. */
const named = (text: string): string => `${text}-${serial}`
const codes = new Set(['matterKind', 'owner', 'step', 'outcome', 'component', 'opinion', 'post', 'view'])
const enums = new Set([...codes, 'publicParticipation', 'legalityReview'])

const valuesOf = (name: MatterRowName, changed: object = {}) => {
  const values = Object.entries({ ...decidedMatter[name].values, ...changed }).map(([column, value]) => [
    column,
    column === 'matter' ? named('SX-1') : enums.has(column) ? upperSnake(String(value)) : value,
  ])
  return Object.fromEntries(values)
}
let asked = 0
const append = async (name: MatterRowName, changed: object = {}, headers?: Record<string, string>): Promise<Result> => {
  const { kind, key } = decidedMatter[name]
  const type = pascal(kind)
  const variables = { once: `m${(asked += 1)}`, key: named(key), township, values: valuesOf(name, changed) }
  const query = `mutation ($once: String!, $key: String!, $township: TownshipCode!, $values: ${type}Values!) {
    result: append${type}(idempotencyKey: $once, key: $key, township: $township, values: $values) {
      ... on ${type} { entryId } ${refusal} } }`
  return resultOf(await gateway.ask(query, variables, headers))
}
const change = async (name: 'void' | MatterRowName, entryId: string | undefined, changed: object = {}) => {
  const once = `m${(asked += 1)}`
  const args = 'idempotencyKey: $once, entryId: $entryId, expectedVersion: 1, reason: "误登"'
  if (name === 'void') {
    const query = `mutation ($once: String!, $entryId: String!) {
      result: voidEntry(${args}) { ... on EntryVoided { entry { entryId } } ${refusal} } }`
    return resultOf(await gateway.ask(query, { once, entryId }))
  }
  const type = pascal(decidedMatter[name].kind)
  const query = `mutation ($once: String!, $entryId: String!, $values: ${type}Values!) {
    result: correct${type}(${args}, values: $values) { ... on ${type} { entryId } ${refusal} } }`
  return resultOf(await gateway.ask(query, { once, entryId, values: valuesOf(name, changed) }))
}
const entries = async (): Promise<unknown> =>
  (await gateway.ask(`{ decisionStepEntries(township: "${township}") { totalCount } }`)).data['decisionStepEntries']

beforeEach(() => {
  serial++
})

describe('a step that the law does not allow', () => {
  test('is refused with gate, article and marks, with what is missing and what could be done', async () => {
    for (const name of rowsBefore('reviewed')) expect(await append(name)).toHaveProperty('entryId')
    const before = await entries()
    const refused = await append('discussed')
    const citation = { bindingForce: 'BY_REFERENCE', verification: 'VERIFIED' }
    expect(refused).toMatchObject({
      __typename: 'MoveRefused',
      message: expect.stringMatching(/^Nothing was written\. .*Collective discussion/u),
      moves: [
        {
          procedure: 'MAJOR_DECISION',
          case: named('SX-1'),
          moveId: 'discussed',
          title: 'Collective discussion',
          on: '2023-03-10',
          entryKind: 'DECISION_STEP',
          entryKey: named('CX-6'),
          text: expect.stringContaining('第25条'),
          gates: [
            { gateId: 'legalityReviewed', citation: { ...citation, article: 25 }, isUnknown: false, given: null },
            { gateId: 'counselHeard', citation: { ...citation, article: 28 } },
            { gateId: 'headSpokeLast', citation: { ...citation, article: 30 } },
          ],
        },
      ],
    })
    expect(await entries()).toStrictEqual(before)
    expect((await append('discussed', {}, { 'accept-language': 'zh-CN' })).message).toMatch(/^记录未写入。.*集体讨论/u)
  })

  test('says how much time was given and how much the law asks for', async () => {
    for (const name of rowsBefore('commentClosed')) await append(name)
    expect(await append('commentClosed', { occurred: '2023-01-20' })).toMatchObject({
      moves: [{ gates: [{ gateId: 'commentWasOpen', given: 9, required: 30, unit: 'CALENDAR_DAY' }] }],
    })
  })

  test('is refused when a correction or a void makes it', async () => {
    const ids = new Map<MatterRowName, string | undefined>()
    for (const name of rowsBefore('archived')) ids.set(name, (await append(name)).entryId)
    const corrected = await change('reviewed', ids.get('reviewed'), { opinion: 'notPassed' })
    expect(corrected.__typename).toBe('MoveRefused')
    expect(corrected.moves?.[0]?.entryKey).toBe(named('CX-6'))
    const voided = await change('void', ids.get('reviewedByCounsel'))
    expect(voided).toMatchObject({
      __typename: 'MoveRefused',
      moves: expect.arrayContaining([expect.objectContaining({ entryKey: named('CX-6') })]),
    })
    expect((await change('void', ids.get('published'))).__typename).toBeUndefined()
  })
})
