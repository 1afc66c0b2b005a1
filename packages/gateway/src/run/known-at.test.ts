import { type LooseEntry, type LooseValues, monthPeriod, readReceipt, reproduce } from '@zhunsheng/domain'
import * as Context from 'effect/Context'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator as admin } from '../access/actor.ts'
import { nodeDigest } from '../node-digest.ts'
import { Store } from '../persistence/store.ts'
import { atInstant } from '../persistence/testing/at-instant.ts'
import { onEachDatabase } from '../persistence/testing/each-database.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { assessMonths } from './assess-months.ts'
import { assessTownship, readerFor } from './assess-subject.ts'
import { compareClaims } from './compare-claims.ts'
import { receiptFor } from './receipt-for.ts'
import { shippedBooks } from './shipped-books.ts'

type Service = typeof Store.Service
const township = '141021100000'
const january = '2024-01-31T15:59:59.999Z'

const study = (title: string) => ({
  occurred: '2023-03-15',
  body: 'theoryStudyCenterGroup',
  activity: 'centreGroupStudy',
  topic: 'ruleOfLaw',
  title,
  held: true,
  minutes: 90,
  attendees: 8,
})
const claim = (value: number) => ({
  occurred: '2023-12-31',
  statement: 'G01',
  figure: 'study.centre-group-sessions',
  document: '年度报告（合成）',
  phrase: '开展学习',
  form: 'exact',
  unit: '次',
  value,
})
const assignment = { occurred: '2023-01-01', member: 'P10', grid: '141021100201001', replaced: false }

let serial = 0
const by = (store: Service, instant: string) => ({
  append: (kind: string, key: string, values: LooseValues) =>
    store
      .append(admin, { kind, township, row: { key, values }, synthetic: true, idempotencyKey: `k${(serial += 1)}` })
      .pipe(atInstant(instant)),
  correct: ({ id, version }: LooseEntry, values: LooseValues) =>
    store
      .correct(admin, { id, expectedVersion: version, reason: '补报', values, idempotencyKey: `k${(serial += 1)}` })
      .pipe(atInstant(instant)),
  takeOut: ({ id, version }: LooseEntry) =>
    store
      .voidEntry(admin, { id, expectedVersion: version, reason: '误录', idempotencyKey: `k${(serial += 1)}` })
      .pipe(atInstant(instant)),
})

/** What had been written by the end of January 2024. */
const published = Effect.fnUntraced(function* (store: Service) {
  const { append } = by(store, '2024-01-20T02:00:00Z')
  yield* append('study-session', 'S1', study('学习行政处罚法'))
  const second = yield* append('study-session', 'S2', study('学习宪法'))
  const member = yield* append('grid-assignment', 'R1', assignment)
  return { second, member, claimed: yield* append('claim', 'B1', claim(2)) }
})

/** What became of it in March: one study session more, one that never was, another number and nobody in the grid. */
const changed = Effect.fnUntraced(function* (store: Service, before: Effect.Success<ReturnType<typeof published>>) {
  const { append, correct, takeOut } = by(store, '2024-03-05T02:00:00Z')
  yield* append('study-session', 'S3', study('学习民法典'))
  yield* takeOut(before.second)
  yield* correct(before.claimed, claim(3))
  yield* takeOut(before.member)
})

/** Everything that is said of the township, as known at an instant. */
const said = Effect.fnUntraced(function* (knownAt?: string) {
  const store = yield* Store
  const from = knownAt === undefined ? {} : { knownAt }
  const [book, months] = [shippedBooks().get('township-year')!, shippedBooks().get('grid-member-month')!]
  const assessment = yield* assessTownship(admin, { book, township, year: 2023, ...from })
  const request = { kind: 'study-session', township, year: 2023, ...from }
  const periods = [monthPeriod(2023, 5)]
  return {
    claims: (yield* compareClaims(admin, { township, year: 2023, ...from })).map((each) => [
      each.phrase,
      each.claim,
      each.count,
    ]),
    receipt: yield* receiptFor(admin, assessment, from),
    sessions: (yield* store.page(admin, request)).edges.map(({ node }) => node.key),
    counted: yield* store.countEntries(admin, request),
    kinds: (yield* store.kinds(admin, township, 2023, knownAt)).filter(({ entries }) => entries > 0),
    months: (yield* assessMonths(admin, { book: months, township, periods, ...from })).map(
      ({ assessments }) => assessments.length,
    ),
  }
})

onEachDatabase('what was known at an instant', (database) => {
  const within = <A, E>(work: (store: Service) => Effect.Effect<A, E, Store>) =>
    withTempStore(database, (store) =>
      Effect.runPromise(Effect.provideContext(work(store), Context.make(Store, store))),
    )

  it('stays what it was, whatever is written later', () =>
    within(
      Effect.fnUntraced(function* (store) {
        const before = yield* published(store)
        const then = yield* said(january)
        // At that time it was all there was; only the receipt says that it was asked for as known then.
        const { receipt: _, ...rest } = yield* said()
        expect(then).toMatchObject(rest)
        yield* changed(store, before)
        expect(yield* said(january)).toEqual(then)
        const now = yield* said()
        expect([then.sessions, now.sessions]).toEqual([
          ['S1', 'S2'],
          ['S1', 'S3'],
        ])
        expect([then.months, now.months]).toEqual([[1], [0]])
        expect(now.claims[0]?.[1]).toEqual({ form: 'exact', value: 3 })
        expect(now.receipt.factsRoot).not.toBe(then.receipt.factsRoot)
        expect(yield* said('2024-12-31T00:00:00.000Z')).toMatchObject({ claims: now.claims, kinds: now.kinds })
        expect((yield* said('2024-01-01T00:00:00.000Z')).kinds).toEqual([])
      }),
    ))

  it('a receipt of it is reproduced when everything has changed', () =>
    within(
      Effect.fnUntraced(function* (store) {
        const before = yield* published(store)
        const { receipt } = yield* said(january)
        yield* changed(store, before)
        const read = readReceipt(JSON.parse(JSON.stringify(receipt)))
        if (!read.ok) throw new Error('no receipt')
        const book = shippedBooks().get('township-year')!
        const figures = yield* readerFor(admin, book, read.value)
        const factsRoot = yield* store.factsRoot(admin, township, undefined, read.value.knownAt)
        expect(reproduce(read.value, { book, figures, factsRoot, digest: nodeDigest }).ok).toBe(true)
      }),
    ))
})
