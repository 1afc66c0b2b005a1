import type { EntryOf } from '../ledger/entry.ts'
import { leadingGroupMembership } from '../ledger/organisation/leading-group-membership.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Alert, AlertView } from './alert.ts'
import { entriesOf, idsOf } from './entries-of.ts'

type Membership = EntryOf<typeof leadingGroupMembership>
/** A place in the leading group. */
export type GroupPlace = Membership['facts']['place']

/** What is amiss with the leading group or the first persons responsible. Persons are named by their keys. */
export type LeadershipFinding = {
  readonly code: 'leadingGroupVacancy'
  readonly place: GroupPlace
  /** The last day on which somebody held it; absent where nobody ever did. */
  readonly until?: CivilDate
  readonly entries: readonly string[]
}

const places: readonly GroupPlace[] = ['leader', 'deputyLeader', 'executiveDeputyLeader', 'member']

const vacancies = (view: AlertView): readonly LeadershipFinding[] => {
  const held = new Set(entriesOf(view, leadingGroupMembership, 'inForce').map(({ facts }) => facts.place))
  const known = entriesOf(view, leadingGroupMembership, 'upTo')
  return places
    .filter((place) => !held.has(place))
    .map((place): LeadershipFinding => {
      const former = known.filter(({ facts }) => facts.place === place)
      const until = former
        .flatMap(({ clocks: { closed } }) => closed ?? [])
        .toSorted()
        .at(-1)
      const last = former.filter(({ clocks: { closed } }) => closed === until)
      return { code: 'leadingGroupVacancy', place, ...(until !== undefined && { until }), entries: idsOf(last) }
    })
}

/** The alerts of the leading group. */
export const leadershipAlerts: readonly Alert[] = [
  {
    id: 'leading-group-vacancy',
    label: { zh: '领导小组职务空缺', en: 'A vacant place in the leading group' },
    system: 'leadingGroup',
    citation: { instrument: 'lechang-assessment-draft', bindingForce: 'local', verification: 'illustrative' },
    reads: [leadingGroupMembership.id],
    look: vacancies,
  },
]
