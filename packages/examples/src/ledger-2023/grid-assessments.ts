import { lastOf, months, officeHours, on, workday, workdayBefore } from './days.ts'
import { holdsOn, tenures } from './grid-members.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import type { Person } from './people.ts'
import { randomFor } from './random.ts'

// Planted: the results of May were circulated late, those of August never.
const circulatedLate = 5
const notCirculated = 8

type Circular = Noted<'circular'>
const circulatedOn = (month: number): string => {
  if (month === circulatedLate) return workday(month + 1, 15)
  // Before the long holiday, and before the year is over; otherwise in the first days of the next month.
  return month === 9 || month === 12 ? workdayBefore(lastOf(month)) : workday(month + 1, 3)
}
const circulars = (): readonly Circular[] => {
  const random = randomFor('circular')
  return months
    .filter((month) => month !== notCirculated)
    .map((month, i): Circular => {
      const occurred = circulatedOn(month)
      return {
        key: keyOf('TB', i + 1, 2),
        clocks: { occurred },
        facts: {
          about: 'monthlyAssessment',
          issuer: 'township',
          assessment: keyOf('YKH', month, 2),
          title: `${month}月网格员考核结果通报`,
        },
        personal: {},
        recorded: officeHours(occurred, random),
      }
    })
}

/** Whoever holds a grid on a day, in the order of their keys. */
const holdersOn = (date: string): readonly Person[] => {
  const there = tenures.filter((tenure) => holdsOn(tenure, date))
  return [...new Map(there.map(({ who }) => [who.key, who])).values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

type Check = Noted<'handbook-check'>
// One day in the last month of each quarter; few handbooks are amiss, and hardly one is missing.
const checks = (): readonly Check[] => {
  const random = randomFor('handbook-check')
  let number = 0
  return [3, 6, 9, 12].flatMap((month) => {
    const occurred = workdayBefore(on(month, 20))
    return holdersOn(occurred).map(({ key }): Check => {
      const isAmiss = random.chance(70)
      return {
        key: keyOf('SCJC', ++number),
        clocks: { occurred },
        facts: { member: key, result: isAmiss ? random.pick(['irregular', 'irregular', 'missing']) : 'regular' },
        personal: {},
        recorded: officeHours(occurred, random),
      }
    })
  })
}

/** What was circulated of the monthly assessments, and the checks of handbooks of each quarter. */
export const gridAssessments = (): Part<'circular' | 'handbook-check'> => ({
  circular: circulars(),
  'handbook-check': checks(),
})
