import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, civilServants, stationed } from './people.ts'
import { randomFor } from './random.ts'

const since = '2021-12-01'

type Founding = Noted<'enforcement-body-founding'>
const bodies: readonly (readonly [Founding['facts']['body'], string, CivilDate, string])[] = [
  ['committee', '乐昌镇综合行政执法工作委员会', '2021-11-19', '乐发〔2021〕18号（虚构）'],
  ['team', '乐昌镇综合行政执法队', since, '乐政发〔2021〕22号（虚构）'],
  ['office', '乐昌镇综合执法办公室', since, '乐政发〔2021〕22号（虚构）'],
]
const foundings = (): readonly Founding[] => {
  const random = randomFor('enforcement-body')
  return bodies.map(([body, title, occurred, document], i): Founding => ({
    key: keyOf('ZFJG', i + 1, 2),
    clocks: { occurred },
    facts: { body, title, document },
    personal: {},
    recorded: officeHours(addDays(occurred, 3), random),
  }))
}

type Membership = Noted<'committee-membership'>
type Seat = readonly [
  seat: Membership['facts']['seat'],
  post: Membership['facts']['post'],
  who: Person | undefined,
  from?: CivilDate,
  until?: CivilDate,
]
// Whoever holds the post has the seat: in April one member of the leadership team came for another.
const seats: readonly Seat[] = [
  ['director', 'partySecretary', civilServants[0]],
  ['deputyDirector', 'townMayor', civilServants[1]],
  ['deputyDirector', 'deputyMayor', civilServants[3]],
  ['member', 'policeChief', stationed[0]],
  ['member', 'judicialOfficeHead', stationed[4]],
  ['member', 'leadershipMember', civilServants[7], since, '2023-04-07'],
  ['member', 'leadershipMember', civilServants[8], '2023-04-10'],
]
const memberships = (): readonly Membership[] => {
  const random = randomFor('enforcement-committee')
  return seats.map(([seat, post, who, from = since, until], i): Membership => ({
    key: keyOf('ZFWY', i + 1, 2),
    clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
    facts: { person: who?.key ?? '', seat, post },
    personal: {},
    recorded: officeHours(addDays(until ?? from, 3), random),
  }))
}

type Stationing = Noted<'stationed-unit'>
const units: readonly (readonly [Stationing['facts']['unit'], Stationing['facts']['department']])[] = [
  ['policeStation', 'publicSecurityBureau'],
  ['judicialOffice', 'otherDepartment'],
  ['naturalResourcesOffice', 'naturalResourcesBureau'],
  ['marketRegulationOffice', 'marketRegulationBureau'],
]
const stationings = (): readonly Stationing[] => {
  const random = randomFor('stationed-unit')
  return units.map(([unit, department], i): Stationing => ({
    key: keyOf('PZ', i + 1, 2),
    clocks: { occurred: since },
    facts: { unit, department, basis: '派驻协议（虚构）' },
    personal: {},
    recorded: officeHours(addDays(since, 5), random),
  }))
}

type Responsibility = Noted<'post-responsibility'>
// Post, what it answers for, and the place of the institution in the register.
const duties: readonly (readonly [Responsibility['facts']['post'], string, number?])[] = [
  ['director', '统筹全镇综合行政执法工作，协调部门派驻力量', 2],
  ['director', '组织行政执法评议考核', 6],
  ['captain', '批准立案、登记保存和行政处罚决定', 2],
  ['captain', '主持重大复杂案件集体讨论', 15],
  ['deputyCaptain', '日常指挥调度和执法装备管理', 24],
  ['deputyCaptain', '吹哨报到事项的协调落实', 21],
  ['officer', '调查取证应当两人以上并主动出示执法证件', 4],
  ['officer', '告知当事人陈述申辩和听证权利', 16],
  ['legalReviewer', '重大执法决定作出前的法制审核', 5],
  ['legalReviewer', '案卷评查和错案线索移送', 7],
  ['recorder', '执法公示信息的发布和撤回', 3],
  ['recorder', '全过程记录资料和案卷归档', 19],
]
const responsibilities = (): readonly Responsibility[] => {
  const random = randomFor('post-responsibility')
  const occurred = '2022-03-15'
  return duties.map(([post, duty, institution], i): Responsibility => ({
    key: keyOf('GWZR', i + 1, 2),
    clocks: { occurred },
    facts: { post, duty, ...(institution !== undefined && { institution: keyOf('ZD', institution, 2) }) },
    personal: {},
    recorded: officeHours(addDays(occurred, 2), random),
  }))
}

/** The committee, the team and the office, who sits where, who is stationed, and what each post answers for. */
export const enforcementBodies = (): Part<
  'enforcement-body-founding' | 'committee-membership' | 'stationed-unit' | 'post-responsibility'
> => ({
  'enforcement-body-founding': foundings(),
  'committee-membership': memberships(),
  'stationed-unit': stationings(),
  'post-responsibility': responsibilities(),
})
