import fc from 'fast-check'
import { eventStep } from '../ledger/grid/centre/event-step.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { type CivilDate, addDays } from '../value/civil-date.ts'
import { anyJournalOf } from './any-journal.ts'
import { eventStepOf, toldEvent } from './told-event.ts'

type Step = keyof typeof eventStep.fields.step.values
const steps = Object.keys(eventStep.fields.step.values).filter((step): step is Step =>
  Object.hasOwn(eventStep.fields.step.values, step),
)

const usually =
  (weight: number) =>
  <A>(usual: A, ...others: readonly A[]): fc.Arbitrary<A> =>
    fc.oneof({ arbitrary: fc.constant(usual), weight }, { arbitrary: fc.constantFrom(usual, ...others), weight: 1 })
const often = usually(24)
const mostly = usually(5)

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
  reopened: [reason],
}

type Made = (day: CivilDate) => LooseEntry
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
const anyPath = fc
  .tuple(
    ...usualPath.map(([step, gap]) => fc.tuple(made(step), fc.constant(gap), often(0, -2, -1, 1, 3), often(1, 0, 2))),
  )
  .map((path) => {
    let day = first
    return path.flatMap(([make, gap, shift, copies]) => {
      day = addDays(day, gap)
      return Array.from({ length: copies }, (_, i) => make(addDays(day, shift + i * 3)))
    })
  })
const selfPath = fc
  .tuple(
    fc.constantFrom<Step>('verified', 'verificationFailed'),
    fc.constantFrom<Step>('reopened', 'archived', 'accepted'),
  )
  .chain(([one, other]) => fc.tuple(made(one), made(other), made('archived')))
  .map(([one, other, last]) => [one(addDays(first, 2)), other(addDays(first, 3)), last(addDays(first, 4))])
const anywhere = fc
  .tuple(
    fc.constantFrom(...steps).chain((step) => made(step)),
    fc.nat({ max: 45 }),
  )
  .map(([make, days]) => make(addDays(first, days)))

const thread = ({ kind, key }: LooseEntry): string => `${kind} ${key}`
const ordinary = fc.tuple(fc.constant(toldEvent(first)), anyPath)
const solved = fc.tuple(fc.constant(toldEvent(first, { selfHandled: true }, first)), selfPath)

/** Any entries of one event, as they stand: much of the way as it should go, and much that is out of place. */
export const anyEvent: fc.Arbitrary<readonly LooseEntry[]> = fc
  .tuple(
    fc.oneof({ arbitrary: ordinary, weight: 6 }, { arbitrary: solved, weight: 1 }),
    often(1, 0),
    fc.array(anywhere, { maxLength: 4 }),
  )
  .map(([[opening, path], there, more]) => [
    ...new Map([...[opening].slice(0, there), ...path, ...more].map((each) => [thread(each), each])).values(),
  ])

/** Any entries of one event as they stand, and the journal of versions that led there. */
export const anyEventJournal = anyJournalOf(anyEvent, anyPath)
