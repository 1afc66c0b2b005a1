import * as Effect from 'effect/Effect'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { hashSecret } from '../access/api-key.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { otherTownship as township, township as elsewhere } from './testing/small-ledger.ts'

const clerk = { sha256: hashSecret('clerk'), actor: { id: 'c', role: 'clerk', townships: [elsewhere] } } as const
const administrator = { sha256: hashSecret('all'), actor: { ...localAdministrator, id: 'all' } } as const
const as = (secret: string) => ({ authorization: `Bearer ${secret}` })

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway({ apiKeys: [clerk, administrator] })
})
afterAll(() => gateway.close())

const ask = async (query: string, secret = 'all'): Promise<Readonly<Record<string, unknown>>> => {
  const { data, errors } = await gateway.ask(query, {}, as(secret))
  expect(errors).toStrictEqual([])
  return data
}
const close = () =>
  withStoreOver({ type: 'sqlite', file: gateway.file }, (store) =>
    Effect.runPromise(store.close(localAdministrator, { township, year: 2023, reason: '定稿' })),
  )

const stale = `township year closedAt isPublished isJudged
  figures { before { figure { figureId } value entries { totalCount } } now { value entries { totalCount } } }
  score { before { earned knownAt knownAtIsFixed } now { earned knownAt knownAtIsFixed } }
  ranks { township before { rank outOf tied } now { rank } }
  months { person month before { score rank assessment { knownAt } } now { score rank } }`
const append = (key: string, arguments_: string) =>
  `appendStudySession(idempotencyKey: "${key}", township: "${township}", key: "${key}", ${arguments_}, values: {
    occurred: "2023-05-01", body: THEORY_STUDY_CENTER_GROUP, activity: CENTRE_GROUP_STUDY, topic: RULE_OF_LAW,
    title: "学习宪法", held: true, minutes: 90, attendees: 8
  }) { ... on Failure { __typename } ... on StudySession { entryId staleYears { ${stale} } } }`
const moved = (now: number) => [
  {
    before: { figure: { figureId: 'study.centre-group-sessions' }, value: 1, entries: { totalCount: 1 } },
    now: { value: now, entries: { totalCount: now } },
  },
]
const yearOf = `township(code: "${township}") { fixedThrough staleYear(year: 2023) { ${stale} } }`

test('while a year is open nothing of it is stale, and what was known is not fixed', async () => {
  const then = 'knownAt: "2020-01-01T00:00:00Z"'
  const data = await ask(`{ ${yearOf}
    past: receipt(township: "${township}", year: 2023, ${then}) { knownAt knownAtIsFixed }
    now: receipt(township: "${township}", year: 2023) { knownAt knownAtIsFixed }
    assessment(township: "${township}", year: 2023, ${then}) { knownAtIsFixed }
  }`)
  expect(data).toMatchObject({
    township: { fixedThrough: null, staleYear: null },
    past: { knownAt: '2020-01-01T00:00:00.000Z', knownAtIsFixed: false },
    now: { knownAt: null, knownAtIsFixed: null },
    assessment: { knownAtIsFixed: false },
  })
})

test('closing fixes what was known, and a late change says what it moved', async () => {
  const { at: closedAt } = await close()
  const none = {
    township,
    year: 2023,
    closedAt,
    isPublished: false,
    isJudged: true,
    figures: [],
    score: null,
    ranks: [],
    months: [],
  }
  expect(await ask(`{ ${yearOf} }`)).toMatchObject({ township: { fixedThrough: closedAt, staleYear: none } })
  expect(await ask(`mutation { ${append('L1', 'late: false')} }`)).toMatchObject({
    appendStudySession: { __typename: 'YearClosed' },
  })
  const score = { before: { knownAt: closedAt, knownAtIsFixed: true }, now: { knownAt: null, knownAtIsFixed: null } }
  // Two in one request: the second answer is not that of the first.
  const data = await ask(`mutation { first: ${append('L2', 'late: true')} second: ${append('L3', 'late: true')} }`)
  expect(data).toMatchObject({
    first: { staleYears: [{ closedAt, figures: moved(2), score, ranks: [] }] },
    second: { staleYears: [{ closedAt, figures: moved(3), score }] },
  })
  expect(await ask(`{ ${yearOf} }`)).toMatchObject({ township: { staleYear: { figures: moved(3), score } } })
})

test('taking the late rows out again leaves nothing stale', async () => {
  const { studySessionEntries } = await ask(
    `{ studySessionEntries(township: "${township}", filter: { title: "学习宪法" }) { edges { node { entryId } } } }`,
  )
  const { edges } = studySessionEntries as {
    readonly edges: readonly { readonly node: { readonly entryId: string } }[]
  }
  const voids = edges.map(
    (
      { node },
      i,
    ) => `v${i}: voidEntry(idempotencyKey: "v${i}", entryId: "${node.entryId}", expectedVersion: 1, late: true,
      reason: "误登") { ... on EntryVoided { entry { staleYears { figures { now { value } } } } } }`,
  )
  expect(await ask(`mutation { ${voids.join(' ')} }`)).toMatchObject({
    v0: { entry: { staleYears: [{ figures: [{ now: { value: 2 } }] }] } },
    v1: { entry: { staleYears: [{ figures: [] }] } },
  })
})

test('a grid member who comes late is in every month from then on', async () => {
  const data =
    await ask(`mutation { appendGridAssignment(idempotencyKey: "g", township: "${township}", key: "G", late: true, values: {
    occurred: "2023-11-20", member: "p-0009", grid: "141021101201001", replaced: false
  }) { ... on Failure { __typename message } ... on GridAssignment { staleYears { months { person month before { score } now { status } } } } } }`)
  const month = (text: string) => ({ person: 'p-0009', month: text, before: null, now: { status: 'PROVISIONAL' } })
  expect(data).toMatchObject({
    appendGridAssignment: { staleYears: [{ months: [month('2023-11'), month('2023-12')] }] },
  })
})

test('who does not reach a township learns nothing of its closing', async () => {
  expect(await ask(`{ ${yearOf} }`, 'clerk')).toStrictEqual({ township: null })
})

test('a book that does not judge the year leaves figures; one that is not there is BAD_USER_INPUT', async () => {
  const at = (book: string) => `{ township(code: "${township}") {
    staleYear(year: 2023, ruleBookId: "${book}") { isJudged score { now { earned } } figures { now { value } } } } }`
  expect(await ask(at('grid-member-month'))).toMatchObject({
    township: { staleYear: { isJudged: false, score: null, figures: expect.arrayContaining([{ now: { value: 0 } }]) } },
  })
  const { errors } = await gateway.ask(at('none'), {}, as('all'))
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
})
