import { expect, test } from 'vitest'
import { overGateway } from './testing/over-gateway.ts'
import { township } from './testing/small-ledger.ts'
import { fillPetitions } from './testing/petitions.ts'

const { ask, ofTownship } = overGateway(fillPetitions)

const ledger = (args: string, fields: string) => `petitionLedger(${args}) { ${fields} }`
const lines = (args: string, fields: string, secret?: string) => ofTownship(ledger(args, fields), secret)

test('the ledger of petitions of a day, its petitioners masked, with what is due next', async () => {
  const fields = `key received form intake kind route division people representatives event repeatOf petitioner
    petitionerName stage isOpen dueNext dueOn daysLeft daysLate steps { step on key }`
  expect(await lines('on: "2023-05-22"', fields)).toMatchObject({
    petitionLedger: [
      {
        key: 'XF-1',
        form: 'LETTER',
        route: 'PETITION_PROCEDURE',
        petitioner: 'p-2',
        petitionerName: '王*',
        stage: 'UNDER_REVIEW',
        isOpen: true,
        dueNext: 'petitions.review',
        dueOn: '2023-06-07',
        daysLeft: 16,
        daysLate: 0,
        steps: [{ step: 'REGISTERED' }, {}, {}, {}, {}, {}, {}, {}],
      },
      {
        key: 'XF-2',
        petitionerName: '***',
        stage: 'ACCEPTED',
        people: 8,
        representatives: 3,
        dueNext: 'petitions.telling',
        daysLate: 3,
      },
      {
        key: 'XF-3',
        petitioner: null,
        petitionerName: null,
        kind: 'SUGGESTION',
        route: null,
        stage: 'WITHDRAWN',
        isOpen: false,
        dueNext: null,
        dueOn: null,
      },
    ],
  })
})

test('open ones, and as it stood before', async () => {
  expect(await lines('on: "2023-05-22", open: true', 'key')).toEqual({
    petitionLedger: [{ key: 'XF-1' }, { key: 'XF-2' }],
  })
  expect(await lines('on: "2023-03-02"', 'key stage dueOn')).toEqual({
    petitionLedger: [{ key: 'XF-1', stage: 'REGISTERED', dueOn: '2023-03-16' }],
  })
})

test('a reader sees no names, and who does not reach the township sees nothing', async () => {
  expect(await lines('on: "2023-03-02"', 'petitionerName', 'reader')).toEqual({
    petitionLedger: [{ petitionerName: null }],
  })
  const { data } = await ask(`{ township(code: "${township}") { ${ledger('on: "2023-03-02"', 'key')} } }`, 'clerk')
  expect(data?.['township'] ?? null).toBeNull()
})
