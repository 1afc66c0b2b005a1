import type { Division } from '@zhunsheng/domain'
import { fictionalVillages } from '@zhunsheng/domain/ledger'
import { type Person, person } from '../ledger-2023/people.ts'
import { township as lechang } from '../ledger-2023/places.ts'
import { type Random, randomFor } from '../ledger-2023/random.ts'
import { type CountyYear, type Profile, trends } from './profiles.ts'

/** A township of the example. */
export interface Township {
  readonly code: string
  readonly profile: Profile
  /** Its villages and communities, former ones among them. */
  readonly divisions: readonly Division[]
  /** Its n-th person; who has which number is the same in every township as in 乐昌镇. */
  readonly person: (n: number) => Person
}

/** A year of a township, and how much is done in it. */
export interface TownshipYear {
  readonly township: Township
  readonly year: CountyYear
  /** Of a thousand things that are due, how many are done. */
  readonly diligence: number
  /** Of a thousand events, how many are closed late. */
  readonly late: number
  /** Of a hundred events, how many there are: 100, or fewer where an example has to be small. */
  readonly events: number
}

/** What is planted in the ledgers goes by the tail of the code; 乐昌镇 alone keeps the persons that it has. */
export const isLechang = ({ code }: Township): boolean => code === lechang

/** A township by its profile; `county` are the six digits of its county. */
export const townshipOf = (profile: Profile, county = '141021'): Township => {
  const code = `${county}${profile.tail}000`
  const own = code === lechang
  const shift = Number(profile.tail) * 7
  return {
    code,
    profile,
    divisions: fictionalVillages
      .filter(({ parent }) => parent === `141021${profile.tail}000`)
      .map((each) => (county === '141021' ? each : { ...each, code: `${county}${each.code.slice(6)}`, parent: code })),
    person: (n) =>
      own
        ? person(n)
        : { key: `p-${county.slice(4)}${profile.tail}-${String(n).padStart(4, '0')}`, name: person(n + shift).name },
  }
}

/** A year of a township, moved by the trend of the year. */
export const yearOf = (township: Township, year: CountyYear, events = 100): TownshipYear => ({
  township,
  year,
  diligence: Math.min(1000, township.profile.diligence + trends[year].diligence),
  late: Math.max(10, township.profile.late + trends[year].late),
  events,
})

/** The choices of one part of a township's year. */
export const randomOf = ({ township, year }: TownshipYear, part: string): Random =>
  randomFor(`${township.code} ${year} ${part}`)

/** How many of what is due are done, give or take one. */
export const doneOf = ({ diligence }: TownshipYear, due: number, random: Random): number =>
  Math.max(1, Math.min(due, Math.floor((due * diligence) / 1000) + random.below(2)))

/** Villages and communities that there are on a day. */
export const divisionsOn = ({ divisions }: Township, day: string): readonly Division[] =>
  divisions.filter(({ validFrom = '', validTo }) => validFrom <= day && (validTo === undefined || validTo >= day))

const people =
  (from: number, howMany: number) =>
  ({ person: at }: Township): readonly Person[] =>
    Array.from({ length: howMany }, (_, i) => at(from + i))
/** The civil servants: secretary, mayor, deputy secretary, deputy mayor and members of the leadership come first. */
export const civilServantsOf = (township: Township): readonly Person[] =>
  people(1, township.profile.civilServants)(township)
/** Officers of departments in the township: the heads of the police station and of the judicial office first. */
export const stationedOf = people(41, 8)
/** One contact for each village and community. */
export const contactsOf = (township: Township): readonly Person[] => people(61, township.divisions.length)(township)
/** Legal counsel. */
export const lawyersOf = people(85, 4)
/** Residents who quarrel, and whom cases of enforcement are about: none of them mediates. */
export const partiesOf = people(301, 45)
/** Other residents who have to do with the township. */
export const residentsOf = people(201, 60)
