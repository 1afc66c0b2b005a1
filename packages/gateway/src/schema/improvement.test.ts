import { expect, test } from 'vitest'
import { overGateway } from './testing/over-gateway.ts'
import { fillImprovement } from './testing/improvement.ts'
import { township } from './testing/small-ledger.ts'

const { ask: askAny, ofTownship: ask } = overGateway(fillImprovement)

const query = async (text: string) => {
  const { data, errors } = await askAny(text)
  expect(errors).toStrictEqual([])
  return data
}

const leaders = `leadersLoad(year: 2023) {
  leader post count open overdue closed closedLate visits
  charges { key title petition dispute stage approvedOn limit papersFiledOn closedOn late extensions visits
    approvals { what on by isByFirst } steps { step on } } }`

test('the charges of each leader in a year, with who approved them', async () => {
  expect(await ask(leaders)).toMatchObject({
    leadersLoad: [
      {
        leader: 'p-1',
        post: 'PARTY_SECRETARY',
        count: 1,
        open: 1,
        overdue: 1,
        charges: [
          {
            key: 'BA-2',
            stage: 'UNDER_WAY',
            late: 31,
            approvals: [{ what: 'CHARGE', on: '2023-06-02', by: 'TOWN_MAYOR', isByFirst: true }],
          },
        ],
      },
      {
        leader: 'p-4',
        count: 1,
        open: 1,
        overdue: 0,
        visits: 1,
        charges: [
          {
            key: 'BA-1',
            petition: 'XF-1',
            dispute: null,
            stage: 'PAPERS_FILED',
            limit: '2023-04-30',
            papersFiledOn: '2023-05-10',
            closedOn: null,
            late: 10,
            visits: ['2023-03-15'],
            steps: [{ step: 'APPROVED' }, { step: 'SERVED' }, { step: 'PLANNED' }, { step: 'VISITED' }, {}],
          },
        ],
      },
    ],
  })
})

const problems = (args: string) => `problemsOn(${args}) {
  key origin foundOn reportYear number owner stage cause measure due firstDue late percent completedOn
  verifiedOn verifiedBy failures closedOn returnOf returnedAs }`

test('problems with cause, measure, check and return', async () => {
  expect(await ask(problems('on: "2024-02-29"'))).toMatchObject({
    problemsOn: [
      {
        key: 'WT-1',
        origin: 'ANNUAL_REPORT',
        reportYear: 2022,
        owner: 'DEPUTY_MAYOR',
        stage: 'CLOSED',
        cause: '人手不足',
        due: '2023-09-30',
        firstDue: '2023-06-30',
        late: 8,
        verifiedBy: 'DEPUTY_SECRETARY',
        closedOn: '2023-10-13',
        returnOf: null,
        returnedAs: ['WT-2'],
      },
      { key: 'WT-2', stage: 'FOUND', cause: null, measure: null, due: null, returnOf: 'WT-1', returnedAs: [] },
    ],
  })
  const keys = (data: unknown) => JSON.stringify(data).match(/WT-\d(?=","origin)/gu)
  expect(keys(await ask(problems('on: "2024-02-29", open: true')))).toEqual(['WT-2'])
  expect(keys(await ask(problems('on: "2024-02-29", year: 2022')))).toEqual(['WT-1'])
})

const reports = (args: string) => `annualReports(${args}) {
  reportYear registered document medium url copied coversBothLeaders
  submission { last done outcome late citation { article verification } }
  publication { last outcome late citation { article verification } }
  circulars { key title issuer on } }`

test('the register of annual reports, in both readings of “before”', async () => {
  const unverified = { verification: 'UNVERIFIED' }
  expect(await ask(reports('on: "2024-03-05"'))).toMatchObject({
    annualReports: [
      {
        reportYear: 2022,
        medium: 'WEBSITE',
        copied: null,
        submission: { last: '2023-02-28', outcome: 'IN_GRACE', late: 1, citation: { article: null, ...unverified } },
        publication: { last: '2023-03-31', outcome: 'LATE', late: 5, citation: { article: 24, ...unverified } },
        circulars: [{ key: 'TB-1', issuer: 'COUNTY', on: '2023-04-20' }],
      },
      { reportYear: 2023, registered: false, submission: { done: null, outcome: 'MISSING', late: 5 } },
    ],
  })
  expect(await ask(reports('on: "2024-03-05", before: INCLUSIVE'))).toMatchObject({
    annualReports: [
      { submission: { last: '2023-03-01', outcome: 'IN_TIME' }, publication: { outcome: 'LATE', late: 4 } },
      { submission: { last: '2024-03-01', outcome: 'MISSING', late: 4 } },
    ],
  })
})

test('what is due reads “before” in either way', async () => {
  const due = (args: string) =>
    query(`{ due(township: "${township}", on: "2024-03-01", system: ANNUAL_REPORT${args}) {
      items(first: 1) { edges { node { state } } } } }`)
  expect(await due('')).toEqual({ due: { items: { edges: [{ node: { state: 'GRACE' } }] } } })
  expect(await due(', before: INCLUSIVE')).toEqual({ due: { items: { edges: [{ node: { state: 'SOON' } }] } } })
})

test('who does not reach the township learns nothing of it, and nobody learns a name', async () => {
  for (const field of [leaders, problems('on: "2024-02-29"'), reports('on: "2024-03-05"')]) {
    expect(await ask(field, 'clerk')).toBeNull()
    expect(JSON.stringify(await ask(field))).not.toMatch(/赵敏|p-90/u)
  }
})

test.each([
  ['leadersLoad(year: -5) { leader }', undefined],
  ['leadersLoad(year: 99999) { leader }', undefined],
  ['problemsOn(year: 99999) { key }', undefined],
  ['leadersLoad(year: 2023, on: "2022-01-01") { leader }', 'upsideDown'],
  ['alerts(on: "9999-12-31") { totalCount }', 'dayTooFar'],
  ['day(on: "9999-12-31") { on }', 'dayTooFar'],
  ['annualReports(on: "9999-12-31") { __typename }', 'dayTooFar'],
])('%s is refused as wrong input', async (field, reason) => {
  const { errors } = await askAny(`{ township(code: "${township}") { ${field} } }`)
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', ...(reason !== undefined && { reason }) })
})
