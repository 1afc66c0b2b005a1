import { type Assessment, type CivilDate, type Fen, type Period, monthNumber, monthNumbered } from '@zhunsheng/domain'
import {
  type DrawnSubsidy,
  type SubsidyDifference,
  drawSubsidy,
  paidFen,
  subsidyDifferences,
} from '@zhunsheng/domain/subsidy'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import {
  type JudgedMonths,
  type PaidWith,
  type SubsidyAsked,
  duesOf,
  judgedMonths,
  paymentsIn,
} from './subsidy-accounts.ts'

/** Of which month a statement is asked for. */
export interface StatementRequest extends SubsidyAsked {
  readonly month: Period
}

/** What a statement paid, or pays, of an earlier month. */
export interface SubsidyCorrection {
  readonly month: string
  /** What had been paid of that month before. */
  readonly before: Fen
  /** Positive: a supplement. Negative: taken back. */
  readonly fen: Fen
}

/** What a statement says of one member. */
export interface StatementLine {
  readonly member: string
  /** The month as the book judges it; absent where it does not look at the member. */
  readonly assessment?: Assessment
  /** What was paid with the statement. */
  readonly paid: readonly PaidWith[]
  readonly corrections: readonly SubsidyCorrection[]
  /** What is to be paid with it; nothing where it was paid already. */
  readonly drawn: DrawnSubsidy
  /** Of a month that was paid: what it comes to now beside that. The next statement settles it. */
  readonly difference?: SubsidyDifference
}

/** The statement of a month: what was paid with it, or is to be, and what that rests on. */
export interface SubsidyStatement {
  readonly month: Period
  readonly lines: readonly StatementLine[]
  /** The numbers and days under which it was paid; none while it is not. */
  readonly numbers: readonly string[]
  readonly paidOn: readonly CivilDate[]
  /** Months since the first paid one for which nothing was paid at all. */
  readonly skipped: readonly string[]
}

const nothing: DrawnSubsidy = { payments: [], total: 0, owed: [] }

interface Looked {
  readonly month: string
  readonly judged: JudgedMonths
  readonly payments: readonly PaidWith[]
  readonly paidMonths: ReadonlySet<string>
}

const correctionsPaid = (month: string, own: readonly PaidWith[]): readonly SubsidyCorrection[] =>
  own
    .filter((each) => each.paidWith === month && each.payment !== 'regular')
    .map((each) => ({
      month: each.month,
      before: paidFen(own.filter((other) => other.month === each.month && other.paidWith < month)),
      fen: paidFen([each]),
    }))

const lineOf = (member: string, { month, judged, payments, paidMonths }: Looked): StatementLine => {
  const own = payments.filter((each) => each.member === member)
  const dues = duesOf(judged, member)
  const paid = own.filter(({ paidWith }) => paidWith === month)
  const isPaid = paidMonths.has(month)
  const differences = subsidyDifferences(dues, own, paidMonths)
  const earlier = isPaid ? [] : differences.filter((each) => each.month < month)
  const hasRegular = own.some((each) => each.month === month && each.payment === 'regular')
  const drawn = hasRegular ? nothing : drawSubsidy(month, dues.get(month), earlier)
  const before = new Map(earlier.map((each) => [each.month, each.paid]))
  const toCorrect = drawn.payments
    .filter(({ payment }) => payment !== 'regular')
    .map((each) => ({ month: each.month, before: before.get(each.month) ?? 0, fen: paidFen([each]) }))
  const assessment = judged.get(month)?.get(member)
  const difference = hasRegular ? differences.find((each) => each.month === month) : undefined
  return {
    member,
    paid,
    corrections: [...correctionsPaid(month, own), ...toCorrect],
    drawn,
    ...(assessment !== undefined && { assessment }),
    ...(difference !== undefined && { difference }),
  }
}

/** The members of a statement: whoever is judged, was paid, or is owed something of an earlier month. */
const linesOf = (looked: Looked): readonly StatementLine[] => {
  const { month, judged, payments } = looked
  const members = new Set([...(judged.get(month)?.keys() ?? []), ...payments.map(({ member }) => member)])
  return [...members]
    .toSorted()
    .map((member) => lineOf(member, looked))
    .filter(
      ({ assessment, paid, drawn }) =>
        assessment !== undefined || paid.length > 0 || drawn.payments.length > 0 || drawn.owed.length > 0,
    )
}

const skippedBefore = (month: Period, paidMonths: ReadonlySet<string>): readonly string[] => {
  const [first] = [...paidMonths].toSorted()
  if (first === undefined) return []
  const [from, to] = [monthNumber(`${first}-01`), monthNumber(month.from)]
  const between = Array.from({ length: Math.max(0, to - from) }, (_, i) => monthNumbered(from + i).id)
  return between.filter((id) => !paidMonths.has(id))
}

/**
 * The statement of a month. One that is not paid yet pays the month and settles what earlier, paid months came to be worth
 * otherwise; one that was paid is shown as it was, beside what the month comes to now. Who asks has made sure that the
 * township is within the actor's reach.
 */
export const subsidyStatement = Effect.fnUntraced(function* (actor: Actor, request: StatementRequest) {
  const { month } = request
  const payments = yield* paymentsIn(actor, request)
  const paidMonths = new Set(payments.map(({ paidWith }) => paidWith))
  const judged = yield* judgedMonths(
    actor,
    request,
    [...paidMonths, month.id].filter((id) => id <= month.id),
    month,
  )
  const own = payments.filter(({ paidWith }) => paidWith === month.id)
  return {
    month,
    lines: linesOf({ month: month.id, judged, payments, paidMonths }),
    numbers: [...new Set(own.map(({ statement }) => statement))],
    paidOn: [...new Set(own.map(({ on }) => on))].toSorted(),
    skipped: skippedBefore(month, paidMonths),
  } satisfies SubsidyStatement
})
