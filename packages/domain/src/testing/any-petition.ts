import fc from 'fast-check'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { petitionRoutes } from '../ledger/service/petition/petition.ts'
import { type CivilDate, addDays } from '../value/civil-date.ts'
import { anyJournalOf } from './any-journal.ts'
import { type PetitionStepName, petitionStepOf, toldPetition } from './told-petition.ts'

type Made = (day: CivilDate) => LooseEntry

const lastDay = '2023-12-30'
const first = '2023-01-03'
const later = (day: CivilDate, days: number): CivilDate => {
  const then = addDays(day, days)
  return then > lastDay ? lastDay : then < first ? first : then
}
const usually =
  (weight: number) =>
  <A>(usual: A, ...others: readonly A[]): fc.Arbitrary<A> =>
    fc.oneof({ arbitrary: fc.constant(usual), weight }, { arbitrary: fc.constantFrom(usual, ...others), weight: 1 })
const often = usually(24)
const mostly = usually(5)
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
  )
  .map(([kind, intake, route]) => {
    const isAppeal = kind['petitionKind'] === undefined
    return toldPetition(first, { ...kind, intake, ...(isAppeal && { route }) })
  })

// Most of the way as it should go, some of it left out, too early, too late or twice.
const anyPath = fc
  .tuple(
    ...usualPath.map(([name, gap, seldom]) =>
      fc.tuple(
        told(name),
        fc.constant(gap),
        often(0, -2, -1, 1, 3),
        seldom === undefined ? often(1, 0, 2) : usually(2)(0, 1),
      ),
    ),
  )
  .map((path) => {
    let day = first
    return path.flatMap(([made, gap, shift, copies]) => {
      if (copies > 0) day = later(day, gap)
      return Array.from({ length: copies }, (_, i) => made(later(day, shift + i * 3)))
    })
  })

const anywhere = fc
  .tuple(
    fc.constantFrom(...usualPath.map(([name]) => name)).chain((name) => told(name)),
    fc.nat({ max: 200 }),
  )
  .map(([made, days]) => made(later(first, days)))

const thread = ({ kind, key }: LooseEntry): string => `${kind} ${key}`

/** Any entries of one petition of 2023, as they stand: much of the way as it should go, and much that is out of place. */
export const anyPetition: fc.Arbitrary<readonly LooseEntry[]> = fc
  .tuple(
    fc.tuple(often(1, 0), anyStart).map(([there, start]) => [start].slice(0, there)),
    anyPath,
    fc.array(anywhere, { maxLength: 3 }),
  )
  .map(([start, path, more]) => [...new Map([...start, ...path, ...more].map((each) => [thread(each), each])).values()])

/** Any entries of one petition as they stand, and the journal of versions that led there. */
export const anyPetitionJournal = anyJournalOf(anyPetition, anyPath)
