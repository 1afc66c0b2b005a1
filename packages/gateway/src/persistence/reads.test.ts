import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { type LooseValues, monthPeriod, yearPeriod } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../access/actor.ts'
import { BadRequest, Forbidden, NotFound, type PageRequest, type Store } from './store.ts'
import { onEachDatabase } from './testing/each-database.ts'
import { eventRequest, lechang, newKey, shicun } from './testing/sample-rows.ts'
import { withTempStore } from './testing/temp-store.ts'

const admin = localAdministrator
const elsewhere: Actor = { id: 'b', role: 'administrator', townships: [shicun] }
const nowhere: Actor = { id: 'n', role: 'administrator', townships: [] }
const run = Effect.runPromise
const failure = <A, E>(effect: Effect.Effect<A, E>): Promise<E> => run(Effect.flip(effect))

onEachDatabase('reads', (database) => {
  let store: typeof Store.Service
  let finished: () => void = () => undefined
  let closed: Promise<void>
  beforeAll(async () => {
    await new Promise<void>((ready, failed) => {
      closed = withTempStore(database, async (opened) => {
        store = opened
        for (let i = 0; i < 25; i += 1) {
          const day = String(1 + (i % 7)).padStart(2, '0')
          const values = { reported: `2023-05-${day}`, valid: i % 3 > 0, ...(i % 2 > 0 && { closed: '2023-05-20' }) }
          await run(opened.append(admin, eventRequest(`SJ-${String(i).padStart(2, '0')}`, values)))
        }
        await run(opened.append(admin, { ...eventRequest('SC-1', { division: '141021101201' }), township: shicun }))
        ready()
        await new Promise<void>((resolve) => {
          finished = resolve
        })
      })
      closed.catch(failed)
    })
  })
  afterAll(() => {
    finished()
    return closed
  })

  const walk = async (request: PageRequest, size: number): Promise<readonly string[]> => {
    const keys: string[] = []
    let after: string | undefined
    for (;;) {
      const page = await run(store.page(admin, { ...request, first: size, ...(after !== undefined && { after }) }))
      keys.push(...page.edges.map(({ node }) => node.key))
      after = page.endCursor
      if (!page.hasNextPage) return keys
    }
  }

  describe('pages', () => {
    it('walked piece by piece are the whole list, in every order', async () => {
      const requests: readonly PageRequest[] = [
        { kind: 'event' },
        { kind: 'event', township: lechang, year: 2023 },
        { kind: 'event', orderBy: { field: 'reported', direction: 'asc' } },
        { kind: 'event', orderBy: { field: 'reported', direction: 'desc' } },
        { kind: 'event', orderBy: { field: 'valid', direction: 'desc' }, filter: { valid: { in: [true, false] } } },
      ]
      for (const request of requests) {
        const whole = await run(store.page(admin, { ...request, first: 1000 }))
        expect(whole.hasNextPage).toBe(false)
        expect(await walk(request, 4)).toEqual(whole.edges.map(({ node }) => node.key))
        expect(whole.edges).toHaveLength(await run(store.countEntries(admin, request)))
      }
    })

    it('are ordered as asked', async () => {
      const { edges } = await run(
        store.page(admin, { kind: 'event', orderBy: { field: 'reported', direction: 'desc' } }),
      )
      const days = edges.map(({ node }) => node.clocks['reported'])
      expect(days).toEqual(days.toSorted().toReversed())
    })

    it('hold what a filter asks for', async () => {
      const count = (filter: NonNullable<PageRequest['filter']>) =>
        run(store.countEntries(admin, { kind: 'event', filter }))
      expect(await count({})).toBe(26)
      expect(await count({ valid: { is: false } })).toBe(9)
      expect(await count({ closed: { isAbsent: true }, key: { in: ['SJ-00', 'SJ-01', 'SJ-02'] } })).toBe(2)
      expect(await count({ reported: { from: '2023-05-03', to: '2023-05-04' } })).toBe(8)
      expect(await count({ key: { in: [] } })).toBe(0)
      expect(await count({ version: { from: 2 } })).toBe(0)
    })

    it('of none hold none', async () => {
      const page = await run(store.page(admin, { kind: 'event', first: 0 }))
      expect(page).toEqual({ edges: [], hasNextPage: true })
    })

    it('refuse what they cannot answer', async () => {
      const refused = async (request: Partial<PageRequest>): Promise<string> => {
        const error = await failure(store.page(admin, { kind: 'event', ...request }))
        return error instanceof BadRequest ? error.code : 'no bad request'
      }
      const { endCursor = '' } = await run(store.page(admin, { kind: 'event', first: 1 }))
      expect(await refused({ kind: 'nothing' })).toBe('unknownKind')
      expect(await refused({ first: -1 })).toBe('badFirst')
      expect(await refused({ first: 1.5 })).toBe('badFirst')
      expect(await refused({ first: 1001 })).toBe('badFirst')
      expect(await refused({ after: 'garbage' })).toBe('badCursor')
      expect(await refused({ after: Buffer.from('{"a":1}').toString('base64url') })).toBe('badCursor')
      expect(await refused({ after: endCursor, orderBy: { field: 'due', direction: 'asc' } })).toBe('foreignCursor')
      expect(await refused({ after: endCursor, kind: 'patrol' })).toBe('foreignCursor')
      expect(await refused({ after: endCursor, township: lechang })).toBe('foreignCursor')
      expect(await refused({ orderBy: { field: 'x"; drop table entry; --', direction: 'asc' } })).toBe('unknownField')
      expect(await refused({ orderBy: { field: 'closed', direction: 'asc' } })).toBe('notOrderable')
      expect(await refused({ orderBy: { field: 'summary', direction: 'asc' } })).toBe('notOrderable')
      expect(await refused({ filter: { summary: { is: '张三' } } })).toBe('unknownField')
      expect(await refused({ filter: { valid: { is: 'yes' } } })).toBe('badFilter')
      expect(await refused({ filter: { valid: { from: 0 } } })).toBe('badFilter')
      expect(await refused({ filter: { due: { from: '2023-13-01' } } })).toBe('badFilter')
    })
  })

  describe('an actor of another township', () => {
    it('sees nothing of this one, by no way', async () => {
      const [id = ''] = (await run(store.page(admin, { kind: 'event', township: lechang, first: 1 }))).edges.map(
        ({ node }) => node.id,
      )
      const definition = figureDefinitions.find((figure) => figure.id === 'grid.disputes')
      const request = {
        subject: { kind: 'gridMember', id: 'P10', township: lechang },
        period: yearPeriod(2023),
      } as const
      for (const actor of [elsewhere, nowhere]) {
        const own = actor === elsewhere ? 1 : 0
        expect(await run(store.townships(actor))).toEqual(own === 1 ? [{ code: shicun, years: [2023] }] : [])
        expect((await run(store.kinds(actor))).find(({ kind }) => kind === 'event')?.entries).toBe(own)
        expect((await run(store.kinds(actor, lechang))).find(({ kind }) => kind === 'event')?.entries).toBe(0)
        expect(await failure(store.entry(actor, id))).toEqual(new NotFound({ what: 'entry', id }))
        expect(await failure(store.versions(actor, id))).toEqual(new NotFound({ what: 'entry', id }))
        expect(await run(store.entries(actor, [id]))).toEqual([])
        expect((await run(store.personal(actor, [id]))).size).toBe(0)
        expect((await run(store.page(actor, { kind: 'event' }))).edges).toHaveLength(own)
        expect(await run(store.countEntries(actor, { kind: 'event', township: lechang }))).toBe(0)
        expect(await run(store.claims(actor, lechang, 2023))).toEqual([])
        expect(await run(store.gridMembers(actor, lechang, monthPeriod(2023, 5)))).toEqual([])
        expect(await run(store.rowCounts(actor))).toMatchObject({
          entries: own,
          personal: own,
          persons: own,
          audit: own,
        })
        expect(await run(store.factsRoot(actor, lechang))).toBe(await run(store.factsRoot(admin, '141021199000')))
        const valid = figureDefinitions.find((figure) => figure.id === 'member.valid-reports')!
        expect(await run(store.countFigure(actor, valid, request))).toEqual({ status: 'missing' })
        expect((await run(store.figurePage(actor, { definition: valid, ...request }))).edges).toEqual([])
        const township = { kind: 'township', id: lechang, township: lechang } as const
        const figures = await run(store.countFigures(actor, [definition!], { ...request, subject: township }))
        expect(figures.get('grid.disputes')).toEqual({ status: 'missing' })
        const grid = await run(
          store.countFiguresBySubject(actor, {
            definitions: [valid],
            township: lechang,
            subjects: ['P10'],
            periods: [yearPeriod(2023)],
          }),
        )
        expect(grid.of('P10', '2023').get(valid.id)).toEqual({ status: 'missing' })
      }
    })

    it('the same figures are there for whoever reaches it', async () => {
      const valid = figureDefinitions.find((figure) => figure.id === 'member.valid-reports')!
      const request = {
        subject: { kind: 'gridMember', id: 'P10', township: lechang },
        period: yearPeriod(2023),
      } as const
      expect(await run(store.countFigure(admin, valid, request))).toMatchObject({ status: 'present', value: 16 })
      const { edges, hasNextPage } = await run(store.figurePage(admin, { definition: valid, ...request, first: 10 }))
      expect([edges.length, hasNextPage]).toEqual([10, true])
      expect(await run(store.countFigureEntries(admin, { definition: valid, ...request }))).toBe(16)
      const after = edges.at(-1)!.cursor
      const error = await failure(
        store.figurePage(admin, { definition: valid, ...request, period: yearPeriod(2022), after }),
      )
      expect(error).toEqual(new BadRequest({ code: 'foreignCursor', value: after }))
    })
  })

  it('personal fields are for administrators', async () => {
    const clerk: Actor = { id: 'k', role: 'clerk', townships: 'all' }
    expect(await failure(store.personal(clerk, []))).toEqual(new Forbidden({ action: 'seePersonal' }))
  })

  it('grid members are those assigned in the period, not as heads, or with a duty record of it', async () => {
    await withTempStore(database, async (own) => {
      const assign = (key: string, member: string, occurred: string, more: LooseValues = {}) =>
        run(
          own.append(admin, {
            idempotencyKey: newKey(),
            kind: 'grid-assignment',
            township: lechang,
            row: {
              key,
              values: {
                member,
                occurred,
                grid: '141021100201001',
                replaced: false,
                ...more,
              },
            },
          }),
        )
      await assign('R1', 'P10', '2022-01-01')
      await assign('R2', 'P11', '2022-01-01', { closed: '2023-04-30', post: 'fullTime' })
      await assign('R3', 'P12', '2023-05-31', { post: 'partTime' })
      await assign('R4', 'P14', '2022-01-01', { post: 'head' })
      await run(
        own.append(admin, {
          idempotencyKey: newKey(),
          kind: 'grid-duty-record',
          township: lechang,
          row: {
            key: 'L1',
            values: {
              occurred: '2023-05-31',
              member: 'P13',
              requiredDays: 31,
              servedDays: 31,
              visits: 1,
              lateReports: 0,
            },
          },
        }),
      )
      const members = async (month: number) =>
        (await run(own.gridMembers(admin, lechang, monthPeriod(2023, month)))).map(({ id }) => id)
      expect(await members(4)).toEqual(['P10', 'P11'])
      expect(await members(5)).toEqual(['P10', 'P12', 'P13'])
    })
  })
})
