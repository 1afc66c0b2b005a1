import fc from 'fast-check'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { type CaseMoveName, caseMoves } from './any-case-move.ts'
import { anyJournalOf } from './any-journal.ts'
import { daysOfTwoYears, firstDay, mostly, often } from './any-made.ts'
import { anyEntriesOf, strayed, walked } from './any-way.ts'
import { opened } from './told-case.ts'

const none: LooseValues = {}
type Path = readonly (readonly [CaseMoveName, number])[]

// How many days it usually is to the next move, on the ways that a case may take.
const start: Path = [
  ['investigated', 1],
  ['filed', 1],
  ['investigationEnded', 10],
]
const ways: readonly Path[] = [
  [
    ...start,
    ['noticedOfHearing', 1],
    ['statementHeard', 3],
    ['hearingRequested', 2],
    ['hearingNoticed', 1],
    ['hearingHeld', 13],
    ['reviewed', 2],
    ['discussed', 1],
    ['decided', 1],
    ['served', 1],
    ['disclosed', 2],
    ['paid', 5],
    ['closed', 3],
    ['archived', 2],
  ],
  [
    ...start,
    ['noticed', 1],
    ['statementHeard', 2],
    ['decided', 4],
    ['served', 1],
    ['demanded', 170],
    ['courtApplied', 20],
    ['courtEnforced', 20],
    ['closed', 1],
    ['archived', 1],
  ],
  [
    ...start,
    ['noticed', 1],
    ['decided', 6],
    ['served', 1],
    ['sought', 10],
    ['paid', 5],
    ['closed', 60],
    ['archived', 1],
  ],
  [
    ...start,
    ['noticedOfHearing', 0],
    ['statementWaived', 0],
    ['hearingForgone', 0],
    ['decided', 1],
    ['deferralApproved', 3],
    ['served', 0],
    ['fulfilled', 50],
    ['closed', 1],
    ['archived', 1],
  ],
  [
    ...start,
    ['preserved', 0],
    ['seized', 1],
    ['prolonged', 20],
    ['decidedNot', 2],
    ['served', 1],
    ['closed', 1],
    ['archived', 1],
  ],
  [
    ...start,
    ['noticed', 1],
    ['statementHeard', 2],
    ['decided', 4],
    ['served', 1],
    ['sought', 10],
    ['demanded', 60],
    ['courtApplied', 20],
    ['courtEnforced', 20],
    ['closed', 1],
  ],
  [
    ['investigated', 0],
    ['seized', 0],
    ['suspended', 1],
    ['filed', 1],
    ['prolonged', 20],
  ],
  [
    ...start,
    ['transferReported', 0],
    ['transferApproved', 2],
    ['transferred', 1],
    ['policeFiled', 3],
    ['closed', 2],
    ['archived', 1],
  ],
  [
    ...start,
    ['transferReported', 0],
    ['transferApproved', 1],
    ['transferred', 1],
    ['policeDeclined', 3],
    ['noticedOfHearing', 1],
    ['decided', 10],
    ['served', 0],
    ['paid', 3],
    ['closed', 1],
    ['archived', 1],
  ],
  [
    ...start,
    ['noticed', 1],
    ['statementHeard', 2],
    ['noticedAgain', 1],
    ['statementWaived', 1],
    ['decided', 1],
    ['served', 1],
    ['fulfilled', 9],
    ['closed', 1],
    ['archived', 1],
  ],
  [
    ['decidedOnTheSpot', 0],
    ['paid', 0],
    ['closed', 1],
    ['archived', 1],
  ],
  [
    ['investigated', 0],
    ['notFiled', 2],
    ['closed', 1],
    ['archived', 1],
  ],
  [
    ...start,
    ['suspended', 0],
    ['transferReported', 0],
    ['transferRefused', 1],
    ['dropped', 1],
    ['closed', 1],
    ['archived', 1],
  ],
]

const anyOpening = fc
  .tuple(
    mostly('organisation', 'citizen'),
    often<LooseValues>(
      none,
      { actEndedOn: '2021-01-03' },
      { actEndedOn: '2021-01-02' },
      { actEndedOn: '2018-01-02', isGrave: true },
      { actEndedOn: '2018-01-03', isGrave: true },
    ),
    often('townAppearance', 'construction', 'comprehensive'),
  )
  .map(([partyKind, facts, field]) => opened(firstDay, { partyKind, field, ...facts }))

const days = daysOfTwoYears
const anyWay = fc.constantFrom(...ways).chain((way) =>
  walked(
    way.map(([name, gap]) => [caseMoves[name], gap] as const),
    days,
  ),
)

const names = Object.keys(caseMoves).filter((name): name is CaseMoveName => Object.hasOwn(caseMoves, name))
const anywhere = strayed(
  fc.constantFrom(...names).chain((name) => caseMoves[name]),
  fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 400 })),
  days,
)

/** Any entries of one case of 2023, as they stand: much of a way as it should go, and much that is out of place. */
export const anyCase: fc.Arbitrary<readonly LooseEntry[]> = anyEntriesOf(
  anyOpening,
  anyWay,
  fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, fc.array(anywhere, { maxLength: 4 })),
)

/** Any entries of one case as they stand, and the journal of versions that led there. */
export const anyCaseJournal = anyJournalOf(anyCase, anyWay)
