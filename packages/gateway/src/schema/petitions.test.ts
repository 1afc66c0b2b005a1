import { afterAll, beforeAll, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { hashSecret } from '../access/api-key.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { fillPetitions } from './testing/petitions.ts'
import { otherTownship, township } from './testing/small-ledger.ts'

const reader = { sha256: hashSecret('reader'), actor: { id: 'r', role: 'reader', townships: [township] } } as const
const clerk = { sha256: hashSecret('clerk'), actor: { id: 'c', role: 'clerk', townships: [otherTownship] } } as const
const administrator = { sha256: hashSecret('all'), actor: { ...localAdministrator, id: 'all' } } as const

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway({ apiKeys: [reader, clerk, administrator] })
  await withStoreOver({ type: 'sqlite', file: gateway.file }, fillPetitions)
})
afterAll(() => gateway.close())

const ask = (args: string, fields: string, secret = 'all') =>
  gateway.ask(
    `{ township(code: "${township}") { petitionLedger(${args}) { ${fields} } } }`,
    {},
    { authorization: `Bearer ${secret}` },
  )
const lines = async (args: string, fields: string, secret = 'all') => {
  const { data, errors } = await ask(args, fields, secret)
  expect(errors).toStrictEqual([])
  return data['township']
}

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
      { key: 'XF-2', stage: 'ACCEPTED', people: 8, representatives: 3, dueNext: 'petitions.telling', daysLate: 3 },
      { key: 'XF-3', kind: 'SUGGESTION', route: null, stage: 'WITHDRAWN', isOpen: false, dueNext: null, dueOn: null },
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
  const { data } = await ask('on: "2023-03-02"', 'key', 'clerk')
  expect(data?.['township'] ?? null).toBeNull()
})
