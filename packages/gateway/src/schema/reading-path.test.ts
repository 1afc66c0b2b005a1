import * as Layer from 'effect/Layer'
import * as ManagedRuntime from 'effect/ManagedRuntime'
import { graphql } from 'graphql'
import { expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { sqlite } from '../persistence/testing/each-database.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { requestContexts } from '../server/request-context.ts'
import { schema } from './schema.ts'
import { fillSmallLedger, township } from './testing/small-ledger.ts'

/** The store, with a list of what it is asked. */
const listening = (store: typeof Store.Service, asked: string[]): typeof Store.Service =>
  new Proxy(store, {
    get: (target, name, receiver) => {
      if (typeof name === 'string') asked.push(name)
      return Reflect.get(target, name, receiver)
    },
  })

/** What the store is asked for a query, over the small ledger, with nothing remembered. */
const askedFor = (query: string): Promise<readonly string[]> =>
  withTempStore(sqlite, async (store) => {
    await fillSmallLedger(store)
    const asked: string[] = []
    const runtime = ManagedRuntime.make(Layer.succeed(Store, listening(store, asked)))
    const caller = { actor: localAdministrator, language: 'en' } as const
    const contextValue = requestContexts(runtime)(caller, new AbortController().signal)
    const { errors } = await graphql({ schema, source: query, contextValue })
    expect(errors).toBeUndefined()
    await runtime.dispose()
    return asked.toSorted()
  })

const months = (first: number) =>
  `{ township(code: "${township}") { gridMembers(year: 2023, first: ${first}) { edges { node { person months { score moneyFen } } } } } }`

test('the months of three members ask the store no more than the months of one', async () => {
  const [one, three] = [await askedFor(months(1)), await askedFor(months(3))]
  expect(three).toStrictEqual(one)
  expect(three.filter((name) => name === 'countFiguresBySubject')).toHaveLength(1)
})

test('personal fields of a page are read at once, and not at all when nobody asks', async () => {
  const page = (fields: string) => `{ gridDutyRecordEntries(first: 30) { edges { node { ${fields} } } } }`
  expect(await askedFor(page('key name again: name(reveal: true)'))).toStrictEqual(['page', 'reveal'])
  expect(await askedFor(page('key name'))).toStrictEqual(['page', 'personal'])
  expect(await askedFor(page('key visits'))).toStrictEqual(['page'])
})

test('a list is counted only when its total is asked for', async () => {
  expect(await askedFor('{ eventEntries(first: 2) { totalCount edges { node { key } } } }')).toStrictEqual([
    'countEntries',
    'page',
  ])
})

test('a score asked for twice in different places is judged once', async () => {
  const asked = await askedFor(
    `{ assessment(township: "${township}", year: 2023) { earned } receipt(township: "${township}", year: 2023) { hash } }`,
  )
  expect(asked.filter((name) => name === 'countFigures')).toHaveLength(1)
})

test('what supports the entries of a page is read at once', async () => {
  const one = await askedFor('{ eventEntries(first: 30) { edges { node { key evidence { title } } } } }')
  expect(one).toStrictEqual(['page', 'page'])
})
