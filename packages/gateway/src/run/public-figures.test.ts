import type { FigureValue, LooseEntry, LooseValues } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import * as Context from 'effect/Context'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { atInstant } from '../persistence/testing/at-instant.ts'
import { onEachDatabase } from '../persistence/testing/each-database.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { figuresOfYear, publicFiguresOfYear } from './public-figures.ts'

type Service = typeof Store.Service
const [open, mixed, other] = ['141021100000', '141021101000', '141021102000'] as const
const definitions = figureDefinitions.filter(({ subject }) => subject === 'township')

type Row = readonly [kind: string, key: string, values: LooseValues]
const event = (key: string, more: LooseValues = {}): Row => [
  'event',
  key,
  {
    occurred: '2023-05-02',
    reported: '2023-05-02',
    closed: '2023-05-10',
    category: 'dispute',
    source: 'village',
    division: '141021100201',
    reporter: 'P10',
    handled: true,
    valid: true,
    due: '2023-05-22',
    ...more,
  },
]
const step = (key: string, of: string): Row => [
  'event-step',
  key,
  { occurred: '2023-05-03', event: of, step: 'accepted' },
]
const petition = (key: string, more: LooseValues = {}): Row => [
  'petition',
  key,
  {
    occurred: '2023-06-01',
    form: 'letter',
    intake: 'direct',
    petitionKind: 'suggestion',
    people: 1,
    petitioner: 'P90',
    ...more,
  },
]
const registered = (key: string, of: string): Row => [
  'petition-step',
  key,
  { occurred: '2023-06-01', petition: of, step: 'registered' },
]
const publicity: Row = [
  'publicity-event',
  'XC-1',
  { occurred: '2023-03-01', form: 'publicEducation', title: '示例', participants: 10 },
]
const known: readonly Row[] = [
  event('SJ-1'),
  step('BZ-1', 'SJ-1'),
  petition('XF-1'),
  registered('ZX-1', 'XF-1'),
  publicity,
]
const undisclosed = { undisclosed: true }
const hidden: readonly Row[] = [
  event('SJ-2', undisclosed),
  step('BZ-2', 'SJ-2'),
  // It came of the event, and does not say so itself.
  petition('XF-2', { event: 'SJ-2' }),
  registered('ZX-2', 'XF-2'),
]

let serial = 0
const write = (store: Service, township: string, rows: readonly Row[], instant = '2024-01-20T02:00:00Z') =>
  Effect.forEach(rows, ([kind, key, values]) =>
    store
      .append(admin, { kind, township, row: { key, values }, synthetic: true, idempotencyKey: `k${(serial += 1)}` })
      .pipe(atInstant(instant)),
  )
const numbersOf = (values: ReadonlyMap<string, FigureValue>) =>
  Object.fromEntries(
    [...values].map(([id, value]) => [id, value.status === 'present' ? [value.value, value.of] : value.status]),
  )
const asked = (township: string, year = 2023) => ({ township, year, definitions })
const publicOf = (township: string, knownAt?: string) =>
  Effect.map(publicFiguresOfYear(admin, { ...asked(township), ...(knownAt !== undefined && { knownAt }) }), numbersOf)

onEachDatabase('figures for the public', (database) => {
  const within = <A, E>(work: (store: Service) => Effect.Effect<A, E, Store>) =>
    withTempStore(database, (store) =>
      Effect.runPromise(Effect.provideContext(work(store), Context.make(Store, store))),
    )

  it('are those of the ledger where nothing is hidden, and of one without what is hidden', () =>
    within(
      Effect.fnUntraced(function* (store) {
        yield* write(store, open, known)
        yield* write(store, mixed, [...known, ...hidden])
        const all = numbersOf(yield* figuresOfYear(admin, asked(open)))
        expect(all['service.publicity-events']).toEqual([1, undefined])
        expect(yield* publicOf(open)).toEqual(all)
        expect(yield* publicOf(mixed)).toEqual(all)
        expect(numbersOf(yield* figuresOfYear(admin, asked(mixed)))).not.toEqual(all)
      }),
    ))

  it('leave out what was found to be sensitive later, of every instant, and what was voided since', () =>
    within(
      Effect.fnUntraced(function* (store) {
        const [before, after, voided] = ['2024-01-31T00:00:00Z', '2024-03-31T00:00:00Z', '2024-05-31T00:00:00Z']
        yield* write(store, open, known)
        yield* write(store, mixed, known)
        const [first] = yield* write(store, mixed, [event('SJ-2')])
        const [accepted] = yield* write(store, mixed, hidden.slice(1))
        const [, , values] = event('SJ-2', undisclosed)
        const change = ({ id, version }: LooseEntry) => ({
          id,
          expectedVersion: version,
          reason: '核实',
          idempotencyKey: `k${(serial += 1)}`,
        })
        const expected = yield* publicOf(open)
        expect(yield* publicOf(mixed)).not.toEqual(expected)
        const second = yield* store
          .correct(admin, { ...change(first!), values })
          .pipe(atInstant('2024-03-05T00:00:00Z'))
        for (const instant of [undefined, before, after]) expect(yield* publicOf(mixed, instant)).toEqual(expected)
        const later = atInstant('2024-05-05T00:00:00Z')
        yield* store.voidEntry(admin, change(accepted!)).pipe(later)
        yield* store.voidEntry(admin, change(second)).pipe(later)
        for (const instant of [before, after]) expect(yield* publicOf(mixed, instant)).toEqual(expected)
        // Without the row that said so, those that name it are rows like any other.
        expect(yield* publicOf(mixed, voided)).toMatchObject({ 'service.publicity-events': [1, undefined] })
      }),
    ))

  it('are those of no ledger at all where nothing else is kept of the year', () =>
    within(
      Effect.fnUntraced(function* (store) {
        yield* write(store, mixed, hidden)
        yield* write(store, mixed, [
          ['village', '141021101951', { occurred: '2021-01-01', name: '示例村', type: 'village', residents: 900 }],
        ])
        expect(yield* publicOf(mixed)).toEqual({})
        expect(yield* publicOf(other)).not.toHaveProperty('township.residents', [900, undefined])
      }),
    ))
})
