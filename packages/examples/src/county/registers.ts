import type { CivilDate } from '@zhunsheng/domain'
import { enforcersOf } from './enforcers.ts'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import type { Person } from '../ledger-2023/people.ts'
import { randomFor } from '../ledger-2023/random.ts'
import type { Assigned } from './members.ts'
import { countyKey, standing } from './rows.ts'
import {
  type Township,
  civilServantsOf,
  contactsOf,
  divisionsOn,
  lawyersOf,
  partiesOf,
  residentsOf,
  stationedOf,
} from './township.ts'

const elected = '2021-09-01'
const since2021 = '2021-01-04'

const villages = (township: Township): readonly Noted<'village'>[] => {
  const row = standing(township, 'CS')
  const random = randomFor(`${township.code} residents`)
  return township.divisions.map(({ code, name, level, validFrom = since2021, validTo }, i) => {
    const { residents } = township.profile
    const successor = township.divisions.find(({ successorOf }) => successorOf?.includes(code))
    const isFormer = validTo !== undefined
    const many = level === 'community' ? Math.floor(residents * 1.5) : isFormer ? Math.floor(residents / 2) : residents
    return {
      ...row(i, validFrom, validTo),
      key: code,
      facts: {
        name,
        type: level === 'community' ? 'community' : 'village',
        residents: many + random.between(-300, 300),
        ...(successor !== undefined && { successor: successor.code }),
      },
    }
  })
}

type Category = Noted<'person'>['facts']['category']
const persons = (township: Township, members: readonly Assigned[]): readonly Noted<'person'>[] => {
  const row = standing(township, 'RY')
  const listed: readonly (readonly [Person, Category, CivilDate])[] = [
    ...civilServantsOf(township).map((who) => [who, 'civilServant', elected] as const),
    ...stationedOf(township).map((who) => [who, 'stationed', elected] as const),
    ...contactsOf(township).map((who) => [who, 'villageCadre', since2021] as const),
    ...lawyersOf(township).map((who) => [who, 'outsideExpert', since2021] as const),
    ...members.map(({ who, from }) => [who, 'contract', from] as const),
    ...[...residentsOf(township), ...partiesOf(township)].map((who) => [who, 'resident', since2021] as const),
  ]
  return listed.map(([{ key, name }, category, from], i) => ({
    ...row(i, from),
    key,
    facts: { category },
    personal: { name },
  }))
}

const postsHeld = ['partySecretary', 'townMayor', 'deputySecretary', 'deputyMayor', 'leadershipMember'] as const
const posts = (township: Township): readonly Noted<'post-holding'>[] => {
  const row = standing(township, 'RZ')
  const held = [
    ...postsHeld.map((post, i) => [post, township.person(i + 1)] as const),
    ['governanceCentreHead', township.person(11)] as const,
    ['partyGovernmentOfficeHead', township.person(10)] as const,
    ['enforcementOfficeHead', township.person(13)] as const,
    ['policeChief', township.person(41)] as const,
    ['judicialOfficeHead', township.person(45)] as const,
    ['legalCounsel', township.person(85)] as const,
  ]
  return held.map(([post, { key }], i) => ({ ...row(i, elected), facts: { post, person: key, acting: false } }))
}

const placesOfGroup = ['leader', 'deputyLeader', 'executiveDeputyLeader', 'member', 'member'] as const
const leadingGroup = (township: Township): readonly Noted<'leading-group-membership'>[] => {
  const row = standing(township, 'LDXZ')
  return placesOfGroup.map((place, i) => {
    const { key, name } = township.person(i + 1)
    const post = postsHeld[i] ?? 'leadershipMember'
    return { ...row(i, elected), facts: { place, post, person: key }, personal: { name } }
  })
}

const components = [
  ['deputyInCharge', 4],
  ['partyGovernmentOffice', 10],
  ['judicialOffice', 45],
  ['legalCounsel', 85],
] as const
// Who is not diligent has no counsel in the team.
const reviewTeam = (township: Township): readonly Noted<'review-team-membership'>[] => {
  const row = standing(township, 'SCDW')
  return components
    .slice(0, township.profile.diligence < 850 ? 3 : 4)
    .map(([component, who], i) => ({ ...row(i, elected), facts: { component, person: township.person(who).key } }))
}

const duties = ['主持研究法治政府建设', '听取法治工作汇报', '督促重点问题依法解决', '年度述法'] as const
const dutyItems = (township: Township): readonly Noted<'first-person-duty-item'>[] => {
  const row = standing(township, 'ZRQD')
  return (['partySecretary', 'townMayor'] as const)
    .flatMap((post) => duties.map((title) => ({ post, title })))
    .map((facts, i) => ({ ...row(i, '2022-01-05'), facts }))
}

const advocates = (township: Township): readonly Noted<'legal-literacy-advocate'>[] => {
  const row = standing(township, 'FLMBR')
  const places = divisionsOn(township, '2022-12-31')
  const perPlace = township.profile.diligence > 900 ? 4 : 3
  return places
    .flatMap(({ code }) => Array.from({ length: perPlace }, () => code))
    .map((division, i) => {
      const { key, name } = township.person(201 + i)
      return { ...row(i, '2021-10-12'), facts: { division, person: key }, personal: { name } }
    })
}

// Whoever is least diligent left a village without counsel.
const counsel = (township: Township): readonly Noted<'counsel-appointment'>[] => {
  const row = standing(township, 'FLGW')
  const places = divisionsOn(township, '2024-12-31')
  const covered = township.profile.diligence < 850 ? places.slice(0, -1) : places
  return covered.map(({ code, validFrom = since2021 }, i) => {
    const { key, name } = township.person(85 + (i % 4))
    const from = validFrom > '2021-08-16' ? validFrom : '2021-08-16'
    return { ...row(i, from), facts: { division: code, counsel: key }, personal: { name } }
  })
}

const committeesSince = '2022-01-01'
const seats = ['chair', 'member', 'member'] as const
/** Who mediates in a village or community of a township other than 乐昌镇, and in which committee. */
export const mediatorIn = (township: Township, division: string) => {
  const at = 1 + divisionsOn(township, '2024-12-31').findIndex(({ code }) => code === division)
  return { mediator: township.person(201 + ((at * 3) % 60)).key, committee: countyKey('TWH', 2021, at + 1) }
}
const committees = (township: Township): Part<'mediation-committee' | 'mediator-appointment'> => {
  const row = standing(township, 'TWH')
  const member = standing(township, 'TJY')
  const listed = [
    { name: '镇调委会', division: undefined },
    ...divisionsOn(township, '2024-12-31').map(({ code, name }) => ({ name: `${name}调委会`, division: code })),
  ]
  return {
    'mediation-committee': listed.map(({ name, division }, i) => ({
      ...row(i, committeesSince),
      facts: {
        name,
        level: division === undefined ? 'township' : 'village',
        ...(division !== undefined && { division }),
        members: 3,
      },
    })),
    'mediator-appointment': listed
      .flatMap((_, at) => seats.map((place, n) => ({ at, place, who: township.person(201 + ((at * 3 + n) % 60)) })))
      .map(({ at, place, who }, i) => ({
        ...member(i, committeesSince),
        facts: { committee: countyKey('TWH', 2021, at + 1), person: who.key, place, fullTime: at === 0 },
        personal: { name: who.name },
      })),
  }
}

const named = [
  ['最低生活保障申请', 7],
  ['临时救助申请', 3],
  ['小餐饮登记', 5],
  ['失业登记', 3],
  ['残疾人补贴申领', 7],
  ['农村宅基地申请', 15],
] as const
const serviceItems = (township: Township): readonly Noted<'service-item'>[] => {
  const row = standing(township, 'SX')
  const offered = { applicant: 'individual', statutoryDays: 30, oneWindow: true, oneNetwork: true } as const
  return named.map(([name, promisedDays], i) => ({
    ...row(i, '2022-01-01'),
    facts: { name, field: 'civilAffairs', promisedDays, ...offered },
  }))
}

/** What stands for years in a township other than 乐昌镇: places, people, posts and who was appointed to what. */
export const registersOf = (township: Township, members: readonly Assigned[]) => ({
  village: villages(township),
  person: persons(township, members),
  'post-holding': posts(township),
  'leading-group-membership': leadingGroup(township),
  'review-team-membership': reviewTeam(township),
  'first-person-duty-item': dutyItems(township),
  'legal-literacy-advocate': advocates(township),
  'counsel-appointment': counsel(township),
  'service-item': serviceItems(township),
  ...committees(township),
  ...enforcersOf(township),
})
