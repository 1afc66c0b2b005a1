import fc from 'fast-check'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { petitionRoutes } from '../ledger/service/petition/petition.ts'
import { anyJournalOf } from './any-journal.ts'
import { type Made, daysOfYear, firstDay, mostly, often } from './any-made.ts'
import { anyEntriesOf, strayed, walked } from './any-way.ts'
import { type PetitionStepName, petitionStepOf, toldPetition } from './told-petition.ts'

const none: LooseValues = {}

const routes = Object.keys(petitionRoutes)
const anyRoute = mostly<string | undefined>('petitionProcedure', ...routes, undefined)
const units = mostly<LooseValues>(
  { unit: 'naturalResourcesOffice' },
  { unit: 'policeStation' },
  { unit: 'countyDepartment' },
  none,
)
const reason = { reason: '事项复杂' }
const outcomes = mostly<LooseValues>({ outcome: 'upheld' }, { outcome: 'revoked' }, { outcome: 'changed' }, none)

const saying: Partial<Record<PetitionStepName, fc.Arbitrary<LooseValues>>> = {
  routed: units,
  assigned: fc
    .tuple(units, often<LooseValues>({ until: '2023-04-01' }, none))
    .map(([unit, until]) => ({ ...unit, ...until })),
  objected: mostly<LooseValues>(reason, none),
  objectionSettled: fc.constantFrom<LooseValues>({ outcome: 'notSupported' }, { outcome: 'supported' }, none),
  accepted: fc
    .tuple(anyRoute, often<LooseValues>(none, { unit: 'policeStation' }))
    .map(([route, unit]) => ({ ...unit, ...(route !== undefined && { route }) })),
  notAccepted: mostly<LooseValues>(reason, none),
  routeFound: anyRoute.map((route) => (route === undefined ? none : { route })),
  investigated: units,
  hearingHeld: mostly<LooseValues>(none, { until: '2023-07-01' }),
  extended: fc
    .tuple(
      often<LooseValues>({ approver: 'townMayor' }, { approver: 'petitionOfficeHead' }, none),
      often<LooseValues>(reason, none),
      mostly<LooseValues>({ until: '2023-03-20' }, { until: '2023-04-10' }, { until: '2023-04-11' }, none),
    )
    .map(([approver, why, until]) => ({ ...approver, ...why, ...until })),
  answered: often<LooseValues>(
    { outcome: 'supported' },
    { outcome: 'explained' },
    { outcome: 'notSupported' },
    { outcome: 'upheld' },
    none,
  ),
  reviewed: outcomes,
  reExamined: outcomes,
}
const documented = often<LooseValues>(none, { document: undefined })
const told = (name: PetitionStepName): fc.Arbitrary<Made> =>
  fc.tuple(saying[name] ?? fc.constant(none), documented).map(
    ([own, shown]): Made =>
      (day) =>
        petitionStepOf(name, day, { ...own, ...shown }),
  )

// How long it usually is to the next step; what is taken seldom stands where it belongs.
const usualPath: readonly (readonly [PetitionStepName, number, 'seldom'?])[] = [
  ['registered', 0],
  ['routed', 1, 'seldom'],
  ['assigned', 1],
  ['objected', 1, 'seldom'],
  ['objectionSettled', 1],
  ['told', 3],
  ['notAccepted', 0, 'seldom'],
  ['accepted', 1],
  ['routeFound', 1, 'seldom'],
  ['investigated', 20],
  ['hearingHeld', 3, 'seldom'],
  ['mediated', 3, 'seldom'],
  ['extended', 10, 'seldom'],
  ['replied', 1, 'seldom'],
  ['answered', 10],
  ['served', 2],
  ['withdrawn', 0, 'seldom'],
  ['closed', 1],
  ['reviewRequested', 15],
  ['reviewed', 20],
  ['answered', 2, 'seldom'],
  ['reviewServed', 1],
  ['reExaminationRequested', 15],
  ['hearingHeld', 5, 'seldom'],
  ['reExamined', 20],
  ['archived', 10, 'seldom'],
]

const anyStart = fc
  .tuple(
    mostly<LooseValues>(none, { petitionKind: 'suggestion' }, { petitionKind: 'accusation', accused: 'policeStation' }),
    fc.constantFrom('direct', 'forwarded', 'assigned'),
    anyRoute,
    mostly<LooseValues>(none, { unreachable: true }, { unreachable: true, petitioner: undefined }),
  )
  .map(([kind, intake, route, who]) => {
    const isAppeal = kind['petitionKind'] === undefined
    return toldPetition(firstDay, { ...kind, intake, ...(isAppeal && { route }), ...who })
  })

const days = daysOfYear
const anyPath = walked(
  usualPath.map(([name, gap, how]) => [told(name), gap, how] as const),
  days,
)
const anywhere = strayed(fc.constantFrom(...usualPath.map(([name]) => name)).chain(told), fc.nat({ max: 200 }), days)

/** Any entries of one petition of 2023, as they stand: much of the way as it should go, and much that is out of place. */
export const anyPetition: fc.Arbitrary<readonly LooseEntry[]> = anyEntriesOf(
  anyStart,
  anyPath,
  fc.array(anywhere, { maxLength: 3 }),
)

/** Any entries of one petition as they stand, and the journal of versions that led there. */
export const anyPetitionJournal = anyJournalOf(anyPetition, anyPath)
