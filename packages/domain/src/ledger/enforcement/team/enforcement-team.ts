import type { PostId } from '../../../township/post.ts'
import type { CivilDate } from '../../../value/civil-date.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import { committeeMembership } from './committee-membership.ts'
import { teamMembership } from './team-membership.ts'
import { teamUnits } from './team-unit.ts'

type Membership = EntryOf<typeof teamMembership>
type Seat = EntryOf<typeof committeeMembership>
/** A unit that the enforcement team is made up of. */
export type TeamUnit = keyof typeof teamUnits
/** A post in the enforcement team. */
export type TeamPost = Membership['facts']['post']
/** A seat in the enforcement committee. */
export type CommitteeSeat = Seat['facts']['seat']

/** The posts in the enforcement team by their codes. */
export const teamPosts = teamMembership.fields.post.values
/** The seats in the enforcement committee by their codes. */
export const committeeSeats = committeeMembership.fields.seat.values

interface Sitting {
  readonly person: string
  readonly from: CivilDate
  /** The entry that says so, and its business key. */
  readonly id: string
  readonly key: string
}

/** Somebody in the enforcement team. */
export interface TeamMember extends Sitting {
  readonly unit: TeamUnit
  readonly post: TeamPost
  /** The post by virtue of which it is held. */
  readonly heldAs?: PostId
  /** What the membership says, which the register of certificates may contradict. */
  readonly certified: boolean
}

/** Persons, each counted once: all of them, and those whose membership says that they hold a certificate. */
export interface TeamCount {
  readonly headcount: number
  readonly certified: number
}

/** The enforcement team on a day. The headcount is not the number of certified officers. */
export interface EnforcementTeam extends TeamCount {
  readonly on: CivilDate
  /** The captain first, then the deputies, then unit by unit in the order of coming. */
  readonly members: readonly TeamMember[]
  /** Those who have somebody in it; a person whom two units count is one person of the team. */
  readonly units: readonly (TeamCount & { readonly unit: TeamUnit })[]
}

/** Somebody in the enforcement committee, by virtue of a post. */
export interface CommitteeMember extends Sitting {
  readonly seat: CommitteeSeat
  readonly post: PostId
}

const isUnit = (text: string): text is TeamUnit => Object.hasOwn(teamUnits, text)
const units: readonly TeamUnit[] = Object.keys(teamUnits).filter(isUnit)
const postOrder: readonly TeamPost[] = ['captain', 'deputyCaptain', 'member']
const seatOrder: readonly CommitteeSeat[] = ['director', 'deputyDirector', 'member']

const inOrderOfComing = (a: Sitting, b: Sitting): number => {
  const [first, second] = [`${a.from} ${a.key}`, `${b.from} ${b.key}`]
  return first < second ? -1 : Number(first > second)
}

const memberOf = ({ id, key, clocks, facts: { person, unit, post, heldAs, certified } }: Membership): TeamMember => ({
  person,
  unit,
  post,
  ...(heldAs !== undefined && { heldAs }),
  certified,
  from: clocks.occurred,
  id,
  key,
})

const countOf = (members: readonly TeamMember[]): TeamCount => ({
  headcount: new Set(members.map(({ person }) => person)).size,
  certified: new Set(members.filter(({ certified }) => certified).map(({ person }) => person)).size,
})

/** Who made up the enforcement team on a day, by which unit and post, and by virtue of which other post. */
export const enforcementTeamOn = (memberships: readonly Membership[], on: CivilDate): EnforcementTeam => {
  const members = memberships
    .filter((each) => standsOn(each, on))
    .map(memberOf)
    .toSorted(
      (a, b) =>
        postOrder.indexOf(a.post) - postOrder.indexOf(b.post) ||
        units.indexOf(a.unit) - units.indexOf(b.unit) ||
        inOrderOfComing(a, b),
    )
  const ofUnit = Map.groupBy(members, ({ unit }) => unit)
  return {
    on,
    ...countOf(members),
    members,
    units: units.flatMap((unit) => {
      const own = ofUnit.get(unit)
      return own === undefined ? [] : [{ unit, ...countOf(own) }]
    }),
  }
}

/** Who sat in the enforcement committee on a day, the director first, by virtue of which post. */
export const enforcementCommitteeOn = (memberships: readonly Seat[], on: CivilDate): readonly CommitteeMember[] =>
  memberships
    .filter((each) => standsOn(each, on))
    .map(({ id, key, clocks, facts: { person, seat, post } }): CommitteeMember => ({
      person,
      seat,
      post,
      from: clocks.occurred,
      id,
      key,
    }))
    .toSorted((a, b) => seatOrder.indexOf(a.seat) - seatOrder.indexOf(b.seat) || inOrderOfComing(a, b))
