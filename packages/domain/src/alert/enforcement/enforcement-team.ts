import { certificateStatus } from '../../ledger/enforcement/team/certificate-status.ts'
import { certificateStandingOn } from '../../ledger/enforcement/team/certificate-standing.ts'
import { committeeMembership } from '../../ledger/enforcement/team/committee-membership.ts'
import { enforcementCertificate } from '../../ledger/enforcement/team/enforcement-certificate.ts'
import {
  type CommitteeMember,
  type TeamMember,
  enforcementCommitteeOn,
  enforcementTeamOn,
} from '../../ledger/enforcement/team/enforcement-team.ts'
import { stationedUnit } from '../../ledger/enforcement/team/stationed-unit.ts'
import { teamMembership } from '../../ledger/enforcement/team/team-membership.ts'
import { postHolding } from '../../ledger/organisation/post-holding.ts'
import { type PostHeldInLedger, postsHeld } from '../../ledger/organisation/posts-held.ts'
import { holdersOn, isHeldOn } from '../../township/post-held.ts'
import type { PostId } from '../../township/post.ts'
import { convention } from '../../procedure/convention.ts'
import type { Alert, AlertView } from '../alert.ts'
import { ownArrangement } from '../own-arrangement.ts'
import type { EnforcementPlace, EnforcementTeamFinding } from './enforcement-register-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'

type Found<C extends EnforcementTeamFinding['code']> = Extract<EnforcementTeamFinding, { readonly code: C }>

// 党委书记任主任；镇长任执法队长，副镇长、派出所所长任副队长: how the published report describes it.
const director: readonly PostId[] = ['partySecretary']
const dueInTeam: Readonly<Partial<Record<TeamMember['post'], readonly PostId[]>>> = {
  captain: ['townMayor'],
  deputyCaptain: ['deputyMayor', 'policeChief'],
}

const teamOf = (view: AlertView): readonly TeamMember[] =>
  enforcementTeamOn(entriesOf(view, teamMembership, 'inForce'), view.on).members
const committeeOf = (view: AlertView): readonly CommitteeMember[] =>
  enforcementCommitteeOn(entriesOf(view, committeeMembership, 'inForce'), view.on)
const heldUpTo = (view: AlertView): readonly PostHeldInLedger[] => postsHeld(entriesOf(view, postHolding, 'upTo'))
const lastOf = (days: readonly (string | undefined)[]): { readonly until?: string } => {
  const until = days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1)
  return until === undefined ? {} : { until }
}

const vacant = (view: AlertView): readonly Found<'enforcementPlaceVacant'>[] => {
  const [seats, posts] = [entriesOf(view, committeeMembership, 'upTo'), entriesOf(view, teamMembership, 'upTo')]
  const directors = seats.filter(({ facts }) => facts.seat === 'director')
  const captains = posts.filter(({ facts }) => facts.post === 'captain')
  const found = (of: EnforcementPlace, former: typeof directors | typeof captains) => {
    const { until } = lastOf(former.map(({ clocks }) => clocks.closed))
    const last = former.filter(({ clocks }) => clocks.closed === until)
    return {
      code: 'enforcementPlaceVacant',
      ...of,
      ...(until !== undefined && { until }),
      entries: idsOf(last),
    } as const
  }
  // Of a body whose members nobody wrote down nothing can be said.
  return [
    ...(seats.length > 0 && !committeeOf(view).some(({ seat }) => seat === 'director')
      ? [found({ body: 'committee', place: 'director' }, directors)]
      : []),
    ...(posts.length > 0 && !teamOf(view).some(({ post }) => post === 'captain')
      ? [found({ body: 'team', place: 'captain' }, captains)]
      : []),
  ]
}

const wrongPosts = (view: AlertView): readonly Found<'enforcementPlaceWrongPost'>[] => {
  const held = heldUpTo(view)
  const code = 'enforcementPlaceWrongPost'
  const seats = committeeOf(view)
    .filter(({ seat, post }) => seat === 'director' && !director.includes(post))
    .map(({ person, post, id }): Found<typeof code> => {
      return { code, body: 'committee', place: 'director', person, post, due: director, entries: [id] }
    })
  const posts = teamOf(view).flatMap(({ person, post: place, heldAs, id }): readonly Found<typeof code>[] => {
    const due = dueInTeam[place]
    if (due === undefined || (heldAs !== undefined && due.includes(heldAs))) return []
    if (heldAs !== undefined) return [{ code, body: 'team', place, person, post: heldAs, due, entries: [id] }]
    // What the membership leaves open, the posts held may tell; where nobody wrote those down, nothing does.
    const ofDue = held.filter(({ post }) => due.includes(post))
    const isOne = ofDue.some((each) => each.person === person && isHeldOn(each, view.on))
    return ofDue.length === 0 || isOne ? [] : [{ code, body: 'team', place, person, due, entries: [id] }]
  })
  return [...seats, ...posts]
}

interface ByVirtue {
  readonly of: EnforcementPlace
  readonly person: string
  readonly post: PostId
  readonly id: string
}

const outdatedIn = (
  view: AlertView,
  places: readonly ByVirtue[],
  seated: ReadonlySet<string>,
): readonly Found<'enforcementPlaceOutdated'>[] => {
  const held = heldUpTo(view)
  return places.flatMap(({ of, person, post, id }) => {
    const ofPost = held.filter((each) => each.post === post)
    const own = ofPost.filter((each) => each.person === person)
    // Of a post whose holders nobody wrote down nothing can be said.
    if (ofPost.length === 0 || own.some((each) => isHeldOn(each, view.on))) return []
    const after = holdersOn(ofPost, post, view.on).filter((each) => !seated.has(each.person))
    const successors = [...new Set(after.map((each) => each.person))]
    const until = lastOf(own.map(({ to }) => to))
    const entries = idsOf([{ id }, ...own, ...after])
    return [{ code: 'enforcementPlaceOutdated', ...of, person, post, ...until, successors, entries } as const]
  })
}

const outdated = (view: AlertView): readonly Found<'enforcementPlaceOutdated'>[] => {
  const [seats, members] = [committeeOf(view), teamOf(view)]
  const ofSeats = seats.map(({ seat: place, person, post, id }): ByVirtue => {
    return { of: { body: 'committee', place }, person, post, id }
  })
  const ofTeam = members.flatMap(({ post: place, heldAs: post, person, id }): readonly ByVirtue[] =>
    post === undefined ? [] : [{ of: { body: 'team', place }, person, post, id }],
  )
  return [
    ...outdatedIn(view, ofSeats, new Set(seats.map(({ person }) => person))),
    ...outdatedIn(view, ofTeam, new Set(members.map(({ person }) => person))),
  ]
}

const notStationed = (view: AlertView): readonly Found<'unitNotStationed'>[] => {
  const known = entriesOf(view, stationedUnit, 'upTo')
  if (known.length === 0) return []
  const there = new Set(entriesOf(view, stationedUnit, 'inForce').map(({ facts }) => facts.unit))
  const apart = teamOf(view).filter(({ unit }) => unit !== 'enforcementOffice' && unit !== 'other' && !there.has(unit))
  return [...Map.groupBy(apart, ({ unit }) => unit)].map(([unit, members]) => {
    const former = known.filter(({ facts }) => facts.unit === unit)
    const until = lastOf(former.map(({ clocks }) => clocks.closed))
    const persons = [...new Set(members.map(({ person }) => person))].toSorted()
    return { code: 'unitNotStationed', unit, persons, ...until, entries: idsOf([...members, ...former]) }
  })
}

const certifiedDiffers = (view: AlertView): readonly Found<'certifiedDiffers'>[] => {
  const register = entriesOf(view, enforcementCertificate, 'upTo')
  if (register.length === 0) return []
  const statuses = entriesOf(view, certificateStatus, 'upTo')
  return teamOf(view).flatMap(({ person, certified, id }) => {
    const own = register.filter(({ facts }) => facts.person === person)
    // A certificate that is suspended is held all the same.
    const isHeld = own.some((each) => ['valid', 'suspended'].includes(certificateStandingOn(each, statuses, view.on)))
    if (isHeld === certified) return []
    return [{ code: 'certifiedDiffers', person, says: certified, entries: idsOf([{ id }, ...own]) } as const]
  })
}

const [system, team] = ['enforcementTeam', teamMembership.id] as const

/** The alerts of the enforcement committee and team. */
export const enforcementTeamAlerts: readonly Alert[] = [
  {
    id: 'enforcement-place-vacant',
    label: { zh: '执法委员会主任或执法队队长空缺', en: 'No director of the committee, or no captain of the team' },
    system,
    citation: ownArrangement,
    reads: [committeeMembership.id, team],
    look: vacant,
  },
  {
    id: 'enforcement-place-wrong-post',
    label: { zh: '执法委员会、执法队职务与本职不符', en: 'A place in committee or team held by another post' },
    system,
    citation: ownArrangement,
    reads: [committeeMembership.id, team, postHolding.id],
    look: wrongPosts,
  },
  {
    id: 'enforcement-place-outdated',
    label: { zh: '执法委员会、执法队未随任职调整', en: 'Committee or team not adjusted after a change of posts' },
    system,
    citation: ownArrangement,
    reads: [committeeMembership.id, team, postHolding.id],
    look: outdated,
  },
  {
    id: 'unit-not-stationed',
    label: { zh: '队员所属单位未派驻', en: 'Members of a unit that is not stationed' },
    system,
    citation: convention,
    reads: [team, stationedUnit.id],
    look: notStationed,
  },
  {
    id: 'certified-differs',
    label: { zh: '队伍台账与执法证台账不符', en: 'The team and the register of certificates disagree' },
    system,
    citation: convention,
    reads: [team, enforcementCertificate.id, certificateStatus.id],
    look: certifiedDiffers,
  },
]
