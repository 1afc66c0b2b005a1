import fc from 'fast-check'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import type { disputeStep } from '../ledger/service/dispute/dispute-step.ts'
import { anyJournalOf } from './any-journal.ts'
import { type Made, daysOfTwoYears, firstDay, mostly } from './any-made.ts'
import { anyEntriesOf, strayed, walked } from './any-way.ts'
import { binding, disputeStepOf, registered } from './told-dispute.ts'

const none: LooseValues = {}
const reason = { reason: '当事人又提出' }
type StepName = keyof typeof disputeStep.fields.step.values

const facts: Readonly<Partial<Record<StepName, fc.Arbitrary<LooseValues>>>> = {
  accepted: mostly<LooseValues>(none, reason),
  notAccepted: mostly<LooseValues>(reason, none),
  mediatorNamed: mostly<LooseValues>(
    { mediator: 'M1' },
    { mediator: 'M2' },
    { mediator: 'M3', committee: 'TWH-1' },
    { mediator: 'M4' },
    { mediator: 'M9' },
    none,
  ),
  mediated: mostly<LooseValues>(
    none,
    { mediator: 'M2' },
    { mediator: 'M3', committee: 'TWH-2' },
    { mediator: 'M4' },
    { mediator: 'M9' },
  ),
  agreedInWriting: mostly<LooseValues>(binding, { ...binding, until: '2023-06-30' }, { signed: true }, none, {
    ...binding,
    mediator: 'M4',
  }),
  agreedOrally: mostly<LooseValues>(none, { mediator: 'M9' }),
  failed: mostly<LooseValues>({ to: 'court' }, none),
  transferred: mostly<LooseValues>({ to: 'petition' }, none),
  returnVisited: mostly<LooseValues>({ satisfaction: 'satisfied' }, { satisfaction: 'dissatisfied' }, none),
  reopened: mostly<LooseValues>(reason, none),
}
const told = (name: StepName): fc.Arbitrary<Made> =>
  (facts[name] ?? fc.constant(none)).map(
    (own) =>
      (day): LooseEntry =>
        disputeStepOf(name, day, own),
  )

type Path = readonly (readonly [StepName, number, 'seldom'?])[]
const start: Path = [
  ['accepted', 0],
  ['notAccepted', 0, 'seldom'],
  ['mediatorNamed', 1],
  ['refused', 0, 'seldom'],
  ['accepted', 1, 'seldom'],
  ['mediated', 1],
]
const end: Path = [
  ['returnVisited', 5],
  ['struckOff', 2],
  ['archived', 1],
  ['reopened', 5, 'seldom'],
  ['mediated', 1, 'seldom'],
]
// What may become of it: an agreement of either form, none, or nothing any more.
const ways: readonly Path[] = [
  [
    ['agreedOrally', 0, 'seldom'],
    ['agreedInWriting', 2],
    ['confirmationRequested', 20, 'seldom'],
    ['confirmed', 9, 'seldom'],
    ['confirmationRefused', 0, 'seldom'],
    ['fulfilled', 10],
    ['notFulfilled', 1, 'seldom'],
    ['transferred', 3, 'seldom'],
  ],
  [
    ['agreedOrally', 1],
    ['agreedInWriting', 3, 'seldom'],
    ['notFulfilled', 20, 'seldom'],
    ['fulfilled', 5],
    ['confirmationRefused', 2, 'seldom'],
  ],
  [
    ['failed', 3],
    ['mediated', 2, 'seldom'],
    ['agreedOrally', 2, 'seldom'],
    ['transferred', 1, 'seldom'],
  ],
  [
    ['withdrawn', 2],
    ['mediated', 2, 'seldom'],
    ['agreedOrally', 1, 'seldom'],
  ],
  [
    ['transferred', 4],
    ['agreedOrally', 1, 'seldom'],
    ['failed', 1, 'seldom'],
  ],
]

const days = daysOfTwoYears
const anyPath = fc.constantFrom(...ways).chain((way) =>
  walked(
    [...start, ...way, ...end].map(([name, gap, how]) => [told(name), gap + 3, how] as const),
    days,
  ),
)
const names = [...ways.flat(), ...start, ...end].map(([name]) => name)
const anywhere = strayed(fc.constantFrom(...names).chain(told), fc.nat({ max: 150 }), days)

/** Any entries of one dispute of 2023, as they stand: much of the way as it should go, and much that is out of place. */
export const anyDispute: fc.Arbitrary<readonly LooseEntry[]> = anyEntriesOf(
  fc.constant(registered(firstDay)),
  anyPath,
  fc.array(anywhere, { maxLength: 3 }),
)

/** Any entries of one dispute as they stand, and the journal of versions that led there. */
export const anyDisputeJournal = anyJournalOf(anyDispute, anyPath)
