import { type CivilDate, addDays } from '@zhunsheng/domain'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import type { Person } from '../ledger-2023/people.ts'
import { type Random, randomFor } from '../ledger-2023/random.ts'
import { planted } from './planted.ts'
import { countyYears } from './profiles.ts'
import { countyKey, lastOfMonth, standing } from './rows.ts'
import type { Township } from './township.ts'

/** Somebody who answers for a grid, from a day to a day. */
export interface Assigned {
  readonly grid: string
  readonly division: string
  readonly who: Person
  readonly from: CivilDate
  readonly until?: CivilDate
  readonly replaced: boolean
}

interface Place {
  readonly code: string
  readonly division: string
  readonly name: string
  readonly from: CivilDate
  readonly until: CivilDate | undefined
}

const placesOf = ({ divisions, profile }: Township): readonly Place[] =>
  divisions.flatMap(({ code, name, level, validFrom = '2021-01-01', validTo }) =>
    Array.from({ length: profile.gridsIn[level === 'community' ? 0 : 1] }, (_, i) => ({
      code: `${code}00${i + 1}`,
      division: code,
      name: `${name}第${i + 1}网格`,
      from: validFrom,
      until: validTo,
    })),
  )

// In each year about one in twelve is replaced at the end of a month: by whoever comes next.
const changesOf = (place: Place, random: Random): readonly CivilDate[] =>
  countyYears
    .map((year) => (random.chance(80) ? lastOfMonth(year, random.between(3, 10)) : undefined))
    .filter((day): day is CivilDate => day !== undefined && day > place.from && (place.until ?? '9999') > day)

/** Who answered for which grid of a township other than 乐昌镇, in the order of grids and days. */
export const assignedIn = (township: Township): readonly Assigned[] => {
  const random = randomFor(`${township.code} members`)
  let next = 101
  return placesOf(township).flatMap((place, at) => {
    const isVacated = township.profile.tail === planted.gridVacant.tail && at === 7
    const ends = isVacated ? [planted.gridVacant.lastDay] : changesOf(place, random)
    const starts = [place.from, ...ends.map((day) => addDays(day, 1))].slice(0, isVacated ? 1 : undefined)
    return starts.map((from, i): Assigned => {
      const end = ends[i]
      const until = end ?? place.until
      const { code: grid, division } = place
      const who = township.person(next++)
      return { grid, division, who, from, ...(until !== undefined && { until }), replaced: end !== undefined }
    })
  })
}

const causes = ['resigned', 'moved', 'health', 'election'] as const

const causeOf = (i: number) => causes[i % causes.length] ?? 'resigned'

const grids = (township: Township): readonly Noted<'grid'>[] => {
  const row = standing(township, 'WG')
  const residents = Math.floor(township.profile.residents / 3)
  return placesOf(township).map(({ code, division, name, from, until }, i) => ({
    ...row(i, from, until),
    key: code,
    facts: { name, type: 'basic', division, residents, households: Math.floor(residents / 3) },
  }))
}
const replacements = (township: Township, assigned: readonly Assigned[]): readonly Noted<'member-replacement'>[] => {
  const row = standing(township, 'GH')
  return assigned.flatMap(({ who, until, replaced, grid }, i) => {
    if (!replaced || until === undefined) return []
    const next = assigned[i + 1]
    const facts = {
      assignment: countyKey('WGRZ', 2021, i + 1),
      member: who.key,
      ...(next?.grid === grid && { successor: next.who.key }),
      cause: causeOf(i),
      approver: 'townMayor',
    } as const
    return [{ ...row(i, until), facts }]
  })
}

/** Grids of a township other than 乐昌镇, who answers for them, and why somebody was replaced. */
export const gridsOf = (
  township: Township,
  assigned: readonly Assigned[],
): Part<'grid' | 'grid-assignment' | 'member-replacement'> => {
  const row = standing(township, 'WGRZ')
  return {
    grid: grids(township),
    'grid-assignment': assigned.map(({ who, grid, from, until, replaced }, i) => ({
      ...row(i, from, until),
      facts: { member: who.key, grid, post: 'partTime', replaced, ...(replaced && { endReason: causeOf(i) }) },
      personal: { name: who.name },
    })),
    'member-replacement': replacements(township, assigned),
  }
}

/** Who answered for a grid at some time from a day to a day. */
export const assignedBetween = (assigned: readonly Assigned[], from: CivilDate, to: CivilDate): readonly Assigned[] =>
  assigned.filter((each) => each.from <= to && (each.until === undefined || each.until >= from))
