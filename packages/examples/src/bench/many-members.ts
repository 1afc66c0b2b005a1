import { join } from 'node:path'
import { type CivilDate, daysInMonth } from '@zhunsheng/domain'
import { type Profile, profiles } from '../county/profiles.ts'
import { lastOfMonth, register } from '../county/rows.ts'
import { type TownshipYear, townshipOf, yearOf } from '../county/township.ts'
import { writeCounty } from '../county/write-county.ts'
import { months, officeHours } from '../ledger-2023/days.ts'
import type { Ledger, Noted } from '../ledger-2023/ledger.ts'
import { type Random, randomFor } from '../ledger-2023/random.ts'

/** The township of the made members. */
export const crowded = '141021101000'

interface Member {
  readonly key: string
  readonly grid: string
  readonly division: string
}
const division = '141021101951'
const membersOf = (howMany: number): readonly Member[] =>
  Array.from({ length: howMany }, (_, i) => ({
    key: `p-m${String(i + 1).padStart(6, '0')}`,
    division,
    grid: `${division}${String((i % 999) + 1).padStart(3, '0')}`,
  }))

const profile: Profile = profiles[1]
const at: TownshipYear = yearOf(townshipOf(profile), 2023)
const two = (n: number): string => String(n).padStart(2, '0')
const dayOf = (month: number, random: Random): CivilDate => `2023-${two(month)}-${two(random.between(1, 25))}`

const eventsOf = (members: readonly Member[], perMonth: number): readonly Noted<'event'>[] => {
  const random = randomFor('events of many members')
  let number = 0
  return members.flatMap((member, i) =>
    months.flatMap((month) =>
      Array.from({ length: perMonth + ((i + month) % 5) }, (): Noted<'event'> => {
        const reported = dayOf(month, random)
        const isLate = random.chance(80)
        const due: CivilDate = `${reported.slice(0, 8)}${two(Number(reported.slice(8)) + 1)}`
        const closed: CivilDate = isLate ? `${reported.slice(0, 8)}${two(Number(reported.slice(8)) + 2)}` : reported
        return {
          key: `SJM-${++number}`,
          clocks: { occurred: reported, reported, closed },
          facts: {
            category: 'securityClue',
            source: 'gridMember',
            division,
            reporter: member.key,
            handled: true,
            valid: !random.chance(40),
            due,
          },
          personal: {},
          recorded: officeHours(closed, random),
        }
      }),
    ),
  )
}

const monthsOf = (members: readonly Member[]): Pick<Ledger, 'grid-duty-record' | 'training-attendance'> => {
  const random = randomFor('months of many members')
  const [record, came] = [register(at, 'WGLZ'), register(at, 'KQ')]
  const all = members.flatMap(({ key }) => months.map((month) => ({ key, month })))
  return {
    'grid-duty-record': all.map(({ key: member, month }, i) => {
      const requiredDays = daysInMonth(2023, month)
      const servedDays = random.chance(50) ? requiredDays - random.between(1, 20) : requiredDays
      return {
        ...record(i, lastOfMonth(2023, month)),
        facts: { member, requiredDays, servedDays, visits: random.between(20, 45), lateReports: random.below(2) },
      }
    }),
    'training-attendance': all.map(({ key: person, month }, i) => {
      const isThere = random.chance(930)
      const facts = { course: `PX-${month}`, audience: 'gridMembers', person, scheme: 'classHour45' } as const
      return {
        ...came(i, `2023-${two(month)}-15`),
        facts: isThere
          ? { ...facts, status: 'attended', minutes: 180, creditHours: 16 }
          : { ...facts, status: 'absent', minutes: 0, creditHours: 0 },
      }
    }),
  }
}

const coursesOf = (): readonly Noted<'training-course'>[] => {
  const row = register(at, 'PX')
  return months.map((month, i) => ({
    ...row(i, `2023-${two(month)}-15`),
    key: `PX-${month}`,
    facts: {
      audience: 'gridMembers',
      title: '培训',
      method: 'classroom',
      held: true,
      minutes: 180,
      scheme: 'classHour45',
      creditHours: 16,
    },
  }))
}

const membersLedger = (howMany: number, perMonth: number): Partial<Ledger> => {
  const members = membersOf(howMany)
  const [assigned, noted] = [register(at, 'WGRZ'), register(at, 'JF')]
  return {
    'grid-assignment': members.map(({ key: member, grid }, i) => ({
      ...assigned(i, '2022-01-01'),
      facts: { member, grid, replaced: false },
    })),
    event: eventsOf(members, perMonth),
    'training-course': coursesOf(),
    ...monthsOf(members),
    // Kept, so that a member without an entry has nought of them.
    commendation: members
      .filter((_, i) => i % 50 === 0)
      .map(({ key: person }, i) => ({
        ...noted(i, '2023-06-15'),
        facts: { to: 'gridMember', title: '表扬（虚构）', person },
      })),
  }
}

/** Writes a year of so many grid members, who report about so many events a month, and gives the paths of its files. */
export const writeMembers = async (folder: string, howMany: number, perMonth: number): Promise<readonly string[]> => {
  const year = { township: crowded, year: 2023, ledger: membersLedger(howMany, perMonth) } as const
  const [written] = await writeCounty(join(folder, `members-${howMany}`), [year])
  return written?.files ?? []
}
