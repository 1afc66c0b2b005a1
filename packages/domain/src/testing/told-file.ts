import { fileReview } from '../ledger/enforcement/work/file-review.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import {
  caseStepOf,
  disclosure,
  measureOf,
  opened,
  payment,
  penalty,
  remedy,
  toldCaseKey,
  wholeCase,
} from './told-case.ts'
import { toldEntry } from './told-entry.ts'

/** An entry with other facts or clocks; a value that is undefined leaves one out. */
export const withFacts = (entry: LooseEntry, facts: LooseValues, clocks: LooseValues = {}): LooseEntry => {
  const changed = (old: LooseValues, more: LooseValues): LooseValues =>
    Object.fromEntries(Object.entries({ ...old, ...more }).filter(([, value]) => value !== undefined))
  return { ...entry, facts: changed(entry.facts, facts), clocks: changed(entry.clocks, clocks) }
}

const closing = (entry: LooseEntry, closed: CivilDate): LooseEntry => withFacts(entry, {}, { closed })

const reviewed = toldEntry(
  fileReview,
  'PC-1',
  { occurred: '2023-12-05' },
  { case: toldCaseKey, reviewer: 'P8', points: 9500, result: 'excellent' },
)

/**
 * The file of a grave case without a fault: everything was asked for, and everything was done by law, in time, recorded and
 * made public, and taken back when the decision was changed.
 */
export const faultlessFile = {
  ...wholeCase,
  preserved: closing(measureOf('preservation', '2023-02-08'), '2023-02-17'),
  seizureProlonged: closing(measureOf('extendedSeizure', '2023-02-10', { reason: '案情复杂' }), '2023-03-28'),
  decided: penalty('2023-03-28', { isMajor: true, isOfPublicInterest: true }),
  disclosed: closing(disclosure('2023-03-30'), '2023-07-05'),
  paid: payment('2023-04-10', 100_000, {
    isOnTheSpot: true,
    ground: 'remote',
    handedInOn: '2023-04-12',
    bankedOn: '2023-04-14',
    receipt: 'PJ-1',
  }),
  remedySought: remedy('2023-04-12', '2023-06-30', { result: 'changed' }),
  reviewed,
} as const satisfies Readonly<Record<string, LooseEntry>>

/** The file of a case without a hearing: told of the right to one, which the party did not use. */
export const plainFile = {
  caseOpened: wholeCase.caseOpened,
  investigated: wholeCase.investigated,
  filed: wholeCase.filed,
  investigationEnded: wholeCase.investigationEnded,
  noticed: wholeCase.noticed,
  statementWaived: caseStepOf('statementWaived', '2023-03-03'),
  decided: penalty('2023-03-28'),
  served: wholeCase.served,
  disclosed: disclosure('2023-03-30'),
  paid: payment('2023-04-03', 300_000, { receipt: 'PJ-1' }),
  closed: caseStepOf('closed', '2023-04-04'),
  archived: caseStepOf('archived', '2023-04-06'),
} as const satisfies Readonly<Record<string, LooseEntry>>

/** The file of a case that was decided on the spot. */
export const simpleFile = {
  caseOpened: opened('2023-03-28'),
  decided: penalty('2023-03-28', { procedure: 'onTheSpot', fine: 20_000, benchmark: 'B1' }),
  disclosed: disclosure('2023-03-30'),
  paid: payment('2023-03-29', 20_000, { receipt: 'PJ-1' }),
  closed: caseStepOf('closed', '2023-03-30'),
  archived: caseStepOf('archived', '2023-03-31'),
} as const satisfies Readonly<Record<string, LooseEntry>>
