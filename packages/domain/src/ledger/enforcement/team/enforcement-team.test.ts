import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import { anyLedger, ledgerDays } from '../../../testing/any-ledger.ts'
import { addDays, daysBetween } from '../../../value/civil-date.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import { standsOn } from '../../standing-on.ts'
import { committeeMembership } from './committee-membership.ts'
import { type TeamPost, type TeamUnit, enforcementCommitteeOn, enforcementTeamOn } from './enforcement-team.ts'
import { teamMembership } from './team-membership.ts'

const since = '2022-01-01'
const member = (
  key: string,
  person: string,
  unit: TeamUnit,
  post: TeamPost,
  certified: boolean,
  occurred = since,
  closed?: string,
) =>
  entryFor(teamMembership, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { person, unit, post, certified, ...(post === 'captain' && { heldAs: 'townMayor' }) },
  })
const rows = [
  member('M5', 'p-5', 'judicialOffice', 'member', false),
  member('M4', 'p-4', 'enforcementOffice', 'member', true, '2023-03-20'),
  member('M3', 'p-3', 'enforcementOffice', 'member', true, since, '2023-06-30'),
  member('M2', 'p-2', 'policeStation', 'deputyCaptain', true),
  member('M1', 'p-1', 'enforcementOffice', 'captain', true),
]
const teamOn = (on: string, of = rows) => enforcementTeamOn(entriesOfKind(teamMembership, of), on)

test('the team of a day: who, by which unit and post, by virtue of what; all of them and the certified apart', () => {
  const team = teamOn('2023-12-31')
  expect(team.members.map(({ person, unit, post, certified }) => [person, unit, post, certified])).toEqual([
    ['p-1', 'enforcementOffice', 'captain', true],
    ['p-2', 'policeStation', 'deputyCaptain', true],
    ['p-4', 'enforcementOffice', 'member', true],
    ['p-5', 'judicialOffice', 'member', false],
  ])
  expect(team.members.map(({ heldAs }) => heldAs)).toEqual(['townMayor', undefined, undefined, undefined])
  expect([team.headcount, team.certified]).toEqual([4, 3])
  expect(team.units).toEqual([
    { unit: 'enforcementOffice', headcount: 2, certified: 2 },
    { unit: 'policeStation', headcount: 1, certified: 1 },
    { unit: 'judicialOffice', headcount: 1, certified: 0 },
  ])
})

test.each([
  ['2023-03-19', ['p-1', 'p-2', 'p-3', 'p-5']],
  ['2023-03-20', ['p-1', 'p-2', 'p-3', 'p-4', 'p-5']],
  ['2023-06-30', ['p-1', 'p-2', 'p-3', 'p-4', 'p-5']],
  ['2023-07-01', ['p-1', 'p-2', 'p-4', 'p-5']],
  ['2021-12-31', []],
])('first and last day belong to it: on %s %j', (on, persons) => {
  expect(
    teamOn(on)
      .members.map(({ person }) => person)
      .toSorted(),
  ).toEqual(persons)
})

test('somebody whom two units count is one person of the team', () => {
  const team = teamOn('2023-12-31', [...rows, member('M6', 'p-4', 'marketRegulationOffice', 'member', false)])
  expect([team.headcount, team.certified, team.members.length]).toEqual([4, 3, 5])
})

test('the committee of a day: its director first', () => {
  const seat = (key: string, place: 'director' | 'member', person: string, occurred = since, closed?: string) =>
    entryFor(committeeMembership, {
      key,
      clocks: { occurred, ...(closed !== undefined && { closed }) },
      facts: { person, seat: place, post: place === 'director' ? 'partySecretary' : 'deputyMayor' },
    })
  const seats = [
    seat('C1', 'member', 'p-4'),
    seat('C2', 'director', 'p-0', since, '2023-04-14'),
    seat('C3', 'director', 'p-9', '2023-04-17'),
  ]
  const on = (day: string) =>
    enforcementCommitteeOn(entriesOfKind(committeeMembership, seats), day).map(({ person }) => person)
  expect([on('2023-04-14'), on('2023-04-15'), on('2023-04-17')]).toEqual([['p-0', 'p-4'], ['p-4'], ['p-9', 'p-4']])
})

test('over any ledger: certified never more than heads, heads never more than rows, every row standing that day', () => {
  const anyDay = fc
    .nat({ max: daysBetween(ledgerDays.from, ledgerDays.to) })
    .map((days) => addDays(ledgerDays.from, days))
  fc.assert(
    fc.property(anyLedger([teamMembership], 20), anyDay, (entries, on) => {
      const memberships = entriesOfKind(teamMembership, entries)
      const team = enforcementTeamOn(memberships, on)
      expect(team.certified).toBeLessThanOrEqual(team.headcount)
      expect(team.members.length).toBe(memberships.filter((each) => standsOn(each, on)).length)
      expect(team.headcount).toBe(new Set(team.members.map(({ person }) => person)).size)
      expect(enforcementTeamOn(memberships.toReversed(), on)).toEqual(team)
    }),
  )
})
