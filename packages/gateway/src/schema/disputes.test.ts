import { expect, test } from 'vitest'
import { fillDisputes } from './testing/disputes.ts'
import { overGateway } from './testing/over-gateway.ts'
import { township } from './testing/small-ledger.ts'

const { ask, ofTownship } = overGateway(fillDisputes)

const ledger = (args: string, fields: string) => `disputeLedger(${args}) { ${fields} }`
const lines = (args: string, fields: string, secret?: string) => ofTownship(ledger(args, fields), secret)

test('the ledger of disputes of a day, its parties masked', async () => {
  const fields = `key registered source category risk involved parties { person side name } mediators committees leader
    leaderPost due result concludedOn isLate agreement fulfilledOn visitedOn satisfaction struckOffOn steps { step on key }`
  expect(await lines('on: "2023-06-30"', fields)).toMatchObject({
    disputeLedger: [
      {
        key: 'JF-1',
        source: 'APPLIED',
        category: 'NEIGHBOURS',
        risk: 'GREEN',
        parties: [
          { person: 'p-2', side: null, name: '王*' },
          { person: 'p-3', side: 'RESPONDENT', name: '赵*' },
        ],
        mediators: ['p-5'],
        due: '2023-03-08',
        result: 'AGREED_IN_WRITING',
        concludedOn: '2023-03-10',
        isLate: true,
        agreement: 'XY-1',
        satisfaction: 'FAIR',
        struckOffOn: '2023-04-26',
        steps: [{ step: 'ACCEPTED', on: '2023-03-01', key: 'JL-1' }, {}, {}, {}, {}, {}],
      },
      { key: 'JF-2', result: 'OPEN', leader: 'p-9', leaderPost: 'TOWN_MAYOR', steps: [] },
    ],
  })
})

test('open ones, those of a colour, and as it stood before', async () => {
  expect(await lines('on: "2023-06-30", open: true, risk: RED', 'key')).toEqual({ disputeLedger: [{ key: 'JF-2' }] })
  expect(await lines('on: "2023-06-30", division: "141021100901"', 'key')).toEqual({ disputeLedger: [{ key: 'JF-1' }] })
  expect(await lines('on: "2023-03-05"', 'key result')).toEqual({ disputeLedger: [{ key: 'JF-1', result: 'OPEN' }] })
})

test('a reader sees no names, and who does not reach the township sees nothing', async () => {
  expect(await lines('on: "2023-06-30", open: true', 'parties { name }', 'reader')).toEqual({
    disputeLedger: [{ parties: [{ name: null }] }],
  })
  const { data, errors } = await ask(
    `{ township(code: "${township}") { ${ledger('on: "2023-06-30"', 'key')} } }`,
    'clerk',
  )
  expect(data?.['township'] ?? null).toBeNull()
  expect(errors.length).toBeGreaterThanOrEqual(0)
})
