import { describe, expect, test } from 'vitest'
import { leadingGroupMembership } from '../../ledger/organisation/leading-group-membership.ts'
import { type GroupPlace, leadingGroupOn } from '../../ledger/organisation/leading-group.ts'
import { postHolding } from '../../ledger/organisation/post-holding.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import type { PostId } from '../../township/post.ts'
import { lookOut } from '../alerts.ts'
import { entriesOf } from '../entries-of.ts'
import { leadingGroupAlerts } from './leading-group.ts'

type Span = readonly [from: string, to?: string]
const clocksOf = ([occurred, closed]: Span) => ({ occurred, ...(closed !== undefined && { closed }) })
const seat = (place: GroupPlace, post: PostId, person: string, ...span: Span) =>
  entryFor(leadingGroupMembership, {
    key: `${place}-${person}-${span[0]}`,
    clocks: clocksOf(span),
    facts: { place, post, person },
  })
const held = (post: PostId, person: string, ...span: Span) =>
  entryFor(postHolding, {
    key: `${post}-${person}-${span[0]}`,
    clocks: clocksOf(span),
    facts: { post, person, acting: false },
  })
type Row = ReturnType<typeof seat> | ReturnType<typeof held>
const found = (on: string, ...entries: readonly Row[]) =>
  lookOut(viewOf(on, entries), leadingGroupAlerts).map(({ finding }) => finding)

const since = '2021-09-01'
const group = [
  seat('leader', 'partySecretary', 'p-1', since),
  seat('deputyLeader', 'townMayor', 'p-2', since),
  seat('executiveDeputyLeader', 'deputySecretary', 'p-3', since),
  seat('member', 'deputyMayor', 'p-4', since),
]
const team = [
  held('partySecretary', 'p-1', since),
  held('townMayor', 'p-2', since),
  held('deputySecretary', 'p-3', since),
  held('deputyMayor', 'p-4', since),
]

test('a group that the leadership team makes up is in order', () => {
  expect(found('2023-12-31', ...group, ...team)).toEqual([])
})

test('who holds two posts of the team and does not sit is missing once, by the higher post', () => {
  const both = [held('leadershipMember', 'p-7', since), held('deputyMayor', 'p-7', '2022-03-01')]
  expect(found('2023-12-31', ...group, ...team, ...both)).toMatchObject([
    { code: 'leadingGroupMissing', person: 'p-7', post: 'deputyMayor', since: '2022-03-01' },
  ])
})

test('who made up the group on a day is told place by place', () => {
  const former = seat('leader', 'partySecretary', 'p-0', '2019-01-01', '2021-08-31')
  const entries = [...group.toReversed(), former]
  const known = entriesOf(viewOf('2023-12-31', entries), leadingGroupMembership, 'upTo')
  expect(leadingGroupOn(known, '2023-01-01').map(({ person }) => person)).toEqual(['p-1', 'p-2', 'p-3', 'p-4'])
  expect(leadingGroupOn(known, '2021-08-31').map(({ person }) => person)).toEqual(['p-0'])
})

describe('a vacancy', () => {
  test('is found from the day after somebody left until the day somebody came', () => {
    const left = seat('leader', 'partySecretary', 'p-1', since, '2023-04-14')
    const came = seat('leader', 'partySecretary', 'p-9', '2023-04-17')
    const rows = [...group.slice(1), left, came]
    expect(found('2023-04-14', ...rows)).toEqual([])
    for (const day of ['2023-04-15', '2023-04-16'])
      expect(found(day, ...rows)).toEqual([
        { code: 'leadingGroupVacancy', place: 'leader', until: '2023-04-14', entries: [left.id] },
      ])
    expect(found('2023-04-17', ...rows)).toEqual([])
  })
  test('is every place of a group that nobody wrote down', () => {
    const places = found('2023-12-31', ...team).map((finding) => 'place' in finding && finding.place)
    expect(places).toEqual(['leader', 'deputyLeader', 'executiveDeputyLeader', 'member'])
  })
})

describe('a place that belongs to another post', () => {
  test.each([
    ['leader', 'townMayor', ['partySecretary']],
    ['deputyLeader', 'deputyMayor', ['townMayor']],
    ['executiveDeputyLeader', 'deputyMayor', ['deputySecretary']],
    ['member', 'policeChief', ['deputyMayor', 'leadershipMember']],
  ] as const)('is found: %s held by %s', (place, post, due) => {
    const wrong = seat(place, post, 'p-8', since)
    const findings = found('2023-12-31', ...group, wrong)
    expect(findings).toEqual([{ code: 'leadingGroupWrongPost', place, post, person: 'p-8', due, entries: [wrong.id] }])
  })
})

describe('a member of the leadership team', () => {
  const joined = held('leadershipMember', 'p-7', '2023-03-01', '2023-10-31')
  test('who does not sit in the group is found while they hold their post', () => {
    expect(found('2023-02-28', ...group, ...team, joined)).toEqual([])
    expect(found('2023-06-30', ...group, ...team, joined)).toEqual([
      {
        code: 'leadingGroupMissing',
        post: 'leadershipMember',
        person: 'p-7',
        since: '2023-03-01',
        entries: [joined.id],
      },
    ])
    expect(found('2023-11-01', ...group, ...team, joined)).toEqual([])
  })
  test('of another body is not', () => {
    expect(found('2023-06-30', ...group, ...team, held('policeChief', 'p-20', since))).toEqual([])
  })
})

describe('a group that was not adjusted', () => {
  const left = held('townMayor', 'p-2', since, '2023-04-07')
  const came = held('townMayor', 'p-9', '2023-04-10')
  const others = team.filter(({ facts }) => facts.post !== 'townMayor')
  test('is found from the day after the post changed hands, with who left and who came', () => {
    expect(found('2023-04-07', ...group, ...others, left, came)).toEqual([])
    const rests = (...rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted()
    const outdated = { code: 'leadingGroupOutdated', place: 'deputyLeader', post: 'townMayor', person: 'p-2' }
    expect(found('2023-04-08', ...group, ...others, left, came)).toEqual([
      { ...outdated, until: '2023-04-07', successors: [], entries: rests(group[1]!, left) },
    ])
    expect(found('2023-04-10', ...group, ...others, left, came)).toEqual([
      { ...outdated, until: '2023-04-07', successors: ['p-9'], entries: rests(group[1]!, left, came) },
    ])
  })
  test('is in order again when the former holder has gone and the new one sits in it', () => {
    const adjusted = [
      ...group.filter(({ facts }) => facts.place !== 'deputyLeader'),
      seat('deputyLeader', 'townMayor', 'p-2', since, '2023-04-12'),
      seat('deputyLeader', 'townMayor', 'p-9', '2023-04-13'),
    ]
    expect(found('2023-04-12', ...adjusted, ...others, left, came)).toHaveLength(1)
    expect(found('2023-04-13', ...adjusted, ...others, left, came)).toEqual([])
  })
  test('is not found of a post whose holders nobody wrote down', () => {
    expect(found('2023-12-31', ...group, ...others)).toEqual([])
  })
})

test('both languages say the same numbers and persons', () => {
  const wrong = seat('leader', 'townMayor', 'p-8', since)
  const left = held('townMayor', 'p-2', since, '2023-04-07')
  const came = held('townMayor', 'p-9', '2023-04-10')
  const rows = [...group.slice(0, 3), wrong, left, came, held('leadershipMember', 'p-7', '2023-03-01')]
  const findings = found('2023-06-30', ...rows)
  expect(new Set(findings.map(({ code }) => code)).size).toBe(4)
  const numbers = (text: string) => (text.match(/\d+/gu) ?? []).map(Number).toSorted((a, b) => a - b)
  for (const finding of findings) expect(numbers(say(finding, zhCN))).toEqual(numbers(say(finding, en)))
  expect(findings.map((finding) => say(finding, zhCN))).toEqual([
    '法治建设领导小组成员空缺：台账中无人担任过。',
    '法治建设领导小组组长由镇长（p-8）担任，应由党委书记担任。',
    '班子成员（p-7，2023年3月1日任职）属党政班子，未列入法治建设领导小组。',
    '法治建设领导小组组长仍为p-8，其未任过镇长，现任p-9未列入小组。',
    '法治建设领导小组副组长仍为p-2，其任镇长至2023年4月7日，现任p-9未列入小组。',
  ])
})
