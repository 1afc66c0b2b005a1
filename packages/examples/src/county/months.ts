import { type CivilDate, addDays, daysInMonth } from '@zhunsheng/domain'
import { months } from '../ledger-2023/days.ts'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import type { Person } from '../ledger-2023/people.ts'
import { atWork } from '../ledger-2023/told-petition.ts'
import { type Assigned, assignedBetween } from './members.ts'
import { countyKey, lastKnownIn, lastOfMonth, register } from './rows.ts'
import { type TownshipYear, doneOf, randomOf } from './township.ts'

interface Month {
  readonly month: number
  readonly last: CivilDate
  readonly days: number
  readonly members: readonly Assigned[]
}
interface MemberMonth extends Pick<Month, 'month' | 'last' | 'days'> {
  readonly who: Person
  readonly from: CivilDate
  readonly until: CivilDate | undefined
  /** Days of leave in the month. */
  readonly away: number
}

const monthsOf = ({ year }: TownshipYear, assigned: readonly Assigned[]): readonly Month[] =>
  months.map((month) => {
    const last = lastOfMonth(year, month)
    const members = assignedBetween(assigned, `${last.slice(0, 8)}01`, last)
    return {
      month,
      last,
      days: daysInMonth(year, month),
      members: [...new Map(members.map((each) => [each.who.key, each])).values()],
    }
  })

// Of those who served all of a month, a few were on leave for some days of it.
const memberMonths = (at: TownshipYear, all: readonly Month[]): readonly MemberMonth[] => {
  const random = randomOf(at, 'leave')
  return all.flatMap(({ members, ...month }) =>
    members.map(({ who, from, until }) => {
      const isWhole = from < `${month.last.slice(0, 8)}01` && (until === undefined || until > month.last)
      return { ...month, who, from, until, away: isWhole && random.chance(50) ? random.between(1, 4) : 0 }
    }),
  )
}

const leaves = (at: TownshipYear, all: readonly MemberMonth[]): readonly Noted<'grid-member-leave'>[] => {
  const row = register(at, 'WGQJ')
  return all
    .filter(({ away }) => away > 0)
    .map(({ last, away, who }, i) => ({
      ...row(i, addDays(last, -10), addDays(last, -11 + away)),
      facts: { member: who.key, ground: 'leave', approver: 'governanceCentreHead' },
    }))
}
const records = (at: TownshipYear, all: readonly MemberMonth[]): readonly Noted<'grid-duty-record'>[] => {
  const random = randomOf(at, 'visits')
  const row = register(at, 'WGLZ')
  return all.map(({ last, days, who, from, until, away }, i) => {
    const before = from.slice(0, 7) === last.slice(0, 7) ? Number(from.slice(8)) - 1 : 0
    const after = until !== undefined && until < last ? Number(last.slice(8)) - Number(until.slice(8)) : 0
    const served = { requiredDays: days, servedDays: days - away - before - after }
    const facts = { member: who.key, ...served, visits: random.between(24, 44), lateReports: 0 }
    return { ...row(i, last), facts, personal: { name: who.name } }
  })
}
const subsidies = (at: TownshipYear, all: readonly MemberMonth[]): readonly Noted<'subsidy-payment'>[] => {
  const row = register(at, 'BT')
  return all.map(({ last, who }, i) => {
    const paid = atWork(addDays(last, 5))
    return {
      ...row(i, paid > lastKnownIn(at) ? last : paid),
      facts: { member: who.key, month: last, payment: 'regular', amount: 48_000, statement: `BZ${last.slice(0, 7)}` },
      personal: { name: who.name },
    }
  })
}
const handbooks = (at: TownshipYear, all: readonly MemberMonth[]): readonly Noted<'handbook-check'>[] => {
  const random = randomOf(at, 'handbooks')
  const row = register(at, 'SCJC')
  return all
    .filter(({ month }) => month % 3 === 0)
    .map(({ last, who }, i) => ({
      ...row(i, last),
      facts: { member: who.key, result: random.chance(at.diligence) ? 'regular' : 'irregular' },
    }))
}

const assessments = (at: TownshipYear, held: readonly Month[]): Part<'monthly-assessment' | 'circular'> => {
  const [row, told] = [register(at, 'YKH'), register(at, 'TB')]
  return {
    'monthly-assessment': held.map(({ last, members }, i) => ({
      ...row(i, last),
      facts: { circulated: true, members: members.length },
    })),
    circular: held.map(({ last, month }, i) => ({
      ...told(i, last),
      facts: {
        about: 'monthlyAssessment',
        issuer: 'township',
        assessment: countyKey('YKH', at.year, i + 1),
        title: `${month}月网格员考核结果通报`,
      },
    })),
  }
}

type MonthKinds =
  | 'grid-duty-record'
  | 'grid-member-leave'
  | 'monthly-assessment'
  | 'circular'
  | 'subsidy-payment'
  | 'handbook-check'
/** The months of the grid members of a year: who served and was away, what was assessed, told and paid. */
export const gridMonthsOf = (at: TownshipYear, assigned: readonly Assigned[]): Part<MonthKinds> => {
  const all = monthsOf(at, assigned)
  const ofMembers = memberMonths(at, all)
  return {
    'grid-member-leave': leaves(at, ofMembers),
    'grid-duty-record': records(at, ofMembers),
    'subsidy-payment': subsidies(at, ofMembers),
    'handbook-check': handbooks(at, ofMembers),
    ...assessments(at, all.slice(0, doneOf(at, 12, randomOf(at, 'months')))),
  }
}
