import { type CivilDate, addDays } from '@zhunsheng/domain'
import { toldCases } from './cases/told-cases.ts'
import { dayChooser, officeHours, on, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, civilServants, institutionStaff, stationed } from './people.ts'
import { places } from './places.ts'
import { type Random, randomFor } from './random.ts'

type Member = Noted<'team-membership'>
type Unit = Member['facts']['unit']
type Post = Member['facts']['post']
/** Somebody in the enforcement team, and since when. */
export interface TeamPlace {
  readonly who: Person
  readonly unit: Unit
  readonly post: Post
  readonly certified: boolean
  readonly from: CivilDate
  readonly until?: CivilDate
}

const since = '2021-12-01'
const placed = (
  who: Person | undefined,
  unit: Unit,
  post: Post,
  certified: boolean,
  from = since,
): readonly TeamPlace[] => (who === undefined ? [] : [{ who, unit, post, certified, from }])

/** 23 in the team on the last day of the year, one who left and was counted no longer. Headcount is not certificates. */
export const team: readonly TeamPlace[] = [
  ...placed(civilServants[1], 'enforcementOffice', 'captain', true),
  ...placed(civilServants[3], 'enforcementOffice', 'deputyCaptain', true),
  ...placed(stationed[0], 'policeStation', 'deputyCaptain', true),
  // The last two of the office came in 2023; one of them has still to pass.
  ...civilServants
    .slice(12, 17)
    .flatMap((who, i) => placed(who, 'enforcementOffice', 'member', true, i < 4 ? since : on(3, 20))),
  ...institutionStaff
    .slice(0, 4)
    .flatMap((who, i) => placed(who, 'enforcementOffice', 'member', i < 3, i < 3 ? since : on(11, 20))),
  ...stationed.slice(1, 4).flatMap((who) => placed(who, 'policeStation', 'member', true)),
  ...stationed.slice(4, 6).flatMap((who) => placed(who, 'judicialOffice', 'member', false)),
  ...stationed.slice(6, 9).flatMap((who) => placed(who, 'naturalResourcesOffice', 'member', true)),
  ...stationed.slice(9, 12).flatMap((who) => placed(who, 'marketRegulationOffice', 'member', true)),
  ...placed(civilServants[20], 'enforcementOffice', 'member', true).map((one) => ({ ...one, until: on(6, 30) })),
]

// The captain and both deputies hold theirs by virtue of another post.
const heldAs = ({ post, unit }: TeamPlace): Pick<Member['facts'], 'heldAs'> => {
  if (post === 'captain') return { heldAs: 'townMayor' }
  if (post === 'deputyCaptain') return { heldAs: unit === 'policeStation' ? 'policeChief' : 'deputyMayor' }
  return {}
}

const memberships = (): readonly Member[] => {
  const random = randomFor('team')
  return team.map((place, i): Member => {
    const { who, unit, post, certified, from, until } = place
    return {
      key: keyOf('ZFDW', i + 1, 2),
      clocks: { occurred: from, ...(until === undefined ? {} : { closed: until }) },
      facts: { person: who.key, unit, post, ...heldAs(place), certified },
      personal: { name: who.name },
      recorded: officeHours(addDays(until ?? from, 2), random),
    }
  })
}

type Exam = Noted<'certificate-exam'>
const candidates = [civilServants[16], ...institutionStaff.slice(0, 3), stationed[11]]
const exams = (): readonly Exam[] => {
  const random = randomFor('certificate-exam')
  return candidates.flatMap((who, i): readonly Exam[] =>
    who === undefined
      ? []
      : [
          {
            key: keyOf('ZFKS', i + 1, 2),
            clocks: { occurred: workday(10, 28) },
            facts: { person: who.key, passed: true },
            personal: { name: who.name },
            recorded: officeHours(workday(11, 10), random),
          },
        ],
  )
}

type Joint = Noted<'joint-enforcement'>
const matters = [
  '占道经营整治',
  '秸秆禁烧检查',
  '食品安全检查',
  '违法占地核查',
  '道路运输整治',
  '燃气安全检查',
] as const
const inAll = 73
// 64 operations a department led; in nine the town led, and those are not the report's 60余次.
const jointEnforcements = (): readonly Joint[] => {
  const random = randomFor('joint-enforcement')
  const choose = dayChooser([5, 5, 9, 9, 9, 10, 9, 9, 10, 10, 9, 6])
  return datesOf(inAll, choose, random).map((occurred, i): Joint => {
    const leadUnit = i % 8 === 7 ? 'township' : 'department'
    return {
      key: keyOf('LHZF', i + 1),
      clocks: { occurred },
      facts: {
        initiator: leadUnit === 'township' || random.chance(450) ? 'township' : 'department',
        leadUnit,
        matter: random.pick(matters),
      },
      personal: {},
      recorded: officeHours(addDays(occurred, random.between(0, 3)), random),
    }
  })
}

type Patrol = Noted<'patrol'>
const findings = ['占道堆放物料', '门前卫生未清理', '摊点未按划线经营', '工地围挡破损', '露天堆放秸秆'] as const
// What the team finds on the day on which a case of such a source was discovered is that case.
const foundOn = (
  found: boolean,
  byOfficers: boolean,
  day: CivilDate,
  i: number,
): Pick<Patrol['facts'], 'found' | 'finding' | 'case'> => {
  if (!found) return { found }
  const told = byOfficers
    ? toldCases.find(({ source, discovered }) => source === 'patrol' && discovered === day)
    : undefined
  if (told === undefined) return { found, finding: findings[i % findings.length] ?? findings[0] }
  return { found, finding: told.title, case: told.key }
}
const byTeam = 156
const byGrids = 48
const patrols = (): readonly Patrol[] => {
  const random = randomFor('patrol')
  const choose = dayChooser([6, 6, 9, 9, 9, 9, 9, 9, 9, 9, 8, 8])
  return datesOf(byTeam + byGrids, choose, random).map((occurred, i): Patrol => {
    const [start, end] = [random.pick(routeEnds), random.pick(routeEnds)]
    // 48 of 204 is 4 of 17: spread over the year without a second draw.
    const grid = (i * 4) % 17 < 4
    return {
      key: keyOf('XCH', i + 1),
      clocks: { occurred },
      facts: {
        team: grid ? 'gridTeam' : 'enforcementTeam',
        leader: team[random.below(12)]?.who.key ?? 'p-0002',
        ...foundOn(random.chance(180), !grid, occurred, i),
      },
      personal: { route: `镇政府—${start}—${end}` },
      recorded: officeHours(addDays(occurred, random.between(0, 2)), random),
    }
  })
}
const routeEnds = [places[0]?.name ?? '', ...places.slice(1).map((at) => at.name)] as const

const datesOf = (howMany: number, choose: (random: Random) => CivilDate, random: Random): readonly CivilDate[] =>
  Array.from({ length: howMany }, () => choose(random)).toSorted()

/** The enforcement team, its examination, operations and patrols. */
export const enforcement = (): Part<'team-membership' | 'certificate-exam' | 'joint-enforcement' | 'patrol'> => ({
  'team-membership': memberships(),
  'certificate-exam': exams(),
  'joint-enforcement': jointEnforcements(),
  patrol: patrols(),
})
