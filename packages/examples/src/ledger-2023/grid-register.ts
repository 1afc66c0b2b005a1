import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours, on } from './days.ts'
import { leaves, tenures } from './grid-members.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, contacts, gridMembers, institutionStaff } from './people.ts'
import { type Place, grids as basicGrids, mergedPlaces, places } from './places.ts'
import { randomFor } from './random.ts'

type Grid = Noted<'grid'>
type Assignment = Noted<'grid-assignment'>
type Leave = Noted<'grid-member-leave'>
type Cover = Noted<'grid-cover'>

interface Listed {
  readonly code: string
  readonly at: Place
  readonly name: string
  readonly from: CivilDate
  readonly until?: CivilDate
  readonly successor?: string
  /** Who lives in a basic grid. */
  readonly residents?: number
}

const fictional = '（虚构）'
const nameIn = ({ name }: Place, tail: string): string => `${name.replace(fictional, '')}${tail}${fictional}`
const nowhere: Place = { code: '', name: '', type: 'village', validFrom: '2021-01-01' }
const placeAt = (i: number): Place => places[i] ?? nowhere

// Planted: the code of a grid of 2021 was given to another in 2022.
const reused = 11
const sinceReused = '2022-01-15'
const basic = (residentsOf: ReadonlyMap<string, number>): readonly Listed[] =>
  basicGrids.map(({ code, place }, i) => {
    const beside = basicGrids.filter((each) => each.place === place)
    const [all, nth] = [residentsOf.get(place.code) ?? 0, beside.findIndex((each) => each.code === code)]
    // What does not part evenly goes to the first.
    const residents = Math.floor(all / beside.length) + (nth === 0 ? all % beside.length : 0)
    const from = i === reused ? sinceReused : place.validFrom
    return { code, at: place, name: nameIn(place, `第${nth + 1}网格`), from, residents }
  })

const dedicatedSince = '2022-09-01'
const dedicated = (at: Place, tail: string, nth = 1): Listed => ({
  code: `${at.code}90${nth}`,
  at,
  name: nameIn(at, tail),
  from: dedicatedSince,
})
const [school, market, works, hospital] = [
  dedicated(placeAt(0), '学校专属网格'),
  dedicated(placeAt(1), '农贸市场专属网格'),
  dedicated(placeAt(2), '工业园区专属网格'),
  dedicated(placeAt(3), '医院专属网格'),
]
// Planted: still entered under a village that another took up in 2022.
const ferry = dedicated(mergedPlaces[0] ?? nowhere, '渡口专属网格')
// Taken up by the first grid of its community when 2022 ended.
const closed: Listed = {
  code: `${placeAt(0).code}005`,
  at: placeAt(0),
  name: nameIn(placeAt(0), '第5网格'),
  from: placeAt(0).validFrom,
  until: '2022-12-31',
  successor: `${placeAt(0).code}001`,
}
const former: Listed = {
  code: basicGrids[reused]?.code ?? '',
  at: basicGrids[reused]?.place ?? nowhere,
  name: nameIn(basicGrids[reused]?.place ?? nowhere, '旧网格'),
  from: '2021-01-01',
  until: '2021-12-31',
}

const gridRows = (villages: Ledger['village']): readonly Grid[] => {
  const random = randomFor('grid')
  const residentsOf = new Map(villages.map(({ key, facts }) => [key, facts.residents]))
  const listed = [...basic(residentsOf), closed, former, school, market, works, hospital, ferry]
  return listed.map(({ code, at, name, from, until, successor, residents }): Grid => ({
    key: code,
    clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
    facts: {
      name,
      type: code.slice(12, 13) === '9' ? 'dedicated' : 'basic',
      division: at.code,
      ...(residents !== undefined && { residents, households: Math.floor((residents * 10) / random.between(26, 31)) }),
      ...(successor !== undefined && { successor }),
    },
    personal: {},
    recorded: officeHours(addDays(until ?? from, 4), random),
  }))
}

type Post = NonNullable<Assignment['facts']['post']>
interface Beside {
  readonly who: Person | undefined
  readonly code: string
  readonly from: CivilDate
  readonly until?: CivilDate
  readonly post: Post
}
const memberOfFerry = basicGrids.findIndex(({ place }) => place.code === mergedPlaces[0]?.successor)
// Beside the sixty: dedicated grids have a member of a basic one, and a head. Planted: nobody ended the assignment to the grid
// that closed; the market has two members since October; the works none since November; and a member who came in November is on
// leave when the year ends, without a cover and without any duty record.
const beside: readonly Beside[] = [
  { who: gridMembers[0], code: closed.code, from: '2021-03-01', post: 'fullTime' },
  { who: gridMembers[0], code: school.code, from: dedicatedSince, post: 'partTime' },
  { who: contacts[0], code: school.code, from: dedicatedSince, post: 'head' },
  { who: gridMembers[5], code: market.code, from: dedicatedSince, post: 'partTime' },
  { who: gridMembers[6], code: market.code, from: on(10, 9), post: 'partTime' },
  { who: gridMembers[8], code: works.code, from: dedicatedSince, until: on(11, 10), post: 'partTime' },
  { who: gridMembers[14], code: hospital.code, from: dedicatedSince, until: on(10, 31), post: 'partTime' },
  { who: institutionStaff[1], code: hospital.code, from: on(11, 1), post: 'partTime' },
  { who: gridMembers[memberOfFerry], code: ferry.code, from: dedicatedSince, post: 'partTime' },
]

// Every seventh member serves beside a trade of their own.
const postOf = ({ key }: Person): Post => (Number(key.slice(2)) % 7 === 0 ? 'partTime' : 'fullTime')

const assignments = (): readonly Assignment[] => {
  const random = randomFor('grid-assignment')
  const own = tenures
    .filter(({ covers }) => covers === undefined)
    .map(({ grid, who, from, until, replaced, reason }) => ({
      who,
      from,
      until,
      facts: {
        grid: basicGrids[grid]?.code ?? '',
        post: postOf(who),
        replaced,
        ...(reason === undefined ? {} : { endReason: reason }),
      },
    }))
  const others = beside.flatMap(({ who, code, from, until, post }) =>
    who === undefined
      ? []
      : [
          {
            who,
            from,
            until,
            facts: {
              grid: code,
              post,
              replaced: false,
              ...(until === undefined ? {} : { endReason: 'transferred' as const }),
            },
          },
        ],
  )
  return [...own, ...others].map(({ who, from, until, facts }, i): Assignment => ({
    key: keyOf('WGRZ', i + 1),
    clocks: { occurred: from, ...(until === undefined ? {} : { closed: until }) },
    facts: { member: who.key, ...facts },
    personal: { name: who.name },
    recorded: officeHours(addDays(until ?? from, 1), random),
  }))
}

// Planted: two days more than the duty record of September leaves out.
const longer = gridMembers[51]
// Seconded to the county for more than two months.
const seconded = gridMembers[47]
const leaveRows = (): readonly Leave[] => {
  const random = randomFor('grid-member-leave')
  const ofHospital = { who: institutionStaff[1], from: on(12, 25), until: '2024-01-05' }
  return [...leaves, ofHospital].map(({ who, from, until }, i): Leave => ({
    key: keyOf('WGQJ', i + 1, 2),
    clocks: { occurred: from, closed: who === longer ? addDays(until, 2) : until },
    facts: {
      member: who?.key ?? '',
      ground: who === seconded ? 'secondment' : 'leave',
      approver: 'governanceCentreHead',
    },
    personal: {},
    recorded: officeHours(from, random),
  }))
}

// Planted: nobody covered a leave of April.
const uncovered = gridMembers[15]
const covers = (): readonly Cover[] => {
  const random = randomFor('grid-cover')
  const ofVacancies = tenures
    .filter((each) => each.covers === true)
    .map(({ grid, who, from, until }) => ({ grid, who, from, until, because: 'vacancy' }) as const)
  const ofLeaves = leaves
    .filter(({ who }) => who !== uncovered)
    .flatMap(({ who, from, until }) => {
      const grid = tenures.find((each) => each.who === who)?.grid ?? 0
      // A neighbour in the same village or community.
      const neighbour = [grid + 1, grid - 1].find((n) => basicGrids[n]?.place === basicGrids[grid]?.place)
      const by = tenures.find((each) => each.grid === neighbour && each.until === undefined)?.who
      const last = who === longer ? addDays(until, 2) : until
      return by === undefined ? [] : [{ grid, who: by, from, until: last, because: 'leave' as const }]
    })
  return [...ofLeaves, ...ofVacancies]
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ grid, who, from, until, because }, i): Cover => ({
      key: keyOf('WGDG', i + 1, 2),
      clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
      facts: { grid: basicGrids[grid]?.code ?? '', member: who.key, because, approver: 'governanceCentreHead' },
      personal: {},
      recorded: officeHours(from, random),
    }))
}

type RegisterKinds = 'grid' | 'grid-assignment' | 'grid-member-leave' | 'grid-cover'
/** The register of grids: which there are, who answered for each, when they were away and who covered. */
export const gridRegister = ({ village }: Pick<Ledger, 'village'>): Part<RegisterKinds> => ({
  grid: gridRows(village),
  'grid-assignment': assignments(),
  'grid-member-leave': leaveRows(),
  'grid-cover': covers(),
})
