import type { LeadershipFinding } from '../../../alert/organisation/leadership-finding.ts'
import { leadingGroupMembership } from '../../../ledger/organisation/leading-group-membership.ts'
import { type PostId, posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const { date } = format
const places = leadingGroupMembership.fields.place.values
const post = (id: PostId): string => posts[id].en
const all = (ids: readonly PostId[]): string => ids.map(post).join(' or ')
const both = 'The Party secretary and the mayor are looked at separately.'

/** What is amiss with the leading group and the first persons responsible. */
export const leadership: Sentences<'code', LeadershipFinding> = {
  leadingGroupVacancy: ({ place, until }) =>
    `In the leading group the place “${places[place].en}” is vacant: ${until === undefined ? 'the ledger names nobody who ever held it' : `it was last held until ${date(until)}`}.`,
  leadingGroupWrongPost: ({ place, post: own, person, due }) =>
    `In the leading group the place “${places[place].en}” is held by ${person} (${post(own)}); it belongs to: ${all(due)}.`,
  leadingGroupMissing: ({ post: own, person, since }) =>
    `${person} (${post(own)} since ${date(since)}) belongs to the leadership team and does not sit in the leading group.`,
  leadingGroupOutdated: ({ place, post: own, person, until, successors }) =>
    [
      `In the leading group the place “${places[place].en}” still names ${person}, who `,
      until === undefined ? `never held the post “${post(own)}”` : `held the post “${post(own)}” until ${date(until)}`,
      successors.length === 0 ? '.' : `; its holder ${successors.join(', ')} does not sit in the group.`,
    ].join(''),

  noDutyItems: ({ post: own, on }) =>
    `Up to ${date(on)}, the list of duties of the first persons responsible has none for the post “${post(own)}”.`,
  noActInYear: ({ post: own, on }) =>
    `This year up to ${date(on)}, nothing is recorded that the post “${post(own)}” deployed, asked about, coordinated or supervised in person. ${both}`,
  noAccountInYear: ({ post: own, on }) =>
    `This year up to ${date(on)}, no report of the post “${post(own)}” on rule-of-law performance is recorded. ${both}`,
  dutyWithoutAct: ({ post: own, duty, title, on }) =>
    `This year up to ${date(on)}, no act is recorded that serves the duty “${title}” (${duty}) of the post “${post(own)}”.`,
}
