import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { onEachDatabase } from '../persistence/testing/each-database.ts'
import { eventRequest, lechang, newKey, shicun } from '../persistence/testing/sample-rows.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { shippedBooks } from './shipped-books.ts'
import { staleSince } from './stale.ts'

const admin = localAdministrator
const year = 2023

onEachDatabase('what becomes stale', (database) => {
  it('is every figure, score and rank that a late entry moved, and nothing else', () =>
    withTempStore(database, async (store) => {
      const run = <A, E>(effect: Effect.Effect<A, E, Store>): Promise<A> =>
        Effect.runPromise(Effect.provideService(effect, Store, store))
      const book = shippedBooks().get('township-year')
      if (book === undefined) throw new Error('no book')
      const session = (key: string) => ({
        idempotencyKey: newKey(),
        kind: 'study-session',
        township: lechang,
        synthetic: true,
        late: true,
        row: {
          key,
          values: {
            occurred: '2023-05-01',
            body: 'theoryStudyCenterGroup',
            activity: 'centreGroupStudy',
            topic: 'ruleOfLaw',
            title: '行政处罚法',
            held: true,
            minutes: 90,
            attendees: 8,
          },
        },
      })
      await run(store.append(admin, session('XF-1')))
      await run(store.append(admin, { ...eventRequest('SJ-1', { source: 'village' }), township: shicun }))
      const { at: since } = await run(store.close(admin, { township: lechang, year, reason: '定稿' }))
      const asked = { book, township: lechang, year, since }
      expect(await run(staleSince(admin, asked))).toEqual({ figures: [], ranks: [] })
      await run(store.append(admin, session('XF-2')))
      const { figures, score } = await run(staleSince(admin, asked))
      expect(figures).toMatchObject([
        { definition: { id: 'study.centre-group-sessions' }, before: { value: 1 }, now: { value: 2 } },
      ])
      expect((score?.now.earned ?? 0) - (score?.before.earned ?? 0)).toBeGreaterThan(0)
    }))
})
