import fc from 'fast-check'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import type { disputeStep } from '../ledger/service/dispute/dispute-step.ts'
import { anyJournalOf } from './any-journal.ts'
import { type Made, firstDay, later, mostly, often } from './any-made.ts'
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

// Most of the way as it should go, some of it left out, too early, too late or twice.
const walked = (path: Path): fc.Arbitrary<readonly LooseEntry[]> =>
  fc
    .tuple(
      ...path.map(([name, gap, how]) =>
        fc.tuple(
          told(name),
          fc.constant(gap),
          often(0, -2, -1, 1, 3),
          how === 'seldom' ? mostly(0, 1) : often(1, 0, 2),
        ),
      ),
    )
    .map((all) => {
      let day = firstDay
      return all.flatMap(([made, gap, shift, copies]) => {
        day = later(day, gap + 3)
        return Array.from({ length: copies }, (_, i) => made(later(day, shift + i * 3)))
      })
    })
const anyPath = fc.constantFrom(...ways).chain((way) => walked([...start, ...way, ...end]))

const anywhere = fc
  .tuple(
    fc
      .constantFrom(...ways.flat().map(([name]) => name), ...start.map(([name]) => name), ...end.map(([name]) => name))
      .chain(told),
    fc.nat({ max: 150 }),
  )
  .map(([made, days]) => made(later(firstDay, days)))

const thread = ({ kind, key }: LooseEntry): string => `${kind} ${key}`

/** Any entries of one dispute of 2023, as they stand: much of the way as it should go, and much that is out of place. */
export const anyDispute: fc.Arbitrary<readonly LooseEntry[]> = fc
  .tuple(often(1, 0), anyPath, fc.array(anywhere, { maxLength: 3 }))
  .map(([there, path, more]) => [
    ...new Map(
      [...(there === 1 ? [registered(firstDay)] : []), ...path, ...more].map((each) => [thread(each), each]),
    ).values(),
  ])

/** Any entries of one dispute as they stand, and the journal of versions that led there. */
export const anyDisputeJournal = anyJournalOf(anyDispute, anyPath)
