import { type CivilDate, addDays, dayNumber } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { officeHours } from '../ledger-2023/days.ts'
import { type Random, randomFor, weightedIndex } from '../ledger-2023/random.ts'
import { atWork } from '../ledger-2023/told-petition.ts'
import { type Township, type TownshipYear, isLechang, randomOf } from './township.ts'

const two = (n: number): string => String(n).padStart(2, '0')
/** A working day of a year: the day itself, or the first one after it. */
export const workdayOf = (year: number, month: number, day: number): CivilDate =>
  atWork(`${year}-${two(month)}-${two(day)}`)
/** The last day of a year. */
export const lastDayOf = (year: number): CivilDate => `${year}-12-31`
/** The last day of a month. */
export const lastOfMonth = (year: number, month: number): CivilDate =>
  month === 12 ? lastDayOf(year) : addDays(`${year}-${two(month + 1)}-01`, -1)
/**
 * The last day of which a ledger tells. What was begun in a year is told to its end in the next one, but for 2022 of 乐昌镇:
 * nothing of it reaches into 2023, whose figures are those of the report.
 */
export const lastKnownIn = ({ township, year }: TownshipYear): CivilDate =>
  isLechang(township) && year === 2022 ? lastDayOf(2022) : '2025-01-12'
/** Whether something ends so late that the ledger leaves it out. */
export const isLeftOut = (at: TownshipYear, day: CivilDate): boolean =>
  day > lastKnownIn(at) && isLechang(at.township) && at.year === 2022
/** Whether a day is worked. */
export const isWorked = (day: CivilDate): boolean => {
  const worked = chinaCalendar.isWorkingDay(day)
  return worked.ok && worked.value
}

/** Prepares the choice of a day of a year, fewer on days off. */
export const dayIn = (year: number): ((random: Random) => CivilDate) => {
  const first = `${year}-01-01`
  const length = dayNumber(`${year + 1}-01-01`) - dayNumber(first)
  const days = Array.from({ length }, (_, i) => addDays(first, i))
  const choose = weightedIndex(days.map((day) => (isWorked(day) ? 100 : 40)))
  return (random) => days[choose(random)] ?? first
}

/** So many days of a year in order. */
export const daysOf = (year: number, howMany: number, random: Random): readonly CivilDate[] => {
  const choose = dayIn(year)
  return Array.from({ length: howMany }, () => choose(random)).toSorted()
}
/** So many working days spread over a year, one after the other. */
export const spread = (year: number, howMany: number): readonly CivilDate[] =>
  Array.from({ length: howMany }, (_, i) => {
    const at = Math.floor((i * 340) / howMany)
    return atWork(addDays(`${year}-01-08`, at))
  })

/** The key of a row; unlike those of 乐昌镇 2023, so that the two never meet in a year. */
export const countyKey = (prefix: string, year: number, number: number): string =>
  `${prefix}-${year}-${String(number).padStart(4, '0')}`

/** Prepares key, days and moment of writing for the rows of a kind: written down in office hours the day after. */
export const register = (at: TownshipYear, prefix: string) => {
  const random = randomOf(at, prefix)
  return (i: number, day: CivilDate, until?: CivilDate) => ({
    key: countyKey(prefix, at.year, i + 1),
    clocks: { occurred: day, ...(until !== undefined && { closed: until }) },
    personal: {},
    recorded: officeHours(addDays(until ?? day, 1), random),
  })
}

/** The same for registers that stand for years. */
export const standing = ({ code }: Township, prefix: string) => {
  const random = randomFor(`${code} ${prefix}`)
  return (i: number, from: CivilDate, until?: CivilDate) => ({
    key: countyKey(prefix, 2021, i + 1),
    clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
    personal: {},
    recorded: officeHours(addDays(until ?? from, 2), random),
  })
}
