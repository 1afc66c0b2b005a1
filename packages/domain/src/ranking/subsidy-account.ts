import type { EntryOf } from '../ledger/entry.ts'
import type { subsidyPayment } from '../ledger/grid/assessment/subsidy-payment.ts'
import type { CivilDate, Instant } from '../value/civil-date.ts'
import type { Fen } from '../value/money.ts'
import { monthNumber, monthNumbered } from '../value/period.ts'

/** What a payment is: of the month itself, what was paid too little of an earlier one, or what was paid too much. */
export type SubsidyPaymentKind = EntryOf<typeof subsidyPayment>['facts']['payment']

/** One payment of a subsidy, as an account of it needs it. `month` is the id of the month that it is for. */
export interface SubsidyPaid {
  readonly member: string
  readonly month: string
  readonly payment: SubsidyPaymentKind
  /** Never below zero: what is taken back is a recovery. */
  readonly fen: Fen
  /** The number of the statement with which it was paid. */
  readonly statement: string
  readonly on: CivilDate
  readonly recorded: Instant
  readonly key: string
  readonly entry: string
}

/** A row of the ledger of payments, as an account of it needs it. */
export const subsidyPaid = ({
  id,
  key,
  recorded,
  clocks,
  facts,
}: Pick<EntryOf<typeof subsidyPayment>, 'id' | 'key' | 'recorded' | 'clocks' | 'facts'>): SubsidyPaid => ({
  member: facts.member,
  month: facts.month.slice(0, 7),
  payment: facts.payment,
  fen: facts.amount,
  statement: facts.statement,
  on: clocks.occurred,
  recorded,
  key,
  entry: id,
})

type Moved = Pick<SubsidyPaid, 'payment' | 'fen'>
/** What payments come to in fen: a recovery takes away. */
export const paidFen = (payments: readonly Moved[]): Fen =>
  payments.reduce((sum, { payment, fen }) => sum + (payment === 'recovery' ? -fen : fen), 0)

/**
 * The month that each statement pays: the last one of which it pays the subsidy itself. One with nothing but corrections
 * belongs to the month before the day on which it was paid.
 */
export const statementMonths = (payments: readonly SubsidyPaid[]): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(payments, ({ statement }) => statement)].map(([statement, rows]) => {
      const regular = rows.filter(({ payment }) => payment === 'regular').map(({ month }) => month)
      const days = rows.map(({ on }) => on).toSorted()
      const before = monthNumbered(monthNumber(days[0] ?? '0001-01-01') - 1).id
      return [statement, regular.toSorted().at(-1) ?? before]
    }),
  )

/** A month of which something else was paid than what it comes to now. */
export interface SubsidyDifference {
  readonly month: string
  /** What was paid of the month altogether. */
  readonly paid: Fen
  /** What the month comes to. */
  readonly due: Fen
  /** What is still to be paid (positive) or taken back (negative): never zero. */
  readonly fen: Fen
}

/**
 * The months of one member of which something else was paid than what they come to, in order. Only months with a
 * statement are compared (`paidMonths`): one that nobody has paid yet is no difference. A month without an amount
 * (provisional, or no longer judged by the book) is left alone.
 */
export const subsidyDifferences = (
  dues: ReadonlyMap<string, Fen>,
  payments: readonly (Moved & Pick<SubsidyPaid, 'month'>)[],
  paidMonths: ReadonlySet<string>,
): readonly SubsidyDifference[] =>
  [...paidMonths].toSorted().flatMap((month): readonly SubsidyDifference[] => {
    const due = dues.get(month)
    const paid = paidFen(payments.filter((each) => each.month === month))
    return due === undefined || due === paid ? [] : [{ month, paid, due, fen: due - paid }]
  })

/** One payment that a statement asks for. */
export interface SubsidyToPay extends Moved {
  readonly month: string
}

/** What a statement pays to one member, and what it cannot take back yet. */
export interface DrawnSubsidy {
  readonly payments: readonly SubsidyToPay[]
  /** Never below zero. */
  readonly total: Fen
  /** What is still owed back after this statement, by month: it is taken from the next ones. */
  readonly owed: readonly { readonly month: string; readonly fen: Fen }[]
}

/**
 * What a statement pays to one member: the subsidy of its month (`regular`, absent when there is none to pay), what
 * earlier months were paid too little, and what they were paid too much as far as the rest suffices, oldest first. What is
 * owed back beyond that stays owed; nobody pays in.
 */
export const drawSubsidy = (
  month: string,
  regular: Fen | undefined,
  differences: readonly SubsidyDifference[],
): DrawnSubsidy => {
  const payments: SubsidyToPay[] = regular === undefined ? [] : [{ month, payment: 'regular', fen: regular }]
  for (const { month: earlier, fen } of differences)
    if (fen > 0) payments.push({ month: earlier, payment: 'supplement', fen })
  let total = paidFen(payments)
  const owed: { month: string; fen: Fen }[] = []
  for (const { month: earlier, fen } of differences) {
    if (fen > 0) continue
    const taken = Math.min(-fen, total)
    if (taken > 0) payments.push({ month: earlier, payment: 'recovery', fen: taken })
    if (taken < -fen) owed.push({ month: earlier, fen: -fen - taken })
    total -= taken
  }
  return { payments, total, owed }
}
