import { leadingGroupMembership } from '../ledger/organisation/leading-group-membership.ts'
import type { Alert, AlertView } from './alert.ts'
import { entriesOf, idsOf } from './entries-of.ts'
import type { GroupPlace, LeadershipFinding } from './leadership-finding.ts'

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
