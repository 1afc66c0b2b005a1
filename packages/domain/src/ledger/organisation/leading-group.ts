import { isHeldOn } from '../../township/post-held.ts'
import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { EntryOf } from '../entry.ts'
import type { leadingGroupMembership } from './leading-group-membership.ts'

type Membership = EntryOf<typeof leadingGroupMembership>
/** A place in the leading group. */
export type GroupPlace = Membership['facts']['place']
/** The places in the leading group, highest first. */
export const groupPlaces: readonly GroupPlace[] = ['leader', 'deputyLeader', 'executiveDeputyLeader', 'member']

/** Somebody who sat in the leading group, by the post that put them there. */
export interface GroupMember {
  readonly place: GroupPlace
  readonly post: PostId
  readonly person: string
  readonly from: CivilDate
  /** The entry that says so. */
  readonly id: string
}

const memberOf = ({ id, clocks: { occurred }, facts: { place, post, person } }: Membership): GroupMember => ({
  place,
  post,
  person,
  from: occurred,
  id,
})

/** Who made up the leading group on a day, by place from the highest down, in the order of coming. */
export const leadingGroupOn = (entries: readonly Membership[], date: CivilDate): readonly GroupMember[] => {
  const sitting = entries
    .filter(({ clocks: { occurred, closed } }) =>
      isHeldOn({ from: occurred, ...(closed !== undefined && { to: closed }) }, date),
    )
    .map(memberOf)
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
  return groupPlaces.flatMap((place) => sitting.filter((member) => member.place === place))
}
