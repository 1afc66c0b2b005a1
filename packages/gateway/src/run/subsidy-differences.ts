import { type CivilDate, type Fen, type Instant, monthsOf, yearPeriod } from '@zhunsheng/domain'
import { type SubsidyDifference, paidFen, subsidyDifferences } from '@zhunsheng/domain/subsidy'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type PaidWith, type SubsidyAsked, duesOf, judgedMonths, paymentsIn } from './subsidy-accounts.ts'

/**
 * Why a month comes to something else than was paid of it. `corrected`: what was paid is what the ledgers came to when the
 * statement was entered. `paidOtherwise`: it is not. `leftOut`: the statement of the month paid the member nothing.
 */
export type DifferenceReason = 'corrected' | 'paidOtherwise' | 'leftOut'

/** A difference that no statement has settled. */
export interface OpenDifference extends SubsidyDifference {
  readonly member: string
  readonly why: DifferenceReason
  /** The next month that was paid while the ledgers already showed the difference: it should have been settled there. */
  readonly missedIn?: string
}

/** A month of subsidies in one line: what was paid with its statement. */
export interface SubsidyMonth {
  readonly month: string
  readonly members: number
  readonly regular: Fen
  readonly supplements: Fen
  readonly recoveries: Fen
  readonly paidOn: readonly CivilDate[]
}

/** A year of subsidies, and the differences that are open. */
export interface SubsidyYear {
  readonly months: readonly SubsidyMonth[]
  readonly differences: readonly OpenDifference[]
}

const monthOf = (month: string, payments: readonly PaidWith[]): SubsidyMonth => {
  const own = payments.filter(({ paidWith }) => paidWith === month)
  const of = (kind: PaidWith['payment']) => own.filter(({ payment }) => payment === kind)
  const sum = (rows: readonly PaidWith[]): Fen => rows.reduce((fen, each) => fen + each.fen, 0)
  return {
    month,
    members: new Set(of('regular').map(({ member }) => member)).size,
    regular: sum(of('regular')),
    supplements: sum(of('supplement')),
    recoveries: sum(of('recovery')),
    paidOn: [...new Set(own.map(({ on }) => on))].toSorted(),
  }
}

/** When the last row of a month's statement was written down: what was known then is what the statement could know. */
const enteredAt = (month: string, payments: readonly PaidWith[]): Instant | undefined =>
  payments
    .filter(({ paidWith }) => paidWith === month)
    .map(({ recorded }) => recorded)
    .toSorted()
    .at(-1)

interface Open extends SubsidyDifference {
  readonly member: string
}

const openIn = Effect.fnUntraced(function* (actor: Actor, asked: SubsidyAsked, payments: readonly PaidWith[]) {
  const paidMonths = new Set(payments.map(({ paidWith }) => paidWith))
  const judged = yield* judgedMonths(actor, asked, paidMonths)
  const members = new Set([
    ...payments.map(({ member }) => member),
    ...[...judged.values()].flatMap((each) => [...each.keys()]),
  ])
  return [...members].toSorted().flatMap((member) =>
    subsidyDifferences(
      duesOf(judged, member),
      payments.filter((each) => each.member === member),
      paidMonths,
    ).map((difference): Open => ({ member, ...difference })),
  )
})

/** What a month came to for a member as known when the statement of some month was entered. */
const dueWhen = Effect.fnUntraced(function* (actor: Actor, asked: SubsidyAsked, { month, member }: Open, at: Instant) {
  const judged = yield* judgedMonths(actor, { ...asked, knownAt: at }, [month])
  return duesOf(judged, member).get(month)
})

const explained = Effect.fnUntraced(function* (
  actor: Actor,
  asked: SubsidyAsked,
  open: Open,
  payments: readonly PaidWith[],
) {
  const own = payments.filter((each) => each.member === open.member && each.month === open.month)
  const then = enteredAt(open.month, payments)
  const regular = own.filter(({ payment, paidWith }) => payment === 'regular' && paidWith === open.month)
  const dueThen = then === undefined ? undefined : yield* dueWhen(actor, asked, open, then)
  const why = regular.length === 0 ? 'leftOut' : dueThen === paidFen(regular) ? 'corrected' : 'paidOtherwise'
  const next = [...new Set(payments.map(({ paidWith }) => paidWith))].toSorted().find((month) => month > open.month)
  const told = next === undefined ? undefined : enteredAt(next, payments)
  const dueNext = told === undefined ? undefined : yield* dueWhen(actor, asked, open, told)
  const isMissed = next !== undefined && dueNext === open.due
  return { ...open, why, ...(isMissed && { missedIn: next }) } satisfies OpenDifference
})

/** What was paid in each month of a year, and which of its months come to something else now that no statement has settled. */
export const subsidyYear = Effect.fnUntraced(function* (
  actor: Actor,
  { year, ...asked }: SubsidyAsked & { readonly year: number },
) {
  const months = monthsOf(yearPeriod(year)).map(({ id }) => id)
  const all = yield* paymentsIn(actor, asked)
  const open = (yield* openIn(actor, asked, all)).filter(({ month }) => months.includes(month))
  return {
    months: months.map((month) => monthOf(month, all)),
    differences: yield* Effect.forEach(open, (each) => explained(actor, asked, each, all)),
  } satisfies SubsidyYear
})
