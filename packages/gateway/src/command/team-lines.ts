import {
  committeeSeats,
  enforcementBodies,
  enforcementFields,
  teamPosts,
  teamUnits,
} from '@zhunsheng/domain/enforcement'
import { posts } from '@zhunsheng/domain/ledger'
import type { TeamSeen } from '../run/enforcement-registers.ts'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const unitLines = ({ team }: TeamSeen, { text: { registers }, locale: { format } }: Wording): readonly string[] => {
  const [unit, headcount, certified] = registers.team.unitColumns
  return tableLines(
    [{ title: unit }, { title: headcount, align: 'right' }, { title: certified, align: 'right' }],
    team.units.map((each) => [format.name(teamUnits[each.unit]), String(each.headcount), String(each.certified)]),
  )
}

type CertificatesHeld = ReturnType<NonNullable<TeamSeen['holders']>['get']>

const memberLines = ({ team, holders }: TeamSeen, { text: { registers }, locale: { format } }: Wording) => {
  const said = (is: boolean): string => (is ? registers.yes : registers.no)
  const heldBy = (held: CertificatesHeld = []): string =>
    held.length === 0
      ? registers.no
      : held
          .map(({ facts: { field, expires } }) =>
            registers.team.certificate(format.name(enforcementFields[field]), format.date(expires)),
          )
          .join(registers.team.between)
  return tableLines(
    registers.team.columns.map((title) => ({ title })),
    team.members.map(({ post, person, unit, heldAs, certified, from }) => [
      format.name(teamPosts[post]),
      person,
      format.name(teamUnits[unit]),
      heldAs === undefined ? '—' : format.name(posts[heldAs]),
      said(certified),
      holders === undefined ? '—' : heldBy(holders.get(person)),
      format.date(from),
    ]),
  )
}

const committeeLines = ({ committee }: TeamSeen, { text: { registers }, locale: { format } }: Wording) =>
  committee.length === 0
    ? []
    : [
        '',
        `【${registers.team.committee}】`,
        ...tableLines(
          registers.team.committeeColumns.map((title) => ({ title })),
          committee.map(({ seat, person, post, from }) => [
            format.name(committeeSeats[seat]),
            person,
            format.name(posts[post]),
            format.date(from),
          ]),
        ),
      ]

const stationedLines = ({ stationed }: TeamSeen, { text: { registers }, locale: { format } }: Wording) =>
  stationed.length === 0
    ? []
    : [
        '',
        `【${registers.team.stationed}】`,
        ...tableLines(
          registers.team.stationedColumns.map((title) => ({ title })),
          stationed.map(({ facts, clocks }) => [
            format.name(teamUnits[facts.unit]),
            format.name(enforcementBodies[facts.department]),
            format.date(clocks.occurred),
          ]),
        ),
      ]

/** The enforcement team of a day as lines: its numbers, its units, its members, then committee and stationed units. */
export const teamLines = (seen: TeamSeen, title: string, wording: Wording): readonly string[] => {
  const { registers } = wording.text
  const { team, holders } = seen
  const own =
    team.members.length === 0
      ? ['', registers.team.none]
      : [
          '',
          registers.team.counts(team.headcount, team.certified, holders?.size),
          '',
          ...unitLines(seen, wording),
          '',
          ...memberLines(seen, wording),
        ]
  return [title, ...own, ...committeeLines(seen, wording), ...stationedLines(seen, wording)]
}

/** The same as JSON. */
export const teamJson = ({ team, committee, stationed, holders }: TeamSeen): object => ({
  headcount: team.headcount,
  certified: team.certified,
  holdingCertificates: holders?.size ?? null,
  units: team.units,
  members: team.members.map(({ id: entry, key: memberKey, ...each }) => ({
    ...each,
    heldAs: each.heldAs ?? null,
    holdsCertificate: holders?.has(each.person) ?? null,
    certificates:
      holders === undefined
        ? null
        : (holders.get(each.person) ?? []).map(({ id, key, clocks, facts: { field, expires } }) => ({
            field,
            from: clocks.occurred,
            expires,
            key,
            entry: id,
          })),
    key: memberKey,
    entry,
  })),
  committee: committee.map(({ id, key, ...each }) => ({ ...each, key, entry: id })),
  stationed: stationed.map(({ id, key, facts, clocks }) => ({
    unit: facts.unit,
    department: facts.department,
    from: clocks.occurred,
    key,
    entry: id,
  })),
})
