import type { Ledger } from '../ledger-2023/ledger.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { decidingOf } from './deciding.ts'
import { disputesOf } from './disputing.ts'
import { enforcingOf } from './enforcing.ts'
import { gridworkOf } from './gridwork.ts'
import { leadingOf } from './leading.ts'
import { learningOf } from './learning.ts'
import { type CountyYear, type Profile, countyYears, profiles } from './profiles.ts'
import { gridMonthsOf } from './months.ts'
import { petitionsOf } from './petitioning.ts'
import { reportingOf } from './reporting.ts'
import { servingOf } from './serving.ts'
import { type Standing, standingOf, standingOfLechang } from './standing.ts'
import { type Township, isLechang, townshipOf, yearOf } from './township.ts'

/** The ledger of a township's year; kinds that it does not keep are absent or empty. */
export interface YearLedger {
  readonly township: string
  readonly year: CountyYear
  readonly ledger: Partial<Ledger>
}

const yearLedger = (township: Township, year: CountyYear, standing: Standing, events: number): Partial<Ledger> => {
  const at = yearOf(township, year, events)
  const { assigned } = standing
  const worked = gridworkOf(at, assigned)
  return {
    ...leadingOf(at),
    ...learningOf(at, assigned),
    ...decidingOf(at),
    ...enforcingOf(at),
    ...worked,
    ...gridMonthsOf(at, assigned),
    ...disputesOf(at, worked),
    ...petitionsOf(at, worked),
    ...servingOf(at, standing),
    ...reportingOf(at),
  }
}

const joined = (one: Partial<Ledger>, other: Partial<Ledger>): Partial<Ledger> =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((kind) => [
      kind,
      [...rowsOf(one, kind), ...rowsOf(other, kind)],
    ]),
  )
const rowsOf = (ledger: Readonly<Record<string, readonly unknown[] | undefined>>, kind: string): readonly unknown[] =>
  ledger[kind] ?? []

/** How large the example is made. */
export interface CountySize {
  /** Of a hundred events, how many: all by default. */
  readonly events?: number
  /** The years that are made: all by default. */
  readonly years?: readonly CountyYear[]
}

/** The three years of a township that keeps no other ledger. What stands for years is written in the first of them. */
export const yearsOfTownship = (
  profile: Profile,
  { events = 100, years = countyYears }: CountySize = {},
  county?: string,
): readonly YearLedger[] => {
  const township = townshipOf(profile, county)
  const { standing, rows } = standingOf(township)
  return years.map((year, i) => {
    const ledger = yearLedger(township, year, standing, events)
    return { township: township.code, year, ledger: i === 0 ? joined(rows, ledger) : ledger }
  })
}

// 2023 of 乐昌镇 is the other example, as it is.
const yearsOfLechang = (profile: Profile, { events = 100, years = countyYears }: CountySize): readonly YearLedger[] => {
  const township = townshipOf(profile)
  const of2023 = makeLedger()
  const { standing, rows } = standingOfLechang(of2023)
  return years.map((year) => {
    if (year === 2023) return { township: township.code, year, ledger: of2023 }
    const ledger = yearLedger(township, year, standing, events)
    return { township: township.code, year, ledger: year === 2024 ? joined(rows, ledger) : ledger }
  })
}

/** The ledgers of the county, township by township, year by year: invented, but for the counts of 乐昌镇 2023. */
export const makeCounty = (size: CountySize = {}): readonly YearLedger[] =>
  profiles.flatMap((profile) =>
    isLechang(townshipOf(profile)) ? yearsOfLechang(profile, size) : yearsOfTownship(profile, size),
  )
