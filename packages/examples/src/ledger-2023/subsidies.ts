import { type CivilDate, addDays } from '@zhunsheng/domain'
import { lastOf, months, officeHours, workday, workdayBefore } from './days.ts'
import { type Tenure, tenures } from './grid-members.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { gridMembers } from './people.ts'
import { grids } from './places.ts'
import { randomFor } from './random.ts'
import { type SubsidySources, subsidyAmounts } from './subsidy-amounts.ts'

type Payment = Noted<'subsidy-payment'>
type Replacement = Noted<'member-replacement'>

/** What was paid otherwise than a month comes to, and what a later statement made good of it. */
interface Planted {
  readonly month: number
  /** The place of the member among those who are to get so much. */
  readonly at: number
  readonly of: number
  readonly paid: number
  /** Whether the next statement settles it. */
  readonly isSettled: boolean
}
// In May somebody's month was void for a falsified report; on objection the finding was taken back (it is in the ledger no
// more), and June's statement pays the difference. In July a slip of the pen paid too much: August takes it back. In October
// one paid too little, and nobody has noticed.
const planted: readonly Planted[] = [
  { month: 5, at: 2, of: 48_000, paid: 30_000, isSettled: true },
  { month: 7, at: 12, of: 48_000, paid: 50_000, isSettled: true },
  { month: 10, at: 6, of: 48_000, paid: 44_000, isSettled: false },
]

const statementOf = (month: number): string => `BZ2023-${String(month).padStart(2, '0')}`
// On the eighth of the next month, or the next working day; December's in January 2024.
const payday = (month: number): CivilDate => (month === 12 ? '2024-01-08' : workday(month + 1, 8))

interface Due {
  readonly who: string
  readonly month: number
  readonly payment: Payment['facts']['payment']
  readonly amount: number
}

const statements = (ledger: SubsidySources): readonly (readonly [month: number, readonly Due[]])[] => {
  const amounts = subsidyAmounts(ledger)
  const slips = planted.map((slip) => {
    const all = [...(amounts.get(slip.month) ?? [])].filter(([, fen]) => fen === slip.of)
    return { ...slip, who: all[slip.at]?.[0] ?? '' }
  })
  return months.map((month) => {
    const regular = [...(amounts.get(month) ?? [])].map(([who, fen]): Due => {
      const slip = slips.find((each) => each.month === month && each.who === who)
      return { who, month, payment: 'regular', amount: slip?.paid ?? fen }
    })
    const settled = slips
      .filter((slip) => slip.isSettled && slip.month === month - 1)
      .map(({ who, of, paid }): Due => ({
        who,
        month: month - 1,
        payment: of > paid ? 'supplement' : 'recovery',
        amount: Math.abs(of - paid),
      }))
    return [month, [...regular, ...settled]]
  })
}

const payments = (ledger: SubsidySources): readonly Payment[] => {
  const random = randomFor('subsidy-payment')
  const names = new Map(gridMembers.map(({ key, name }) => [key, name]))
  for (const { who } of tenures) names.set(who.key, who.name)
  let number = 0
  return statements(ledger).flatMap(([month, dues]) => {
    const recorded = officeHours(payday(month), random)
    return dues.map(({ who, month: of, payment, amount }): Payment => {
      const name = names.get(who)
      return {
        key: keyOf('BT', ++number, 4),
        clocks: { occurred: payday(month) },
        facts: { member: who, month: lastOf(of), payment, amount, statement: statementOf(month) },
        personal: name === undefined ? {} : { name },
        recorded,
      }
    })
  })
}

const keyIn = (assignments: Ledger['grid-assignment'], { grid, who, until }: Tenure): string =>
  assignments.find(
    ({ clocks, facts }) =>
      facts.member === who.key && facts.grid === grids[grid]?.code && clocks.closed === until && facts.replaced,
  )?.key ?? ''

// Who covers a vacant grid for some days succeeds nobody.
const isCover = ({ until, replaced, reason }: Tenure): boolean =>
  until !== undefined && !replaced && reason === undefined
const successorOf = (grid: number, until: CivilDate): Tenure | undefined =>
  tenures.find((next) => next.grid === grid && next.from > until && !isCover(next))

// Planted: a cause that the assignment contradicts, and a member sent away by a decision that came after he had gone.
const otherCause = { grid: 57, cause: 'moved' } as const
const afterwards = { grid: 53, days: 4 } as const

const replacements = (ledger: Pick<Ledger, 'grid-assignment'>): readonly Replacement[] => {
  const random = randomFor('member-replacement')
  const gone = tenures
    .map((tenure) => ({ ...tenure, assignment: keyIn(ledger['grid-assignment'], tenure) }))
    .flatMap((tenure) => (tenure.replaced && tenure.until !== undefined ? [{ ...tenure, until: tenure.until }] : []))
    .toSorted((a, b) => (a.until === b.until ? a.grid - b.grid : a.until < b.until ? -1 : 1))
  // Who held two grids is one person, replaced by one decision.
  const once = gone.filter((tenure, i) => gone.findIndex(({ who }) => who.key === tenure.who.key) === i)
  return once.map(({ grid, who, until, reason, assignment }, i): Replacement => {
    const successor = successorOf(grid, until)
    const stated = reason === undefined || reason === 'transferred' ? 'notStated' : reason
    const isPoor = stated === 'performance'
    const occurred = grid === afterwards.grid ? addDays(until, afterwards.days) : workdayBefore(until)
    return {
      key: keyOf('GH', i + 1),
      clocks: { occurred },
      facts: {
        assignment,
        member: who.key,
        ...(successor !== undefined && { successor: successor.who.key }),
        cause: grid === otherCause.grid ? otherCause.cause : stated,
        ...(isPoor && { trigger: 'consecutive' }),
        approver: 'townMayor',
      },
      personal: {},
      recorded: officeHours(occurred, random),
    }
  })
}

/** What grid members were paid month by month, and how their replacement was decided: amounts are worked out, slips planted. */
export const subsidies = (
  ledger: SubsidySources & Pick<Ledger, 'grid-assignment'>,
): Part<'subsidy-payment' | 'member-replacement'> => ({
  'subsidy-payment': payments(ledger),
  'member-replacement': replacements(ledger),
})
