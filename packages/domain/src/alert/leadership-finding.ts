import type { EntryOf } from '../ledger/entry.ts'
import type { leadingGroupMembership } from '../ledger/organisation/leading-group-membership.ts'
import type { CivilDate } from '../value/civil-date.ts'

/** A place in the leading group. */
export type GroupPlace = EntryOf<typeof leadingGroupMembership>['facts']['place']

/** What is amiss with the leading group or the first persons responsible. Persons are named by their keys. */
export type LeadershipFinding = {
  readonly code: 'leadingGroupVacancy'
  readonly place: GroupPlace
  /** The last day on which somebody held it; absent where nobody ever did. */
  readonly until?: CivilDate
  readonly entries: readonly string[]
}
