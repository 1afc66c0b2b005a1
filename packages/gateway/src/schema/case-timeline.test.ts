import * as Effect from 'effect/Effect'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { appendMatter, matterRequest } from '../persistence/testing/decided-matter.ts'
import { appendCase, punishedCase } from '../persistence/testing/punished-case.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { township } from './testing/small-ledger.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
  await withStoreOver({ type: 'sqlite', file: gateway.file }, async (store) => {
    await appendCase(store)
    await appendMatter(store, ['initiated', 'drafted', 'commentOpened'])
  })
})
afterAll(() => gateway.close())

const timelines = async (procedure: string, on: string, fields: string) => {
  const query = `{ township(code: "${township}") { cases(procedure: ${procedure}) { edges { node { case
    timeline(on: "${on}") { ${fields} } } } } } }`
  const { data, errors } = await gateway.ask(query)
  expect(errors).toStrictEqual([])
  return data
}
const only = (timeline: object) => ({ township: { cases: { edges: [{ node: { timeline } }] } } })

test('a case is told at the end of a day: each clock with its article, what was used, and the money', async () => {
  const clocks = `clocks { clock { clockId } status startedOn lastDay endedOn unit length elapsed left overdue entry { key }
    citation { article bindingForce verification } }`
  const told = await timelines(
    'ENFORCEMENT_CASE',
    '2023-04-30',
    `on ${clocks} issues { code } money { decision fine due
    paid daysLate lateFine lateFineCitation { article } isWithinBand } `,
  )
  expect(told).toMatchObject(
    only({
      on: '2023-04-30',
      issues: [],
      clocks: expect.arrayContaining([
        {
          clock: { clockId: 'enforcement-cases.decision' },
          status: 'IN_TIME',
          startedOn: '2023-03-03',
          lastDay: '2023-06-01',
          endedOn: '2023-03-20',
          unit: 'CALENDAR_DAY',
          length: 90,
          elapsed: 17,
          left: 73,
          overdue: 0,
          entry: { key: 'AB-2' },
          citation: { article: 60, bindingForce: 'BINDING', verification: 'VERIFIED' },
        },
        expect.objectContaining({
          clock: { clockId: 'enforcement-cases.payment' },
          status: 'OVERDUE',
          endedOn: null,
          overdue: 25,
        }),
      ]),
      money: {
        decision: 'CF-1',
        fine: 20_000,
        due: '2023-04-05',
        paid: 0,
        daysLate: 25,
        lateFine: 15_000,
        lateFineCitation: { article: 72 },
        isWithinBand: null,
      },
    }),
  )
})

test('on an earlier day nothing of what came later is there', async () => {
  const told = await timelines('ENFORCEMENT_CASE', '2023-03-10', 'clocks { clock { clockId } status } money { fine }')
  expect(told).toMatchObject(
    only({ clocks: [{ clock: { clockId: 'enforcement-cases.decision' }, status: 'RUNNING' }], money: null }),
  )
})

test('a decision has a timeline as well, and no money', async () => {
  const told = await timelines('MAJOR_DECISION', '2023-01-20', 'clocks { clock { clockId } status } money { fine }')
  expect(told).toMatchObject(
    only({ clocks: [{ clock: { clockId: expect.stringContaining('comment') }, status: 'RUNNING' }], money: null }),
  )
})

test('the cases that were ended in a year come with the score of their files, and officers by their keys', async () => {
  const fields =
    'assessment { status subjectId ruleBook { ruleBookId } indicator(path: "time/served-in-time") { points } }'
  const { data, errors } = await gateway.ask(`{ township(code: "${township}") {
    enforcementCases(year: 2023) { totalCount edges { node { case entry { key ... on EnforcementCase { title } } ${fields} } } }
    before: enforcementCases(year: 2023, asOf: "2023-03-19") { totalCount }
    enforcementOfficers(year: 2023, first: 1) { totalCount pageInfo { hasNextPage } edges { node { person
      assessment { subjectId ruleBook { ruleBookId } } } } }
    later: enforcementOfficers(year: 2027) { totalCount }
  } }`)
  expect(errors).toStrictEqual([])
  expect(data['township']).toMatchObject({
    enforcementCases: {
      totalCount: 1,
      edges: [
        {
          node: {
            case: 'AJ-1',
            entry: { key: 'AJ-1', title: '占道经营' },
            assessment: {
              subjectId: 'AJ-1',
              ruleBook: { ruleBookId: 'enforcement-case' },
              indicator: { points: '4.00' },
            },
          },
        },
      ],
    },
    before: { totalCount: 0 },
    enforcementOfficers: {
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [
        {
          node: {
            person: 'P31',
            assessment: { subjectId: 'P31', ruleBook: { ruleBookId: 'enforcement-officer-year' } },
          },
        },
      ],
    },
    // The certificates run out in July 2026.
    later: { totalCount: 0 },
  })
})

// Last of all: it changes the ledger.
test('the cases of a page are each told of their own entries, on any day, and one of them alone', async () => {
  await withStoreOver({ type: 'sqlite', file: gateway.file }, (store) =>
    Effect.runPromise(store.append(localAdministrator, matterRequest({ ...punishedCase.opened, key: 'AJ-2' }))),
  )
  const { data, errors } = await gateway.ask(`{ township(code: "${township}") {
    all: cases(procedure: ENFORCEMENT_CASE) { edges { node { case
      early: timeline(on: "2023-03-10") { clocks { status } } timeline(on: "2023-04-30") { clocks { entry { key } } money { fine } } } } }
    one: cases(procedure: ENFORCEMENT_CASE, case: "AJ-2") { totalCount edges { node { case made { moveId } } } }
    none: cases(procedure: MAJOR_DECISION, case: "AJ-2") { totalCount }
  } }`)
  expect(errors).toStrictEqual([])
  expect(data['township']).toMatchObject({
    all: {
      edges: [
        { node: { case: 'AJ-1', early: { clocks: [{ status: 'RUNNING' }] }, timeline: { money: { fine: 20_000 } } } },
        { node: { case: 'AJ-2', early: { clocks: [] }, timeline: { clocks: [], money: null } } },
      ],
    },
    one: { totalCount: 1, edges: [{ node: { case: 'AJ-2', made: [{ moveId: 'caseOpened' }] } }] },
    none: { totalCount: 0 },
  })
})
