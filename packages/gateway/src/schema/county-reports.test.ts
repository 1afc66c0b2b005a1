import { expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { fillCountyReports } from './testing/county-reports.ts'
import { keyOf, overGateway } from './testing/over-gateway.ts'
import { otherTownship } from './testing/small-ledger.ts'

const keys = [keyOf('own', { role: 'reader', townships: [otherTownship] }), keyOf('all', localAdministrator)]
const { ask: askAny } = overGateway(fillCountyReports, keys)

const ask = async (secret: string, on = '2024-06-30') => {
  const { data, errors } = await askAny(
    `{ countyReports(township: "141021100000", reportYear: 2023, on: "${on}") {
      township hasLedger report { reportYear url submission { last done outcome late } publication { done outcome } } } }`,
    secret,
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
