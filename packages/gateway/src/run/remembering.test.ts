import * as Context from 'effect/Context'
import * as Effect from 'effect/Effect'
import { expect, test } from 'vitest'
import { type Actor, localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { onEachDatabase } from '../persistence/testing/each-database.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { remembering } from './remembering.ts'

const township = '141021100000'
const elsewhere: Actor = { id: 'x', role: 'clerk', townships: ['141021101000'] }

/** A question whose every working-out is counted. */
const counting = (most: number) => {
  const ask = remembering<number>(most)
  let worked = 0
  const work = Effect.sync(() => ++worked)
  return {
    worked: () => worked,
    ask: (store: typeof Store.Service, actor: Actor, question: string) =>
      Effect.runPromise(Effect.provideContext(ask(actor, township, question, work), Context.make(Store, store))),
  }
}
const append = (store: typeof Store.Service, key: string) =>
  Effect.runPromise(
    store.append(localAdministrator, {
      kind: 'patrol',
      township,
      row: { key, values: { occurred: '2023-03-01', team: 'enforcementTeam', leader: 'p-0009', found: false } },
      idempotencyKey: key,
    }),
  )

onEachDatabase('remembering', (database) => {
  test('an answer is given again until the journal of the township moves', () =>
    withTempStore(database, async (store) => {
      const { ask } = counting(4)
      await append(store, 'P1')
      expect(await ask(store, localAdministrator, 'q')).toBe(1)
      expect(await ask(store, localAdministrator, 'q')).toBe(1)
      expect(await ask(store, localAdministrator, 'another')).toBe(2)
      await append(store, 'P2')
      expect(await ask(store, localAdministrator, 'q')).toBe(3)
    }))

  test('whoever does not reach the township is not answered from what others asked', () =>
    withTempStore(database, async (store) => {
      const { ask } = counting(4)
      await append(store, 'P1')
      expect(await ask(store, localAdministrator, 'q')).toBe(1)
      expect(await ask(store, elsewhere, 'q')).toBe(2)
      expect(await ask(store, localAdministrator, 'q')).toBe(1)
    }))

  test('only the last answers are kept', () =>
    withTempStore(database, async (store) => {
      const { ask, worked } = counting(2)
      await append(store, 'P1')
      for (const question of ['a', 'b', 'a', 'c', 'a']) await ask(store, localAdministrator, question)
      expect(worked()).toBe(3)
      await ask(store, localAdministrator, 'b')
      expect(worked()).toBe(4)
    }))

  test('two stores have two memories', () =>
    withTempStore(database, (first) =>
      withTempStore(database, async (second) => {
        const { ask } = counting(4)
        await append(first, 'P1')
        await append(second, 'P1')
        expect([await ask(first, localAdministrator, 'q'), await ask(second, localAdministrator, 'q')]).toStrictEqual([
          1, 2,
        ])
      }),
    ))
})
