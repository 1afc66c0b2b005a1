import fc from 'fast-check'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { anyJournalOf } from './any-journal.ts'
import { type Made, daysOfYear, firstDay, mostly, often } from './any-made.ts'
import { anyEntriesOf, strayed, walked } from './any-way.ts'
import { decision, matter, opinion, review, step } from './told-matter.ts'

const days = daysOfYear
const { later } = days
const none: LooseValues = {}

const documented = often<LooseValues>(none, { document: undefined })
const told = (id: Parameters<typeof step>[0], facts: fc.Arbitrary<LooseValues> = fc.constant(none)) =>
  fc.tuple(facts, documented).map(
    ([own, shown]): Made =>
      (day) =>
        step(id, day, { ...own, ...shown }),
  )

const reason = { reason: '情况紧急' }
const against = { view: 'disagree', reason: '资金不足' }
const spoken = (post: Parameters<typeof opinion>[0], turn: number) =>
  fc.tuple(mostly<LooseValues>(none, against, { view: 'abstain' }, reason), often(turn, 1, 2, 3)).map(
    ([facts, at]): Made =>
      (day) =>
        opinion(post, day, at, facts),
  )
const reviewedBy = (component: Parameters<typeof review>[0]) =>
  fc
    .tuple(
      mostly<LooseValues>(none, { opinion: 'notPassed' }, { opinion: 'passedWithChanges' }, reason),
      often(14, 0, 5, 8, 12),
      fc.boolean(),
    )
    .map(
      ([facts, took, isGiven]): Made =>
        (day) =>
          review(component, later(day, -took), isGiven || took > 0 ? day : undefined, facts),
    )

const moves = {
  drafted: told('drafted'),
  waived: told(
    'waived',
    fc.record({
      waives: fc.constantFrom('publicParticipation', 'expertArgument', 'riskAssessment', undefined),
      reason: fc.constantFrom('此前已经办理', '此前已经办理', undefined),
    }),
  ),
  commentOpened: fc.tuple(often<LooseValues>(none, reason), often<number | undefined>(undefined, 29, 30)).map(
    ([facts, open]): Made =>
      (day) =>
        step('commentOpened', day, open === undefined ? facts : { ...facts, until: later(day, open) }),
  ),
  commentClosed: told('commentClosed'),
  hearingNoticed: told('hearingNoticed'),
  hearingHeld: told('hearingHeld'),
  opinionsHeard: told('opinionsHeard'),
  expertArgued: told('expertArgued', often<LooseValues>({ expertsSigned: true }, none)),
  riskAssessed: told(
    'riskAssessed',
    often<LooseValues>({ outcome: 'controllable' }, { outcome: 'uncontrollable' }, none),
  ),
  byOffice: reviewedBy('judicialOffice'),
  byCounsel: reviewedBy('legalCounsel'),
  byDeputy: spoken('deputyMayor', 1),
  byMember: spoken('leadershipMember', 2),
  byMayor: spoken('townMayor', 3),
  discussed: told(
    'discussed',
    mostly<LooseValues>({ outcome: 'adopted' }, { outcome: 'returned' }, { outcome: 'rejected' }, none, {
      outcome: 'adopted',
      ...reason,
    }),
  ),
  partyReported: told('partyReported'),
  decided: fc.constant<Made>((day) => decision(day, `JC ${day}`)),
  published: told('published'),
  executed: told('executed'),
  evaluated: told('evaluated'),
  stopped: told('stopped', fc.constantFrom<LooseValues>(none, reason)),
  archived: told('archived'),
} as const
type MoveName = keyof typeof moves

// How long it usually is to the next move, together less than a year; and what is made seldom, where it matters most.
const usualPath: readonly (readonly [MoveName, number, 'seldom'?])[] = [
  ['drafted', 5],
  ['commentOpened', 1],
  ['commentClosed', 31],
  ['hearingNoticed', 0],
  ['hearingHeld', 8],
  ['expertArgued', 1],
  ['riskAssessed', 1],
  ['byOffice', 14],
  ['byCounsel', 0],
  ['drafted', 0, 'seldom'],
  ['byDeputy', 2],
  ['byMember', 0],
  ['byMayor', 0],
  ['discussed', 0],
  ['drafted', 1, 'seldom'],
  ['partyReported', 1],
  ['decided', 0],
  ['published', 1],
  ['executed', 20],
  ['evaluated', 5],
  ['stopped', 0, 'seldom'],
  ['archived', 10],
]

const anyStart = fc
  .record({ isTechnical: fc.boolean(), isRiskBearing: fc.boolean(), hearingDue: fc.boolean() })
  .map((facts) => matter(firstDay, facts))

const anyPath = walked(
  usualPath.map(([name, gap, how]) => [moves[name], gap, how] as const),
  days,
)
const names = [...usualPath.map(([name]) => name), 'waived', 'opinionsHeard'] as const
const anywhere = strayed(
  fc.constantFrom(...names).chain((name): fc.Arbitrary<Made> => moves[name]),
  fc.nat({ max: 200 }),
  days,
)

/** Any entries of one matter of 2023, as they stand: much of the way as it should go, and much that is out of place. */
export const anyMatter: fc.Arbitrary<readonly LooseEntry[]> = anyEntriesOf(
  anyStart,
  anyPath,
  fc.array(anywhere, { maxLength: 3 }),
)

/** Any entries of one matter as they stand, and the journal of versions that led there. */
export const anyMatterJournal = anyJournalOf(anyMatter, anyPath)
