import type { EntryOf } from '../../ledger/entry.ts'
import type { firstPersonDuty } from '../../ledger/organisation/first-person-duty.ts'
import type { GroupPlace } from '../../ledger/organisation/leading-group.ts'
import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** One of the two principal leaders, by post. */
export type FirstPerson = EntryOf<typeof firstPersonDuty>['facts']['post']

interface Resting {
  /** The ids of the entries that it rests on, in ascending order. */
  readonly entries: readonly string[]
}

/** What is amiss with the composition of the leading group. Persons are named by their keys. */
export type LeadingGroupFinding =
  /** Nobody holds a place; `until` is the last day on which somebody did, absent where nobody ever did. */
  | (Resting & { readonly code: 'leadingGroupVacancy'; readonly place: GroupPlace; readonly until?: CivilDate })
  /** A place is held by a post to which it does not belong. */
  | (Resting & {
      readonly code: 'leadingGroupWrongPost'
      readonly place: GroupPlace
      readonly person: string
      readonly post: PostId
      /** The posts to which the place belongs. */
      readonly due: readonly PostId[]
    })
  /** Somebody holds a post of the leadership team and does not sit in the group. */
  | (Resting & {
      readonly code: 'leadingGroupMissing'
      readonly person: string
      readonly post: PostId
      readonly since: CivilDate
    })
  /** The group still names somebody who does not hold the post any more, or never did. */
  | (Resting & {
      readonly code: 'leadingGroupOutdated'
      readonly place: GroupPlace
      readonly person: string
      readonly post: PostId
      /** The last day on which the person held the post. */
      readonly until?: CivilDate
      /** Who holds it now and does not sit in the group. */
      readonly successors: readonly string[]
    })

interface InYear extends Resting {
  readonly post: FirstPerson
  readonly year: number
  /** The day up to which the year was looked at. */
  readonly on: CivilDate
}

/** What is amiss with the duties of the two principal leaders as first persons responsible. */
export type FirstPersonFinding =
  /** The list of duties names none of a leader. */
  | (Resting & { readonly code: 'noDutyItems'; readonly post: FirstPerson; readonly on: CivilDate })
  /** Nothing deployed, asked about, coordinated or supervised in person in the year so far, half of which is over. */
  | (InYear & { readonly code: 'noActInYear' })
  /** The year is over, without a report on rule-of-law performance. */
  | (InYear & { readonly code: 'noAccountInYear' })
  /** An item of the list of duties that no act of the year serves, half of which is over. */
  | (InYear & { readonly code: 'dutyWithoutAct'; readonly duty: string; readonly title: string })

/** What is amiss with the leading group or the first persons responsible. */
export type LeadershipFinding = LeadingGroupFinding | FirstPersonFinding
