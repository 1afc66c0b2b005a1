import { expect, test } from 'vitest'
import { overGateway } from './testing/over-gateway.ts'
import { township } from './testing/small-ledger.ts'

const number = '141021190001010010'

const { ask } = overGateway()

const append = (key: string, documentNumber: string) => `mutation {
  appendPerson(idempotencyKey: "${key}", township: "${township}", key: "${key}", values: {
    occurred: "2021-09-01", category: CIVIL_SERVANT, name: "甲松涛", specialGroup: RELEASED,
    documentType: RESIDENT_IDENTITY_CARD, documentNumber: "${documentNumber}"
  }) { __typename ... on ValidationFailed { issues { code message } } ... on Person { entryId } }
}`

test('a number that fails its check is refused and not repeated', async () => {
  const { data, errors } = await ask(append('p-9001', '141021190001010011'))
  expect(data).toMatchObject({
    appendPerson: { issues: [{ code: 'notIdentityNumber', message: expect.stringContaining('check digit') }] },
  })
  expect(JSON.stringify([data, errors])).not.toMatch(/\d{15}/u)
})

test('a person is shown masked, plainly to who may see and asks for it, and to a reader not at all', async () => {
  expect((await ask(append('p-9002', number))).errors).toStrictEqual([])
  const fields = (
    reveal: string,
  ) => `{ personEntries(township: "${township}", filter: { key: ["p-9002"] }) { edges { node {
    key category name${reveal} documentType${reveal} documentNumber${reveal} specialGroup${reveal}
  } } } }`
  const masked = { name: '甲**', documentType: '***', documentNumber: '1****************0', specialGroup: '***' }
  const shown = async (secret: string, reveal: string) => (await ask(fields(reveal), secret)).data
  expect(await shown('all', '')).toMatchObject({ personEntries: { edges: [{ node: masked }] } })
  const plain = { name: '甲松涛', documentNumber: number }
  expect(await shown('all', '(reveal: true)')).toMatchObject({ personEntries: { edges: [{ node: plain }] } })
  const nothing = { name: null, documentType: null, documentNumber: null, specialGroup: null }
  expect(await shown('reader', '')).toMatchObject({ personEntries: { edges: [{ node: nothing }] } })
  expect(JSON.stringify(await ask(fields('(reveal: true)'), 'reader'))).not.toContain(number)
})
