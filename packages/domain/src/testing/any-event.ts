import fc from 'fast-check'
import { eventStep } from '../ledger/grid/centre/event-step.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { addDays } from '../value/civil-date.ts'
import { anyJournalOf } from './any-journal.ts'
import { type Made, mostly, often } from './any-made.ts'
import { anyEntriesOf, strayed, walked } from './any-way.ts'
import { eventStepOf, toldEvent } from './told-event.ts'

type Step = keyof typeof eventStep.fields.step.values
const steps = Object.keys(eventStep.fields.step.values).filter((step): step is Step =>
  Object.hasOwn(eventStep.fields.step.values, step),
)

const reason = often<LooseValues>({ reason: '情况复杂' }, {})
const handlers = fc.constantFrom<LooseValues>({}, { handler: 'P10' }, { handler: 'P20' }, { handler: 'P30' })
const unit = often<LooseValues>({ unit: 'judicialOffice' }, {})
const approver = often<LooseValues>({ approver: 'governanceCentreHead' }, {})

const factsOf: Partial<Record<Step, fc.Arbitrary<LooseValues>[]>> = {
  rejected: [reason],
  merged: [often<LooseValues>({ into: 'SJ-2' }, { into: 'SJ-1' }, {})],
  assigned: [unit],
  joined: [unit],
  escalated: [reason],
  whistled: [often<LooseValues>({ whistle: 'CS-1' }, {})],
  delayRequested: [reason, handlers],
  delayApproved: [
    approver,
    handlers,
    mostly<LooseValues>({ until: '2023-06-10' }, { until: '2023-07-10' }, { until: '2023-05-22' }, {}),
  ],
  delayRefused: [approver, handlers, reason],
  feedback: [handlers],
  verified: [handlers],
  verificationFailed: [handlers, reason],
  transferred: [often<LooseValues>({ to: 'police' }, {})],
  reopened: [reason, often<LooseValues>({ until: '2023-07-20' }, { until: '2023-05-04' }, {})],
}

const made = (step: Step): fc.Arbitrary<Made> =>
  fc.tuple(...(factsOf[step] ?? [])).map(
    (facts): Made =>
      (day) =>
        eventStepOf(step, day, Object.assign({}, ...facts)),
  )

const usualPath: readonly (readonly [Step, number])[] = [
  ['accepted', 1],
  ['triaged', 0],
  ['assigned', 1],
  ['joined', 3],
  ['whistled', 1],
  ['delayRequested', 2],
  ['delayApproved', 1],
  ['feedback', 4],
  ['verified', 1],
  ['closed', 1],
  ['reopened', 5],
  ['assigned', 0],
  ['feedback', 2],
  ['verificationFailed', 1],
  ['feedback', 2],
  ['verified', 1],
  ['closed', 1],
  ['archived', 9],
]

const first = '2023-05-02'
const days = { first, later: addDays }
const anyPath = walked(
  usualPath.map(([step, gap]) => [made(step), gap] as const),
  days,
)
const selfPath = fc
  .tuple(
    fc.constantFrom<Step>('verified', 'verificationFailed'),
    fc.constantFrom<Step>('reopened', 'archived', 'accepted'),
  )
  .chain(([one, other]) => fc.tuple(made(one), made(other), made('archived')))
  .map(([one, other, last]) => [one(addDays(first, 2)), other(addDays(first, 3)), last(addDays(first, 4))])
const anywhere = strayed(fc.constantFrom(...steps).chain(made), fc.nat({ max: 45 }), days)
const anyMore = fc.array(anywhere, { maxLength: 4 })

/** Any entries of one event, as they stand: much of the way as it should go, and much that is out of place. */
export const anyEvent: fc.Arbitrary<readonly LooseEntry[]> = fc.oneof(
  { arbitrary: anyEntriesOf(fc.constant(toldEvent(first)), anyPath, anyMore), weight: 6 },
  {
    arbitrary: anyEntriesOf(fc.constant(toldEvent(first, { selfHandled: true }, first)), selfPath, anyMore),
    weight: 1,
  },
)

/** Any entries of one event as they stand, and the journal of versions that led there. */
export const anyEventJournal = anyJournalOf(anyEvent, anyPath)
