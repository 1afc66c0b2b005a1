import { describe, expect, test } from 'vitest'
import { certificateStatus } from '../../ledger/enforcement/team/certificate-status.ts'
import { committeeMembership } from '../../ledger/enforcement/team/committee-membership.ts'
import { enforcementCertificate } from '../../ledger/enforcement/team/enforcement-certificate.ts'
import type { TeamPost, TeamUnit } from '../../ledger/enforcement/team/enforcement-team.ts'
import { stationedUnit } from '../../ledger/enforcement/team/stationed-unit.ts'
import { teamMembership } from '../../ledger/enforcement/team/team-membership.ts'
import { postHolding } from '../../ledger/organisation/post-holding.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import type { PostId } from '../../township/post.ts'
import { lookOut } from '../alerts.ts'
import { enforcementTeamAlerts } from './enforcement-team.ts'

type Span = readonly [from: string, to?: string]
const clocksOf = ([occurred, closed]: Span) => ({ occurred, ...(closed !== undefined && { closed }) })
const seat = (place: 'director' | 'member', post: PostId, person: string, ...span: Span) =>
  entryFor(committeeMembership, {
    key: `W-${person}-${span[0]}`,
    clocks: clocksOf(span),
    facts: { person, seat: place, post },
  })
const member = (post: TeamPost, person: string, heldAs: PostId | '', ...span: Span) =>
  placed('enforcementOffice', true, post, person, heldAs, ...span)
const placed = (
  unit: TeamUnit,
  certified: boolean,
  post: TeamPost,
  person: string,
  heldAs: PostId | '',
  ...span: Span
) =>
  entryFor(teamMembership, {
    key: `M-${person}-${span[0]}`,
    clocks: clocksOf(span),
    facts: { person, unit, post, certified, ...(heldAs !== '' && { heldAs }) },
  })
const held = (post: PostId, person: string, ...span: Span) =>
  entryFor(postHolding, {
    key: `RZ-${post}-${person}-${span[0]}`,
    clocks: clocksOf(span),
    facts: { post, person, acting: false },
  })
const stationed = (unit: TeamUnit, ...span: Span) =>
  entryFor(stationedUnit, {
    key: `PZ-${unit}-${span[0]}`,
    clocks: clocksOf(span),
    facts: { unit, department: 'publicSecurityBureau' },
  })
const certificate = (person: string, occurred: string, expires: string) =>
  entryFor(enforcementCertificate, {
    key: `ZJ-${person}`,
    clocks: { occurred },
    facts: { person, issuer: '省司法厅（合成）', field: 'comprehensive', expires },
  })
type Row = ReturnType<typeof seat>
const found = (on: string, ...rows: readonly Row[]) =>
  lookOut(viewOf(on, rows), enforcementTeamAlerts).map(({ finding }) => finding)
const ids = (...rows: readonly Row[]) => rows.map(({ id }) => id).toSorted()

const since = '2021-12-01'
const director = seat('director', 'partySecretary', 'p-1', since)
const captain = member('captain', 'p-2', 'townMayor', since)
const deputies = [
  member('deputyCaptain', 'p-4', 'deputyMayor', since),
  member('deputyCaptain', 'p-41', 'policeChief', since),
]
const inOrder = [director, captain, ...deputies]
const posts = [
  held('partySecretary', 'p-1', since),
  held('townMayor', 'p-2', since),
  held('deputyMayor', 'p-4', since),
  held('policeChief', 'p-41', since),
]

test('committee and team as the report describes them are in order', () => {
  expect(found('2023-12-31', ...inOrder, ...posts)).toEqual([])
})

describe('a vacancy', () => {
  test('is found from the day after the director left until another came', () => {
    const left = seat('director', 'partySecretary', 'p-0', since, '2023-04-14')
    const came = seat('director', 'partySecretary', 'p-1', '2023-04-17')
    const rows = [captain, ...deputies, left, came]
    expect(found('2023-04-14', ...rows)).toEqual([])
    expect(found('2023-04-15', ...rows)).toEqual([
      { code: 'enforcementPlaceVacant', body: 'committee', place: 'director', until: '2023-04-14', entries: [left.id] },
    ])
    expect(found('2023-04-17', ...rows)).toEqual([])
  })
  test('of a team without a captain; of a body that nobody wrote down nothing is said', () => {
    expect(found('2023-12-31', ...deputies)).toEqual([
      { code: 'enforcementPlaceVacant', body: 'team', place: 'captain', entries: [] },
    ])
    expect(found('2023-12-31')).toEqual([])
  })
})

describe('a place held by another post', () => {
  test('is found of the director, the captain and a deputy', () => {
    const rows = [
      seat('director', 'townMayor', 'p-2', since),
      member('captain', 'p-4', 'deputyMayor', since),
      member('deputyCaptain', 'p-5', 'judicialOfficeHead', since),
    ]
    expect(found('2023-12-31', ...rows)).toMatchObject([
      { body: 'committee', place: 'director', post: 'townMayor', due: ['partySecretary'] },
      { body: 'team', place: 'captain', post: 'deputyMayor', due: ['townMayor'] },
      { body: 'team', place: 'deputyCaptain', post: 'judicialOfficeHead', due: ['deputyMayor', 'policeChief'] },
    ])
  })
  test('where the membership names no post, the posts held tell; where nobody wrote them down, nothing does', () => {
    const silent = member('captain', 'p-2', '', since)
    expect(found('2023-12-31', silent)).toEqual([])
    expect(found('2023-12-31', silent, held('townMayor', 'p-2', since))).toEqual([])
    const other = held('townMayor', 'p-9', since)
    expect(found('2023-12-31', silent, other)).toEqual([
      {
        code: 'enforcementPlaceWrongPost',
        body: 'team',
        place: 'captain',
        person: 'p-2',
        due: ['townMayor'],
        entries: [silent.id],
      },
    ])
  })
})

describe('a post that changed hands', () => {
  const [left, came] = [held('townMayor', 'p-2', since, '2023-04-07'), held('townMayor', 'p-9', '2023-04-10')]
  const others = posts.filter(({ facts }) => facts['post'] !== 'townMayor')
  test('leaves the team outdated until it follows', () => {
    expect(found('2023-04-07', ...inOrder, ...others, left, came)).toEqual([])
    const outdated = {
      code: 'enforcementPlaceOutdated',
      body: 'team',
      place: 'captain',
      person: 'p-2',
      post: 'townMayor',
      until: '2023-04-07',
    }
    expect(found('2023-04-08', ...inOrder, ...others, left, came)).toEqual([
      { ...outdated, successors: [], entries: ids(captain, left) },
    ])
    expect(found('2023-04-10', ...inOrder, ...others, left, came)).toEqual([
      { ...outdated, successors: ['p-9'], entries: ids(captain, left, came) },
    ])
    const adjusted = [
      director,
      ...deputies,
      member('captain', 'p-2', 'townMayor', since, '2023-04-10'),
      member('captain', 'p-9', 'townMayor', '2023-04-11'),
    ]
    expect(found('2023-04-11', ...adjusted, ...others, left, came)).toEqual([])
  })
  test('and the committee by itself', () => {
    const member2 = seat('member', 'townMayor', 'p-2', since)
    const team = [member('captain', 'p-9', 'townMayor', '2023-04-10'), ...deputies]
    expect(found('2023-04-10', director, member2, ...team, ...others, left, came)).toMatchObject([
      { code: 'enforcementPlaceOutdated', body: 'committee', place: 'member', person: 'p-2', successors: ['p-9'] },
    ])
  })
})

describe('members of a unit that is not stationed', () => {
  const police = placed('policeStation', true, 'member', 'p-42', '', since)
  const justice = placed('judicialOffice', true, 'member', 'p-44', '', since)
  test('are found by unit, from the day after it was withdrawn', () => {
    const [one, two] = [stationed('policeStation', since), stationed('judicialOffice', since, '2023-06-30')]
    expect(found('2023-06-30', ...inOrder, police, justice, one, two)).toEqual([])
    expect(found('2023-07-01', ...inOrder, police, justice, one, two)).toEqual([
      {
        code: 'unitNotStationed',
        unit: 'judicialOffice',
        persons: ['p-44'],
        until: '2023-06-30',
        entries: ids(justice, two),
      },
    ])
  })
  test('are not looked for where nobody wrote down who is stationed; the office of the town is never stationed', () => {
    expect(found('2023-12-31', ...inOrder, police)).toEqual([])
    expect(found('2023-12-31', ...inOrder, stationed('policeStation', since))).toEqual([])
  })
})

describe('the flag of a membership against the register', () => {
  const [one, other] = [
    placed('enforcementOffice', true, 'member', 'p-12', '', since),
    placed('enforcementOffice', false, 'member', 'p-13', '', since),
  ]
  const certified = [
    ...inOrder,
    certificate('p-2', since, '2026-11-30'),
    certificate('p-4', since, '2026-11-30'),
    certificate('p-41', since, '2026-11-30'),
  ]
  const [lapsed, unexpected] = [
    certificate('p-12', since, '2023-06-30'),
    certificate('p-13', '2023-02-01', '2026-01-31'),
  ]
  test('differs when the register has none in force, or one that the membership does not know', () => {
    expect(found('2023-01-31', ...certified, one, other, lapsed, unexpected)).toEqual([])
    expect(found('2023-02-01', ...certified, one, other, lapsed, unexpected)).toEqual([
      { code: 'certifiedDiffers', person: 'p-13', says: false, entries: ids(other, unexpected) },
    ])
    expect(found('2023-07-01', ...certified, one, lapsed)).toEqual([
      { code: 'certifiedDiffers', person: 'p-12', says: true, entries: ids(one, lapsed) },
    ])
  })
  test('a certificate that is suspended is held all the same', () => {
    const suspended = entryFor(certificateStatus, {
      key: 'ZT-1',
      clocks: { occurred: '2023-03-01' },
      facts: { certificate: 'ZJ-p-12', status: 'suspended', reason: '示例' },
    })
    expect(found('2023-03-02', ...certified, one, lapsed, suspended)).toEqual([])
  })
})

test('both languages say it', () => {
  const rows = [
    seat('director', 'townMayor', 'p-2', since),
    member('captain', 'p-2', 'townMayor', since),
    placed('policeStation', true, 'member', 'p-42', '', since),
    stationed('judicialOffice', since),
    held('townMayor', 'p-2', since, '2023-04-07'),
    held('townMayor', 'p-9', '2023-04-10'),
  ]
  const findings = found('2023-06-30', ...rows)
  expect(findings.map((finding) => say(finding, zhCN))).toEqual([
    '执法委员会主任由镇长（p-2）担任，按本镇安排应由党委书记担任。',
    '执法委员会主任仍为p-2，其任镇长至2023年4月7日，现任p-9未列入。',
    '综合执法队队长仍为p-2，其任镇长至2023年4月7日，现任p-9未列入。',
    '执法队中有派出所人员1名（p-42），当日派出所没有派驻记录，请核对人员或补登派驻。',
  ])
  expect(findings.map((finding) => say(finding, en))).toEqual([
    "In the enforcement committee the seat “Director” is held by p-2 (Mayor of the town); by the township's own arrangement it belongs to: Party secretary.",
    'In the enforcement committee the seat “Director” still names p-2, who held the post “Mayor of the town” until 2023-04-07; its holder p-9 is not in it.',
    'In the enforcement team the post “Captain” still names p-2, who held the post “Mayor of the town” until 2023-04-07; its holder p-9 is not in it.',
    'The enforcement team has 1 of the unit “Police station” (p-42), which is not recorded as stationed. Check the persons, or enter the stationing.',
  ])
})
