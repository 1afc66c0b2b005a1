import { afterAll, beforeAll, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { hashSecret } from '../access/api-key.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { fillCountyReports } from './testing/county-reports.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'

const own = { sha256: hashSecret('own'), actor: { id: 'c', role: 'reader', townships: ['141021101000'] } } as const
const all = { sha256: hashSecret('all'), actor: { ...localAdministrator, id: 'all' } } as const

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway({ apiKeys: [own, all] })
  await withStoreOver({ type: 'sqlite', file: gateway.file }, fillCountyReports)
})
afterAll(() => gateway.close())

const ask = async (secret: string, on = '2024-06-30') => {
  const { data, errors } = await gateway.ask(
    `{ countyReports(township: "141021100000", reportYear: 2023, on: "${on}") {
      township hasLedger report { reportYear url submission { last done outcome late } publication { done outcome } } } }`,
    {},
    { authorization: `Bearer ${secret}` },
  )
  return errors.length > 0 ? errors : data['countyReports']
}

test('each township of the county has its report, late or missing, or no ledger', async () => {
  expect(await ask('all')).toMatchObject([
    { township: '141021100000', report: { submission: { last: '2024-02-29', outcome: 'IN_TIME', late: 0 } } },
    { township: '141021101000', report: { submission: { done: '2024-03-11', outcome: 'LATE', late: 11 } } },
    { township: '141021102000', hasLedger: false, report: null },
    { township: '141021103000' },
    { township: '141021104000' },
    { township: '141021200000', report: { url: null, publication: { done: null, outcome: 'MISSING' } } },
    { township: '141021201000', hasLedger: false },
  ])
})

test('nothing is asked of a year that is not over, and who reaches one township sees one', async () => {
  expect(await ask('own', '2023-06-30')).toEqual([{ township: '141021101000', hasLedger: true, report: null }])
})
