import { leadingGroupMembership } from '../../ledger/organisation/leading-group-membership.ts'
import {
  type GroupMember,
  type GroupPlace,
  groupPlaces,
  leadingGroupOn,
} from '../../ledger/organisation/leading-group.ts'
import { postHolding } from '../../ledger/organisation/post-holding.ts'
import { type PostHeldInLedger, postsHeld } from '../../ledger/organisation/posts-held.ts'
import { holdersOn, isHeldOn } from '../../township/post-held.ts'
import type { PostId } from '../../township/post.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import type { LeadingGroupFinding } from './leadership-finding.ts'
import { ownArrangement } from '../own-arrangement.ts'

type Found<C extends LeadingGroupFinding['code']> = Extract<LeadingGroupFinding, { readonly code: C }>

// 党委书记为组长，镇长为副组长，分管副书记为常务副组长，其余党政班子领导干部为成员: how the published report describes the group.
// It is the township's own arrangement; no text of law fixes it.
const dueIn: Readonly<Record<GroupPlace, readonly PostId[]>> = {
  leader: ['partySecretary'],
  deputyLeader: ['townMayor'],
  executiveDeputyLeader: ['deputySecretary'],
  member: ['deputyMayor', 'leadershipMember'],
}
const team: readonly PostId[] = groupPlaces.flatMap((place) => dueIn[place])

const groupOf = (view: AlertView): readonly GroupMember[] =>
  leadingGroupOn(entriesOf(view, leadingGroupMembership, 'inForce'), view.on)
const heldUpTo = (view: AlertView): readonly PostHeldInLedger[] => postsHeld(entriesOf(view, postHolding, 'upTo'))

const vacancies = (view: AlertView): readonly Found<'leadingGroupVacancy'>[] => {
  const filled = new Set(groupOf(view).map(({ place }) => place))
  const known = entriesOf(view, leadingGroupMembership, 'upTo')
  return groupPlaces
    .filter((place) => !filled.has(place))
    .map((place) => {
      const former = known.filter(({ facts }) => facts.place === place)
      const until = former
        .flatMap(({ clocks: { closed } }) => closed ?? [])
        .toSorted()
        .at(-1)
      const last = former.filter(({ clocks: { closed } }) => closed === until)
      return { code: 'leadingGroupVacancy', place, ...(until !== undefined && { until }), entries: idsOf(last) }
    })
}

const wrongPosts = (view: AlertView): readonly Found<'leadingGroupWrongPost'>[] =>
  groupOf(view)
    .filter(({ place, post }) => !dueIn[place].includes(post))
    .map(({ place, post, person, id }) => {
      return { code: 'leadingGroupWrongPost', place, post, person, due: dueIn[place], entries: [id] }
    })

const outdated = (view: AlertView): readonly Found<'leadingGroupOutdated'>[] => {
  const [group, held] = [groupOf(view), heldUpTo(view)]
  const seated = new Set(group.map(({ person }) => person))
  return group.flatMap(({ place, post, person, id }) => {
    const ofPost = held.filter((each) => each.post === post)
    const own = ofPost.filter((each) => each.person === person)
    // Of a post whose holders nobody wrote down nothing can be said.
    if (ofPost.length === 0 || own.some((each) => isHeldOn(each, view.on))) return []
    const until = own
      .flatMap(({ to }) => to ?? [])
      .toSorted()
      .at(-1)
    const after = holdersOn(ofPost, post, view.on).filter((each) => !seated.has(each.person))
    const entries = idsOf([{ id }, ...own, ...after])
    const successors = after.map((each) => each.person)
    return [
      { code: 'leadingGroupOutdated', place, post, person, ...(until !== undefined && { until }), successors, entries },
    ]
  })
}

const missing = (view: AlertView): readonly Found<'leadingGroupMissing'>[] => {
  const group = groupOf(view)
  // Where nobody sits, the vacancies say it all; a successor was named beside whom they succeed.
  if (group.length === 0) return []
  const named = new Set([
    ...group.map(({ person }) => person),
    ...outdated(view).flatMap(({ successors }) => successors),
  ])
  const held = heldUpTo(view)
  return (
    team
      .flatMap((post) => holdersOn(held, post, view.on))
      .filter(({ person }) => !named.has(person))
      // Whoever holds two posts of the team is missing once, by the higher one.
      .filter(({ person }, i, all) => all.findIndex((each) => each.person === person) === i)
      .map(({ post, person, from, id }) => {
        return { code: 'leadingGroupMissing', post, person, since: from, entries: [id] }
      })
  )
}

const rule = { system: 'leadingGroup', citation: ownArrangement } as const
const memberships = [leadingGroupMembership.id]
const both = [leadingGroupMembership.id, postHolding.id]

/** The alerts of the leading group: who should sit in it is told by the posts of the leadership team. */
export const leadingGroupAlerts: readonly Alert[] = [
  {
    ...rule,
    id: 'leading-group-vacancy',
    label: { zh: '领导小组职务空缺', en: 'Vacant place in the leading group' },
    reads: memberships,
    look: vacancies,
  },
  {
    ...rule,
    id: 'leading-group-wrong-post',
    label: { zh: '领导小组职务与所任职务不符', en: 'Place in the leading group held by another post' },
    reads: memberships,
    look: wrongPosts,
  },
  {
    ...rule,
    id: 'leading-group-missing',
    label: { zh: '班子成员未列入领导小组', en: 'Member of the leadership team missing from the leading group' },
    reads: both,
    look: missing,
  },
  {
    ...rule,
    id: 'leading-group-outdated',
    label: { zh: '领导小组未随任职调整', en: 'Leading group not adjusted after a change of posts' },
    reads: both,
    look: outdated,
  },
]
