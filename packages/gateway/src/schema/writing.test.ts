import * as Effect from 'effect/Effect'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { hashSecret } from '../access/api-key.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type Answer, type TestGateway, startTestGateway } from './testing/gateway.ts'
import { otherTownship, township } from './testing/small-ledger.ts'

const clerk = { sha256: hashSecret('clerk'), actor: { id: 'c', role: 'clerk', townships: [otherTownship] } } as const
const as = (secret: string) => ({ authorization: `Bearer ${secret}` })

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.close())

let serial = 0
beforeEach(() => {
  serial++
})

const failures = `... on Failure { __typename message }
  ... on ValidationFailed { issues { path code message } }`
const entry = '... on Patrol { id entryId version found occurred route(reveal: true) synthetic change { type reason } }'
const appendPatrol = `mutation ($once: String!, $key: String!, $township: TownshipCode!, $values: PatrolValues!) {
  result: appendPatrol(idempotencyKey: $once, key: $key, township: $township, values: $values) { ${entry} ${failures} ... on KeyTaken { entryId } }
}`
const correctPatrol = `mutation ($once: String!, $entryId: String!, $version: Int!, $values: PatrolValues!, $reason: String!) {
  result: correctPatrol(idempotencyKey: $once, entryId: $entryId, expectedVersion: $version, reason: $reason, values: $values) {
    ${entry} ${failures} ... on VersionConflict { expected current }
  }
}`
const voidEntry = `mutation ($once: String!, $entryId: String!, $version: Int!) {
  result: voidEntry(idempotencyKey: $once, entryId: $entryId, expectedVersion: $version, reason: "误登") {
    ... on EntryVoided { entry { version change { type reason } } } ${failures}
  }
}`
const values = { occurred: '2023-04-01', team: 'ENFORCEMENT_TEAM', leader: 'p-0009', found: false, route: '东街至西街' }

interface Result {
  readonly __typename?: string
  readonly entryId: string
  readonly version: number
  readonly message: string
  readonly issues: readonly { readonly path: readonly string[]; readonly code: string; readonly message: string }[]
}
const resultOf = ({ data, errors }: Answer): Result => {
  expect(errors).toStrictEqual([])
  return data['result'] as Result
}
const append = async (changed: object = {}, headers?: Record<string, string>) =>
  resultOf(
    await gateway.ask(appendPatrol, { once: `a${serial}`, key: `K${serial}`, township, values, ...changed }, headers),
  )
const patrols = async (): Promise<unknown> =>
  (await gateway.ask(`{ patrolEntries(township: "${township}") { totalCount } }`)).data['patrolEntries']

describe('appending', () => {
  test('gives the first version, with personal fields kept apart', async () => {
    expect(await append()).toMatchObject({
      version: 1,
      found: false,
      route: '东街至西街',
      change: null,
      synthetic: false,
    })
  })

  test('the same request again gives the same answer and writes nothing', async () => {
    const first = await append()
    const before = await patrols()
    expect(await append()).toStrictEqual(first)
    expect(await patrols()).toStrictEqual(before)
  })

  test('the same idempotency key for another request is a conflict', async () => {
    await append()
    expect(await append({ key: 'other' })).toMatchObject({
      __typename: 'IdempotencyConflict',
      message: expect.stringContaining(`a${serial}`),
    })
  })

  test('a key that is taken names the entry that has it', async () => {
    const { entryId } = await append()
    expect(await append({ once: `b${serial}` })).toMatchObject({ __typename: 'KeyTaken', entryId })
  })

  test('what the ledger refuses comes back with every reason, in words', async () => {
    const refused = await append({ values: { ...values, leader: '110101199003071234', occurred: '2099-01-01' } })
    expect(refused).toMatchObject({ __typename: 'ValidationFailed', issues: [{ path: ['leader'] }] })
    for (const { code, message } of refused.issues) expect(message.length).toBeGreaterThan(code.length)
    const late = await append({ once: `c${serial}`, values: { ...values, occurred: '2099-01-01' } })
    expect(late.issues).toMatchObject([{ code: 'occurredAfterRecorded', path: [] }])
  })

  test('an idempotency key that is none is BAD_USER_INPUT', async () => {
    const { errors } = await gateway.ask(appendPatrol, { once: '', key: 'x', township, values })
    expect(errors[0]?.extensions).toStrictEqual({ code: 'BAD_USER_INPUT', reason: 'badIdempotencyKey' })
  })
})

describe('changing', () => {
  const correct = async (entryId: string, version: number, changed: object = {}, headers?: Record<string, string>) =>
    resultOf(
      await gateway.ask(
        correctPatrol,
        { once: `d${serial}`, entryId, version, reason: '补记', values: { ...values, found: true }, ...changed },
        headers,
      ),
    )
  const remove = async (entryId: string, version: number, headers?: Record<string, string>) =>
    resultOf(await gateway.ask(voidEntry, { once: `e${serial}`, entryId, version }, headers))

  test('gives the next version, and the one before stays', async () => {
    const { entryId } = await append()
    const second = await correct(entryId, 1)
    expect(second).toMatchObject({ version: 2, found: true, change: { type: 'CORRECTION', reason: '补记' } })
    const { data } = await gateway.ask(
      `{ entryVersions(entryId: "${entryId}") { version } entry(entryId: "${entryId}") { version } }`,
    )
    expect(data).toStrictEqual({ entryVersions: [{ version: 1 }, { version: 2 }], entry: { version: 1 } })
  })

  test('of a version that is no longer the current one is a conflict that names the current one', async () => {
    const { entryId } = await append()
    await correct(entryId, 1)
    expect(await correct(entryId, 1, { once: `f${serial}`, reason: '又一次' })).toMatchObject({
      __typename: 'VersionConflict',
      expected: 1,
      current: 2,
      message: expect.stringContaining('version 2'),
    })
  })

  test('that changes nothing, or into another year, is refused', async () => {
    const { entryId } = await append()
    expect(await correct(entryId, 1, { values })).toMatchObject({ issues: [{ code: 'nothingChanged' }] })
    expect(
      await correct(entryId, 1, { once: `g${serial}`, values: { ...values, occurred: '2022-04-01' } }),
    ).toMatchObject({
      issues: [{ code: 'yearFixed' }],
    })
  })

  test('of what is not there is not found', async () => {
    expect(await correct('f'.repeat(64), 1)).toMatchObject({ __typename: 'NotFound' })
    expect(await remove('f'.repeat(64), 1)).toMatchObject({ __typename: 'NotFound' })
  })

  test('by voiding takes an entry out of every list, once', async () => {
    const before = await patrols()
    const { entryId } = await append()
    expect(await remove(entryId, 1)).toStrictEqual({ entry: { version: 2, change: { type: 'VOID', reason: '误登' } } })
    expect(await remove(entryId, 1)).toMatchObject({ entry: { version: 2 } })
    expect(await patrols()).toStrictEqual(before)
  })

  test('without the demo token is forbidden, in words', async () => {
    const { entryId } = await append()
    const none = { authorization: '' }
    expect(await append({ once: `h${serial}`, key: 'other' }, none)).toMatchObject({
      __typename: 'Forbidden',
      message: expect.stringMatching(/\w/u),
    })
    expect(await correct(entryId, 1, {}, none)).toMatchObject({ __typename: 'Forbidden' })
    expect(await remove(entryId, 1, none)).toMatchObject({ __typename: 'Forbidden' })
  })

  test('moves exactly what should move: the count of the figure, and no other count', async () => {
    const counts = `{ township(code: "${township}") { figures(year: 2023) { figure { figureId } value } } }`
    const figuresOf = async () => {
      const { data } = await gateway.ask(counts)
      return (data['township'] as { figures: { figure: { figureId: string }; value: number | null }[] }).figures
    }
    const before = await figuresOf()
    const { entryId } = await append()
    const after = await figuresOf()
    const moved = after.flatMap(({ figure, value }, i) => (value === before[i]!.value ? [] : [figure.figureId]))
    expect(moved).toStrictEqual(['enforcement.patrols'])
    await remove(entryId, 1)
    expect(await figuresOf()).toStrictEqual(before)
  })
})

describe('a clerk of one township', () => {
  test('writes there and nowhere else', async () => {
    const keyed = await startTestGateway({ apiKeys: [clerk] })
    const there = { once: 'x', key: 'N1', township: otherTownship, values }
    expect(resultOf(await keyed.ask(appendPatrol, there, as('clerk')))).toMatchObject({ version: 1, route: null })
    const elsewhere = { ...there, once: 'y', township }
    expect(resultOf(await keyed.ask(appendPatrol, elsewhere, as('clerk')))).toMatchObject({ __typename: 'Forbidden' })
    await keyed.close()
  })
})

describe('in a closed year', () => {
  test('a row is refused, in words, until it is asked for as a late entry', async () => {
    const closed = await startTestGateway()
    await withStoreOver({ type: 'sqlite', file: closed.file }, (store) =>
      Effect.runPromise(store.close(localAdministrator, { township, year: 2023, reason: '定稿' })),
    )
    const row = { once: 'x', key: 'L1', township, values }
    expect(resultOf(await closed.ask(appendPatrol, row))).toMatchObject({
      __typename: 'YearClosed',
      message: expect.stringContaining('late: true'),
    })
    const { entryId } = resultOf(
      await closed.ask(appendPatrol.replace('values: $values', 'late: true, values: $values'), row),
    )
    expect(entryId).toMatch(/^[0-9a-f]{64}$/u)
    expect(resultOf(await closed.ask(voidEntry, { once: 'y', entryId, version: 1 }))).toMatchObject({
      __typename: 'YearClosed',
    })
    await closed.close()
  })
})
