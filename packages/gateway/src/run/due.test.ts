import { addDays, indexLedger } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { type DutyClock, dueOn, dutyClocks, kindsBeside, startsOf } from '@zhunsheng/domain/due'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { onEachDatabase } from '../persistence/testing/each-database.ts'
import { appendCase } from '../persistence/testing/punished-case.ts'
import { eventRequest, lechang as township, newKey, shicun } from '../persistence/testing/sample-rows.ts'
import { withTempStore } from '../persistence/testing/temp-store.ts'
import { type DueRequest, dueIn } from './due.ts'
import { readsFor } from './due-reads.ts'

const admin = localAdministrator
const elsewhere: Actor = { id: 'e', role: 'administrator', townships: [shicun] }
const run = Effect.runPromise
type Stored = typeof Store.Service
const due = (
  store: Stored,
  request: Partial<DueRequest> & { readonly on: string },
  actor = admin,
  clocks = dutyClocks,
) => run(Effect.provideService(dueIn(actor, { township, ...request }, clocks), Store, store))

const rowOf = (kind: string, key: string, values: object) => ({
  idempotencyKey: newKey(),
  kind,
  township,
  synthetic: true,
  row: { key, values: { ...values } },
})
const appointment = (key: string, occurred: string, closed: string) =>
  rowOf('counsel-appointment', key, { occurred, closed, division: '141021100201', counsel: 'P85' })
const registration = rowOf('report-registration', 'R1', {
  occurred: '2023-02-20',
  reportYear: 2022,
  submissionDue: '2023-02-28',
  publishedOn: '2023-03-24',
  publicationDue: '2023-03-31',
  coversBothLeaders: true,
})

// Beside a case that is punished: evidence that is kept, a fine of which a part is paid, its disclosure, and registers.
const ofEnforcement = [
  rowOf('case-measure', 'BC-1', {
    occurred: '2023-03-06',
    closed: '2023-03-16',
    case: 'AJ-1',
    measure: 'preservation',
    approver: 'townMayor',
    officer: 'P31',
    secondOfficer: 'P32',
  }),
  rowOf('case-payment', 'JK-1', {
    occurred: '2023-04-03',
    case: 'AJ-1',
    payment: 'fine',
    amount: 10_000,
    isOnTheSpot: false,
  }),
  rowOf('enforcement-disclosure', 'GS-1', {
    occurred: '2023-04-10',
    stage: 'penalty',
    case: 'AJ-1',
    content: '处罚决定信息',
  }),
  rowOf('case-payment', 'JK-2', {
    occurred: '2023-12-04',
    case: 'AJ-1',
    payment: 'fine',
    amount: 10_000,
    isOnTheSpot: false,
  }),
  rowOf('training-plan-item', 'PX-1', {
    occurred: '2023-03-10',
    audience: 'enforcementOfficers',
    title: '证据规则',
    method: 'classroom',
    due: '2023-06-30',
    creditHours: 4,
  }),
  rowOf('whistle', 'CS-1', {
    occurred: '2023-05-04',
    matter: '占道经营',
    situation: 'jointEnforcement',
    isBeyondPowers: true,
  }),
  rowOf('whistle-task', 'RW-1', {
    occurred: '2023-05-04',
    whistle: 'CS-1',
    department: 'urbanManagementBureau',
    task: '到场会同处理',
    due: '2023-05-08',
    respondedOn: '2023-05-10',
  }),
]
const kindOf = ({ entryKind }: { readonly entryKind: string }): string => entryKind

const fill = async (store: Stored) => {
  await run(store.append(admin, eventRequest('SJ-1')))
  await run(store.append(admin, eventRequest('SJ-2', { closed: '2023-05-20' })))
  await run(store.append(admin, eventRequest('SJ-3', { valid: false })))
  await run(
    store.append(
      admin,
      eventRequest('SJ-4', { occurred: '2023-05-10', reported: '2023-05-11', due: '2023-06-01', source: 'hotline' }),
    ),
  )
  await run(store.append(admin, appointment('F1', '2021-08-16', '2023-05-15')))
  await run(store.append(admin, appointment('F2', '2023-05-18', '2025-08-31')))
  await run(store.append(admin, registration))
}

onEachDatabase('what is due', (database) => {
  it('is the same as over the whole ledger, on any day, by whatever ends its clocks', () =>
    withTempStore(database, async (store) => {
      await fill(store)
      const kinds = ['event', 'counsel-appointment', 'village', 'report-registration', 'work-plan-item']
      const whole = indexLedger(await run(store.ledgerOf(admin, { township, kinds })))
      // Ended by an entry of another kind as well, a kind is read whole.
      const eventDue = dutyClocks.find(({ id }) => id === 'governance.event-due')
      const [start] = startsOf(eventDue!)
      const twice: DutyClock = {
        ...eventDue!,
        ends: [{ own: 'closed' }, { ...start!, matching: 'division', equals: 'division', isLater: true }],
      }
      for (const clocks of [dutyClocks, [twice]])
        for (const on of [
          '2023-01-01',
          '2023-02-19',
          '2023-05-02',
          '2023-05-10',
          '2023-05-16',
          '2023-05-19',
          '2023-05-20',
          '2023-12-31',
        ]) {
          const expected = dueOn(clocks, whole, { township, on }, chinaCalendar)
          expect(await due(store, { on }, admin, clocks)).toEqual(expected)
        }
      const keys = (await due(store, { on: '2023-05-19' })).items.map(
        ({ matter }) => 'entry' in matter && matter.entry.key,
      )
      // Two clocks run of what came by the hotline and nobody accepted, one of what a grid member reported.
      expect(keys).toEqual(['SJ-1', 'SJ-2', 'SJ-4', 'SJ-4', 'F2'])
    }))

  it('is the same as over the whole ledger of cases and registers, too', () =>
    withTempStore(database, async (store) => {
      await appendCase(store)
      for (const request of ofEnforcement) await run(store.append(admin, request))
      const kinds = [...new Set(dutyClocks.flatMap((clock) => [...startsOf(clock).map(kindOf), ...kindsBeside(clock)]))]
      const whole = indexLedger(await run(store.ledgerOf(admin, { township, kinds })))
      const found = new Set<string>()
      for (let on = '2023-03-02'; on < '2024-02-10'; on = addDays(on, 3)) {
        const expected = dueOn(dutyClocks, whole, { township, on }, chinaCalendar)
        expect(await due(store, { on })).toEqual(expected)
        for (const { clock } of expected.items) found.add(clock.id)
      }
      expect([...found].toSorted()).toEqual([
        'annual-report.publication',
        'annual-report.submission',
        'enforcement-cases.court-application',
        'enforcement-cases.decision',
        'enforcement-cases.disclosure',
        'enforcement-cases.litigation',
        'enforcement-cases.payment',
        'enforcement-cases.preservation',
        'enforcement-cases.reconsideration',
        'enforcement-cases.service',
        'enforcement-certificates.expiry',
        'enforcement-training.plan-item',
        'institutions-at-work.annual-data',
        'whistle-and-patrol.response',
      ])
    }))

  it('is that of one system where one is asked for, and of what the actor reaches', () =>
    withTempStore(database, async (store) => {
      await fill(store)
      const on = '2023-05-19'
      const systems = (await due(store, { on, system: 'legalService' })).items.map(({ clock }) => clock.system)
      expect(systems).toEqual(['legalService'])
      expect(await due(store, { on }, elsewhere)).toEqual({ items: [], issues: [] })
    }))

  it('is what was known at an instant', () =>
    withTempStore(database, async (store) => {
      const { id, recorded } = await run(store.append(admin, eventRequest('SJ-1')))
      while ((await run(store.append(admin, eventRequest(newKey(), { valid: false })))).recorded <= recorded);
      const change = { idempotencyKey: newKey(), id, expectedVersion: 1, reason: '补录办结' }
      await run(store.correct(admin, { ...change, values: { ...eventRequest('').row.values, closed: '2023-05-09' } }))
      const request = { on: '2023-05-19', system: 'governance' } as const
      expect((await due(store, request)).items).toEqual([])
      const then = (await due(store, { ...request, knownAt: recorded })).items
      expect(then.map(({ clock }) => clock.id)).toEqual(['governance.event-due'])
    }))
})

it('looks only for what has not ended, where an entry ends its own clock', () => {
  const { kinds, where } = readsFor(dutyClocks, '2023-06-30')
  expect(kinds).toContain('event')
  const owed = { valid: { is: true }, duplicateOf: { isAbsent: true }, occurred: { to: '2023-06-30' } }
  expect(where?.['event']).toEqual(
    expect.arrayContaining([
      { ...owed, closed: { isAbsent: true } },
      { ...owed, closed: { from: '2023-07-01' } },
    ]),
  )
  expect(where?.['event']?.filter(({ closed }) => closed === undefined)).toEqual([])
  expect(where?.['counsel-appointment']).toEqual([{ occurred: { to: '2023-06-30' } }])
  // What another clock asks of as well is read whole, and so is what a clock is provided for.
  for (const kind of ['penalty-decision', 'enforcement-disclosure', 'case-payment', 'enforcement-case', 'case-measure'])
    expect(where?.[kind]).toEqual([{ occurred: { to: '2023-06-30' } }])
  expect(where?.['whistle-task']).toEqual([
    { occurred: { to: '2023-06-30' }, respondedOn: { isAbsent: true } },
    { occurred: { to: '2023-06-30' }, respondedOn: { from: '2023-07-01' } },
  ])
})
