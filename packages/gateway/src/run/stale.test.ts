import type { LooseValues } from '@zhunsheng/domain'
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
      expect(await run(staleSince(admin, asked))).toEqual({ figures: [], ranks: [], months: [] })
      await run(store.append(admin, session('XF-2')))
      const { figures, score } = await run(staleSince(admin, asked))
      expect(figures).toMatchObject([
        { definition: { id: 'study.centre-group-sessions' }, before: { value: 1 }, now: { value: 2 } },
      ])
      expect((score?.now.earned ?? 0) - (score?.before.earned ?? 0)).toBeGreaterThan(0)
    }))

  it('is every month of a grid member, whose rank others may move; and figures alone where no book judges the year', () =>
    withTempStore(database, async (store) => {
      const run = <A, E>(effect: Effect.Effect<A, E, Store>): Promise<A> =>
        Effect.runPromise(Effect.provideService(effect, Store, store))
      const book = shippedBooks().get('township-year')
      if (book === undefined) throw new Error('no book')
      const append = (kind: string, key: string, values: LooseValues) => {
        const row = { key, values }
        return run(
          store.append(admin, { idempotencyKey: newKey(), kind, township: lechang, synthetic: true, late: true, row }),
        )
      }
      const duty = (member: string, visits: number) => ({
        occurred: '2023-05-31',
        member,
        requiredDays: 31,
        servedDays: 31,
        visits,
        lateReports: 0,
      })
      const reported = {
        occurred: '2023-05-05',
        reported: '2023-05-05',
        closed: '2023-05-06',
        category: 'dispute',
        source: 'gridMember',
        division: '141021100201',
        handled: true,
        valid: true,
        due: '2023-05-12',
      }
      // Somebody else's: that there is attendance at all is what makes the months of the others final.
      await append('training-attendance', 'A-3', {
        occurred: '2023-05-01',
        course: 'K-1',
        audience: 'gridMembers',
        person: 'p-3',
        status: 'absent',
        minutes: 0,
        scheme: 'classHour45',
        creditHours: 0,
      })
      for (const member of ['p-1', 'p-2']) {
        const assigned = { occurred: '2022-01-01', member, grid: '141021100201001', replaced: false }
        await append('grid-assignment', `R-${member}`, assigned)
        await append('event', `E-${member}`, { ...reported, reporter: member })
        await append('grid-duty-record', `L-${member}`, duty(member, member === 'p-1' ? 20 : 30))
      }
      const closed = async (closing: number) =>
        (await run(store.close(admin, { township: lechang, year: closing, reason: '定稿' }))).at
      const [before, since] = [await closed(2022), await closed(year)]
      const asked = { book, township: lechang, year, since }
      expect(await run(staleSince(admin, asked))).toEqual({ figures: [], ranks: [], months: [] })
      const { edges } = await run(store.page(admin, { kind: 'grid-duty-record', filter: { key: { is: 'L-p-1' } } }))
      const { id = '', version = 0 } = edges[0]?.node ?? {}
      const changed = { id, expectedVersion: version, reason: '核实', values: duty('p-1', 40), late: true }
      await run(store.correct(admin, { ...changed, idempotencyKey: newKey() }))
      const { months } = await run(staleSince(admin, asked))
      const moved = months.map(({ person, period, before: then, now }) => [
        person,
        period.id,
        (now?.earned ?? 0) > (then?.earned ?? 0),
        [then?.standing?.rank, now?.standing?.rank],
      ])
      // Whose points moved comes first; the other has only lost the place.
      expect(moved).toEqual([
        ['p-1', '2023-05', true, [2, 1]],
        ['p-2', '2023-05', false, [1, 2]],
      ])
      const earlier = await run(staleSince(admin, { ...asked, year: 2022, since: before }))
      expect(earlier).toMatchObject({ figures: [], months: [], notJudged: [{ code: 'periodOutsideSpan' }] })
    }))
})
