import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { eventRequest } from '../persistence/testing/sample-rows.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'

const events = [
  eventRequest('SJ-1', { source: 'village', closed: '2023-05-04' }),
  eventRequest('SJ-2', { source: 'village' }),
  eventRequest('SJ-3', { source: 'village', duplicateOf: 'SJ-1' }),
  eventRequest('SJ-4', { category: 'epidemicControl' }),
]

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
  await withStoreOver({ type: 'sqlite', file: gateway.file }, (store) =>
    Effect.runPromise(Effect.forEach(events, (event) => store.append(localAdministrator, event))),
  )
})
afterAll(() => gateway.close())

const ask = async (fields: string) => {
  const { data, errors } = await gateway.ask(
    `{ township(code: "141021100000") { sixCategories(year: 2023) { ${fields} } } }`,
  )
  expect(errors).toStrictEqual([])
  return data
}

test('each category has its unit, what was handled and what is closed, with the entries behind them', async () => {
  const data = await ask(`categories { category label(locale: EN) unit(locale: EN) verb(locale: ZH_CN) closedFrom
    handled { figure { figureId } value entries { totalCount } } closed { value } }`)
  expect(data).toHaveProperty('township.sixCategories.categories.length', 6)
  expect(data).toHaveProperty('township.sixCategories.categories.0', {
    category: 'DISPUTE',
    label: 'Dispute',
    unit: 'disputes',
    verb: '协调处置',
    closedFrom: null,
    handled: { figure: { figureId: 'grid.disputes' }, value: 2, entries: { totalCount: 2 } },
    closed: { value: 1 },
  })
  const epidemic = {
    category: 'EPIDEMIC_CONTROL',
    closedFrom: '2024-01-01',
    handled: expect.objectContaining({ value: 1 }),
  }
  expect(data).toHaveProperty('township.sixCategories.categories.4', expect.objectContaining(epidemic))
})

test('the sum is made only where it is asked for, and says what it mixes', async () => {
  expect(await ask('mixedSum { handled withoutParticipations units(locale: ZH_CN) }')).toEqual({
    township: {
      sixCategories: {
        mixedSum: { handled: 3, withoutParticipations: 2, units: ['起', '个', '件', '条', '次'] },
      },
    },
  })
})
